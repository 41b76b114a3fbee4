package io.github.newsgraph.store;

import io.github.newsgraph.entity.Curated;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.IdentityQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes who is who into articles, if it is not what they say already. */
final class IdentityWriter {
  private final DatasetGraph dataset;
  private final Iris iris;

  IdentityWriter(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /**
   * Writes an article anew if some of its local entities are others, or called otherwise, now.
   *
   * @param locals those of the article who were decided
   */
  boolean write(List<LocalEntity> locals, Curated decided) {
    String article = locals.get(0).article();
    Node graph = iris.article(article);
    Set<Quad> wanted = new HashSet<>(IdentityQuads.of(iris, locals, decided.locals()));
    wanted.addAll(IdentityQuads.ofMentions(iris, article, decided.mentions()));
    Set<Quad> stored = stored(graph, locals);
    if (wanted.equals(stored)) {
      return false;
    }
    rewrite(graph, stored, wanted);
    return true;
  }

  /** Puts some quads about identity in the place of others, with all that follows from them. */
  void rewrite(Node graph, Set<Quad> stored, Set<Quad> wanted) {
    Set<Quad> all = Change.graph(dataset, graph);
    Set<Quad> said =
        all.stream()
            .filter(q -> IdentityQuads.isOne(q, iris) && !stored.contains(q))
            .collect(Collectors.toCollection(HashSet::new));
    said.addAll(wanted);
    Change.of(all, ArticleGraph.read(iris, all).quads(said)).apply(dataset);
  }

  private Set<Quad> stored(Node graph, List<LocalEntity> locals) {
    Set<Quad> stored = new HashSet<>();
    for (LocalEntity local : locals) {
      Node node = iris.localEntity(local.article(), local.number());
      find(graph, node, Vocabulary.DENOTES, Node.ANY, stored);
    }
    stored.addAll(splitFrom(graph, locals));
    Set<Node> entities = stored.stream().map(Quad::getObject).collect(Collectors.toSet());
    for (Quad identity : List.copyOf(stored)) {
      find(graph, identity.getSubject(), Vocabulary.JOINED_BY, Node.ANY, stored);
      find(graph, identity.getSubject(), Vocabulary.OUTCOME, Node.ANY, stored);
    }
    Set<Quad> said = new HashSet<>();
    for (Node entity : entities) {
      find(graph, entity, Node.ANY, Node.ANY, said);
      find(graph, Node.ANY, Vocabulary.IS_REPLACED_BY, entity, stored);
    }
    said.removeIf(q -> !IdentityQuads.OF_ENTITY.contains(q.getPredicate()));
    stored.addAll(said);
    return stored;
  }

  /** What is said of single mentions that people took from local entities. */
  private Set<Quad> splitFrom(Node graph, List<LocalEntity> locals) {
    Set<Quad> split = new HashSet<>();
    find(graph, Node.ANY, Vocabulary.DECIDED_TO_BE, Node.ANY, split);
    if (!split.isEmpty()) {
      Set<Integer> numbers = locals.stream().map(LocalEntity::number).collect(Collectors.toSet());
      split.removeIf(q -> !numbers.contains(chain(graph, q.getSubject())));
    }
    return split;
  }

  private int chain(Node graph, Node mention) {
    Set<Quad> found = new HashSet<>();
    find(graph, mention, Vocabulary.IN_CHAIN, Node.ANY, found);
    return found.stream()
        .map(q -> Integer.parseInt(q.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(-1);
  }

  private void find(Node graph, Node subject, Node predicate, Node object, Set<Quad> into) {
    dataset.findNG(graph, subject, predicate, object).forEachRemaining(into::add);
  }
}
