package limber.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SandboxTest {
  @Test
  void aTakenPortIsNamed() {
    try (Sandbox first = Sandbox.start(SandboxSettings.onAnyPort(), InstantSource.system())) {
      int port = first.address().getPort();
      SandboxSettings same = new SandboxSettings(port, "1:a", "Name", "name_bot");

      assertThatThrownBy(() -> Sandbox.start(same, InstantSource.system()))
          .isInstanceOfSatisfying(
              PortTakenException.class, e -> assertThat(e.port()).isEqualTo(port))
          .hasMessageContaining("Port " + port);
    }
  }

  @Test
  void itsPortIsFreeAfterClosing() {
    Sandbox first = Sandbox.start(SandboxSettings.onAnyPort(), InstantSource.system());
    SandboxSettings same =
        new SandboxSettings(first.address().getPort(), "1:a", "Name", "name_bot");
    first.close();

    try (Sandbox second = Sandbox.start(same, InstantSource.system())) {
      assertThat(second.token()).isEqualTo("1:a");
    }
  }

  @Test
  void idsFromBeforeARestartMeanNothingAfterIt() {
    SettableClock clock = new SettableClock();
    int before;
    try (Sandbox first = Sandbox.start(SandboxSettings.onAnyPort(), clock)) {
      before = new Page(first.address()).say(1, "a").path("message_id").asInt();
    }
    clock.pass(Duration.ofSeconds(2));
    try (Sandbox second = Sandbox.start(SandboxSettings.onAnyPort(), clock)) {
      assertThat(new Page(second.address()).say(1, "a").path("message_id").asInt())
          .isGreaterThan(before);
    }
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new SandboxSettings(70000, "1:a", "Name", "name_bot"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SandboxSettings(0, "secret", "Name", "name_bot"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }
}
