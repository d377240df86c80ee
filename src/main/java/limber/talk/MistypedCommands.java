package limber.talk;

import java.time.Instant;
import java.util.Optional;

/// Commands that Limber does not know, asked after all the others.
final class MistypedCommands implements Subject {

  @Override
  public Optional<Turn> command(Chat chat, String name, Heard.Words about, Instant now) {
    return Optional.of(name)
        .filter(_ -> about.text().isEmpty())
        .flatMap(Command::meantBy)
        .map(near -> Turn.saying(chat, new CommandReply.NoSuchCommand(near.name())))
        .map(Inquiry::back);
  }
}
