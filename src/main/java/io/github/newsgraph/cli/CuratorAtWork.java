package io.github.newsgraph.cli;

import io.github.newsgraph.build.KnowledgeBase;
import io.github.newsgraph.entity.LateResolver;
import io.github.newsgraph.query.Curator;
import io.github.newsgraph.query.Curator.Done;
import io.github.newsgraph.store.GraphStore;
import java.util.function.Function;

/** Makes a change to the graph and says what was done. */
final class CuratorAtWork {
  private final Console console;
  private final StoreOption store;

  CuratorAtWork(Console console, StoreOption store) {
    this.console = console;
    this.store = store;
  }

  int change(Function<Curator, Done> change) {
    try (GraphStore graph = store.open()) {
      Done done = change.apply(curator(graph));
      String changed = done.articles() == 1 ? " article changed" : " articles changed";
      console
          .out()
          .println(
              "Entry " + done.number() + ": " + done.what() + "; " + done.articles() + changed);
      return ExitCode.OK;
    }
  }

  static Curator curator(GraphStore graph) {
    return new Curator(graph, new LateResolver(() -> new KnowledgeBase(graph).resolver()));
  }
}
