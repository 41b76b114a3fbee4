package io.github.newsgraph.query;

import io.github.newsgraph.entity.BlockKeys;
import io.github.newsgraph.entity.Names;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Finds entities by their names: labels and aliases, whatever their case and accents. To be used
 * inside a transaction.
 */
public final class EntityNames {
  private static final double ALIKE = 0.85;
  private static final int ALL = Integer.MAX_VALUE;

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;

  public EntityNames(GraphStore store) {
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
  }

  /**
   * The entities that a name may mean, in the order of their IRIs: those that bear it, or else
   * those one of whose names has it as whole words. An entity's IRI means that entity.
   */
  public List<Node> find(String name) {
    if (name.startsWith(iris.base())) {
      Node entity = NodeFactory.createURI(name);
      return isKnown(entity) ? List.of(entity) : replacing(entity);
    }
    String wanted = Names.fold(name);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Node> bearers = indexed(name);
    if (bearers.isEmpty()) {
      bearers = replacing(iris.entity(name.strip().replace(' ', '_')));
    }
    if (bearers.isEmpty()) {
      bearers = matching(wanted, wanted::equals);
    }
    return bearers.isEmpty()
        ? matching(wanted, folded -> (" " + folded + " ").contains(" " + wanted + " "))
        : bearers;
  }

  /** Where an IRI leads that was an entity's when there were fewer articles. */
  List<Node> replacing(Node former) {
    Set<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    dataset
        .find(Node.ANY, former, Vocabulary.IS_REPLACED_BY, Node.ANY)
        .forEachRemaining(q -> found.add(q.getObject()));
    return List.copyOf(found);
  }

  /** Those whom articles call so, or whose name is this letter by letter; all by the index. */
  private List<Node> indexed(String name) {
    String wanted = Names.fold(name);
    Set<Node> found = written(name);
    found.addAll(written(wanted));
    Node key = NodeFactory.createLiteralString(BlockKeys.ofName(name));
    Set<Node> denoted = new HashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.BLOCK_KEY, key)
        .forEachRemaining(
            q -> {
              if (q.getGraph().equals(iris.commonGraph())) {
                addBearers(q.getSubject(), denoted);
              } else {
                addDenoted(q, denoted);
              }
            });
    denoted.stream().filter(e -> isCalled(e, wanted::equals)).forEach(found::add);
    return List.copyOf(found);
  }

  /** All bearers of a common thing are one, but for those about which people decided. */
  private void addBearers(Node common, Set<Node> denoted) {
    boolean one = dataset.contains(iris.commonGraph(), common, Vocabulary.OUTCOME, Node.ANY);
    Iterator<Quad> bearers = dataset.find(Node.ANY, Node.ANY, Vocabulary.COMMON, common);
    for (boolean more = bearers.hasNext(); more; more = !one && bearers.hasNext()) {
      addDenoted(bearers.next(), denoted);
    }
    Iter.close(bearers);
  }

  private void addDenoted(Quad local, Set<Node> denoted) {
    dataset
        .find(local.getGraph(), local.getSubject(), Vocabulary.DENOTES, Node.ANY)
        .forEachRemaining(q -> denoted.add(q.getObject()));
  }

  /** The entities one of whose names is this letter by letter. */
  private Set<Node> written(String name) {
    Set<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    Node words = NodeFactory.createLiteralString(name);
    for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
      dataset
          .find(Node.ANY, Node.ANY, property, words)
          .forEachRemaining(q -> found.add(q.getSubject()));
    }
    found.removeIf(node -> !iris.isEntity(node));
    return found;
  }

  private boolean isCalled(Node entity, Predicate<String> foldedName) {
    for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
      Iterator<Quad> names = dataset.find(Node.ANY, entity, property, Node.ANY);
      while (names.hasNext()) {
        if (bears(names.next(), foldedName)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The entities that bear a name; first those that bear it letter by letter. */
  List<Node> bearers(String name) {
    Set<Node> exact = written(name);
    String wanted = Names.fold(name);
    return exact.isEmpty() && !wanted.isEmpty()
        ? matching(wanted, wanted::equals)
        : List.copyOf(exact);
  }

  /** The entities one of whose names has all these words, or words that begin with them. */
  List<Node> like(String words) {
    List<String> wanted = List.of(Names.fold(words).split(" "));
    return matching(
        Names.fold(words),
        folded -> wanted.stream().allMatch(w -> (" " + folded).contains(" " + w)));
  }

  /** All entities. */
  List<Node> all() {
    return matching(folded -> true);
  }

  boolean isKnown(Node entity) {
    return dataset.find(Node.ANY, entity, Vocabulary.LABEL, Node.ANY).hasNext();
  }

  /**
   * Labels of entities whose names look like this one, as when it is misspelt, or have a word in
   * common with it; most alike first, at most so many.
   */
  public List<String> similar(String name, int limit) {
    return alike(name).stream().map(this::label).distinct().limit(limit).toList();
  }

  /** As {@link #similar}, the entities themselves. */
  List<Node> alike(String name) {
    String wanted = Names.fold(name);
    Set<String> words = new HashSet<>(Arrays.asList(wanted.split(" ")));
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    Set<Node> candidates = new TreeSet<>(NodeCmp::compareRDFTerms);
    candidates.addAll(store.search().named(wanted, ALL));
    words.forEach(word -> candidates.addAll(store.search().named(word, ALL)));
    return only(
            candidates,
            folded ->
                similarity.apply(wanted, folded) >= ALIKE
                    || Arrays.stream(folded.split(" ")).anyMatch(words::contains))
        .stream()
        .sorted(Comparator.comparing(node -> -similarity.apply(wanted, Names.fold(label(node)))))
        .toList();
  }

  /** The preferred name of an entity. */
  public String label(Node entity) {
    return dataset
        .find(Node.ANY, entity, Vocabulary.LABEL, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  /** The entities of a name that passes a test, found by words that it has, or begins with. */
  private List<Node> matching(String words, Predicate<String> foldedName) {
    boolean indexed = Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).noneMatch(w -> w.length() < 2);
    return indexed ? only(store.search().named(words, ALL), foldedName) : matching(foldedName);
  }

  private List<Node> only(Collection<Node> candidates, Predicate<String> foldedName) {
    Set<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    candidates.stream()
        .filter(node -> iris.isEntity(node) && isCalled(node, foldedName))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** As {@link #matching(String, Predicate)}, by a look at all names. */
  private List<Node> matching(Predicate<String> foldedName) {
    Set<Node> found = new TreeSet<>(NodeCmp::compareRDFTerms);
    for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
      dataset
          .find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              q -> {
                if (bears(q, foldedName)) {
                  found.add(q.getSubject());
                }
              });
    }
    return List.copyOf(found);
  }

  private boolean bears(Quad quad, Predicate<String> foldedName) {
    return iris.isEntity(quad.getSubject())
        && foldedName.test(Names.fold(quad.getObject().getLiteralLexicalForm()));
  }
}
