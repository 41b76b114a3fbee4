package io.github.newsgraph.build;

import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.entity.KnowledgeFile;
import io.github.newsgraph.entity.KnownThing;
import io.github.newsgraph.graph.KnowledgeQuads;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.StoredKnowledge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * What a user knows, as a store keeps it: it stays for later builds until it is taken out. Who is
 * who in the blocks that a change touches is to be decided anew; {@link GraphStore#decide} does.
 */
public final class KnowledgeBase {
  private static final Set<Node> NAMES =
      Set.of(Vocabulary.ENTRY_SOURCE, Vocabulary.ENTRY_ID, Vocabulary.ENTRY_LABEL);

  private final String base;
  private final StoredKnowledge stored;
  private final AtomicReference<Gazetteer> gazetteer = new AtomicReference<>();

  public KnowledgeBase(GraphStore store) {
    this.base = store.iris().base();
    this.stored = new StoredKnowledge(store);
  }

  /** All of it. */
  public Knowledge knowledge() {
    return Knowledge.of(stored.triples(), base);
  }

  /** All of it, a statement a line, as it has a part in how articles are read. */
  List<String> lines() {
    return stored.triples().stream().map(NodeFmtLib::str).toList();
  }

  /** Decides who is who with all of it. */
  public EntityResolver resolver() {
    return new EntityResolver(gazetteer().with(knowledge()));
  }

  private Gazetteer gazetteer() {
    return gazetteer.updateAndGet(loaded -> loaded == null ? Gazetteer.load() : loaded);
  }

  /**
   * Puts a file in; what was said before of the same IRIs goes.
   *
   * @return what the file has
   * @throws io.github.newsgraph.entity.KnowledgeException if it contradicts what is there; the
   *     store is then as before
   */
  public Knowledge add(KnowledgeFile file) {
    Knowledge added = Knowledge.of(file.triples(), base);
    Set<String> subjects = added.things().stream().map(KnownThing::iri).collect(Collectors.toSet());
    Set<Triple> all = without(t -> subjects.contains(t.getSubject().getURI()));
    added.things().forEach(thing -> all.addAll(KnowledgeQuads.of(thing, file.name())));
    replace(all);
    return added;
  }

  /**
   * Takes entries out.
   *
   * @param name of the file that they came from, or the id, IRI or label of one of them
   * @return what was taken out
   */
  public List<KnownThing> remove(String name) {
    Set<String> called =
        stored.triples().stream()
            .filter(t -> NAMES.contains(t.getPredicate()))
            .filter(t -> t.getObject().getLiteralLexicalForm().equals(name))
            .map(t -> t.getSubject().getURI())
            .collect(Collectors.toSet());
    List<KnownThing> removed =
        knowledge().things().stream()
            .filter(t -> called.contains(t.iri()) || t.iri().equals(name))
            .toList();
    Set<String> subjects = removed.stream().map(KnownThing::iri).collect(Collectors.toSet());
    if (!removed.isEmpty()) {
      replace(without(t -> subjects.contains(t.getSubject().getURI())));
    }
    return removed;
  }

  private Set<Triple> without(Predicate<Triple> gone) {
    return stored.triples().stream()
        .filter(t -> !gone.test(t) && !t.getPredicate().equals(Vocabulary.ENTRY_ID))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void replace(Set<Triple> all) {
    Knowledge now = Knowledge.of(all, base);
    now.ids(gazetteer()).forEach((iri, id) -> all.add(KnowledgeQuads.id(iri, id)));
    List<KnownThing> touched = new ArrayList<>(knowledge().things());
    touched.addAll(now.things());
    Set<Triple> before = Set.copyOf(stored.triples());
    Set<Node> changed = new LinkedHashSet<>();
    all.stream().filter(t -> !before.contains(t)).forEach(t -> changed.add(t.getSubject()));
    before.stream().filter(t -> !all.contains(t)).forEach(t -> changed.add(t.getSubject()));
    Set<String> subjects = changed.stream().map(Node::getURI).collect(Collectors.toSet());
    Set<String> keys = new TreeSet<>();
    touched.stream()
        .filter(t -> subjects.contains(t.iri()))
        .forEach(t -> keys.addAll(t.blockKeys()));
    if (!changed.isEmpty()) {
      stored.replace(all, keys);
    }
  }
}
