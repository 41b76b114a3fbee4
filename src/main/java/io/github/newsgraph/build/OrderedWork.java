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
   * @param sink takes the results, in this thread; what it leaves is not worked on
   */
  <T, R> void run(Iterable<T> items, Function<T, R> work, Consumer<Iterator<R>> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      sink.accept(new Results<>(items.iterator(), item -> pool.submit(() -> work.apply(item))));
    } finally {
      pool.shutdownNow();
    }
  }

  private final class Results<T, R> implements Iterator<R> {
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private final Iterator<T> items;
    private final Function<T, Future<R>> start;

    Results(Iterator<T> items, Function<T, Future<R>> start) {
      this.items = items;
      this.start = start;
    }

    @Override
    public boolean hasNext() {
      return items.hasNext() || !underWay.isEmpty();
    }

    @Override
    public R next() {
      while (items.hasNext() && underWay.size() < threads * AHEAD) {
        underWay.add(start.apply(items.next()));
      }
      return result(underWay.remove());
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
