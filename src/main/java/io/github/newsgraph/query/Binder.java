package io.github.newsgraph.query;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.QueryFailure.BadParameter;
import io.github.newsgraph.store.GraphStore;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Turns the values of a query's parameters into nodes; inside a transaction. */
final class Binder {
  private static final int SUGGESTIONS = 5;

  private final GraphStore store;
  private final DatasetGraph dataset;

  Binder(GraphStore store) {
    this.store = store;
    this.dataset = store.dataset();
  }

  /** The nodes that each parameter's variable may be, none if it is left open. */
  Map<String, List<Node>> bind(NamedQuery query, Map<String, String> values) {
    for (String name : values.keySet()) {
      if (query.parameters().stream().noneMatch(p -> p.name().equals(name))) {
        throw new BadParameter(query.name() + " has no parameter '" + name + "'; " + there(query));
      }
    }
    Map<String, List<Node>> bound = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name())).or(parameter::fallback);
      if (value.isEmpty() && parameter.required()) {
        throw new BadParameter(
            query.name() + " needs --param " + parameter.name() + "=...; " + there(query));
      }
      bound.put(parameter.variable(), value.map(v -> nodes(parameter, v)).orElse(List.of()));
    }
    return bound;
  }

  private static String there(NamedQuery query) {
    return query.parameters().isEmpty()
        ? "it has none"
        : "there are "
            + query.parameters().stream()
                .map(p -> p.name() + " (" + p.description() + ")")
                .collect(Collectors.joining(", "));
  }

  private List<Node> nodes(Parameter parameter, String value) {
    return switch (parameter.kind()) {
      case ENTITY -> entities(value);
      case RELATION -> relations(value);
      case STATUS -> List.of(status(parameter, value));
      case TEXT -> List.of(NodeFactory.createLiteralString(value));
      case NUMBER -> List.of(number(parameter, value));
      case DATE -> List.of(date(parameter, value));
    };
  }

  private List<Node> entities(String name) {
    EntityNames names = new EntityNames(store);
    List<Node> found = names.find(name);
    if (found.isEmpty()) {
      List<String> similar = names.similar(name, SUGGESTIONS);
      throw new BadParameter(
          "the graph knows nobody and nothing called '"
              + name
              + "'"
              + (similar.isEmpty() ? "" : "; it knows " + String.join(", ", similar)));
    }
    return found;
  }

  /**
   * The relations of a name: a term of the ontology, or those with the label. Open relations stand
   * in every article that has them, so they are looked up by the index; only the ontology's own are
   * compared one by one.
   */
  private List<Node> relations(String name) {
    Set<Node> found = new LinkedHashSet<>();
    found.add(Vocabulary.ng(name));
    for (String label : new LinkedHashSet<>(List.of(name, name.toLowerCase(Locale.ROOT)))) {
      dataset
          .find(Node.ANY, Node.ANY, Vocabulary.LABEL, NodeFactory.createLiteralString(label))
          .forEachRemaining(q -> found.add(q.getSubject()));
    }
    dataset
        .find(Vocabulary.ONTOLOGY, Node.ANY, Vocabulary.LABEL, Node.ANY)
        .forEachRemaining(
            q -> {
              if (q.getObject().getLiteralLexicalForm().equalsIgnoreCase(name)) {
                found.add(q.getSubject());
              }
            });
    found.removeIf(node -> !isRelation(node));
    if (found.isEmpty()) {
      throw new BadParameter(
          "the graph has no relation '" + name + "'; see newsgraph query relations");
    }
    return List.copyOf(found);
  }

  private boolean isRelation(Node node) {
    return dataset.contains(Node.ANY, node, Vocabulary.SUB_PROPERTY_OF, Vocabulary.RELATED_TO);
  }

  private static Node status(Parameter parameter, String value) {
    try {
      return Vocabulary.status(Status.valueOf(value.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      String all = Arrays.toString(Status.values()).toLowerCase(Locale.ROOT);
      throw new BadParameter(
          parameter.name() + " is " + all.substring(1, all.length() - 1) + ", not '" + value + "'");
    }
  }

  private static Node number(Parameter parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(
          new BigInteger(value.strip()).toString(), XSDDatatype.XSDinteger);
    } catch (NumberFormatException e) {
      throw new BadParameter(parameter.name() + " is a whole number, not '" + value + "'");
    }
  }

  private static Node date(Parameter parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(
          LocalDate.parse(value.strip()).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw new BadParameter(
          parameter.name() + " is a day such as 2024-06-26, not '" + value + "'");
    }
  }
}
