package io.github.newsgraph.graph;

import io.github.newsgraph.graph.ClaimRows.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads claims of one article as rows; remembers what is named in several of them. */
public final class ClaimRowReader {
  private static final String BETWEEN = "|";

  private final DatasetGraph dataset;
  private final Node article;
  private final ClaimTerms terms;
  private final Map<Node, Said> things = new HashMap<>();

  ClaimRowReader(DatasetGraph dataset, Node article, ClaimTerms terms) {
    this.dataset = dataset;
    this.article = article;
    this.terms = terms;
  }

  /**
   * Rows in no particular order, each without the columns that its claim has no value for.
   *
   * @param claim only the row of this; none if it is no claim of the article
   * @param held only those of claims that are held so
   */
  public List<Map<Column, Node>> rows(Optional<Node> claim, Optional<Node> held) {
    return claim.isPresent()
        ? row(claim.get()).filter(row -> isHeld(row, held)).stream().toList()
        : Iter.asStream(dataset.findNG(article, Node.ANY, Vocabulary.STATUS, held.orElse(Node.ANY)))
            .flatMap(quad -> row(quad.getSubject()).stream())
            .toList();
  }

  private static boolean isHeld(Map<Column, Node> row, Optional<Node> held) {
    return held.isEmpty() || held.get().equals(row.get(Column.HELD));
  }

  /** The row of a claim; none if something that every claim has is missing. */
  private Optional<Map<Column, Node>> row(Node claim) {
    Said said = read(claim);
    Map<Column, Node> row = new EnumMap<>(Column.class);
    row.put(Column.CLAIM, claim);
    boolean whole =
        put(row, Column.HELD, said.one(Vocabulary.STATUS))
            && put(row, Column.TRIGGER, said.one(Vocabulary.TRIGGER))
            && put(row, Column.RULE, said.one(Vocabulary.RULE))
            && put(row, Column.CONFIDENCE, said.one(Vocabulary.CONFIDENCE))
            && passage(row, said)
            && ends(row, said);
    if (!whole) {
      return Optional.empty();
    }
    put(row, Column.REJECTION, said.one(Vocabulary.REJECTED_BY));
    put(row, Column.SPEAKER, said.one(Vocabulary.SAID_BY).flatMap(this::label));
    put(row, Column.TIME, said.one(Vocabulary.WHEN).flatMap(this::time));
    put(row, Column.ROLES, roles(said));
    return Optional.of(row);
  }

  private boolean passage(Map<Column, Node> row, Said said) {
    Optional<Said> passage = said.one(Vocabulary.IN_PASSAGE).map(this::thing);
    return put(row, Column.SENTENCE, passage.flatMap(p -> p.one(Vocabulary.TEXT)))
        && put(row, Column.BEGIN, passage.flatMap(p -> p.one(Vocabulary.BEGIN_INDEX)))
        && put(row, Column.END, passage.flatMap(p -> p.one(Vocabulary.END_INDEX)));
  }

  private boolean ends(Map<Column, Node> row, Said said) {
    Optional<Node> subject = said.one(Vocabulary.SUBJECT);
    Optional<Node> relation = said.one(Vocabulary.PREDICATE);
    Optional<Node> object = said.one(Vocabulary.OBJECT);
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
        ? literal(relation.getLocalName())
        : label(relation).orElseGet(() -> literal(relation.getLocalName()));
  }

  private Optional<Node> time(Node interval) {
    return read(interval).one(Vocabulary.TIME_TEXT);
  }

  private Optional<Node> roles(Said said) {
    List<String> roles = new ArrayList<>();
    said.values.forEach(
        (property, values) -> {
          if (terms.isRole(property)) {
            String name = property.getLocalName() + "=";
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
    return thing(thing).one(Vocabulary.LABEL);
  }

  private Optional<Node> aliases(Node thing) {
    return joined(
        thing(thing).all(Vocabulary.ALT_LABEL).stream().map(Node::getLiteralLexicalForm).toList());
  }

  private static Optional<Node> joined(List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(literal(words.stream().sorted().collect(Collectors.joining(BETWEEN))));
  }

  /** What the article says of a thing that several claims may name; of a literal nothing. */
  private Said thing(Node thing) {
    return thing.isLiteral() ? Said.NOTHING : things.computeIfAbsent(thing, this::read);
  }

  /** All that is said of a node is one range of the index. */
  private Said read(Node node) {
    Map<Node, List<Node>> values = new HashMap<>();
    Iterator<Quad> found = dataset.findNG(article, node, Node.ANY, Node.ANY);
    found.forEachRemaining(
        quad ->
            values
                .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>(1))
                .add(quad.getObject()));
    return new Said(values);
  }

  private static Node literal(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** The values of a node's properties. */
  private record Said(Map<Node, List<Node>> values) {
    static final Said NOTHING = new Said(Map.of());

    Optional<Node> one(Node property) {
      return all(property).stream().findFirst();
    }

    List<Node> all(Node property) {
      return values.getOrDefault(property, List.of());
    }
  }
}
