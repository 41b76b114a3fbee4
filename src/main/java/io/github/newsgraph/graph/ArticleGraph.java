package io.github.newsgraph.graph;

import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph of one article, before and after identity is decided: what the article itself says
 * stays, and the quads that name entities follow from it and from who those entities are. It can be
 * read back from its stored quads, so that identity can be decided again without the article.
 */
public final class ArticleGraph {
  private final Iris iris;
  private final String article;
  private final String sha256;
  private final List<LocalEntity> entities;
  private final List<Quad> own;
  private final List<ArticleVersion> former;
  private final Optional<String> reading;

  private ArticleGraph(
      Iris iris,
      String article,
      String sha256,
      List<LocalEntity> entities,
      List<Quad> own,
      List<ArticleVersion> former,
      Optional<String> reading) {
    this.iris = iris;
    this.article = article;
    this.sha256 = sha256;
    this.entities = List.copyOf(entities);
    this.own = List.copyOf(own);
    this.former = List.copyOf(former);
    this.reading = reading;
  }

  /** The graph of what is known of an article. */
  public static ArticleGraph of(ArticleKnowledge knowledge, Iris iris) {
    return read(iris, new ArticleQuads(knowledge, iris).own());
  }

  /**
   * The graph of an article as it was stored, whoever its entities were then.
   *
   * @param stored all quads of its named graph
   */
  public static ArticleGraph read(Iris iris, Collection<Quad> stored) {
    List<Quad> own =
        stored.stream()
            .filter(q -> !EntityQuads.namesEntity(q, iris) && !ArticleVersion.isAboutOne(q))
            .toList();
    LocalEntityReader reader = new LocalEntityReader();
    own.forEach(reader::add);
    String article = literal(own, Vocabulary.IDENTIFIER);
    return new ArticleGraph(
        iris,
        article,
        literal(own, Vocabulary.SHA256),
        reader.entities(),
        own,
        ArticleVersion.former(iris.article(article), stored),
        Optional.empty());
  }

  private static String literal(Collection<Quad> quads, Node predicate) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(predicate))
        .map(q -> q.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + predicate + " in the graph"));
  }

  /**
   * The same article with other former versions.
   *
   * @param versions the last one first
   */
  public ArticleGraph after(List<ArticleVersion> versions) {
    return new ArticleGraph(iris, article, sha256, entities, own, versions, reading);
  }

  /**
   * The same article with a word for what it was read from and with.
   *
   * @param word that differs where the text or whatever else has a part in its graph differs
   */
  public ArticleGraph readAs(String word) {
    return new ArticleGraph(iris, article, sha256, entities, own, former, Optional.of(word));
  }

  /** A word for what it was read from and with, if it was just read. */
  public Optional<String> reading() {
    return reading;
  }

  /** The version that the article is. */
  public ArticleVersion version() {
    return ArticleVersion.of(name(), own);
  }

  /** Its former versions, the last one first. */
  public List<ArticleVersion> former() {
    return former;
  }

  /** Id of the article. */
  public String article() {
    return article;
  }

  /** The SHA-256 of the article's text, in hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** The article's evidence on who its entities are. */
  public List<LocalEntity> entities() {
    return entities;
  }

  /** Name of the graph. */
  public Node name() {
    return iris.article(article);
  }

  /**
   * The whole graph.
   *
   * @param identity who the article's entities are; others may be in it
   * @throws IllegalArgumentException if it lacks one of them
   */
  public List<Quad> quads(Map<LocalEntity.Key, Identity> identity) {
    Set<Quad> said = IdentityQuads.of(iris, entities, identity);
    Map<Integer, Node> denoted = new HashMap<>();
    for (LocalEntity local : entities) {
      denoted.put(local.number(), iris.entity(identity.get(local.key()).entity().id()));
    }
    return whole(new EntityQuads(name(), denoted, Map.of()).complete(own, said));
  }

  /**
   * The whole graph, where only some of its entities were decided anew.
   *
   * @param said all {@link IdentityQuads} of the graph, those that stay and those that are new
   */
  public List<Quad> quads(Collection<Quad> said) {
    Map<Integer, Node> denoted = new HashMap<>();
    Map<Node, Node> mentions = new HashMap<>();
    for (Quad quad : said) {
      if (quad.getPredicate().equals(Vocabulary.DENOTES)) {
        denoted.put(Iris.localEntityNumber(quad.getSubject()), quad.getObject());
      } else if (quad.getPredicate().equals(Vocabulary.DECIDED_TO_BE)) {
        mentions.put(quad.getSubject(), quad.getObject());
      }
    }
    return whole(new EntityQuads(name(), denoted, mentions).complete(own, said));
  }

  private List<Quad> whole(List<Quad> present) {
    List<Quad> whole = new ArrayList<>(present);
    whole.addAll(records());
    return whole;
  }

  /** The quads about its former versions. */
  public List<Quad> records() {
    return ArticleVersion.quads(iris, article, former);
  }

  /** What the article itself decides: the quads that name no entity. */
  public List<Quad> own() {
    return own;
  }
}
