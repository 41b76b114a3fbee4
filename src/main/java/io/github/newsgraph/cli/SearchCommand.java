package io.github.newsgraph.cli;

import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.Search;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.WordHit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds things by their words. */
@Command(
    name = "search",
    description = {
      "Finds entities by their names, and headlines and sentences by their words, best first.",
      "What has all of the words comes up, or else what has some of them. Case and accents do not"
          + " matter, in sentences and headlines also not the endings of words. In SPARQL:"
          + " ?thing text:query (rdfs:label \"words\").",
    },
    footer = {
      "  newsgraph search orban",
      "  newsgraph search '\"gas price\" -oil' --in sentences --limit 5",
      "  newsgraph search 'sanction* AND moscow' --in headlines,sentences",
    })
final class SearchCommand implements Callable<Integer>, ReadOnlyCommand {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description =
          "Words, a phrase in quotes, word* for how it begins, word~ for how it may be misspelt,"
              + " -word for what must not be there, OR.")
  List<String> words;

  @Mixin StoreOption store;

  @Option(
      names = "--in",
      paramLabel = "WHAT",
      split = ",",
      description = "${COMPLETION-CANDIDATES} (default: all).")
  Set<Where> where = EnumSet.allOf(Where.class);

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to show at most (default: 20).")
  int limit;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what was published up to this day.")
  LocalDate asOf;

  @Option(
      names = "--results",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml (default: table on a terminal, else tsv).")
  ResultFormat results;

  SearchCommand(Console console) {
    this.console = console;
  }

  /** Where words are sought. */
  enum Where {
    NAMES(WordHit.Kind.NAME, WordHit.Kind.ALIAS),
    HEADLINES(WordHit.Kind.HEADLINE),
    SENTENCES(WordHit.Kind.SENTENCE);

    private final List<WordHit.Kind> kinds;

    Where(WordHit.Kind... kinds) {
      this.kinds = List.of(kinds);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    UserError.check(limit >= 0, "--limit is 0 or more, not " + limit);
    UserError.check(
        results != ResultFormat.TURTLE, "--results is table, csv, tsv, json or xml, not turtle");
    List<WordHit.Kind> kinds = where.stream().flatMap(w -> w.kinds.stream()).toList();
    try (GraphStore graph = store.open()) {
      new Search(graph)
          .find(String.join(" ", words), kinds, limit, Optional.ofNullable(asOf))
          .write(console.results(results), graph.iris(), console.out());
      return ExitCode.OK;
    }
  }
}
