package limber.corpus;

import java.util.List;

/// What an entry is called.
///
/// @param title the heading that people read
/// @param names other names that people know it by, such as `cat cow` for the cat-camel
public record Naming(String title, List<String> names) {
  public Naming {
    names = List.copyOf(names);
  }
}
