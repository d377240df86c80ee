package limber.telegram;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Custody;
import limber.talk.DataPress;
import limber.talk.DataReply;
import limber.talk.Paper;
import limber.talk.Press;
import limber.talk.Reply;

/// One or more of every [DataReply] that there is, and of every [DataPress].
final class DataReplies {

  private static final Instant AT = Instant.parse("2026-11-23T17:00:00Z");

  private DataReplies() {}

  static List<Reply> all() {
    Custody told =
        new Custody(
            Optional.of("The <Example> Practice"),
            Optional.of("a&b@example.org"),
            0,
            Optional.of(365));
    return Stream.<Stream<? extends Reply>>of(
            Stream.of(
                new DataReply.WhatIsKept(told),
                new DataReply.WhatIsKept(Custody.unsaid()),
                new DataReply.PapersOffered(Arrays.asList(Paper.values())),
                new DataReply.PapersOffered(List.of(Paper.EVERYTHING)),
                new DataReply.NoPlanToHand(),
                new DataReply.ForgetOffered(30),
                new DataReply.ForgetOffered(0),
                new DataReply.ForgetAsked(AT),
                new DataReply.AllForgotten(30),
                new DataReply.AllForgotten(0),
                new DataReply.NothingForgotten(),
                new DataReply.SoonForgotten(351, 14),
                new DataReply.StaysKept()),
            Arrays.stream(Paper.values())
                .map(paper -> new DataReply.PaperHanded(paper, Chat.fresh(new ChatId(42)), AT)))
        .<Reply>flatMap(replies -> replies)
        .toList();
  }

  static List<Press> presses() {
    return Stream.concat(
            Stream.of(
                new DataPress.ShowPapers(),
                new DataPress.ForgetMe(),
                new DataPress.ForgetAll(),
                new DataPress.ForgetForGood(AT),
                new DataPress.ForgetNothing(),
                new DataPress.StayKept()),
            Arrays.stream(Paper.values()).map(DataPress.HandPaper::new))
        .<Press>map(press -> press)
        .toList();
  }
}
