package io.github.newsgraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Gives sentences to the network several at a time, and several batches at once.
 *
 * <p>What the network says of a sentence must not depend on the others. A sum of floating-point
 * numbers depends on how many there are, even if the further ones are zero; so every sentence is
 * padded to a length that follows from its own alone, the next multiple of {@value #STEP}, and only
 * sentences of one length share a batch.
 */
final class Batches implements AutoCloseable {
  private static final int STEP = 4;

  private final Network network;
  private final int most;
  private final ExecutorService threads;

  /**
   * @param most subwords in a batch, padding included; a longer sentence is a batch of its own
   * @param threads batches to run at once, whatever the number of callers
   */
  Batches(Network network, int most, int threads) {
    this.network = network;
    this.most = most;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "annotate");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What becomes of a sentence's scores; called by several threads. */
  interface Decoder<R> {
    R decode(int sentence, Scores scores);
  }

  /** Runs the network over sentences and decodes what it says of each; in their order. */
  <R> List<R> run(List<Encoded> sentences, Decoder<R> decoder) {
    Object[] results = new Object[sentences.size()];
    List<Callable<Void>> tasks = new ArrayList<>();
    byLength(sentences)
        .forEach(
            (length, indices) -> {
              int size = Math.max(1, most / length);
              for (int begin = 0; begin < indices.size(); begin += size) {
                List<Integer> batch =
                    indices.subList(begin, Math.min(indices.size(), begin + size));
                tasks.add(
                    () -> {
                      run(sentences, batch, length, decoder, results);
                      return null;
                    });
              }
            });
    await(tasks);
    @SuppressWarnings("unchecked") // each is what the decoder returned
    List<R> list = (List<R>) Arrays.asList(results);
    return list;
  }

  /** The indices of the sentences of each padded length, longest first. */
  private static Map<Integer, List<Integer>> byLength(List<Encoded> sentences) {
    Map<Integer, List<Integer>> byLength = new TreeMap<>((a, b) -> b - a);
    for (int i = 0; i < sentences.size(); i++) {
      int length = (sentences.get(i).ids().length + STEP - 1) / STEP * STEP;
      byLength.computeIfAbsent(length, l -> new ArrayList<>()).add(i);
    }
    return byLength;
  }

  private <R> void run(
      List<Encoded> sentences,
      List<Integer> batch,
      int length,
      Decoder<R> decoder,
      Object[] results) {
    List<Scores> scores = network.run(batch.stream().map(sentences::get).toList(), length);
    for (int i = 0; i < batch.size(); i++) {
      results[batch.get(i)] = decoder.decode(batch.get(i), scores.get(i));
    }
  }

  private void await(List<Callable<Void>> tasks) {
    try {
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a decoder throws nothing else
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Waits for the batches that are under way: the network must not be freed under them. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = false;
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
