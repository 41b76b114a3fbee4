package io.github.newsgraph.cli;

import io.github.newsgraph.query.Curator.Signature;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who makes a change, and why. */
final class SignatureOptions {
  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "Why, in your words; the curation log keeps it.")
  String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides this (default: your user name).")
  String by;

  @Option(
      names = "--when",
      paramLabel = "INSTANT",
      description = "When it was decided: 2024-06-26T10:00:00Z (default: now).")
  Instant when;

  Signature signature() {
    String name = by == null ? System.getProperty("user.name", "") : by.strip();
    UserError.check(!name.isEmpty(), "--by wants the name of who decides this");
    return new Signature(
        name,
        when == null ? Instant.now() : when,
        Optional.ofNullable(why).map(String::strip).filter(w -> !w.isEmpty()));
  }
}
