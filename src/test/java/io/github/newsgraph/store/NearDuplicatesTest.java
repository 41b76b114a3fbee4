package io.github.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.article.Fingerprint;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which articles share most of their text, and which one stands for them. */
class NearDuplicatesTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  private static final String AGENCY =
      """
      A freight train left the rails near the harbour of Veldmark on Tuesday morning .
      Eleven of its thirty wagons fell into a ditch beside the track , the railway company said .
      Nobody was hurt , but the line between Veldmark and Osterby stays closed until Friday .
      Trains of the regional service end at the station of Lund and buses take over from there .
      The railway company said that a broken switch was the most likely cause of the accident .
      Experts of the transport ministry are on their way to look at the track and the wagons .
      """;

  private static final String OTHER_REPORT =
      """
      Wagons loaded with grain lay scattered in a ditch after an accident on the coast railway .
      Residents of Veldmark woke up to a loud noise at half past five , one of them told us .
      A spokesman for the railway company spoke of a switch that had been due for repair .
      Until Friday commuters from Osterby will have to change to a bus at Lund .
      Fire fighters pumped diesel out of the engine for hours .
      """;

  private final GraphStore store = GraphStore.inMemory("http://example.org/");

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anAgencyReportIsFoundAgainBehindAnotherFirstOrLastParagraph() {
    String first = "The coast railway is blocked for days after an accident in the early hours .\n";
    String last = "Last year two trains collided on the same line , and three people died .\n";
    add(report("agency", AGENCY, MAY));
    add(report("morning", first + without(AGENCY, 0), MAY.plusDays(1)));
    add(report("evening", without(AGENCY, 5) + last, MAY.plusDays(2)));
    add(report("short", without(without(AGENCY, 5), 4), MAY.plusDays(2)));
    assertEquals(
        Set.of("agency <- agency", "agency <- evening", "agency <- morning", "agency <- short"),
        represented());
  }

  @Test
  void twoReportsOfOneEventAreTwoSources() {
    add(report("one", AGENCY, MAY), report("two", OTHER_REPORT, MAY));
    assertEquals(Set.of("one <- one", "two <- two"), represented());
    assertEquals(Set.of(), links());
  }

  @Test
  void theFirstToPublishStandsForAllAndOneWithoutADayForNobody() {
    add(report("a", AGENCY, null), report("b", AGENCY, MAY.plusDays(1)), report("c", AGENCY, MAY));
    assertEquals(Set.of("c <- a", "c <- b", "c <- c"), represented());
    store.remove("c", Reports::identity);
    assertEquals(Set.of("b <- a", "b <- b"), represented());
    add(report("b", AGENCY, null));
    assertEquals(Set.of("a <- a", "a <- b"), represented());
  }

  @Test
  void whatJoinedOthersPartsThemWhenItGoes() {
    add(report("left", parts(1, 4), MAY.plusDays(1)));
    add(report("right", parts(3, 6), MAY.plusDays(2)));
    assertEquals(Set.of(), links());
    add(report("bridge", parts(2, 5), MAY.plusDays(3)));
    assertEquals(Set.of("bridge left", "left bridge", "bridge right", "right bridge"), links());
    assertEquals(Set.of("left <- left", "left <- bridge", "left <- right"), represented());
    store.remove("bridge", Reports::identity);
    assertEquals(Set.of("left <- left", "right <- right"), represented());
  }

  @Test
  void orderPartsAndRemovalMakeNoDifference() {
    for (int seed = 0; seed < 12; seed++) {
      List<Report> reports = random(seed);
      store.ingest(reports.stream().map(this::graph).toList(), Reports::identity);
      Random random = new Random(seed);
      try (GraphStore other = GraphStore.inMemory("http://example.org/")) {
        List<Report> guests = random(seed + 1000);
        for (Report guest : guests) {
          other.add(List.of(graph(guest)), Reports::identity);
        }
        Collections.shuffle(reports, random);
        for (Report report : reports) {
          // else a guest of a later day would stay
          other.remove(graph(report).article(), Reports::identity);
          if (random.nextBoolean()) {
            other.ingest(List.of(graph(report)), Reports::identity);
          } else {
            other.add(List.of(graph(report)), Reports::identity);
          }
        }
        List<String> ids = reports.stream().map(r -> graph(r).article()).toList();
        guests.stream()
            .map(g -> graph(g).article())
            .filter(id -> !ids.contains(id))
            .forEach(id -> other.remove(id, Reports::identity));
        other.decide(Reports::identity);
        assertEquals(duplicates(store), duplicates(other), "seed " + seed);
        assertEquals(expected(reports), links(), "seed " + seed);
      }
      reports.forEach(r -> store.remove(graph(r).article(), Reports::identity));
      assertEquals(Set.of(), duplicates(store), "all removed, seed " + seed);
    }
  }

  @Test
  void anEqualArticleThatComesAgainWritesNothing() {
    add(report("a", AGENCY, MAY), report("b", AGENCY, MAY));
    assertEquals(
        new Ingested(0, 0, 1),
        store.ingest(List.of(graph(report("b", AGENCY, MAY))), Reports::identity));
  }

  /** Texts of parts that several of them have. */
  private static List<Report> random(int seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 4; part++) {
        text.append(text(10 * part + random.nextInt(2), 30));
      }
      LocalDate day = random.nextInt(4) == 0 ? null : MAY.plusDays(random.nextInt(3));
      reports.add(report("r" + random.nextInt(12), text.toString(), day));
    }
    // Of those with one id the last is the one that counts.
    List<Report> last = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (int i = reports.size() - 1; i >= 0; i--) {
      if (ids.add(reports.get(i).knowledge().document().article().id())) {
        last.add(reports.get(i));
      }
    }
    return last;
  }

  private static Set<String> expected(List<Report> reports) {
    Set<String> links = new TreeSet<>();
    for (Report one : reports) {
      for (Report other : reports) {
        var first = one.knowledge().document().article();
        var second = other.knowledge().document().article();
        Fingerprint fingerprint = Fingerprint.of(first);
        if (one != other
            && !Collections.disjoint(fingerprint.bands(), Fingerprint.of(second).bands())
            && fingerprint.similarity(Fingerprint.of(second)) >= NearDuplicates.LEAST_SIMILARITY) {
          links.add(first.id() + " " + second.id());
        }
      }
    }
    return links;
  }

  private static String text(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    IntStream.range(0, words)
        .forEach(i -> text.append("w").append(random.nextInt(9000)).append(' '));
    return text.toString();
  }

  private static String parts(int first, int last) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(first, last).forEach(i -> text.append(text(i, 60)));
    return text.toString();
  }

  private static String without(String text, int line) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.remove(line);
    return String.join("\n", lines) + "\n";
  }

  private static Report report(String id, String text, LocalDate day) {
    return new Report(id, text.strip().split("\n")).published(day);
  }

  private ArticleGraph graph(Report report) {
    return ArticleGraph.of(report.knowledge(), store.iris());
  }

  private void add(Report... reports) {
    for (Report report : reports) {
      store.ingest(List.of(graph(report)), Reports::identity);
    }
  }

  private Set<String> represented() {
    Set<String> represented = new TreeSet<>();
    duplicates(store).stream()
        .filter(q -> q.getPredicate().getLocalName().equals("representedBy"))
        .forEach(q -> represented.add(id(q.getObject()) + " <- " + id(q.getSubject())));
    return represented;
  }

  private Set<String> links() {
    Set<String> links = new TreeSet<>();
    duplicates(store).stream()
        .filter(q -> q.getPredicate().getLocalName().equals("nearDuplicateOf"))
        .forEach(q -> links.add(id(q.getSubject()) + " " + id(q.getObject())));
    return links;
  }

  private static String id(Node article) {
    return article.getURI().replaceFirst(".*/", "");
  }

  private static Set<Quad> duplicates(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> Change.graph(store.dataset(), store.iris().duplicatesGraph()));
  }
}
