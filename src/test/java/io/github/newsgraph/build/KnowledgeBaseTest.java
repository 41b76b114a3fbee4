package io.github.newsgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.KnowledgeException;
import io.github.newsgraph.entity.KnowledgeFile;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.StoredKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseTest {
  private static final String PREFIXES =
      """
      @prefix ng: <https://w3id.org/newsgraph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix ex: <http://example.org/who/> .
      """;

  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory("http://localhost:3030/");
  private final KnowledgeBase base = new KnowledgeBase(store);

  @AfterEach
  void close() {
    store.close();
  }

  private KnowledgeFile file(String name, String turtle) throws IOException {
    return KnowledgeFile.read(Files.writeString(folder.resolve(name), PREFIXES + turtle));
  }

  private List<String> labels() {
    return base.knowledge().things().stream().map(t -> t.entry().label()).toList();
  }

  @Test
  void aStoreKeepsWhatAFileSays() throws IOException {
    base.add(file("a.ttl", "ex:Mia a ng:Person ; rdfs:label \"Mia Falk\" ; ex:born 1970 ."));
    assertEquals(List.of("Mia Falk"), labels());
    assertTrue(
        new StoredKnowledge(store)
            .triples().stream().anyMatch(t -> t.getPredicate().getURI().endsWith("born")));
  }

  @Test
  void anEntryOfTheListIsNoThingOfTheGraph() throws IOException {
    base.add(file("a.ttl", "ex:Mia a ng:Person ; rdfs:label \"Mia Falk\" ."));
    for (Triple triple : new StoredKnowledge(store).triples()) {
      assertFalse(triple.getPredicate().equals(Vocabulary.TYPE), triple.toString());
      assertFalse(triple.getPredicate().equals(Vocabulary.LABEL), triple.toString());
    }
  }

  @Test
  void aFurtherFileAddsAndWhatItSaysAnewReplaces() throws IOException {
    base.add(file("a.ttl", "ex:Mia a ng:Person ; rdfs:label \"Mia Falk\" ."));
    base.add(
        file(
            "b.ttl",
            "ex:Mia a ng:Person ; rdfs:label \"Mia Falke\" ."
                + " ex:Port a ng:Facility ; rdfs:label \"Old Port\" ."));
    assertEquals(List.of("Mia Falke", "Old Port"), labels());
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    KnowledgeFile file = file("a.ttl", "ex:Mia a ng:Person ; rdfs:label \"Mia Falk\" .");
    base.add(file);
    Set<Triple> once = Set.copyOf(new StoredKnowledge(store).triples());
    base.add(file);
    assertEquals(once, Set.copyOf(new StoredKnowledge(store).triples()));
  }

  @Test
  void entriesAreRemovedByFileIdLabelOrIri() throws IOException {
    KnowledgeFile file =
        file(
            "a.ttl",
            "ex:Mia a ng:Person ; rdfs:label \"Mia Falk\" ."
                + " ex:Port a ng:Facility ; rdfs:label \"Old Port\" .");
    for (String name : List.of("Mia", "Mia Falk", "http://example.org/who/Mia")) {
      base.add(file);
      assertEquals(1, base.remove(name).size(), name);
      assertEquals(List.of("Old Port"), labels());
    }
    base.add(file);
    assertEquals(2, base.remove("a.ttl").size());
    assertEquals(List.of(), new StoredKnowledge(store).triples());
    assertEquals(List.of(), base.remove("a.ttl"));
  }

  @Test
  void whatContradictsTheStoreLeavesItAsItWas() throws IOException {
    base.add(file("a.ttl", "ex:Mia a ng:Person ; rdfs:label \"Mia Falk\" ."));
    KnowledgeFile other =
        file("b.ttl", "<http://example.org/else/mia> a ng:Person ; rdfs:label \"Mia Moor\" .");
    assertThrows(KnowledgeException.class, () -> base.add(other));
    assertEquals(List.of("Mia Falk"), labels());
  }
}
