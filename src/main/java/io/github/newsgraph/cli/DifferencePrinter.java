package io.github.newsgraph.cli;

import io.github.newsgraph.query.Difference;
import io.github.newsgraph.query.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints differences as a list, a line each, and counts them. */
final class DifferencePrinter {
  private final Console console;
  private final SortedMap<Kind, SortedMap<Difference.Change, Integer>> counts = new TreeMap<>();
  private String article = "";

  DifferencePrinter(Console console) {
    this.console = console;
  }

  void count(Difference difference) {
    counts
        .computeIfAbsent(difference.what(), k -> new TreeMap<>())
        .merge(difference.change(), 1, Integer::sum);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  void print(Difference difference) {
    count(difference);
    if (!difference.article().equals(article)) {
      article = difference.article();
      console.out().println(console.bold(article));
    }
    String what =
        difference.what() == Kind.ARTICLE
            ? "the article"
            : difference.subject() + " " + difference.relation() + " " + difference.object();
    String details = difference.details().isEmpty() ? "" : "  (" + difference.details() + ")";
    String kind = difference.what() == Kind.FACT ? " fact: " : " ";
    console.out().println("  " + sign(difference) + kind + what + details);
  }

  private static String sign(Difference difference) {
    return switch (difference.change()) {
      case CAME -> "+";
      case WENT -> "-";
      case CHANGED -> "~";
    };
  }

  /** A line for people, beside the data. */
  void printCounts() {
    if (isEmpty()) {
      console.err().println("No differences.");
      return;
    }
    List<String> kinds = new ArrayList<>();
    counts.forEach(
        (kind, changes) -> {
          List<String> parts = new ArrayList<>();
          changes.forEach((change, n) -> parts.add(n + " " + change));
          kinds.add(kind + "s: " + String.join(", ", parts));
        });
    console.err().println(String.join("; ", kinds));
  }
}
