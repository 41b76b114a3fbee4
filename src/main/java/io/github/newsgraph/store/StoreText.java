package io.github.newsgraph.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.impl.ResourceImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The index of words as {@code text:query} asks it, loaded when it first does. Names have one entry
 * for all graphs; whether one stands in the graph that is asked, or in one that may be seen, is
 * looked up in the store.
 */
final class StoreText implements TextIndex {
  private static final int USUAL_LIMIT = 10_000;

  private final Supplier<TextIndexLucene> lucene;
  private final DatasetGraph dataset;
  private final Predicate<Node> visible;
  private final EntityDefinition definition = IndexedText.definition();

  /**
   * @param visible the graphs whose text is found
   */
  StoreText(Supplier<TextIndexLucene> lucene, DatasetGraph dataset, Predicate<Node> visible) {
    this.lucene = lucene;
    this.dataset = dataset;
    this.visible = visible;
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    String one = subject != null && subject.isURI() ? subject.getURI() : null;
    return query(one, properties, words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    Node asked = graph == null ? Quad.unionGraph : TextQueryFuncs.stringToNode(graph);
    boolean all = Quad.isUnionGraph(asked) || Quad.isDefaultGraph(asked);
    boolean names =
        !properties.isEmpty()
            && properties.stream().allMatch(p -> IndexedText.KINDS.get(p.asNode()).isName());
    // All words are sought in the property, not just the first of them.
    String inside = properties.isEmpty() ? words : "(" + words + ")";
    String within = all || names ? null : graph;
    int most = limit <= 0 ? USUAL_LIMIT : limit;
    Set<TextHit> hits = new LinkedHashSet<>();
    lucene.get().query(subject, properties, inside, within, lang, USUAL_LIMIT, highlight).stream()
        .filter(
            hit ->
                IndexedText.isVisible(
                    dataset, hit.getGraph(), hit.getNode(), all ? Node.ANY : asked, visible))
        .limit(most)
        .forEach(hits::add);
    return List.copyOf(hits);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang) {
    return query(property, words, graph, lang, USUAL_LIMIT);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
    return query(property, words, graph, lang, limit, null);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String lang, int limit, String highlight) {
    return query(one(property), words, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return query((String) null, properties, words, graph, lang, limit, highlight);
  }

  private static List<Resource> one(Node property) {
    return property == null ? List.of() : List.of(new ResourceImpl(property, null));
  }

  @Override
  public Map<String, Node> get(String uri) {
    return lucene.get().get(uri);
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void addEntity(Entity entity) {
    throw new UnsupportedOperationException("the store keeps the index");
  }

  @Override
  public void updateEntity(Entity entity) {
    addEntity(entity);
  }

  @Override
  public void deleteEntity(Entity entity) {
    addEntity(entity);
  }

  @Override
  public void close() {}
}
