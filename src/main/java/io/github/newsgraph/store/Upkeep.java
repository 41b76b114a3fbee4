package io.github.newsgraph.store;

import io.github.newsgraph.store.StoreException.Unsearchable;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Write transactions: with every change goes what follows from it. */
final class Upkeep {
  private final Recorder dataset;
  private final WordIndex words;

  Upkeep(Recorder dataset, WordIndex words) {
    this.dataset = dataset;
    this.words = words;
  }

  /** Makes a change in one transaction, which an exception takes back. */
  void write(Runnable change) {
    Set<Quad> entries = new HashSet<>();
    Txn.executeWrite(dataset, () -> entries.addAll(words.expect(recorded(change))));
    try {
      words.follow(entries);
    } catch (Unsearchable notYet) {
      // The change is in the store; whoever searches next tries again, and hears what is wrong.
      words.close();
    }
  }

  private Recorder.Delta recorded(Runnable change) {
    dataset.start(words::has);
    try {
      change.run();
    } finally {
      dataset.stop();
    }
    return dataset.delta();
  }
}
