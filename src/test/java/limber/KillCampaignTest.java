package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import limber.serve.Milestone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the bot is killed at, nothing is lost.
class KillCampaignTest {

  private static final int A_FEW = Milestone.values().length;

  @TempDir private Path folder;

  @Test
  void nothingIsLostWhereverTheBotIsKilled() throws Exception {
    kill(Long.getLong("limber.seed", 1), A_FEW, 4);
  }

  /// Hundreds of times; see docs/contributing.md.
  @Test
  @Tag("campaign")
  void nothingIsLostHoweverOftenTheBotIsKilled() throws Exception {
    kill(seed(), Integer.getInteger("limber.kills", 300), 8);
  }

  /// What is said and not yet marked when the bot is killed is said again. That is one message in
  /// each chat, so it is one in all where there is only one chat at a time.
  @Test
  @Tag("campaign")
  void aKillRepeatsOneMessageAtMostInAChat() throws Exception {
    kill(seed(), Math.ceilDiv(Integer.getInteger("limber.kills", 300), 4), 1);
  }

  private static long seed() {
    return Long.getLong("limber.seed", System.nanoTime());
  }

  private void kill(long seed, int times, int sideBySide) throws Exception {
    try {
      KillCampaign.Figures figures = new KillCampaign(seed, sideBySide, folder).run(times);
      System.out.println("Seed " + seed + ": " + figures);
      assertThat(figures.kills()).containsOnlyKeys(Milestone.values());
      assertThat(figures.repeats()).as("said again").isLessThanOrEqualTo(times * sideBySide);
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError("With -Dlimber.seed=" + seed, failed);
    }
  }
}
