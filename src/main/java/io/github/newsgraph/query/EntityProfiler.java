package io.github.newsgraph.query;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.EntityProfile.InArticle;
import io.github.newsgraph.query.EntityProfile.Joined;
import io.github.newsgraph.query.EntityProfile.Mention;
import io.github.newsgraph.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Collects why mentions are one entity. */
public final class EntityProfiler {
  private static final String MENTIONS =
      """
      SELECT ?article ?begin ?end ?words ?kind ?pass ?decided {
        VALUES ?entity { <%s> }
        GRAPH ?g {
          ?mention ng:mentionOf ?entity ; nif:beginIndex ?begin ; nif:endIndex ?end ;
            ng:text ?words ; ng:mentionKind ?kind ; ng:linkedBy ?pass .
          ?g dct:identifier ?article .
          OPTIONAL { ?mention ng:joinedBy ?decided }
        }
      } ORDER BY ?article ?begin ?end
      """;

  private static final String JOINED =
      """
      SELECT ?article ?name ?reason {
        VALUES ?entity { <%s> }
        GRAPH ?g {
          ?local ng:denotes ?entity ; ng:localName ?name ; ng:joinedBy ?reason .
          ?g dct:identifier ?article .
        }
      } ORDER BY ?article ?name ?reason
      """;

  private static final String OFFICES =
      """
      SELECT DISTINCT ?office ?where ?status ?time {
        VALUES ?entity { <%s> }
        GRAPH ?g {
          ?claim rdf:subject ?entity ; rdf:predicate ng:holdsPosition ; rdf:object ?o ;
            ng:status ?held .
          ?o rdfs:label ?office .
          OPTIONAL { ?claim ng:organization/rdfs:label ?where }
          OPTIONAL { ?claim ng:when/ng:timeText ?time }
          FILTER NOT EXISTS { ?claim ng:rejectedBy ?rejection }
        }
        BIND (LCASE(STRAFTER(STR(?held), "#")) AS ?status)
      } ORDER BY ?office ?where ?status ?time
      """;

  private static final String CLAIMS =
      """
      SELECT (COUNT(DISTINCT ?claim) AS ?n) {
        VALUES ?entity { <%s> }
        GRAPH ?g {
          ?claim ?part ?entity ; a ng:Claim .
          FILTER NOT EXISTS { ?claim ng:rejectedBy ?rejection }
        }
      }
      """;

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final QueryRunner runner;

  public EntityProfiler(GraphStore store) {
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
    this.runner = new QueryRunner(store);
  }

  /**
   * The entity of a name, as {@link EntityFinder} finds it.
   *
   * @throws QueryFailure if nothing is called so, or several things
   */
  public EntityProfile of(String name) {
    return Txn.calculateRead(dataset, () -> profile(new EntityFinder(store).one(name)));
  }

  private EntityProfile profile(Node entity) {
    EntityFinder finder = new EntityFinder(store);
    return new EntityProfile(
        entity.getURI(),
        finder.id(entity),
        finder.label(entity),
        new Describer(dataset, iris).type(entity),
        values(entity, Vocabulary.ALT_LABEL).map(Node::getLiteralLexicalForm).toList(),
        values(entity, Vocabulary.SAME_AS).map(Node::getURI).toList(),
        formerIds(entity),
        Integer.parseInt(rows(CLAIMS, entity).get(0).get("n")),
        rows(OFFICES, entity).stream().map(EntityProfiler::office).distinct().toList(),
        articles(entity));
  }

  private List<Map<String, String>> rows(String query, Node entity) {
    return runner.rows(NamedQuery.parse("entity", query.formatted(entity.getURI())), Map.of());
  }

  private Stream<Node> values(Node entity, Node property) {
    return dataset.stream(Node.ANY, entity, property, Node.ANY)
        .map(q -> q.getObject())
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()));
  }

  private List<String> formerIds(Node entity) {
    return dataset.stream(Node.ANY, Node.ANY, Vocabulary.IS_REPLACED_BY, entity)
        .flatMap(q -> iris.entityName(q.getSubject()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** "president, Norland (planned, next year)". */
  private static String office(Map<String, String> row) {
    String where = Optional.ofNullable(row.get("where")).map(w -> ", " + w).orElse("");
    String time = row.getOrDefault("time", "");
    String status = row.get("status").equals("asserted") ? "" : row.get("status");
    String more = status + (status.isEmpty() || time.isEmpty() ? "" : ", ") + time;
    return row.get("office") + where + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private List<InArticle> articles(Node entity) {
    SortedMap<String, List<Joined>> joined = new TreeMap<>();
    for (Map<String, String> row : rows(JOINED, entity)) {
      joined
          .computeIfAbsent(row.get("article"), a -> new ArrayList<>())
          .add(new Joined(row.get("name"), row.get("reason")));
    }
    SortedMap<String, List<Mention>> mentions = new TreeMap<>();
    joined.keySet().forEach(a -> mentions.put(a, new ArrayList<>()));
    for (Map<String, String> row : rows(MENTIONS, entity)) {
      mentions
          .computeIfAbsent(row.get("article"), a -> new ArrayList<>())
          .add(
              new Mention(
                  Integer.parseInt(row.get("begin")),
                  Integer.parseInt(row.get("end")),
                  row.get("words"),
                  row.get("kind"),
                  row.get("pass"),
                  Optional.ofNullable(row.get("decided"))));
    }
    return mentions.entrySet().stream()
        .map(
            e ->
                new InArticle(e.getKey(), joined.getOrDefault(e.getKey(), List.of()), e.getValue()))
        .toList();
  }
}
