package io.github.newsgraph.store;

import io.github.newsgraph.entity.Block;
import io.github.newsgraph.entity.CommonThing;
import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.IdentityQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.LocalEntityReader;
import io.github.newsgraph.graph.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds the blocks that a change touches, one after the other: from its keys to those who have
 * them, from there to their other keys, and so on, all through the index. Of common things only
 * their number is read.
 */
final class TouchedBlocks {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final CuratedResolver people;
  private final CommonThings common;
  private final Map<Node, String> articles = new HashMap<>();
  private final Map<String, Boolean> fixed = new HashMap<>();
  private final Set<Node> seen = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> suspect = new HashSet<>();
  private final Deque<String> starts = new ArrayDeque<>();
  private final List<LocalEntity> alone = new ArrayList<>();

  TouchedBlocks(DatasetGraph dataset, Iris iris, CuratedResolver people) {
    this.dataset = dataset;
    this.iris = iris;
    this.people = people;
    this.common = new CommonThings(dataset, iris);
  }

  /**
   * A block that is touched.
   *
   * @param whole all of it
   * @param before what its individuals were held to be, as {@link IdentityQuads#outcome} says it;
   *     nothing if people decided about it, or about single mentions, before
   * @param curated whether people decided about it
   */
  record Touched(Block whole, Map<LocalEntity.Key, Node> before, boolean curated) {}

  /** All blocks of an article are touched. */
  void touch(Node article) {
    keysOf(article).forEach(this::touch);
  }

  /** The keys of an article's local entities, but for those that stand alone. */
  Set<String> keysOf(Node article) {
    for (Quad local : quads(article, Node.ANY, Vocabulary.KNOWN)) {
      LocalEntity entity = entity(article, local.getSubject());
      if (people.standsAlone(entity) && seen.add(local.getSubject())) {
        alone.add(entity);
      }
    }
    Set<String> found = new LinkedHashSet<>();
    for (Quad key : quads(article, Node.ANY, Vocabulary.BLOCK_KEY)) {
      if (!seen.contains(key.getSubject())) {
        found.add(key.getObject().getLiteralLexicalForm());
      }
    }
    common.in(article).forEach(q -> found.addAll(iris.common(q.getObject()).keys()));
    return found;
  }

  /** The block of a key is touched. */
  void touch(String key) {
    starts.add(key);
  }

  /** The block of a key is touched, and so are those who bear it and stand alone. */
  void touchAll(String key) {
    starts.add(key);
    suspect.add(key);
    for (Quad bearer : bearers(key)) {
      Node local = bearer.getSubject();
      Node article = bearer.getGraph();
      boolean stands = isFixed(quads(article, local, Vocabulary.KNOWN), article, local);
      if (stands && seen.add(local)) {
        alone.add(entity(article, local));
      }
    }
  }

  /** Those who are touched, and stand alone whatever others there are. */
  List<LocalEntity> alone() {
    return alone;
  }

  /** The next block; empty if that was the last. */
  Optional<Touched> next() {
    while (!starts.isEmpty()) {
      String start = starts.remove();
      if (!keys.contains(start)) {
        Touched touched = new Search().from(start);
        if (touched.whole().size() > 0) {
          return Optional.of(touched);
        }
      }
    }
    return Optional.empty();
  }

  /** All local entities of a block. */
  List<LocalEntity> locals(Block block) {
    List<LocalEntity> locals = new ArrayList<>(block.individuals());
    block.common().keySet().forEach(thing -> locals.addAll(bearers(thing)));
    return locals;
  }

  /** The local entities of a common thing. */
  List<LocalEntity> bearers(CommonThing thing) {
    return common.bearers(thing).stream().map(this::commonOne).toList();
  }

  /** Those of an article. */
  List<LocalEntity> bearers(CommonThing thing, Node article) {
    return quads(article, Node.ANY, Vocabulary.COMMON, iris.common(thing)).stream()
        .map(this::commonOne)
        .toList();
  }

  /** The local entities of an article that are common things. */
  List<LocalEntity> commonIn(Node article) {
    return common.in(article).stream().map(this::commonOne).toList();
  }

  private LocalEntity commonOne(Quad local) {
    String article = article(local.getGraph());
    return iris.common(local.getObject()).in(article, Iris.localEntityNumber(local.getSubject()));
  }

  /** All local entities of the blocks of some keys, and those who bear a key and stand alone. */
  List<LocalEntity> localsOf(Collection<String> wanted) {
    wanted.forEach(this::touchAll);
    List<LocalEntity> locals = new ArrayList<>(alone);
    for (Optional<Touched> next = next(); next.isPresent(); next = next()) {
      locals.addAll(locals(next.get().whole()));
    }
    return locals;
  }

  /** The search for one block. */
  private final class Search {
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<LocalEntity> individuals = new ArrayList<>();
    private final SortedMap<CommonThing, Integer> things = new TreeMap<>();
    private final Map<LocalEntity.Key, Node> before = new HashMap<>();
    private boolean curated;
    private boolean doubtful;
    private boolean mixed;

    Touched from(String key) {
      await(key);
      while (!waiting.isEmpty()) {
        mixed = false;
        for (Quad bearer : TouchedBlocks.this.bearers(waiting.remove())) {
          if (bearer.getGraph().equals(iris.commonGraph())) {
            readCommon(bearer.getSubject());
          } else if (!seen.contains(bearer.getSubject())) {
            read(bearer.getGraph(), bearer.getSubject());
          }
        }
      }
      if (doubtful) {
        before.clear();
      }
      return new Touched(new Block(individuals, things), before, curated);
    }

    private void await(String key) {
      if (keys.add(key)) {
        waiting.add(key);
        doubtful |= suspect.contains(key);
        curated |= people.concerns(key);
        people.tiedTo(key).forEach(this::await);
      }
    }

    private void readCommon(Node node) {
      if (seen.add(node)) {
        CommonThing thing = iris.common(node);
        things.put(thing, common.count(node));
        thing.keys().forEach(this::await);
      }
    }

    private void read(Node article, Node local) {
      // Where one bearer stands alone, others do: these are told by a look at one quad.
      if (mixed && isFixed(quads(article, local, Vocabulary.KNOWN), article, local)) {
        return;
      }
      List<Quad> quads = quads(article, local, Node.ANY);
      if (isFixed(quads, article, local)) {
        mixed = true;
        return;
      }
      seen.add(local);
      LocalEntity entity = LocalEntityReader.one(article(article), quads);
      individuals.add(entity);
      for (Quad quad : quads) {
        if (quad.getPredicate().equals(Vocabulary.BLOCK_KEY)) {
          await(quad.getObject().getLiteralLexicalForm());
        } else if (quad.getPredicate().equals(Vocabulary.OUTCOME)) {
          before.put(entity.key(), quad.getObject());
        }
      }
    }
  }

  private List<Quad> bearers(String key) {
    Node literal = NodeFactory.createLiteralString(key);
    return quads(Node.ANY, Node.ANY, Vocabulary.BLOCK_KEY, literal);
  }

  /** Whether a local entity stands alone, which follows from what it is known as. */
  private boolean isFixed(List<Quad> quads, Node article, Node local) {
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Vocabulary.KNOWN)) {
        return fixed.computeIfAbsent(
            quad.getObject().getLiteralLexicalForm(),
            k -> people.standsAlone(entity(article, local)));
      }
    }
    return false;
  }

  private LocalEntity entity(Node article, Node local) {
    return LocalEntityReader.one(article(article), quads(article, local, Node.ANY));
  }

  private String article(Node graph) {
    return articles.computeIfAbsent(
        graph, g -> quads(g, g, Vocabulary.IDENTIFIER).get(0).getObject().getLiteralLexicalForm());
  }

  private List<Quad> quads(Node graph, Node subject, Node predicate) {
    return quads(graph, subject, predicate, Node.ANY);
  }

  private List<Quad> quads(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, subject, predicate, object).forEachRemaining(quads::add);
    return quads;
  }
}
