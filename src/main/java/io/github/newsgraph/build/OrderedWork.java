package io.github.newsgraph.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items in several threads and hands the results on in the items' order. Only a few items
 * a thread are under way or waiting at a time, so memory does not grow with their number.
 */
final class OrderedWork {
  private static final int AHEAD = 4;

  private final int threads;

  OrderedWork(int threads) {
    this.threads = threads;
  }

  /**
   * Returns when all is done, or throws what work or sink threw first; nothing is under way then.
   *
   * @param sink is called in this thread
   */
  <T, R> void run(Iterable<T> items, Function<T, R> work, Consumer<R> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      Iterator<T> next = items.iterator();
      while (next.hasNext() || !underWay.isEmpty()) {
        while (next.hasNext() && underWay.size() < threads * AHEAD) {
          T item = next.next();
          underWay.add(pool.submit(() -> work.apply(item)));
        }
        sink.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a Function throws nothing else
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
