package io.github.newsgraph.graph;

import io.github.newsgraph.entity.BlockKeys;
import io.github.newsgraph.entity.CommonThing;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store notes of a {@link CommonThing}, so that a further article that speaks of it can be
 * told who it is without a look at all the others: its keys, how many local entities are of it, and
 * what they were held to be when that was last decided.
 */
public final class CommonThingQuads {
  private CommonThingQuads() {}

  /**
   * All quads of one.
   *
   * @param bearers how many local entities are of it
   * @param outcome what all of them are; empty if people decided about some of them
   */
  public static List<Quad> of(
      Iris iris, CommonThing thing, int bearers, Optional<Identity> outcome) {
    List<Quad> quads = new ArrayList<>(keys(iris, thing));
    quads.add(quad(iris, thing, Vocabulary.BEARERS, count(bearers)));
    outcome.ifPresent(
        o -> quads.add(quad(iris, thing, Vocabulary.OUTCOME, IdentityQuads.outcome(o))));
    return quads;
  }

  /** Its {@linkplain io.github.newsgraph.entity.BlockKeys blocking keys}. */
  public static List<Quad> keys(Iris iris, CommonThing thing) {
    return thing.keys().stream()
        .map(k -> quad(iris, thing, Vocabulary.BLOCK_KEY, Literals.string(k)))
        .toList();
  }

  /** By what a local entity is found: the common thing that it is of, else its own keys. */
  public static List<Quad> keys(Iris iris, LocalEntity local) {
    Node graph = iris.article(local.article());
    Node node = iris.localEntity(local.article(), local.number());
    return local
        .common()
        .map(c -> List.of(new Quad(graph, node, Vocabulary.COMMON, iris.common(c))))
        .orElseGet(
            () ->
                BlockKeys.of(local).stream()
                    .map(k -> new Quad(graph, node, Vocabulary.BLOCK_KEY, Literals.string(k)))
                    .toList());
  }

  private static Quad quad(Iris iris, CommonThing thing, Node predicate, Node object) {
    return new Quad(iris.commonGraph(), iris.common(thing), predicate, object);
  }

  /** The number of bearers. */
  public static Node count(int bearers) {
    return Literals.integer(bearers);
  }
}
