package io.github.newsgraph.cli;

import io.github.newsgraph.query.EntityDescription;
import io.github.newsgraph.query.EntityDescription.Fact;
import io.github.newsgraph.query.EntityDescription.Statement;
import io.github.newsgraph.query.EntityDescription.Triple;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what is known about an entity for people to read. */
final class DescriptionPrinter {
  private static final int INDENT = 14;

  private final Console console;
  private final PrintStream out;

  DescriptionPrinter(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /**
   * @param claims at most so many claims; the rest is counted
   */
  void print(EntityDescription entity, int claims) {
    out.println(console.bold(entity.label()) + "  " + entity.type());
    list("also", entity.names());
    out.println(console.faint("iri   ") + entity.iri());
    list("same", entity.sameAs());
    heading("Facts", entity.facts().size());
    entity.facts().forEach(this::fact);
    inferred(entity.inferred());
    heading("Claims", entity.claims().size());
    claims(entity.claims().stream().limit(claims).toList());
    int more = entity.claims().size() - claims;
    if (more > 0) {
      out.println("  ... and " + more + " more; --claims " + entity.claims().size() + " shows all");
    }
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) {
      out.println(console.faint(name + "  ") + String.join(", ", values));
    }
  }

  private void heading(String name, int count) {
    out.println();
    out.println(console.bold(name) + " (" + count + ")");
  }

  private void fact(Fact fact) {
    out.println(
        "  " + fact.triple() + console.faint("  [" + String.join(", ", fact.articles()) + "]"));
  }

  private void inferred(List<Triple> facts) {
    if (!facts.isEmpty()) {
      heading("Inferred: no article says so, it follows from facts", facts.size());
      facts.forEach(fact -> out.println("  " + fact));
    }
  }

  /** Each sentence stands once, after all the claims that were read from it. */
  private void claims(List<Statement> claims) {
    for (int i = 0; i < claims.size(); i++) {
      Statement claim = claims.get(i);
      out.println("  " + line(claim));
      boolean last = i + 1 == claims.size() || !samePlace(claim, claims.get(i + 1));
      if (last) {
        String date = claim.published().map(day -> ", " + day).orElse("");
        String place = "  " + claim.article() + date;
        out.println(" ".repeat(INDENT) + console.faint("\"" + claim.sentence() + "\"" + place));
      }
    }
  }

  private static boolean samePlace(Statement claim, Statement other) {
    return claim.sentence().equals(other.sentence()) && claim.article().equals(other.article());
  }

  private static String line(Statement claim) {
    StringBuilder line = new StringBuilder();
    line.append(String.format("%-12s", claim.status().toLowerCase(Locale.ROOT)));
    line.append(claim.triple());
    if (!claim.roles().isEmpty()) {
      line.append(" (").append(String.join("; ", claim.roles())).append(')');
    }
    claim.time().ifPresent(time -> line.append(", ").append(time));
    claim.speaker().ifPresent(speaker -> line.append(", says ").append(speaker));
    return line.toString();
  }
}
