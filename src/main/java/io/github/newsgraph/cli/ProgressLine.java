package io.github.newsgraph.cli;

import io.github.newsgraph.build.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person how far a build has come; into a pipe it shows nothing. */
interface ProgressLine extends Progress, AutoCloseable {
  @Override
  default void close() {}

  /** A line on standard error, which goes when it is closed. */
  static ProgressLine over(Console console, int articles) {
    return console.errIsTerminal() ? new Bar(console, articles) : (done, total) -> {};
  }

  /** The line on a terminal. */
  final class Bar implements ProgressLine {
    private static final int INTERVAL_MILLIS = 200;

    private final ProgressBar bar;

    private Bar(Console console, int articles) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setUnit(" articles", 1)
              .setInitialMax(articles)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void at(int done, int total) {
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
