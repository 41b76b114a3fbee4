package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's list of known entities, with building and afterwards. */
final class KnowledgeIT {
  private static final String PREFIXES =
      """
      @prefix ng: <https://w3id.org/newsgraph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix ex: <http://example.org/who/> .
      """;

  @TempDir Path folder;

  private Path list;
  private String article;
  private String store;

  @BeforeEach
  void write() throws IOException {
    list =
        Files.writeString(
            folder.resolve("people.ttl"),
            PREFIXES
                + "ex:Q7 a schema:Person ; rdfs:label \"Hanna Overbeck\" ;"
                + " skos:altLabel \"Johanna Overbeck\" .");
    article =
        Files.writeString(
                folder.resolve("one.txt"),
                "Johanna Overbeck met the mayor of Oslo on Monday. Overbeck praised the city.\n")
            .toString();
    store = folder.resolve("graph").toString();
  }

  private Outcome build(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"build", article, "--store", store}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Outcome.of(all);
  }

  private String dump() throws IOException {
    Path file = folder.resolve("dump.nq");
    Outcome outcome =
        Outcome.of("export", "--format", "nquads", "--out", file.toString(), "--store", store);
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    return String.join("\n", new TreeSet<>(Files.readAllLines(file)));
  }

  private String description() {
    return Outcome.of("describe", "Hanna Overbeck", "--store", store).out();
  }

  @Test
  void mentionsAreLinkedWhenRead() throws IOException {
    Outcome built = build("--knowledge", list.toString());
    assertEquals(ExitCode.OK, built.code(), built.err());
    assertTrue(description().contains("Overbeck praised the city"), description());
    assertTrue(dump().contains("<http://example.org/who/Q7>"));
  }

  @Test
  void aDecisionOfAPersonLeavesWhatIsKnownAsItIs() throws IOException {
    build("--knowledge", list.toString());
    String before = dump();
    Outcome renamed =
        Outcome.of("entity", "alias", "Hanna Overbeck", "The Mayor's Guest", "--store", store);
    assertEquals(ExitCode.OK, renamed.code(), renamed.err());
    assertTrue(dump().contains("The Mayor's Guest"));
    assertTrue(dump().contains("<http://example.org/who/Q7>"));
    assertEquals(ExitCode.OK, Outcome.of("curation", "undo", "1", "--store", store).code());
    assertEquals(before, dump());
  }

  @Test
  void aRemovedArticleLeavesNothingBehind() throws IOException {
    Outcome added = Outcome.of("knowledge", "add", list.toString(), "--store", store);
    assertEquals(ExitCode.OK, added.code(), added.err());
    String before = dump();
    build();
    Outcome removed = Outcome.of("remove", "one", "--store", store);
    assertEquals("removed one\n", removed.out());
    assertEquals(before, dump());
    Outcome again = Outcome.of("remove", "one", "--store", store);
    assertEquals(ExitCode.USAGE, again.code());
    assertEquals("newsgraph: no article is called 'one'; there is none\n", again.err());
  }

  @Test
  void laterBuildsKnowItWithoutTheOption() {
    Outcome added = Outcome.of("knowledge", "add", list.toString(), "--store", store);
    assertEquals(ExitCode.OK, added.code(), added.err());
    assertEquals("1 entry, 0 articles changed\n", added.out());
    assertEquals(ExitCode.OK, build().code());
    assertTrue(description().contains("Overbeck praised the city"), description());
  }

  @Test
  void articlesReadBeforeAreLinkedAndParted() throws IOException {
    assertEquals(ExitCode.OK, build().code());
    String before = dump();
    Outcome added = Outcome.of("knowledge", "add", list.toString(), "--store", store);
    assertEquals("1 entry, 1 article changed\n", added.out());
    assertTrue(description().contains("Overbeck praised the city"), description());
    Outcome removed = Outcome.of("knowledge", "remove", "people.ttl", "--store", store);
    assertEquals("1 entry, 1 article changed\n", removed.out());
    assertEquals(before, dump());
  }

  @Test
  void theListIsListed() {
    Outcome.of("knowledge", "add", list.toString(), "--store", store);
    Outcome listed = Outcome.of("knowledge", "list", "--store", store);
    assertEquals(
        "id\tlabel\ttype\taliases\tiri\tfile\n"
            + "Hanna_Overbeck\tHanna Overbeck\tPerson\tJohanna Overbeck\thttp://example.org/who/Q7\tpeople.ttl\n",
        listed.out());
  }

  @Test
  void aTextAloneIsReadWithIt() {
    Outcome outcome =
        Outcome.of("extract", article, "--format", "tsv", "--knowledge", list.toString());
    assertEquals(ExitCode.OK, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("\tHanna Overbeck\t"), outcome.out());
  }

  @Test
  void anErrorLeavesTheStoreUntouched() throws IOException {
    assertEquals(ExitCode.OK, build().code());
    String before = dump();
    Path broken = Files.writeString(folder.resolve("broken.ttl"), PREFIXES + "ex:a a ng:Person ;");
    for (Outcome outcome :
        new Outcome[] {
          build("--knowledge", broken.toString()),
          Outcome.of("knowledge", "add", broken.toString(), "--store", store),
          Outcome.of("knowledge", "add", folder.resolve("none.ttl").toString(), "--store", store),
          Outcome.of("knowledge", "remove", "nobody", "--store", store)
        }) {
      assertEquals(ExitCode.FAILURE, outcome.code());
      assertEquals(1, outcome.err().lines().count(), outcome.err());
      assertFalse(outcome.err().contains("internal error"), outcome.err());
    }
    assertEquals(before, dump());
  }

  @Test
  void theCommandAloneSaysWhatIsMissing() {
    Outcome outcome = Outcome.of("knowledge");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("add, list or remove is missing"), outcome.err());
  }
}
