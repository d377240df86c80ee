package limber;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import limber.corpus.GroupPhrase;
import limber.telegram.AtOnce;
import limber.telegram.Sight;

/// What is answered at once comes from the newest edition, where there is one yet.
///
/// @param edition the newest
/// @param fileIds what Telegram calls pictures
record FromTheEdition(
    Supplier<Optional<Edition>> edition, Function<Sight, Optional<String>> fileIds)
    implements AtOnce {

  @Override
  public Optional<String> notYours() {
    return edition
        .get()
        .map(there -> there.mind().corpus().phrases().text(GroupPhrase.GROUP_NOT_YOURS));
  }

  @Override
  public Optional<Offer> offer(String words) {
    return edition
        .get()
        .map(there -> new Offer(there.mind().corpus(), there.mind().offered(words)));
  }

  @Override
  public Optional<String> fileId(Sight sight) {
    return fileIds.apply(sight);
  }
}
