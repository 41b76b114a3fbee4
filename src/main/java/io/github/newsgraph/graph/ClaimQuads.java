package io.github.newsgraph.graph;

import static io.github.newsgraph.graph.Vocabulary.ng;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.frame.TimeExpression;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The quads of an article's claims that name no entity. */
final class ClaimQuads {
  /** Of claims that differ only in how firmly they are held, the graph keeps the less firm one. */
  private static final Comparator<Claim> PREFERRED =
      Comparator.comparing((Claim c) -> c.status() == Status.ASSERTED && c.speaker().isEmpty())
          .thenComparing(c -> c.confidence().value(), Comparator.reverseOrder())
          .thenComparing(Claim::status)
          .thenComparing(Claim::rule)
          .thenComparing(Claim::trigger)
          .thenComparing(Claim::toString);

  private final ArticleKnowledge knowledge;
  private final Document document;
  private final String article;
  private final Iris iris;
  private final CodePoints codePoints;
  private final ClaimHash hash;
  private final ArgumentMentions mentions;
  private final Set<Quad> quads = new LinkedHashSet<>();

  ClaimQuads(ArticleKnowledge knowledge, Iris iris, CodePoints codePoints) {
    this.knowledge = knowledge;
    this.document = knowledge.document();
    this.article = document.article().id();
    this.iris = iris;
    this.codePoints = codePoints;
    this.hash = new ClaimHash(document, codePoints);
    this.mentions = new ArgumentMentions(knowledge, codePoints);
  }

  List<Quad> quads() {
    Map<String, List<Claim>> byHash = new LinkedHashMap<>();
    for (Claim claim : knowledge.claims()) {
      byHash.computeIfAbsent(hash.of(claim), h -> new ArrayList<>()).add(claim);
    }
    byHash.forEach(this::addClaim);
    return List.copyOf(quads);
  }

  private void addClaim(String hash, List<Claim> same) {
    List<Claim> claims = same.stream().sorted(PREFERRED).toList();
    Claim claim = claims.get(0);
    List<Claim.Role> roles = claims.stream().flatMap(c -> c.roles().stream()).distinct().toList();
    Node node = iris.claim(hash);
    add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
    addRelation(node, claim.relation());
    add(node, Vocabulary.ARGUMENTS, Literals.string(links(claim, roles).toString()));
    literal(claim.object()).ifPresent(o -> add(node, Vocabulary.OBJECT, o));
    roles.forEach(r -> literal(r.value()).ifPresent(v -> add(node, ng(r.name()), v)));
    addPhrase(node, Vocabulary.SUBJECT_PHRASE, claim.subject());
    addPhrase(node, Vocabulary.OBJECT_PHRASE, claim.object());
    add(node, Vocabulary.STATUS, Vocabulary.status(claim.status()));
    claim.time().ifPresent(t -> addTime(node, t));
    add(node, Vocabulary.IN_PASSAGE, passage(claim));
    add(node, Vocabulary.TRIGGER, Literals.line(claim.trigger()));
    add(node, Vocabulary.RULE, Literals.line(claim.rule()));
    add(node, Vocabulary.CONFIDENCE, Literals.confidence(claim.confidence().value()));
  }

  private Node passage(Claim claim) {
    Span span = codePoints.of(document.sentences().get(claim.sentence()).span());
    return iris.passage(article, span.begin(), span.end());
  }

  private void addRelation(Node claim, Claim.Relation relation) {
    Node predicate = relation.open() ? iris.openRelation(relation.name()) : ng(relation.name());
    add(claim, Vocabulary.PREDICATE, predicate);
    if (relation.open()) {
      add(predicate, Vocabulary.LABEL, Literals.line(relation.label()));
      add(predicate, Vocabulary.SUB_PROPERTY_OF, Vocabulary.RELATED_TO);
    }
  }

  private ClaimLinks links(Claim claim, List<Claim.Role> roles) {
    ClaimLinks.Link subject =
        link(claim.subject())
            .orElseThrow(() -> new IllegalArgumentException("no entity is subject of " + claim));
    Optional<ClaimLinks.Link> speaker =
        claim.speaker().flatMap(s -> link(new Argument.Mentioned(s)));
    List<ClaimLinks.Role> links = new ArrayList<>();
    for (Claim.Role role : roles) {
      link(role.value()).ifPresent(l -> links.add(new ClaimLinks.Role(role.name(), l)));
    }
    return new ClaimLinks(subject, link(claim.object()), speaker, links);
  }

  private Optional<ClaimLinks.Link> link(Argument argument) {
    if (argument instanceof Argument.Quoted || argument instanceof Argument.Value) {
      return Optional.empty();
    }
    Integer number = knowledge.entities().arguments().get(argument);
    if (number == null) {
      throw new IllegalArgumentException(article + ": no entity for " + argument);
    }
    OptionalInt begin =
        argument instanceof Argument.Mentioned mentioned
            ? mentions.begin(mentioned.phrase(), number)
            : OptionalInt.empty();
    return Optional.of(new ClaimLinks.Link(number, begin));
  }

  private static Optional<Node> literal(Argument argument) {
    if (argument instanceof Argument.Quoted quoted) {
      return Optional.of(Literals.line(quoted.words()));
    }
    if (argument instanceof Argument.Value value) {
      return Optional.of(Literals.value(value));
    }
    return Optional.empty();
  }

  /** The words of the text, where they are not just a name of the thing. */
  private void addPhrase(Node claim, Node property, Argument argument) {
    if (!(argument instanceof Argument.Mentioned mentioned) || isPronoun(mentioned.phrase())) {
      return;
    }
    Phrase phrase = mentioned.phrase();
    String words = document.words(phrase.sentence(), phrase.begin(), phrase.end());
    int number = knowledge.entities().arguments().get(argument);
    LocalEntity entity = knowledge.entities().entities().get(number);
    if (!words.equalsIgnoreCase(entity.name()) && !entity.names().contains(words)) {
      add(claim, property, Literals.line(words));
    }
  }

  private boolean isPronoun(Phrase phrase) {
    Sentence sentence = document.sentences().get(phrase.sentence());
    return phrase.end() - phrase.begin() == 1
        && sentence.token(phrase.begin()).upos().equals("PRON");
  }

  private void addTime(Node claim, TimeExpression time) {
    Node node = iris.time(claim);
    add(claim, Vocabulary.WHEN, node);
    add(node, Vocabulary.TYPE, Vocabulary.TIME_INTERVAL);
    add(node, Vocabulary.TIME_TEXT, Literals.line(time.text()));
    time.begin().ifPresent(d -> add(node, Vocabulary.BEGINS, Literals.date(d)));
    time.end().ifPresent(d -> add(node, Vocabulary.ENDS, Literals.date(d)));
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(iris.article(article), subject, predicate, object));
  }
}
