package limber.corpus;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Takes a YAML file apart and keeps the line of everything in it.
final class YamlReading {

  private YamlReading() {}

  /// What reading one file yields.
  ///
  /// @param page the content; none where the file is no YAML
  /// @param mistakes what hinders, or what a writer did not mean
  record Read(Optional<Page> page, List<Mistake> mistakes) {}

  static Read read(FileKind kind, CorpusFile file) {
    List<Mistake> mistakes = new ArrayList<>(letters(file));
    try {
      @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
      if (root == null) {
        mistakes.add(file.mistake(1, "the file is empty", "Write it, or delete the file."));
        return new Read(Optional.empty(), mistakes);
      }
      YamlTree tree = new YamlTree(file, mistakes);
      return new Read(Optional.of(new Page(kind, file, tree.json(root), tree.lines())), mistakes);
    } catch (YAMLException e) {
      mistakes.add(YamlTrouble.mistake(file, e));
      return new Read(Optional.empty(), mistakes);
    }
  }

  private static List<Mistake> letters(CorpusFile file) {
    int bad = file.text().indexOf('\uFFFD');
    if (bad < 0) {
      return List.of();
    }
    int line = (int) file.text().substring(0, bad).lines().count();
    return List.of(
        file.mistake(
            Math.max(1, line),
            "a letter here cannot be read",
            "Save the file as UTF-8 and write it again."));
  }
}
