package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.text.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that come with the program, as a whole. */
class RuleBookTest {
  private static final Path FOLDER = Path.of("ontology/rules");
  private static final Lexicon LEXICON = Lexicon.load();
  private static final RuleBook RULES = RuleBook.load(LEXICON);

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".rules")).sorted().toList();
    }
  }

  @Test
  void everyFileIsListedOnce() throws IOException {
    List<String> listed = Files.readAllLines(FOLDER.resolve("index.txt"));
    assertEquals(listed.size(), Set.copyOf(listed).size());
    assertEquals(
        files().stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet()),
        Set.copyOf(listed));
  }

  @Test
  void everyRelationOfEveryFileIsLoaded() throws IOException {
    Set<String> written = new TreeSet<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("relation ")) {
          written.add(line.split("\\s+")[1]);
        }
      }
    }
    assertEquals(written, RULES.relations().keySet());
    assertTrue(written.size() >= 40);
  }

  @Test
  void everyRelationThatIsClaimedIsDefinedInTheOntology() throws IOException {
    String ontology = Files.readString(Path.of("ontology/newsgraph.ttl"));
    for (Path file : files()) {
      List<Rule> rules = new RuleParser(file.toString(), LEXICON).parse(Files.readAllLines(file));
      for (Rule rule : rules) {
        for (Rule.Case when : rule.cases()) {
          for (Rule.Template template : when.templates()) {
            assertTrue(
                ontology.contains("\nng:" + template.relation() + " "),
                file + ":" + when.line() + " claims " + template.relation());
          }
        }
      }
    }
  }

  /** Those that need no stanza: they are made of what frames say that no stanza fits. */
  private static final Set<String> OPEN = Set.of("instanceOf", "hasQuality", "hasEvent");

  @Test
  void everyRelationOfTheOntologyIsClaimedByAStanza() throws IOException {
    Set<String> claimed = new TreeSet<>(OPEN);
    for (Path file : files()) {
      new RuleParser(file.toString(), LEXICON)
          .parse(Files.readAllLines(file)).stream()
              .flatMap(rule -> rule.cases().stream())
              .flatMap(when -> when.templates().stream())
              .forEach(template -> claimed.add(template.relation()));
    }
    String ontology = Files.readString(Path.of("ontology/newsgraph.ttl"));
    Set<String> defined = new TreeSet<>();
    Pattern.compile("(?m)^ng:(\\w+) a [^;]*; rdfs:subPropertyOf ng:relatedTo\\b")
        .matcher(ontology)
        .results()
        .forEach(relation -> defined.add(relation.group(1)));
    assertEquals(defined, claimed);
    assertTrue(defined.size() >= 150);
  }

  @Test
  void everyRelationHasAnExampleForAndOneAgainst() {
    for (boolean positive : List.of(true, false)) {
      Set<String> shown =
          RULES.examples().stream()
              .filter(example -> example.positive() == positive)
              .map(RuleExample::relation)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(RULES.relations().keySet(), shown, positive ? "yes" : "no");
    }
  }

  @Test
  void labelsAreWords() {
    RULES.relations().forEach((name, label) -> assertFalse(label.isBlank(), name));
    assertEquals("holds position", RULES.label("holdsPosition"));
    assertEquals("is not there", RULES.label("isNotThere"));
  }

  @Test
  void relationsCannotBeChangedFromOutside() {
    assertThrows(UnsupportedOperationException.class, () -> RULES.relations().put("x", "y"));
  }

  @Test
  void rulesMayBeReadFromText() {
    RuleBook rules =
        RuleBook.parse("x", "relation x\nwhen verb x agent object\nclaim agent x object", LEXICON);
    assertEquals(Map.of("x", "x"), rules.relations());
    assertEquals(List.of(), rules.examples());
  }
}
