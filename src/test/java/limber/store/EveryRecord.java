package limber.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.coach.Pain;
import limber.coach.Program;
import limber.coach.Rhythm;
import limber.corpus.EntryId;
import limber.talk.Custody;

/// Examples of a type, made from its declaration: every case of a sealed type, every constant of an
/// enum, optional values there and missing. A new case is so in the tests from its first day.
final class EveryRecord {

  /// Sealed types of which examples are given here.
  private static final Set<Type> GIVEN = Set.of(Program.class, ZoneId.class);

  /// Among the types of which something is a part: one of them is so for the second time.
  private static final Type AGAIN = Void.class;

  private EveryRecord() {}

  /// Values of a type in which everything that it can hold occurs at least once.
  static List<Object> of(Type type) {
    return of(type, Set.of());
  }

  /// @param within the types of which this is a part; a case of them that holds its own type again,
  ///   as an answer with notes does, is not made within itself
  private static List<Object> of(Type type, Set<Type> within) {
    if (type instanceof ParameterizedType generic) {
      return container(generic, within);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isSealed() && !GIVEN.contains(plain)) {
      Set<Type> inside = new HashSet<>(within);
      inside.add(plain);
      if (within.contains(plain)) {
        inside.add(AGAIN);
      }
      return Arrays.stream(plain.getPermittedSubclasses())
          .filter(
              one -> !(inside.contains(AGAIN) && inside.stream().anyMatch(of -> holds(one, of))))
          .flatMap(one -> of(one, inside).stream())
          .toList();
    }
    return plain.isEnum() ? List.of(plain.getEnumConstants()) : simple(plain, within);
  }

  private static boolean holds(Class<?> type, Type part) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getGenericType().equals(part));
  }

  private static List<Object> container(ParameterizedType generic, Set<Type> within) {
    List<Object> inner = of(generic.getActualTypeArguments()[0], within);
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

  private static List<Object> simple(Class<?> type, Set<Type> within) {
    if (type.equals(String.class)) {
      return List.of("¿\"quoted\" 🧘\nשלום");
    }
    if (type.equals(int.class) || type.equals(Integer.class)) {
      return List.of(1, Integer.MAX_VALUE);
    }
    if (type.equals(long.class)) {
      return List.of(1L, (1L << 52) + 1);
    }
    if (type.equals(double.class)) {
      return List.of(0.3, -0.1);
    }
    if (type.equals(LocalDate.class)) {
      return List.of(LocalDate.parse("2026-11-22"));
    }
    if (type.equals(LocalTime.class)) {
      return List.of(LocalTime.parse("07:30"), LocalTime.MIDNIGHT);
    }
    if (type.equals(LocalDateTime.class)) {
      return List.of(LocalDateTime.parse("2026-11-22T20:00"));
    }
    if (type.equals(Instant.class)) {
      return List.of(Instant.parse("2026-11-22T10:00:00.123456789Z"));
    }
    if (type.equals(EntryId.class)) {
      return List.of(EntryId.of("exercise/bird-dog"), EntryId.of("small-talk/hi"));
    }
    if (type.equals(Program.class)) {
      return List.of(
          new Program.Entry(EntryId.of("routine/classic")),
          new Program.Today(),
          new Program.Own(2));
    }
    if (type.equals(Pain.class)) {
      return List.of(new Pain(0), new Pain(Pain.WORST));
    }
    if (type.equals(Rhythm.class)) {
      return List.of(new Rhythm(1, 2), new Rhythm(15, 7));
    }
    if (type.equals(Custody.class)) {
      return List.of(
          Custody.unsaid(), new Custody(Optional.of("A"), Optional.of("b"), 0, Optional.of(365)));
    }
    if (type.equals(Duration.class)) {
      return List.of(Duration.ofSeconds(15));
    }
    if (type.equals(ZoneId.class)) {
      return List.of(ZoneId.of("Europe/Vienna"), ZoneId.of("+05:30"));
    }
    if (type.equals(ZoneOffset.class)) {
      return List.of(ZoneOffset.UTC, ZoneOffset.of("+05:30"));
    }
    if (type.isRecord()) {
      return records(type, within);
    }
    throw new IllegalArgumentException("No example is known of " + type);
  }

  /// As many records as the component with the most values needs, each value in one of them.
  private static List<Object> records(Class<?> type, Set<Type> within) {
    Set<Type> inside = new HashSet<>(within);
    inside.add(type);
    List<List<Object>> values =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .map(part -> of(part, inside))
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
