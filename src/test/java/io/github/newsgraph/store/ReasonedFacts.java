package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** What a rule reasoner of Jena infers from the facts of a store, to compare with. */
public final class ReasonedFacts {
  /** The semantics of the axioms, as OWL 2 RL has them (scm-spo aside, which is in the first). */
  private static final String RULES =
      """
      [prp-spo1: (?p rdfs:subPropertyOf ?q) (?x ?p ?y) -> (?x ?q ?y)]
      [prp-symp: (?p rdf:type owl:SymmetricProperty) (?x ?p ?y) notLiteral(?y) -> (?y ?p ?x)]
      [prp-inv1: (?p owl:inverseOf ?q) (?x ?p ?y) notLiteral(?y) -> (?y ?q ?x)]
      [prp-inv2: (?p owl:inverseOf ?q) (?x ?q ?y) notLiteral(?y) -> (?y ?p ?x)]
      [prp-trp: (?p rdf:type owl:TransitiveProperty) (?x ?p ?y) (?y ?p ?z) -> (?x ?p ?z)]
      [cax-sco: (?c rdfs:subClassOf ?d) (?x rdf:type ?c) -> (?x rdf:type ?d)]
      """;

  private ReasonedFacts() {}

  /** What the rules make of the facts of articles and of the axioms between relations. */
  public static Set<Triple> of(GraphStore store) {
    Iris iris = store.iris();
    Graph facts = GraphFactory.createDefaultGraph();
    Graph axioms = GraphFactory.createDefaultGraph();
    DatasetGraph quads = store.dataset();
    Predicate<Triple> fact =
        t ->
            iris.isEntity(t.getSubject())
                && axioms.contains(
                    t.getPredicate(), Vocabulary.SUB_PROPERTY_OF, Vocabulary.RELATED_TO);
    Txn.executeRead(
        quads,
        () -> {
          quads.stream(Vocabulary.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY)
              .map(Quad::asTriple)
              .forEach(axioms::add);
          quads.stream()
              .filter(q -> iris.isOfArticle(q.getGraph()))
              .map(Quad::asTriple)
              .filter(t -> fact.test(t) || iris.isEntity(t.getSubject()) && isType(t))
              .forEach(facts::add);
        });
    Graph all = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(all, facts);
    GraphUtil.addInto(all, axioms);
    GenericRuleReasoner reasoner = new GenericRuleReasoner(Rule.parseRules(RULES));
    return reasoner.bind(all).find().toList().stream()
        .filter(t -> fact.test(t) || iris.isEntity(t.getSubject()) && isType(t))
        .filter(t -> !facts.contains(t) && !t.getSubject().equals(t.getObject()))
        .filter(t -> !t.getPredicate().equals(Vocabulary.RELATED_TO))
        .filter(t -> !t.getObject().equals(Vocabulary.ng("Entity")))
        .collect(Collectors.toSet());
  }

  private static boolean isType(Triple triple) {
    return triple.getPredicate().equals(Vocabulary.TYPE)
        && triple.getObject().getURI().startsWith(Vocabulary.NG);
  }

  /** What the store itself has inferred. */
  public static Set<Triple> inferred(GraphStore store) {
    Node graph = store.iris().inferredGraph();
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
  }
}
