package io.github.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityNamesTest {
  private final GraphStore store = GraphStore.inMemory("http://example.org/");
  private final EntityNames names = new EntityNames(store);

  @BeforeEach
  void build() {
    Report report = new Report("visit", "Zoë Brandt-Okafor met Lars B. Holm in Port Elverum .");
    report.entity(EntityType.PERSON, "Zoë Brandt-Okafor");
    report.entity(EntityType.PERSON, "Lars B. Holm");
    report.entity(EntityType.PLACE, "Port Elverum");
    report.concept("export licence");
    store.ingest(
        List.of(ArticleGraph.of(report.knowledge(), store.iris())),
        new EntityResolver(Gazetteer.load()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> ids(Supplier<List<Node>> search) {
    return Txn.calculateRead(store.dataset(), search::get).stream()
        .map(node -> store.iris().entityName(node).orElseThrow())
        .toList();
  }

  @Test
  void aNameIsFoundWhateverItsCaseAndAccents() {
    assertEquals(List.of("Zoë_Brandt-Okafor"), ids(() -> names.find("zoe brandt-okafor")));
    assertEquals(List.of("export_licence"), ids(() -> names.find("Export Licence")));
  }

  @Test
  void aPartOfANameIsFoundAsWholeWords() {
    assertEquals(List.of("Port_Elverum"), ids(() -> names.find("Elverum")));
    assertEquals(List.of(), ids(() -> names.find("Elve")));
    assertEquals(List.of("Lars_B._Holm"), ids(() -> names.find("B. Holm")));
  }

  @Test
  void wordsMayBeBegun() {
    assertEquals(List.of("Port_Elverum"), ids(() -> names.like("elv por")));
    assertEquals(List.of("Lars_B._Holm"), ids(() -> names.like("l b")));
    assertEquals(List.of(), ids(() -> names.like("kafor")));
  }

  @Test
  void aMisspeltNameHasThoseThatLookLikeIt() {
    assertEquals(List.of("Port_Elverum"), ids(() -> names.alike("Port Elverun")));
    assertEquals(List.of("Port_Elverum"), ids(() -> names.alike("Elverum Castle")));
    assertEquals(List.of(), ids(() -> names.alike("Xanadu")));
  }
}
