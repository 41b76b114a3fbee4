package io.github.newsgraph.query;

import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.Summarizer.Attestation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which facts tell a reader most: those of several articles, between things with names, in a
 * relation of the ontology that is not claimed of everybody; and not ten times about the same.
 */
final class FactRanking {
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  /** What a repetition costs, in the currency of {@link #weight}. */
  private static final double SAME_SUBJECT = 0.8;

  private static final double SAME_RELATION = 1.2;
  private static final double SAME_OBJECT = 0.8;
  private static final double SAME_SENTENCE = 1.0;

  private final DatasetGraph dataset;
  private final Map<Triple, Attestation> facts;
  private final Map<Node, Integer> relations = new HashMap<>();
  private final Map<Node, Boolean> named = new HashMap<>();

  FactRanking(DatasetGraph dataset, Map<Triple, Attestation> facts) {
    this.dataset = dataset;
    this.facts = facts;
    facts.keySet().forEach(fact -> relations.merge(fact.getPredicate(), 1, Integer::sum));
  }

  /** At most so many facts, the best first. */
  List<Triple> best(int count) {
    Map<Triple, Double> weights = new HashMap<>();
    for (Triple fact : facts.keySet()) {
      if (!fact.getSubject().equals(fact.getObject())) {
        weights.put(fact, weight(fact));
      }
    }
    List<Triple> chosen = new ArrayList<>();
    while (chosen.size() < count && !weights.isEmpty()) {
      Triple next =
          weights.keySet().stream()
              .max(
                  Comparator.comparingDouble(
                          (Triple fact) -> weights.get(fact) - repetition(fact, chosen))
                      .thenComparing(Triple::toString, Comparator.reverseOrder()))
              .orElseThrow();
      weights.remove(next);
      chosen.add(next);
    }
    return chosen;
  }

  private double weight(Triple fact) {
    Attestation attestation = facts.get(fact);
    Node relation = fact.getPredicate();
    double corroboration = Math.log(attestation.articles().size() + 1) / Math.log(2);
    double names = (isNamed(fact.getSubject()) ? 2 : 0) + (isNamed(fact.getObject()) ? 2.5 : 0);
    double repeated = Math.log(attestation.claims()) / 2;
    double specific = Vocabulary.isTerm(relation) ? 0.5 + rarity(relation) / 3 : 0;
    double event =
        dataset.findNG(Node.ANY, relation, Vocabulary.PLOVER, Node.ANY).hasNext() ? 0.2 : 0;
    return corroboration + repeated + names + specific + event + attestation.confidence();
  }

  /**
   * What few are said to do tells more than what most are: leading something, holding an office.
   */
  private double rarity(Node relation) {
    return Math.log((double) facts.size() / relations.get(relation));
  }

  private double repetition(Triple fact, List<Triple> chosen) {
    double cost = 0;
    for (Triple other : chosen) {
      cost += fact.getSubject().equals(other.getSubject()) ? SAME_SUBJECT : 0;
      cost += fact.getPredicate().equals(other.getPredicate()) ? SAME_RELATION : 0;
      cost += fact.getObject().equals(other.getObject()) ? SAME_OBJECT : 0;
      boolean sameSentence = facts.get(fact).passage().equals(facts.get(other).passage());
      cost += sameSentence ? SAME_SENTENCE : 0;
    }
    return cost;
  }

  private boolean isNamed(Node entity) {
    return named.computeIfAbsent(entity, this::hasName);
  }

  private boolean hasName(Node entity) {
    Iterator<Quad> chains = dataset.findNG(Node.ANY, Node.ANY, Vocabulary.DENOTES, entity);
    while (chains.hasNext()) {
      Quad chain = chains.next();
      if (dataset.contains(chain.getGraph(), chain.getSubject(), Vocabulary.NAMED, TRUE)) {
        return true;
      }
    }
    return false;
  }
}
