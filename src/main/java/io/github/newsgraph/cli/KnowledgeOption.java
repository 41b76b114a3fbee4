package io.github.newsgraph.cli;

import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.entity.KnowledgeFile;
import io.github.newsgraph.graph.Iris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import picocli.CommandLine.Option;

/** Lists of entities that the user knows. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "FILE",
      description =
          "Entities to which mentions are linked, in Turtle: rdfs:label, skos:altLabel, a kind such"
              + " as ng:Person or schema:Organization, owl:sameAs. Several --knowledge add up.")
  List<Path> files = new ArrayList<>();

  /** The files, read and found usable. */
  List<KnowledgeFile> read(Console console) {
    return files.stream().map(f -> read(f, console)).toList();
  }

  static KnowledgeFile read(Path path, Console console) {
    KnowledgeFile file = KnowledgeFile.read(path);
    if (file.unusable() > 0) {
      console.warn(path + ": left out for want of a label or a known kind: " + file.unusable());
    }
    return file;
  }

  /** What they say, for a text that goes into no store. */
  Knowledge alone(Console console) {
    List<Triple> all = new ArrayList<>();
    read(console).forEach(file -> all.addAll(file.triples()));
    return Knowledge.of(all, Iris.DEFAULT_BASE);
  }
}
