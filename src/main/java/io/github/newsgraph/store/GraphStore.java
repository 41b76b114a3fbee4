package io.github.newsgraph.store;

import io.github.newsgraph.entity.BlockKeys;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.store.StoreException.Unsearchable;
import io.github.newsgraph.store.execution.ClaimRowsFunction;
import io.github.newsgraph.store.execution.PromptExecutor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph on disk. One process at a time can have a store open; several of its threads may read
 * at once, and one may write meanwhile.
 */
public final class GraphStore implements AutoCloseable {
  private static final int QUAD = 4;
  private static final long WORTH_COMPACTING = 1_000_000_000;
  private static final long WASTEFUL_BYTES_PER_QUAD = 2_000;

  private final Path dir;
  private final Recorder dataset;
  private final Iris iris;
  private final WordIndex words;
  private final Upkeep upkeep;
  private final boolean lent;

  GraphStore(Path dir, DatasetGraph database, Iris iris) {
    this.dir = dir;
    this.dataset = new Recorder(database);
    this.iris = iris;
    this.words = new WordIndex(dir, database, iris);
    this.upkeep = new Upkeep(dataset, iris, words);
    this.lent = false;
    database.getContext().set(TDB2.symUnionDefaultGraph, true);
    PromptExecutor.use(database);
    ClaimRowsFunction.use(database);
    database.getContext().set(TextQuery.textIndex, text(graph -> true));
  }

  private GraphStore(GraphStore lender) {
    this.dir = lender.dir;
    this.dataset = lender.dataset;
    this.iris = lender.iris;
    this.words = lender.words;
    this.upkeep = lender.upkeep;
    this.lent = true;
  }

  /**
   * Makes an empty store in a directory that is empty or not yet there.
   *
   * @param base start of all IRIs that the store mints
   * @throws StoreException if there is something already, or no right to write
   * @throws IllegalArgumentException if the base is no absolute IRI
   */
  public static GraphStore create(Path dir, String base) {
    return Opening.create(dir, base);
  }

  /** Where the quads of a store come from. */
  @FunctionalInterface
  public interface Source {
    /** Sends all quads. */
    void sendTo(StreamRDF quads) throws IOException;
  }

  /**
   * Makes a store of all quads of another, in a directory that is empty or not yet there; all of it
   * or nothing.
   *
   * @param base that the other store had
   * @throws StoreException if there is something already, or no right to write
   * @throws IOException if the quads cannot be read
   */
  public static GraphStore restore(Path dir, String base, Source quads) throws IOException {
    return Opening.restore(dir, base, quads);
  }

  /** A store that is in memory only and ends with the program. */
  public static GraphStore inMemory(String base) {
    return Opening.inMemory(base);
  }

  /**
   * Opens the store in a directory.
   *
   * @throws StoreException if there is none, or it cannot be opened
   */
  public static GraphStore open(Path dir) {
    return Opening.open(dir);
  }

  /**
   * Opens the store in a directory, or makes one.
   *
   * @param base of a new store, {@link Iris#DEFAULT_BASE} if empty; of one that is there, it must
   *     be the same
   * @throws StoreException if it cannot be opened or made, or has another base
   */
  public static GraphStore openOrCreate(Path dir, Optional<String> base) {
    return Opening.openOrCreate(dir, base);
  }

  /** Where it is; the empty path of one in memory. */
  public Path dir() {
    return dir;
  }

  /** The IRIs that it mints. */
  public Iris iris() {
    return iris;
  }

  /**
   * The quads, to be read inside a transaction. The default graph of queries is the union of all
   * named graphs.
   */
  public DatasetGraph dataset() {
    return dataset.getWrapped();
  }

  /** The same quads, to be written inside {@link #change}: what follows from them is kept up. */
  DatasetGraph recorded() {
    return dataset;
  }

  /**
   * Puts articles in, each in the place of what was known of it before, and decides who is who in
   * the blocks that they touch, in one transaction. The store does not grow by an article that is
   * there already.
   */
  public synchronized Ingested ingest(Collection<ArticleGraph> articles, Resolver resolver) {
    return put(articles, resolver, true);
  }

  /**
   * As {@link #ingest}, but who is who in their blocks stays to be decided; until {@link #decide}
   * the entities of each article are who they would be if it were the only one. For many articles
   * in parts this is much faster.
   */
  public synchronized Ingested add(Collection<ArticleGraph> articles, Resolver resolver) {
    return put(articles, resolver, false);
  }

  /**
   * As {@link #add}, of articles that may still be worked on: takes as many as are well written in
   * one transaction, and waits for them. A transaction writes parts of all that is there anew, so
   * the more there is, the more articles it should have; whoever is killed loses those of one.
   *
   * @param articles of which one at least is taken, if there is one
   */
  public synchronized Ingested load(Iterator<ArticleGraph> articles, Resolver resolver) {
    Ingestion ingestion = new Ingestion(dataset, iris, resolver);
    write(
        () -> {
          ingestion.putSome(articles);
          ingestion.finish(false);
        });
    return ingestion.ingested();
  }

  private Ingested put(Collection<ArticleGraph> articles, Resolver resolver, boolean decide) {
    Ingestion ingestion = new Ingestion(dataset, iris, resolver);
    List<ArticleGraph> others = new ArrayList<>();
    boolean due =
        Txn.calculateRead(
            dataset,
            () -> {
              articles.stream().filter(a -> !ingestion.isThere(a)).forEach(others::add);
              return ingestion.isDue(decide);
            });
    if (due || !others.isEmpty()) {
      write(
          () -> {
            others.forEach(ingestion::put);
            ingestion.finish(decide);
          });
    }
    return ingestion.ingested().plus(new Ingested(0, 0, articles.size() - others.size()));
  }

  /**
   * Whether an article is wholly in that was read from and with the same.
   *
   * @param reading the word that {@link ArticleGraph#readAs} was given
   */
  public boolean isRead(String article, String reading) {
    return Txn.calculateRead(dataset, () -> new Readings(dataset, iris).isNoted(article, reading));
  }

  /**
   * Decides who is who in all blocks that changed since that was last decided, and writes those
   * articles anew whose entities are others now, in one transaction.
   *
   * @return how many articles changed
   */
  public synchronized int decide(Resolver resolver) {
    return decide(Set.of(), resolver);
  }

  /**
   * As {@link #decide(Resolver)}, with further blocks.
   *
   * @param keys of the further blocks, as {@link BlockKeys} makes them
   */
  public synchronized int decide(Collection<String> keys, Resolver resolver) {
    IdentityUpdate decision = new IdentityUpdate(dataset, iris, resolver);
    if (keys.isEmpty() && !Txn.calculateRead(dataset, decision::isDue)) {
      return 0;
    }
    int[] written = {0};
    write(
        () -> {
          keys.forEach(k -> decision.noteKey(NodeFactory.createLiteralString(k)));
          written[0] = decision.decide(Set.of()).articles();
        });
    return written[0];
  }

  /**
   * Takes an article out, and decides who is who in the blocks that it leaves.
   *
   * @return whether it was there
   */
  public synchronized boolean remove(String article, Resolver resolver) {
    Node graph = iris.article(article);
    boolean there = Txn.calculateRead(dataset, () -> dataset.containsGraph(graph));
    if (there) {
      write(
          () -> {
            Ingestion ingestion = new Ingestion(dataset, iris, resolver);
            ingestion.take(graph);
            ingestion.finish(true);
          });
    }
    return there;
  }

  /** Brings a store that an older program wrote up to date, but for deciding. */
  synchronized void renew() {
    if (Txn.calculateRead(dataset, () -> Format.of(dataset, iris)) < Format.CURRENT) {
      IdentityUpdate decision = new IdentityUpdate(dataset, iris, locals -> Map.of());
      write(() -> Format.renew(dataset, iris, decision));
    }
  }

  /** Changes the store in one transaction, which an exception takes back. */
  synchronized void change(Runnable change) {
    write(change);
  }

  private void write(Runnable change) {
    try {
      upkeep.write(change);
    } catch (RuntimeException | InternalError e) {
      StoreFault.raise(dir, e);
      throw e;
    }
  }

  /** The articles by their ids. */
  public List<StoredArticle> articles() {
    return Txn.calculateRead(dataset, () -> Contents.articles(dataset));
  }

  /** What all articles know of their entities, by article and number. */
  public List<LocalEntity> localEntities() {
    return Txn.calculateRead(dataset, () -> Contents.localEntities(dataset));
  }

  /**
   * The length of all files of the database, in bytes. An empty one has about 200 million, which
   * take little room on a file system that knows holes.
   */
  public long bytes() {
    return new Location(dir).bytes();
  }

  /**
   * Settings under which a query does not see some graphs. They hold for graph patterns, not for
   * property paths, which read the indexes by another way. To be used inside the transaction in
   * which the query is answered.
   */
  public Context hiding(Set<Node> graphs) {
    Set<NodeId> ids = new HashSet<>();
    graphs.forEach(graph -> ids.add(TDBInternal.getNodeId(dataset(), graph)));
    Predicate<Tuple<NodeId>> seen = tuple -> tuple.len() != QUAD || !ids.contains(tuple.get(0));
    Context context = dataset.getContext().copy();
    context.set(SystemTDB.symTupleFilter, seen);
    context.set(TextQuery.textIndex, text(graph -> !graphs.contains(graph)));
    return context;
  }

  private StoreText text(Predicate<Node> visible) {
    return new StoreText(() -> words().lucene(), dataset(), visible);
  }

  /**
   * Finds things by their words.
   *
   * @throws StoreException if the store has no index of words, as an older version made it
   */
  public WordSearch search() {
    return new WordSearch(words());
  }

  /** Whether there is an index of words; older versions made none. */
  public boolean isSearchable() {
    return words.exists();
  }

  private WordIndex words() {
    if (!words.exists()) {
      throw new Unsearchable(dir);
    }
    return words;
  }

  /**
   * Makes the index of words anew.
   *
   * @throws StoreException if it cannot be written
   */
  public synchronized void index() {
    words.rebuild();
  }

  /**
   * Whether much of the files is room that nothing uses any more: they are long, and longer by far
   * than the quads need. A fresh store has about 500 bytes a quad.
   */
  public boolean isCompactionDue() {
    long bytes = bytes();
    if (bytes < WORTH_COMPACTING) {
      return false;
    }
    long quads = Txn.calculateRead(dataset, () -> new Size(dataset).quads());
    return bytes > quads * WASTEFUL_BYTES_PER_QUAD;
  }

  /** Makes the files as small as their content; nobody may read meanwhile. */
  public synchronized void compact() {
    DatabaseMgr.compact(dataset(), true);
  }

  /** The same store, open still when this one is closed. */
  public GraphStore lent() {
    return new GraphStore(this);
  }

  @Override
  public void close() {
    if (lent) {
      return;
    }
    words.close();
    TDBInternal.expel(dataset());
  }
}
