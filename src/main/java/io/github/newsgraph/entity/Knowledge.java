package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;

/**
 * Entities that a user knows, in the order of their IRIs: beside the gazetteer's, mentions are
 * linked to these.
 *
 * @param things what can be used
 * @param unusable how many subjects have no name, or no kind that means anything
 */
public record Knowledge(List<KnownThing> things, int unusable) {
  /** Nothing. */
  public static final Knowledge NONE = new Knowledge(List.of(), 0);

  public Knowledge {
    things = List.copyOf(things);
  }

  /**
   * The entities of some statements, whose subjects they are. Properties are told by their local
   * names, so that those of SKOS, schema.org and FOAF do.
   *
   * @param base of the store: what is under it needs no owl:sameAs
   * @throws KnowledgeException if two entries contradict each other
   */
  public static Knowledge of(Collection<Triple> triples, String base) {
    Map<String, List<Triple>> subjects = new LinkedHashMap<>();
    for (Triple triple : triples) {
      if (triple.getSubject().isURI() && !triple.getObject().isBlank()) {
        subjects.computeIfAbsent(triple.getSubject().getURI(), k -> new ArrayList<>(4)).add(triple);
      }
    }
    List<KnownThing> things = new ArrayList<>();
    subjects.forEach(
        (iri, said) -> new KnownThingReader(iri, said, base).thing().ifPresent(things::add));
    checkIds(things);
    things.sort(Comparator.comparing(KnownThing::iri));
    return new Knowledge(things, subjects.size() - things.size());
  }

  private static void checkIds(List<KnownThing> things) {
    Map<String, KnownThing> byId = new HashMap<>();
    for (KnownThing thing : things) {
      KnownThing other = byId.put(thing.entry().id().toLowerCase(Locale.ROOT), thing);
      if (other != null) {
        throw new KnowledgeException(
            "<"
                + other.iri()
                + "> and <"
                + thing.iri()
                + "> would both be called "
                + thing.entry().id()
                + "; give one of them another dct:identifier");
      }
    }
  }

  /** The ids that the entities have beside those of a gazetteer, by their IRIs. */
  public Map<String, String> ids(Gazetteer gazetteer) {
    return new KnowledgeMerge(gazetteer.all(), this).ids();
  }
}
