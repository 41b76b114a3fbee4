package io.github.newsgraph.store;

import io.github.newsgraph.entity.Entity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.LocalEntityReader;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Brings stored articles in line with a new decision on who their entities are. */
final class Reidentification {
  private static final Set<Node> DESCRIPTION =
      Set.of(Vocabulary.TYPE, Vocabulary.LABEL, Vocabulary.ALT_LABEL, Vocabulary.SAME_AS);

  private final DatasetGraph dataset;
  private final Iris iris;

  Reidentification(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  static List<LocalEntity> localEntities(DatasetGraph dataset) {
    LocalEntityReader reader = new LocalEntityReader();
    for (Node predicate : LocalEntityReader.PREDICATES) {
      dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(reader::add);
    }
    return reader.entities();
  }

  List<Change> changes(Map<LocalEntity.Key, Entity> identity) {
    Map<String, List<LocalEntity>> articles =
        localEntities(dataset).stream()
            .collect(
                Collectors.groupingBy(LocalEntity::article, TreeMap::new, Collectors.toList()));
    List<Change> changes = new ArrayList<>();
    articles.forEach(
        (article, entities) -> {
          Set<Quad> wanted = ArticleGraph.identityQuads(iris, article, entities, identity);
          if (!wanted.equals(stored(iris.article(article)))) {
            changes.add(rewritten(iris.article(article), identity));
          }
        });
    return changes;
  }

  private Set<Quad> stored(Node graph) {
    Set<Quad> stored = new HashSet<>();
    Set<Node> entities = new HashSet<>();
    dataset
        .findNG(graph, Node.ANY, Vocabulary.DENOTES, Node.ANY)
        .forEachRemaining(
            q -> {
              stored.add(q);
              entities.add(q.getObject());
            });
    for (Node entity : entities) {
      dataset
          .findNG(graph, entity, Node.ANY, Node.ANY)
          .forEachRemaining(
              q -> {
                if (DESCRIPTION.contains(q.getPredicate())) {
                  stored.add(q);
                }
              });
    }
    return stored;
  }

  private Change rewritten(Node graph, Map<LocalEntity.Key, Entity> identity) {
    ArticleGraph article = ArticleGraph.read(iris, Change.graph(dataset, graph));
    return Change.of(dataset, graph, article.quads(identity));
  }
}
