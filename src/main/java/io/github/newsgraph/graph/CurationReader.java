package io.github.newsgraph.graph;

import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.Decision.Pointer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Reads entries of the curation log back from their quads. */
public final class CurationReader {
  private static final Pattern MENTION =
      Pattern.compile("(?<article>.*)#mention=(?<begin>\\d+),(?<end>\\d+)");

  private final Iris iris;
  private final Map<Node, Map<Node, List<Node>>> bySubject = new HashMap<>();

  private CurationReader(Iris iris) {
    this.iris = iris;
  }

  /**
   * The entries by their numbers.
   *
   * @param quads of the curation graph, all of them
   */
  public static List<CurationEntry> read(Collection<Quad> quads, Iris iris) {
    CurationReader reader = new CurationReader(iris);
    for (Quad quad : quads) {
      reader
          .bySubject
          .computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
          .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
          .add(quad.getObject());
    }
    return reader.bySubject.keySet().stream()
        .filter(node -> reader.one(node, Vocabulary.NUMBER).isPresent())
        .map(reader::entry)
        .sorted(Comparator.comparingInt(e -> e.decision().number()))
        .toList();
  }

  private CurationEntry entry(Node entry) {
    Node curator = required(entry, Vocabulary.ASSOCIATED_WITH);
    return new CurationEntry(
        decision(entry),
        text(curator, Vocabulary.LABEL),
        Instant.parse(text(entry, Vocabulary.ENDED_AT)),
        one(entry, Vocabulary.COMMENT).map(Node::getLiteralLexicalForm));
  }

  private Decision decision(Node entry) {
    int number = Integer.parseInt(text(entry, Vocabulary.NUMBER));
    Node type = required(entry, Vocabulary.TYPE);
    if (type.equals(Vocabulary.decision(Decision.RejectClaim.class))) {
      Node claim = required(entry, Vocabulary.REJECTED_CLAIM);
      return new Decision.RejectClaim(number, name("claim/", claim));
    }
    List<Pointer> entities = entities(entry, number);
    if (type.equals(Vocabulary.decision(Decision.Merge.class))) {
      return new Decision.Merge(number, entities);
    }
    Pointer entity = entities.get(0);
    if (type.equals(Vocabulary.decision(Decision.Split.class))) {
      return split(entry, number, entity);
    }
    if (type.equals(Vocabulary.decision(Decision.Rename.class))) {
      return new Decision.Rename(number, entity, text(entry, Vocabulary.GIVEN_LABEL));
    }
    if (type.equals(Vocabulary.decision(Decision.Alias.class))) {
      boolean removed = one(entry, Vocabulary.WITHDRAWN_ALIAS).isPresent();
      Node property = removed ? Vocabulary.WITHDRAWN_ALIAS : Vocabulary.GIVEN_ALIAS;
      return new Decision.Alias(number, entity, text(entry, property), removed);
    }
    return new Decision.Retype(
        number, entity, Vocabulary.typeOf(required(entry, Vocabulary.GIVEN_TYPE)).orElseThrow());
  }

  private Decision.Split split(Node entry, int number, Pointer entity) {
    SortedSet<String> articles = new TreeSet<>();
    SortedSet<Place> mentions = new TreeSet<>();
    for (Node part : values(entry, Vocabulary.SPLITS_OFF)) {
      Matcher mention = MENTION.matcher(name("article/", part));
      if (mention.matches()) {
        mentions.add(
            new Place(
                mention.group("article"),
                Integer.parseInt(mention.group("begin")),
                Integer.parseInt(mention.group("end"))));
      } else {
        articles.add(name("article/", part));
      }
    }
    return new Decision.Split(
        number,
        entity,
        articles,
        mentions,
        name("id/", required(entry, Vocabulary.BECOMES)),
        text(entry, Vocabulary.GIVEN_LABEL));
  }

  private List<Pointer> entities(Node entry, int number) {
    List<Pointer> entities = new ArrayList<>();
    int count = values(entry, Vocabulary.OPERAND).size();
    for (int i = 1; i <= count; i++) {
      Node operand = iris.operand(number, i);
      SortedSet<String> articles = new TreeSet<>();
      values(operand, Vocabulary.SEEN_IN).forEach(a -> articles.add(name("article/", a)));
      entities.add(new Pointer(name("id/", required(operand, Vocabulary.POINTS_AT)), articles));
    }
    return entities;
  }

  private String name(String kind, Node node) {
    return iris.name(kind, node)
        .orElseThrow(() -> new IllegalArgumentException("not of this store: " + node));
  }

  private String text(Node subject, Node property) {
    return required(subject, property).getLiteralLexicalForm();
  }

  private Node required(Node subject, Node property) {
    return one(subject, property)
        .orElseThrow(() -> new IllegalArgumentException("no " + property + " of " + subject));
  }

  private Optional<Node> one(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  private List<Node> values(Node subject, Node property) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }
}
