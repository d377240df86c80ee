package limber.talk;

import limber.coach.Counting;
import limber.corpus.Corpus;

/// All that leads somebody through a session, beside the steps themselves.
///
/// @param judge what the pain rule says
/// @param changing makes a step easier, harder or another
/// @param checkIn the questions before it
/// @param aching pain in its middle
/// @param ending the questions after it
record Leading(Judge judge, Changing changing, CheckIn checkIn, Aching aching, Ending ending) {

  static Leading of(Corpus corpus, HandsFree handsFree) {
    Judge judge = new Judge(corpus);
    Ending ending = new Ending(judge, new Counting(corpus));
    Changing changing = new Changing(corpus, handsFree);
    return new Leading(
        judge,
        changing,
        new CheckIn(judge, handsFree),
        new Aching(judge, changing, ending, handsFree),
        ending);
  }
}
