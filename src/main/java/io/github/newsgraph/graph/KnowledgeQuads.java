package io.github.newsgraph.graph;

import io.github.newsgraph.entity.KnownThing;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * How a store keeps what a user knows: under the user's IRIs, but with names and kinds by
 * properties of their own, so that no query takes an entry of the list for a thing of the graph.
 */
public final class KnowledgeQuads {
  private KnowledgeQuads() {}

  /**
   * What is kept of an entity.
   *
   * @param source the file that it comes from
   */
  public static Set<Triple> of(KnownThing thing, String source) {
    Node subject = NodeFactory.createURI(thing.iri());
    Set<Triple> kept = new LinkedHashSet<>();
    Node type = Vocabulary.type(thing.entry().type());
    kept.add(Triple.create(subject, Vocabulary.ENTRY_TYPE, type));
    kept.add(entry(subject, Vocabulary.ENTRY_LABEL, thing.entry().label()));
    thing.entry().names().stream()
        .filter(name -> !name.equals(thing.entry().label()))
        .forEach(name -> kept.add(entry(subject, Vocabulary.ENTRY_ALIAS, name)));
    kept.add(entry(subject, Vocabulary.ENTRY_SOURCE, source));
    kept.addAll(thing.others());
    return kept;
  }

  /** Under which id the graph has an entity. */
  public static Triple id(String iri, String id) {
    return entry(NodeFactory.createURI(iri), Vocabulary.ENTRY_ID, id);
  }

  private static Triple entry(Node subject, Node property, String words) {
    return Triple.create(subject, property, Literals.line(words));
  }
}
