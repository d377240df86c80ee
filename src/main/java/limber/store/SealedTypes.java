package limber.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import limber.coach.Program;
import org.jspecify.annotations.Nullable;

/// Lets Jackson write any sealed interface of records: each as an object with its type's simple
/// name under `is`. So the records themselves need no annotations.
final class SealedTypes extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return isTold(annotated.getRawType())
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null, null)
        : super.findPolymorphicTypeInfo(config, annotated);
  }

  /// A program is written as one word, which tells its kind.
  private static boolean isTold(Class<?> type) {
    return type.isInterface() && type.isSealed() && type != Program.class;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
    return isTold(annotated.getRawType())
        ? Arrays.stream(annotated.getRawType().getPermittedSubclasses())
            .map(type -> new NamedType(type, type.getSimpleName()))
            .toList()
        : super.findSubtypes(annotated);
  }
}
