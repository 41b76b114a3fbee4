package io.github.newsgraph.store;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another process that has a store open, until it is killed. */
final class StoreHolder {
  private StoreHolder() {}

  /** Starts the process and waits until it has opened the store and put the articles in. */
  static Process start(Path dir) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                dir.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.equals("ready")) {
      line = out.readLine();
    }
    return process;
  }

  public static void main(String[] args) throws InterruptedException {
    GraphStore store = GraphStore.openOrCreate(Path.of(args[0]), Optional.empty());
    store.ingest(List.of(ArticleGraph.of(Reports.arms(), store.iris())), Reports::identity);
    System.out.println("ready");
    Thread.sleep(Long.MAX_VALUE);
  }
}
