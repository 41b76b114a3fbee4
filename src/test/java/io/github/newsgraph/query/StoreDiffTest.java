package io.github.newsgraph.query;

import static io.github.newsgraph.graph.Report.when;
import static io.github.newsgraph.text.EntityType.COUNTRY;
import static io.github.newsgraph.text.EntityType.ORGANIZATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.query.QueryFailure.BadFormat;
import io.github.newsgraph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreDiffTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final UnaryOperator<Claim> NOW = UnaryOperator.identity();

  private final GraphStore one = GraphStore.inMemory("http://example.org/");
  private final GraphStore other = GraphStore.inMemory("http://elsewhere.example/news/");

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void storesOfTheSameArticlesAreEqualWhateverTheirBaseAndOrder() {
    Reports.all().forEach(r -> add(one, r));
    List.of(Reports.summit(), Reports.words(), Reports.office(), Reports.arms())
        .forEach(r -> add(other, r));
    assertEquals(List.of(), differences(Snapshot.of(one), Snapshot.of(other)));
    assertEquals(List.of(), differences(Snapshot.of(one), Snapshot.of(one)));
  }

  @Test
  void anArticleComesWithItsClaimsAndFactsAndGoesWithThem() {
    add(one, joins("a", MAY, Status.ASSERTED, NOW), joins("b", MAY, Status.ASSERTED, NOW));
    add(other, joins("b", MAY, Status.ASSERTED, NOW), joins("c", MAY, Status.NEGATED, NOW));
    assertEquals(
        List.of(
            "went | article | a | Report a",
            "went | claim | a | Norland joins Pact | asserted",
            "changed | fact | a | Norland joins Pact | asserted -> asserted, negated",
            "came | article | c | Report c",
            "came | claim | c | Norland joins Pact | negated"),
        differences(Snapshot.of(one), Snapshot.of(other)));
    assertEquals(
        List.of(
            "came | article | a | Report a",
            "came | claim | a | Norland joins Pact | asserted",
            "changed | fact | a | Norland joins Pact | asserted, negated -> asserted",
            "went | article | c | Report c",
            "went | claim | c | Norland joins Pact | negated"),
        differences(Snapshot.of(other), Snapshot.of(one)));
  }

  @Test
  void aClaimChangesItsStatusAndTime() {
    add(one, joins("a", MAY, Status.PLANNED, NOW));
    add(other, joins("a", MAY, Status.ASSERTED, when("in May", MAY, MAY.plusDays(30))));
    assertEquals(
        List.of(
            "changed | claim | a | Norland joins Pact | status planned -> asserted;"
                + " when none -> in May, 2024-05-01, 2024-05-31",
            "came | fact | a | Norland joins Pact | planned -> asserted"),
        differences(Snapshot.of(one), Snapshot.of(other)));
  }

  @Test
  void whatIsKnownOnALaterDayIsMore() {
    add(one, joins("a", MAY, Status.PLANNED, NOW));
    add(one, joins("b", MAY.plusDays(5), Status.ASSERTED, NOW));
    add(one, joins("c", MAY.plusDays(7), Status.ASSERTED, NOW));
    add(one, joins("d", null, Status.NEGATED, NOW));
    assertEquals(
        List.of(
            "came | article | b | Report b",
            "came | claim | b | Norland joins Pact | asserted",
            "came | fact | b | Norland joins Pact | planned -> asserted, planned",
            "came | article | c | Report c",
            "came | claim | c | Norland joins Pact | asserted"),
        differences(Snapshot.asOf(one, MAY), Snapshot.asOf(one, MAY.plusDays(7))));
    assertEquals(
        List.of(), differences(Snapshot.asOf(one, MAY), Snapshot.asOf(one, MAY.plusDays(4))));
  }

  @Test
  void differencesAreWrittenAsRows() {
    add(other, joins("a", MAY, Status.ASSERTED, NOW));
    StoreDiff diff = new StoreDiff(Snapshot.of(one), Snapshot.of(other));
    List<Difference> seen = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    diff.write(new ResultOptions(ResultFormat.TSV, 80), out, seen::add);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("change\twhat\tarticle\tsubject\trelation\tobject\tdetails\tclaim", lines.get(0));
    assertEquals("came\tarticle\ta\t\t\t\tReport a\t", lines.get(1));
    assertEquals("came\tfact\ta\tNorland\tjoins\tPact\tnot said -> asserted\t", lines.get(3));
    assertEquals(3, seen.size());
    assertThrows(
        BadFormat.class,
        () -> diff.write(new ResultOptions(ResultFormat.TURTLE, 80), out, seen::add));
  }

  private static Report joins(String id, LocalDate day, Status status, UnaryOperator<Claim> more) {
    Report r = new Report(id, "Norland joins Pact , writes " + id + " .").published(day);
    r.entity(COUNTRY, "Norland").entity(ORGANIZATION, "Pact");
    r.claim(r.the(0, "Norland"), "joins", r.the(0, "Pact"), status, more);
    return r;
  }

  private static void add(GraphStore store, Report... reports) {
    Arrays.stream(reports).forEach(r -> add(store, r.knowledge()));
  }

  private static void add(GraphStore store, ArticleKnowledge knowledge) {
    store.ingest(List.of(ArticleGraph.of(knowledge, store.iris())), Reports::identity);
  }

  private static List<String> differences(Snapshot before, Snapshot after) {
    List<String> lines = new ArrayList<>();
    new StoreDiff(before, after).read(found -> found.forEach(d -> lines.add(line(d))));
    return lines;
  }

  private static String line(Difference d) {
    String triple = (d.subject() + " " + d.relation() + " " + d.object()).strip();
    return d.change()
        + " | "
        + d.what()
        + " | "
        + d.article()
        + (triple.isEmpty() ? "" : " | " + triple)
        + " | "
        + d.details();
  }
}
