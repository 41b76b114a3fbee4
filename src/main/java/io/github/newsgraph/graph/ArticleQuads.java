package io.github.newsgraph.graph;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Fingerprint;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.entity.Evidence;
import io.github.newsgraph.entity.LinkedMention;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The quads of an article's graph that name no entity: all that the article alone decides. */
final class ArticleQuads {
  private final ArticleKnowledge knowledge;
  private final Document document;
  private final Article article;
  private final Iris iris;
  private final Node graph;
  private final CodePoints codePoints;
  private final List<Quad> quads = new ArrayList<>();

  ArticleQuads(ArticleKnowledge knowledge, Iris iris) {
    this.knowledge = knowledge;
    this.document = knowledge.document();
    this.article = document.article();
    this.iris = iris;
    this.graph = iris.article(article.id());
    this.codePoints = new CodePoints(article.text());
  }

  /** The quads, in the order of the text. */
  List<Quad> own() {
    quads.clear();
    addArticle();
    SortedSet<Integer> sentences = new TreeSet<>();
    knowledge.claims().forEach(c -> sentences.add(c.sentence()));
    addMentions(sentences);
    sentences.forEach(s -> addPassage(document.sentences().get(s)));
    knowledge.entities().entities().forEach(this::addLocalEntity);
    ClaimQuads claims = new ClaimQuads(knowledge, iris, codePoints);
    quads.addAll(claims.quads());
    return List.copyOf(quads);
  }

  private void addArticle() {
    add(graph, Vocabulary.TYPE, Vocabulary.ARTICLE);
    add(graph, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    add(graph, Vocabulary.IDENTIFIER, Literals.string(article.id()));
    if (!article.title().isBlank()) {
      add(graph, Vocabulary.HEADLINE, Literals.line(article.title()));
    }
    article.published().ifPresent(d -> add(graph, Vocabulary.DATE_PUBLISHED, Literals.date(d)));
    add(graph, Vocabulary.SOURCE, source(article.source()));
    add(graph, Vocabulary.LANGUAGE, Literals.string(article.language()));
    add(graph, Vocabulary.SHA256, Literals.string(DigestUtils.sha256Hex(article.text())));
    Fingerprint fingerprint = Fingerprint.of(article);
    add(graph, Vocabulary.FINGERPRINT, Literals.string(fingerprint.toString()));
    fingerprint.bands().forEach(b -> add(graph, Vocabulary.FINGERPRINT_BAND, Literals.integer(b)));
  }

  /** An address is an IRI; a file's name stays a name. */
  private static Node source(String source) {
    boolean address = source.matches("https?://[^\\s<>\"{}|\\\\^`]+");
    return address ? NodeFactory.createURI(source) : Literals.line(source);
  }

  private Node passage(Sentence sentence) {
    Span span = codePoints.of(sentence.span());
    return iris.passage(article.id(), span.begin(), span.end());
  }

  private void addPassage(Sentence sentence) {
    Span span = codePoints.of(sentence.span());
    Node passage = passage(sentence);
    add(passage, Vocabulary.TYPE, Vocabulary.PASSAGE);
    add(passage, Vocabulary.IN_ARTICLE, graph);
    addSpan(passage, span);
    add(passage, Vocabulary.TEXT, Literals.line(sentence.span().of(article.text())));
  }

  private void addSpan(Node node, Span span) {
    add(node, Vocabulary.BEGIN_INDEX, Literals.integer(span.begin()));
    add(node, Vocabulary.END_INDEX, Literals.integer(span.end()));
  }

  private void addMentions(SortedSet<Integer> sentences) {
    Set<Span> seen = new HashSet<>();
    for (LinkedMention mention : knowledge.entities().mentions()) {
      if (seen.add(mention.span())) {
        Optional<Sentence> sentence = sentence(mention.span());
        sentence.ifPresent(s -> sentences.add(s.index()));
        addMention(mention, sentence.map(this::passage));
      }
    }
  }

  /** The sentence of a mention; a caption that repeats a sentence is not read as one. */
  private Optional<Sentence> sentence(Span span) {
    return document.sentences().stream().filter(s -> s.span().contains(span)).findFirst();
  }

  private void addMention(LinkedMention mention, Optional<Node> passage) {
    Span span = codePoints.of(mention.span());
    Node node = iris.mention(article.id(), span.begin(), span.end());
    LocalEntity entity = knowledge.entities().entities().get(mention.entity());
    add(node, Vocabulary.TYPE, Vocabulary.MENTION);
    passage.ifPresentOrElse(
        p -> add(node, Vocabulary.IN_PASSAGE, p), () -> add(node, Vocabulary.IN_ARTICLE, graph));
    addSpan(node, span);
    add(node, Vocabulary.TEXT, Literals.line(mention.text()));
    add(node, Vocabulary.MENTION_KIND, lowerCase(mention.kind()));
    add(node, Vocabulary.MENTION_TYPE, lowerCase(entity.type()));
    add(node, Vocabulary.LINKED_BY, Literals.line(mention.pass()));
    add(node, Vocabulary.IN_CHAIN, Literals.integer(mention.entity()));
  }

  private void addLocalEntity(LocalEntity entity) {
    Node node = iris.localEntity(article.id(), entity.number());
    add(node, Vocabulary.TYPE, Vocabulary.LOCAL_ENTITY);
    add(node, Vocabulary.LOCAL_NAME, Literals.line(entity.name()));
    add(node, Vocabulary.LOCAL_TYPE, lowerCase(entity.type()));
    add(node, Vocabulary.NAMED, Literals.bool(entity.named()));
    entity.names().forEach(n -> add(node, Vocabulary.PROPER_NAME, Literals.line(n)));
    entity.known().ifPresent(k -> add(node, Vocabulary.KNOWN, Literals.string(k)));
    Evidence evidence = entity.evidence();
    evidence.occupations().forEach(o -> add(node, Vocabulary.OCCUPATION, Literals.line(o)));
    evidence.affiliations().forEach(a -> add(node, Vocabulary.AFFILIATION, Literals.line(a)));
    evidence.context().forEach(c -> add(node, Vocabulary.CONTEXT, Literals.line(c)));
    quads.addAll(CommonThingQuads.keys(iris, entity));
  }

  private static Node lowerCase(Enum<?> constant) {
    return Literals.string(constant.name().toLowerCase(Locale.ROOT));
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }
}
