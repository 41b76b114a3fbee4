package io.github.newsgraph.graph;

import io.github.newsgraph.frame.Status;
import java.util.HashMap;
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

/** What the ontology says of the terms in claims. */
final class ClaimTerms {
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

  ClaimTerms(DatasetGraph dataset) {
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
    return NodeFactory.createLiteralString(
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
    return Lookup.first(dataset, Node.ANY, relation, Vocabulary.PLOVER)
        .flatMap(exact -> Lookup.subject(dataset, Vocabulary.NOTATION, exact))
        .flatMap(type -> Lookup.first(dataset, Node.ANY, type, coded));
  }
}
