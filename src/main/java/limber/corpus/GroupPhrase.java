package limber.corpus;

import java.util.Set;

/// Groups, where others read along, and what people find behind the bot's name in any chat.
public enum GroupPhrase implements Phrase {
  GROUP_GREETING,
  GROUP_GREETING_ALONE,
  GROUP_ONLY_ALONE,
  GROUP_BEGIN_ALONE("title"),
  GROUP_SIGN,
  GROUP_PERHAPS_A_SIGN,

  // a routine together
  GROUP_BEGUN_HEADING("title"),
  GROUP_BEGUN,
  GROUP_OVER("title"),
  GROUP_OVER_SKIPPED("title"),
  GROUP_STOPPED("title"),
  GROUP_HURTS,
  GROUP_SOMEBODY_LEADS,
  GROUP_NOT_YOURS,
  BUTTON_OUR_CHAT,

  // inline mode
  INLINE_START,
  BUTTON_OPEN_IN_LIMBER;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  GroupPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
