package io.github.newsgraph.cli;

import io.github.newsgraph.build.BuildReport;
import io.github.newsgraph.query.GraphSummary;
import io.github.newsgraph.query.GraphSummary.Highlight;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what a build did and what is in the graph now. */
final class SummaryPrinter {
  private static final int LABELS = 10;
  private static final int INDENT = 4;

  private final Console console;
  private final PrintStream out;

  SummaryPrinter(Console console) {
    this.console = console;
    this.out = console.out();
  }

  void print(BuildReport report, GraphSummary graph) {
    int claims = graph.claims().values().stream().mapToInt(Integer::intValue).sum();
    int entities = graph.entities().values().stream().mapToInt(Integer::intValue).sum();
    line(
        "Read",
        count(report.articles(), "article")
            + ", "
            + count(report.sentences(), "sentence")
            + speed(report));
    line("Graph", count(graph.articles(), "article") + changes(report));
    line("Claims", number(claims) + parts(graph.claims()));
    line("Entities", number(entities) + parts(graph.entities()));
    line("Facts", number(graph.facts()) + " in the articles' own voice");
    if (!graph.highlights().isEmpty()) {
      out.println();
      out.println(console.bold("Some of what they say"));
      graph.highlights().forEach(this::print);
    }
  }

  private void line(String name, String value) {
    out.println(console.bold(name) + " ".repeat(LABELS - name.length()) + value);
  }

  private static String speed(BuildReport report) {
    Duration time = report.time();
    double seconds = Math.max(time.toMillis(), 1) / 1000.0;
    return String.format(
        Locale.ROOT, " in %.1f s (%.0f sentences/s)", seconds, report.sentences() / seconds);
  }

  private static String changes(BuildReport report) {
    List<String> parts = new ArrayList<>();
    add(parts, report.ingested().added(), "new");
    add(parts, report.ingested().changed(), "changed");
    add(parts, report.ingested().unchanged(), "unchanged");
    add(parts, report.ingested().outdated(), "older than what is there");
    add(parts, report.failures().size(), "failed");
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String name) {
    if (count > 0) {
      parts.add(number(count) + " " + name);
    }
  }

  private static String parts(Map<String, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((name, count) -> add(parts, count, name.toLowerCase(Locale.ROOT)));
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private void print(Highlight highlight) {
    int articles = highlight.articles().size();
    String sources = articles > 1 ? "  (" + articles + " articles)" : "";
    out.println("  " + highlight.fact() + console.faint(sources));
    int room = console.width() - INDENT - highlight.source().length() - 3;
    String quote = Excerpt.of(highlight.sentence(), highlight.trigger(), room);
    String line = "\"" + quote + "\" " + highlight.source();
    out.println(" ".repeat(INDENT) + console.faint(line));
  }

  private static String count(int count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : "s");
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
