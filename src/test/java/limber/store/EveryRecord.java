package limber.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;

/// Examples of a type, made from its declaration: every case of a sealed type, every constant of an
/// enum, optional values there and missing. A new case is so in the tests from its first day.
final class EveryRecord {

  private EveryRecord() {}

  /// Values of a type in which everything that it can hold occurs at least once.
  static List<Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isSealed()) {
      return Arrays.stream(plain.getPermittedSubclasses())
          .flatMap(one -> of(one).stream())
          .toList();
    }
    return plain.isEnum() ? List.of(plain.getEnumConstants()) : simple(plain);
  }

  private static List<Object> container(ParameterizedType generic) {
    List<Object> inner = of(generic.getActualTypeArguments()[0]);
    List<Object> made = new ArrayList<>();
    if (generic.getRawType().equals(Optional.class)) {
      made.add(Optional.empty());
      inner.forEach(one -> made.add(Optional.of(one)));
    } else if (generic.getRawType().equals(List.class)) {
      made.add(inner);
    } else {
      throw new IllegalArgumentException("No example is known of " + generic);
    }
    return made;
  }

  private static List<Object> simple(Class<?> type) {
    if (type.equals(String.class)) {
      return List.of("¿\"quoted\" 🧘\nשלום");
    }
    if (type.equals(int.class)) {
      return List.of(1, Integer.MAX_VALUE);
    }
    if (type.equals(long.class)) {
      return List.of(1L, (1L << 52) + 1);
    }
    if (type.equals(Instant.class)) {
      return List.of(Instant.parse("2026-11-22T10:00:00.123456789Z"));
    }
    if (type.equals(EntryId.class)) {
      return List.of(EntryId.of("exercise/bird-dog"), EntryId.of("small-talk/hi"));
    }
    if (type.isRecord()) {
      return records(type);
    }
    throw new IllegalArgumentException("No example is known of " + type);
  }

  /// As many records as the component with the most values needs, each value in one of them.
  private static List<Object> records(Class<?> type) {
    List<List<Object>> values =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .map(EveryRecord::of)
            .toList();
    int most = values.stream().mapToInt(List::size).max().orElse(1);
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int row = i;
      made.add(make(type, values.stream().map(of -> of.get(row % of.size())).toArray()));
    }
    return made;
  }

  private static Object make(Class<?> type, Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("No example could be made of " + type, impossible);
    }
  }
}
