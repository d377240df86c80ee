package limber.telegram;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import limber.coach.Everyday;
import limber.coach.Wishes;
import limber.coach.Wishes.Hands;
import limber.coach.Wishes.Mornings;
import limber.talk.Command;
import limber.talk.CommandReply;
import limber.talk.Reply;
import limber.talk.SettingsReply;

/// One or more of every reply about settings and commands.
final class HomeReplies {

  private HomeReplies() {}

  static List<Reply> all() {
    Wishes nothing = Wishes.none();
    Wishes other =
        nothing.with(Hands.FREE).in(ZoneId.of("Europe/Zurich")).asked(new Mornings.Never());
    List<Reply> all = new ArrayList<>();
    for (Wishes wishes : List.of(nothing, other)) {
      all.add(new SettingsReply.SettingsShown(wishes, Everyday.none()));
      all.add(new SettingsReply.Leading(wishes.hands()));
      all.add(new SettingsReply.Mornings(wishes));
    }
    all.add(new SettingsReply.Data());
    Command.ALL.forEach(command -> all.add(new CommandReply.NoSuchCommand(command.name())));
    return all;
  }
}
