package io.github.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What stays of a former version of an article: of what it was, not what it said. The records stand
 * in the graph of the article that took its place, each the revision of the one before ({@code
 * prov:wasRevisionOf}).
 *
 * @param id of the article
 * @param sha256 of its text
 * @param headline empty if it had none
 * @param published the day it appeared, empty if it did not say
 * @param source an address, or a literal with a file's name
 */
public record ArticleVersion(
    String id, String sha256, Optional<Node> headline, Optional<Node> published, Node source) {

  /** The version that an article is, by the quads of its graph. */
  static ArticleVersion of(Node article, Collection<Quad> quads) {
    Map<Node, Node> said = new HashMap<>();
    quads.stream()
        .filter(q -> q.getSubject().equals(article))
        .forEach(q -> said.put(q.getPredicate(), q.getObject()));
    return of(said);
  }

  private static ArticleVersion of(Map<Node, Node> said) {
    return new ArticleVersion(
        said.get(Vocabulary.IDENTIFIER).getLiteralLexicalForm(),
        said.get(Vocabulary.SHA256).getLiteralLexicalForm(),
        Optional.ofNullable(said.get(Vocabulary.HEADLINE)),
        Optional.ofNullable(said.get(Vocabulary.DATE_PUBLISHED)),
        said.getOrDefault(Vocabulary.SOURCE, Literals.string("")));
  }

  /** Whether a quad of an article's graph is about its former versions. */
  static boolean isAboutOne(Quad quad) {
    return quad.getPredicate().equals(Vocabulary.WAS_REVISION_OF)
        || Iris.isVersion(quad.getSubject());
  }

  /** The former versions of an article by the quads of its graph, the last one first. */
  static List<ArticleVersion> former(Node article, Collection<Quad> quads) {
    Map<Node, Map<Node, Node>> said = new HashMap<>();
    for (Quad quad : quads) {
      if (isAboutOne(quad)) {
        said.computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
            .put(quad.getPredicate(), quad.getObject());
      }
    }
    List<ArticleVersion> former = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node next = said.getOrDefault(article, Map.of()).get(Vocabulary.WAS_REVISION_OF);
    while (next != null && said.containsKey(next) && seen.add(next)) {
      former.add(of(said.get(next)));
      next = said.get(next).get(Vocabulary.WAS_REVISION_OF);
    }
    return former;
  }

  /**
   * The quads of an article's graph about its former versions.
   *
   * @param former the last one first
   */
  static List<Quad> quads(Iris iris, String article, List<ArticleVersion> former) {
    Node graph = iris.article(article);
    List<Quad> quads = new ArrayList<>();
    Node later = graph;
    for (ArticleVersion version : former) {
      Node node = iris.version(article, version.sha256());
      quads.add(new Quad(graph, later, Vocabulary.WAS_REVISION_OF, node));
      quads.add(new Quad(graph, node, Vocabulary.TYPE, Vocabulary.ARTICLE_VERSION));
      quads.add(new Quad(graph, node, Vocabulary.IDENTIFIER, Literals.string(version.id())));
      quads.add(new Quad(graph, node, Vocabulary.SHA256, Literals.string(version.sha256())));
      quads.add(new Quad(graph, node, Vocabulary.SOURCE, version.source()));
      version.headline().ifPresent(h -> quads.add(new Quad(graph, node, Vocabulary.HEADLINE, h)));
      version
          .published()
          .ifPresent(d -> quads.add(new Quad(graph, node, Vocabulary.DATE_PUBLISHED, d)));
      later = node;
    }
    return quads;
  }

  /** Whether both say when they appeared, and this one appeared on an earlier day. */
  public boolean isBefore(ArticleVersion other) {
    return published.isPresent() && other.published.isPresent() && day().compareTo(other.day()) < 0;
  }

  private String day() {
    return published.orElseThrow().getLiteralLexicalForm();
  }
}
