package io.github.newsgraph.store;

import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.StoreException.Unsearchable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Write transactions: with every change goes what follows from it. */
final class Upkeep {
  private final Recorder dataset;
  private final Iris iris;
  private final WordIndex words;

  Upkeep(Recorder dataset, Iris iris, WordIndex words) {
    this.dataset = dataset;
    this.iris = iris;
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
    Inference inference = new Inference(dataset, iris);
    dataset.start(quad -> words.has(quad) || inference.concerns(quad) || isAxiom(quad));
    try {
      change.run();
    } finally {
      dataset.stop();
    }
    Recorder.Delta delta = dataset.delta();
    List<Quad> all = new ArrayList<>(delta.removed());
    all.addAll(delta.added());
    if (all.stream().anyMatch(Upkeep::isAxiom)) {
      new Inference(dataset, iris).renew();
    } else {
      inference.update(all.stream().filter(inference::concerns).toList());
    }
    return delta;
  }

  private static boolean isAxiom(Quad quad) {
    return quad.getGraph().equals(Vocabulary.ONTOLOGY);
  }
}
