package io.github.newsgraph.graph;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ClaimRows.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads claims of one article as rows; remembers what is named in several of them. */
final class ClaimRowReader {
  private static final String BETWEEN = "|";

  private final DatasetGraph dataset;
  private final Node article;
  private final Terms terms;
  private final Map<Node, Map<Node, List<Node>>> things = new HashMap<>();

  ClaimRowReader(DatasetGraph dataset, Node article, Terms terms) {
    this.dataset = dataset;
    this.article = article;
    this.terms = terms;
  }

  /** The row of a claim; none if something that every claim has is missing. */
  Optional<Map<Column, Node>> row(Node claim) {
    Map<Node, List<Node>> said = values(claim);
    Map<Column, Node> row = new EnumMap<>(Column.class);
    row.put(Column.CLAIM, claim);
    boolean whole =
        put(row, Column.HELD, first(said, Vocabulary.STATUS))
            && put(row, Column.TRIGGER, first(said, Vocabulary.TRIGGER))
            && put(row, Column.RULE, first(said, Vocabulary.RULE))
            && put(row, Column.CONFIDENCE, first(said, Vocabulary.CONFIDENCE))
            && passage(row, said)
            && ends(row, said);
    if (!whole) {
      return Optional.empty();
    }
    put(row, Column.REJECTION, first(said, Vocabulary.REJECTED_BY));
    put(row, Column.SPEAKER, first(said, Vocabulary.SAID_BY).flatMap(this::label));
    put(row, Column.TIME, first(said, Vocabulary.WHEN).flatMap(this::time));
    put(row, Column.ROLES, roles(said));
    return Optional.of(row);
  }

  private boolean passage(Map<Column, Node> row, Map<Node, List<Node>> said) {
    Optional<Map<Node, List<Node>>> passage = first(said, Vocabulary.IN_PASSAGE).map(this::thing);
    return put(row, Column.SENTENCE, passage.flatMap(p -> first(p, Vocabulary.TEXT)))
        && put(row, Column.BEGIN, passage.flatMap(p -> first(p, Vocabulary.BEGIN_INDEX)))
        && put(row, Column.END, passage.flatMap(p -> first(p, Vocabulary.END_INDEX)));
  }

  private boolean ends(Map<Column, Node> row, Map<Node, List<Node>> said) {
    Optional<Node> subject = first(said, Vocabulary.SUBJECT);
    Optional<Node> relation = first(said, Vocabulary.PREDICATE);
    Optional<Node> object = first(said, Vocabulary.OBJECT);
    put(row, Column.SUBJECT_ALIASES, subject.flatMap(this::aliases));
    put(row, Column.OBJECT_ALIASES, object.flatMap(this::aliases));
    put(row, Column.STATUS, Optional.of(terms.status(row.get(Column.HELD))));
    put(row, Column.PLOVER, relation.flatMap(r -> terms.event(r, row.get(Column.HELD))));
    return put(row, Column.SUBJECT, subject.flatMap(this::label))
        && put(row, Column.PREDICATE, relation.map(this::relation))
        && put(row, Column.OBJECT, object.map(o -> literal(words(o))));
  }

  private static boolean put(Map<Column, Node> row, Column column, Optional<Node> value) {
    value.ifPresent(v -> row.put(column, v));
    return value.isPresent();
  }

  /** An open relation has its label in the article. */
  private Node relation(Node relation) {
    return Vocabulary.isTerm(relation)
        ? literal(Vocabulary.localName(relation))
        : label(relation).orElseGet(() -> literal(Vocabulary.localName(relation)));
  }

  private Optional<Node> time(Node interval) {
    return first(values(interval), Vocabulary.TIME_TEXT);
  }

  private Optional<Node> roles(Map<Node, List<Node>> said) {
    List<String> roles = new ArrayList<>();
    said.forEach(
        (property, values) -> {
          if (terms.isRole(property)) {
            String name = Vocabulary.localName(property) + "=";
            values.forEach(v -> roles.add(name + words(v).replace(BETWEEN, "/")));
          }
        });
    return joined(roles);
  }

  /** The label of a thing, or the literal or IRI itself. */
  private String words(Node value) {
    return value.isLiteral()
        ? value.getLiteralLexicalForm()
        : label(value).map(Node::getLiteralLexicalForm).orElseGet(value::toString);
  }

  private Optional<Node> label(Node thing) {
    return first(thing(thing), Vocabulary.LABEL);
  }

  private Optional<Node> aliases(Node thing) {
    return joined(
        thing(thing).getOrDefault(Vocabulary.ALT_LABEL, List.of()).stream()
            .map(Node::getLiteralLexicalForm)
            .toList());
  }

  private static Optional<Node> joined(List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(literal(words.stream().sorted().collect(Collectors.joining(BETWEEN))));
  }

  /** What the article says of a thing that several claims may name; of a literal nothing. */
  private Map<Node, List<Node>> thing(Node thing) {
    return thing.isLiteral() ? Map.of() : things.computeIfAbsent(thing, this::values);
  }

  /** All that is said of a node is one range of the index. */
  private Map<Node, List<Node>> values(Node thing) {
    Map<Node, List<Node>> values = new HashMap<>();
    Iterator<Quad> found = dataset.findNG(article, thing, Node.ANY, Node.ANY);
    found.forEachRemaining(
        quad ->
            values
                .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>(1))
                .add(quad.getObject()));
    return values;
  }

  private static Optional<Node> first(Map<Node, List<Node>> values, Node property) {
    return Optional.ofNullable(values.get(property)).map(all -> all.get(0));
  }

  private static Node literal(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** What the ontology says of the terms in claims. */
  static final class Terms {
    private static final Node NEGATED = Vocabulary.status(Status.NEGATED);
    private static final Map<Node, Node> CODED =
        Map.of(
            NEGATED,
            Vocabulary.ng("codedWhenNegated"),
            Vocabulary.status(Status.PLANNED),
            Vocabulary.ng("codedWhenPlanned"));

    private final DatasetGraph dataset;
    private final Set<Node> roles;
    private final Map<List<Node>, Optional<Node>> events = new HashMap<>();

    Terms(DatasetGraph dataset) {
      this.dataset = dataset;
      this.roles =
          Iter.asStream(
                  dataset.findNG(
                      Node.ANY, Node.ANY, Vocabulary.SUB_PROPERTY_OF, Vocabulary.ng("role")))
              .map(Quad::getSubject)
              .filter(property -> !property.equals(Vocabulary.SUBJECT_PHRASE))
              .collect(Collectors.toSet());
    }

    boolean isRole(Node property) {
      return roles.contains(property);
    }

    /** The status in a word. */
    Node status(Node held) {
      return literal(
          held.equals(Vocabulary.ASSERTED)
              ? "asserted"
              : held.equals(NEGATED) ? "negated" : "unreal");
    }

    /** The event type of a claim: what is only planned or denied is coded as another event. */
    Optional<Node> event(Node relation, Node held) {
      return held.equals(Vocabulary.status(Status.REQUESTED))
          ? Optional.empty()
          : events.computeIfAbsent(List.of(relation, held), key -> coded(relation, held));
    }

    private Optional<Node> coded(Node relation, Node held) {
      Node coded = CODED.getOrDefault(held, Vocabulary.ng("codedAs"));
      return Lookup.first(dataset, Node.ANY, relation, Vocabulary.ng("plover"))
          .flatMap(exact -> Lookup.subject(dataset, Vocabulary.NOTATION, exact))
          .flatMap(type -> Lookup.first(dataset, Node.ANY, type, coded));
    }
  }
}
