package io.github.newsgraph.store;

import io.github.newsgraph.entity.Block;
import io.github.newsgraph.entity.BlockKeys;
import io.github.newsgraph.entity.CommonThing;
import io.github.newsgraph.entity.Curated;
import io.github.newsgraph.entity.CuratedResolver;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.entity.LocalEntity.Key;
import io.github.newsgraph.entity.Resolved;
import io.github.newsgraph.graph.IdentityQuads;
import io.github.newsgraph.graph.Iris;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Decides who is who in touched blocks, and collects whose articles may have to be written anew:
 * the individuals of these blocks, and of the common things those of changed articles, and all of
 * those that are something else now.
 */
final class Verdicts {
  private final Iris iris;
  private final CuratedResolver people;
  private final TouchedBlocks blocks;
  private final CommonThings common;
  private final Set<Node> changed = new LinkedHashSet<>();
  private final Map<String, List<LocalEntity>> byArticle = new TreeMap<>();
  private final Map<Key, Identity> locals = new HashMap<>();
  private final Map<CommonThing, Identity> things = new HashMap<>();
  private final List<LocalEntity> curated = new ArrayList<>();

  Verdicts(DatasetGraph dataset, Iris iris, CuratedResolver people) {
    this.iris = iris;
    this.people = people;
    this.blocks = new TouchedBlocks(dataset, iris, people);
    this.common = new CommonThings(dataset, iris);
  }

  /** Takes in an article that changed, or the key of a block. */
  void touch(Node articleOrKey) {
    if (articleOrKey.isURI()) {
      changed.add(articleOrKey);
      blocks.touch(articleOrKey);
    } else {
      blocks.touch(articleOrKey.getLiteralLexicalForm());
    }
  }

  /** Takes in a key about whose block people decided otherwise. */
  void touchAll(String key) {
    blocks.touchAll(key);
  }

  /** Decides all that was taken in. */
  Curated decide() {
    for (LocalEntity local : blocks.alone()) {
      if (people.concerns(BlockKeys.ofId(local.known().orElseThrow()))) {
        curated.add(local);
      } else {
        add(List.of(local), people.resolve(new Block(List.of(local), new TreeMap<>())));
      }
    }
    for (var next = blocks.next(); next.isPresent(); next = blocks.next()) {
      decide(next.get());
    }
    addCommonOfChanged();
    Curated decided = people.decide(curated);
    curated.forEach(this::add);
    locals.putAll(decided.locals());
    return new Curated(locals, decided.mentions(), decided.idle());
  }

  private void decide(TouchedBlocks.Touched touched) {
    Block block = touched.whole();
    if (touched.curated()) {
      curated.addAll(blocks.locals(block));
      block.common().keySet().forEach(thing -> common.decided(thing, Optional.empty()));
      return;
    }
    Resolved resolved = people.resolve(block);
    List<LocalEntity> individuals = others(touched, resolved);
    add(individuals, resolved);
    for (CommonThing thing : block.common().keySet()) {
      Identity identity = resolved.common().get(thing);
      things.put(thing, identity);
      boolean other = common.decided(thing, Optional.of(identity));
      List<LocalEntity> bearers =
          other ? blocks.bearers(thing) : beside(thing, identity, individuals, resolved);
      for (LocalEntity bearer : bearers) {
        if (!changed.contains(iris.article(bearer.article()))) {
          add(bearer);
          locals.put(bearer.key(), identity);
        }
      }
    }
  }

  /** The individuals of articles that changed, or in which one of them is something else now. */
  private List<LocalEntity> others(TouchedBlocks.Touched touched, Resolved resolved) {
    Set<String> articles = new HashSet<>();
    for (LocalEntity local : touched.whole().individuals()) {
      Node now = IdentityQuads.outcome(resolved.locals().get(local.key()));
      if (!now.equals(touched.before().get(local.key()))) {
        articles.add(local.article());
      }
    }
    return touched.whole().individuals().stream()
        .filter(l -> articles.contains(l.article()) || changed.contains(iris.article(l.article())))
        .toList();
  }

  /** The bearers in articles that have another name for the same thing. */
  private List<LocalEntity> beside(
      CommonThing thing, Identity identity, List<LocalEntity> individuals, Resolved resolved) {
    String id = identity.entity().id();
    return individuals.stream()
        .filter(l -> resolved.locals().get(l.key()).entity().id().equals(id))
        .map(l -> iris.article(l.article()))
        .distinct()
        .flatMap(article -> blocks.bearers(thing, article).stream())
        .toList();
  }

  private void add(List<LocalEntity> individuals, Resolved resolved) {
    for (LocalEntity local : individuals) {
      add(local);
      locals.put(local.key(), resolved.locals().get(local.key()));
    }
  }

  private void add(LocalEntity local) {
    byArticle.computeIfAbsent(local.article(), a -> new ArrayList<>()).add(local.withoutEvidence());
  }

  private void addCommonOfChanged() {
    for (Node article : changed) {
      for (LocalEntity local : blocks.commonIn(article)) {
        Identity identity = things.get(local.common().orElseThrow());
        if (identity != null) {
          add(local);
          locals.put(local.key(), identity);
        }
      }
    }
  }

  /** Those who were decided, by their articles. */
  Collection<List<LocalEntity>> byArticle() {
    return byArticle.values();
  }
}
