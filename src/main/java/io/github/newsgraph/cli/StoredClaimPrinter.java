package io.github.newsgraph.cli;

import io.github.newsgraph.query.StoredClaim;

/** Prints a claim of the graph for people to read. */
final class StoredClaimPrinter {
  private static final int LABELS = 11;

  private final Console console;

  StoredClaimPrinter(Console console) {
    this.console = console;
  }

  void print(StoredClaim claim) {
    console.out().println(console.bold(claim.triple()));
    line("claim", claim.iri());
    line("status", claim.status() + claim.speaker().map(s -> ", says " + s).orElse(""));
    claim.rejection().ifPresent(r -> line("rejected", r));
    line("trigger", claim.trigger());
    line("rule", claim.rule());
    line("confidence", claim.confidence());
    line("article", claim.article());
    line("sentence", claim.sentence());
  }

  private void line(String name, String value) {
    String label = name + " ".repeat(LABELS - name.length());
    String wrapped = Wrapping.of(value, console.width(), label, " ".repeat(LABELS));
    console.out().println(console.faint(label) + wrapped.substring(LABELS));
  }
}
