package limber.store;

import java.util.Optional;
import limber.talk.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what is kept for a chat into sealed bytes, and back.
///
/// @param vault seals
/// @param records the form of what is sealed
record Sealing(Vault vault, Records records) {

  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

  <T> byte[] seal(T value, Class<T> type, String table, ChatId chat) {
    return vault.seal(records.write(value, type), place(table, chat.number()));
  }

  /// What was sealed; empty where it was damaged, which is told in the log.
  <T> Optional<T> open(byte[] sealed, Class<T> type, String table, ChatId chat) {
    try {
      return Optional.of(records.read(vault.open(sealed, place(table, chat.number())), type));
    } catch (WrongKey | Unreadable damaged) {
      LOG.error("A row of the {} cannot be read.", table);
      return Optional.empty();
    }
  }

  /// What a row is sealed for: its table, and the chat, day or number that it stands for.
  static String place(String table, long number) {
    return table + "/" + number;
  }
}
