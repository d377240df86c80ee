package limber.judges;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/// The methods of the Bot API that Limber's sources can call, found where they do.
public final class CallsOfTheBot {

  private static final String METHODS = "org.telegram.telegrambots.meta.api.methods.";
  private static final Path SOURCES = Path.of("src/main/java/limber");

  /// A call by name, past the library's classes.
  private static final Pattern BY_NAME = Pattern.compile("\\b(?:ask|raw)\\(\\s*\"(\\w+)\"");

  private CallsOfTheBot() {}

  /// Their names in small letters, for the library does not write them as Telegram does.
  public static Set<String> all() throws IOException, ReflectiveOperationException {
    Set<String> calls = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher byName = BY_NAME.matcher(Files.readString(file));
        while (byName.find()) {
          calls.add(small(byName.group(1)));
        }
      }
    }
    for (Class<?> method : classes()) {
      calls.add(small((String) method.getField("PATH").get(null)));
    }
    return calls;
  }

  private static Set<Class<?>> classes() throws ClassNotFoundException {
    Set<Class<?>> classes = new LinkedHashSet<>();
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("limber");
    for (JavaClass type : house) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String name = dependency.getTargetClass().getName();
        if (name.startsWith(METHODS)) {
          classes.add(Class.forName(name));
        }
      }
    }
    classes.removeIf(type -> !isMethod(type));
    return classes;
  }

  private static boolean isMethod(Class<?> type) {
    return PartialBotApiMethod.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers());
  }

  /// A method's name as [#all] has it.
  public static String small(String method) {
    return method.toLowerCase(Locale.ROOT);
  }
}
