package io.github.newsgraph.cli;

import io.github.newsgraph.query.EntityDescription;
import io.github.newsgraph.query.EntityDescription.Fact;
import io.github.newsgraph.query.EntityDescription.Statement;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what is known about an entity for people to read. */
final class DescriptionPrinter {
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
    heading("Claims", entity.claims().size());
    entity.claims().stream().limit(claims).forEach(this::claim);
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

  private void claim(Statement claim) {
    StringBuilder line = new StringBuilder("  ");
    line.append(String.format("%-11s ", claim.status().toLowerCase(Locale.ROOT)));
    line.append(claim.triple());
    if (!claim.roles().isEmpty()) {
      line.append(" (").append(String.join("; ", claim.roles())).append(')');
    }
    claim.time().ifPresent(time -> line.append(", ").append(time));
    claim.speaker().ifPresent(speaker -> line.append(", says ").append(speaker));
    out.println(line);
    String date = claim.published().map(day -> ", " + day).orElse("");
    out.println(
        "              " + console.faint("\"" + claim.sentence() + "\" " + claim.article() + date));
  }
}
