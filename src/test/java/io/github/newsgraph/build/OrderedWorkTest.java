package io.github.newsgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedWorkTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsComeInTheOrderOfTheItems(int threads) {
    List<Integer> results = new ArrayList<>();
    new OrderedWork(threads)
        .run(ITEMS, OrderedWorkTest::slowly, r -> r.forEachRemaining(results::add));
    assertEquals(ITEMS, results);
  }

  @Test
  void onlyAFewItemsAreAheadOfTheSink() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    new OrderedWork(2)
        .run(
            ITEMS,
            item -> {
              begun.incrementAndGet();
              return item;
            },
            results ->
                results.forEachRemaining(
                    item -> furthest.accumulateAndGet(begun.get() - item, Math::max)));
    assertTrue(furthest.get() <= 9, furthest + " items ahead");
  }

  @Test
  void whatTheWorkThrowsComesOutAndEndsIt() {
    IllegalStateException e =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                assertThrows(
                    IllegalStateException.class,
                    () ->
                        new OrderedWork(2)
                            .run(
                                ITEMS,
                                OrderedWorkTest::failsAtSeven,
                                r -> r.forEachRemaining(item -> assertTrue(item < 7)))));
    assertEquals("seven", e.getMessage());
  }

  @Test
  void nothingToDoIsDone() {
    new OrderedWork(3)
        .run(List.<Integer>of(), item -> item, results -> assertFalse(results.hasNext()));
  }

  private static int slowly(int item) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(3));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return item;
  }

  private static int failsAtSeven(int item) {
    if (item == 7) {
      throw new IllegalStateException("seven");
    }
    return item;
  }
}
