package limber.store;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limber.talk.Chat;
import limber.talk.Incoming;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A stored record tells which case of a sealed type it is by the case's simple name, so no two
/// cases below one sealed type may share theirs: one of them would be read as the other.
class KindsTest {

  @ParameterizedTest
  @ValueSource(classes = {Chat.class, Incoming.class, Utterance.class, Gap.class})
  void everyCaseOfASealedTypeHasANameOfItsOwn(Class<?> stored) {
    Set<Class<?>> sealed = new LinkedHashSet<>();
    collect(stored, new LinkedHashSet<>(), sealed);

    assertThat(sealed).isNotEmpty().allSatisfy(type -> assertThat(shared(type)).isEmpty());
  }

  @Test
  void twoCasesOfOneNameAreFound() {
    assertThat(shared(Shape.class)).containsExactly(List.of(Round.Small.class, Edged.Small.class));
  }

  private sealed interface Shape {}

  private sealed interface Round extends Shape {
    record Small() implements Round {}
  }

  private sealed interface Edged extends Shape {
    record Small() implements Edged {}
  }

  /// The cases below a sealed type that have a name in common.
  private static List<List<Class<?>>> shared(Class<?> sealed) {
    return cases(sealed).distinct().collect(groupingBy(Class::getSimpleName)).values().stream()
        .filter(named -> named.size() > 1)
        .toList();
  }

  private static Stream<Class<?>> cases(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(KindsTest::cases)
        : Stream.of(type);
  }

  /// Gathers every sealed type in whatever a record can hold.
  private static void collect(Type type, Set<Type> seen, Set<Class<?>> sealed) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> collect(part, seen, sealed));
    } else if (type instanceof Class<?> plain
        && plain.getName().startsWith("limber.")
        && seen.add(plain)) {
      if (plain.isSealed()) {
        sealed.add(plain);
        Arrays.stream(plain.getPermittedSubclasses()).forEach(one -> collect(one, seen, sealed));
      }
      if (plain.isRecord()) {
        Arrays.stream(plain.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(part -> collect(part, seen, sealed));
      }
    }
  }
}
