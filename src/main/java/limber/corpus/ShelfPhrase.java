package limber.corpus;

import java.util.Set;

/// Looking through the exercises.
public enum ShelfPhrase implements Phrase {
  // browsing
  SHELF_FRONT_HEADING,
  SHELF_FRONT,
  SHELF_BY_KIND,
  SHELF_BY_POSITION,
  SHELF_BY_WORKS,
  SHELF_BY_NEEDS,
  SHELF_ALL,
  SHELF_CHOOSE,
  SHELF_NOTHING,
  SHELF_HAVING("label"),
  SHELF_NEEDING("label"),
  SHELF_EMPTY,
  SHELF_PICK,
  SHELF_PAGE("page", "pages"),
  BUTTON_PAGE_BEFORE("page"),
  BUTTON_PAGE_AFTER("page"),
  BUTTON_BACK,
  SHELF_NOT_FOR_YOU,
  SHELF_MARKED("title");

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> placeholders;

  ShelfPhrase(String... placeholders) {
    this.placeholders = Set.of(placeholders);
  }

  @Override
  public Set<String> placeholders() {
    return placeholders;
  }
}
