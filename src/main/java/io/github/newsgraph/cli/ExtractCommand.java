package io.github.newsgraph.cli;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.Pipeline;
import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one text says. */
@Command(
    name = "extract",
    description = "Prints the claims of one text; no store is touched.",
    footer = {
      "  newsgraph extract article.txt",
      "  echo \"Hungary lifted its objections on Thursday.\" | newsgraph extract - --format json",
      "  newsgraph extract article.txt --format trig",
      "  newsgraph extract sentences.txt --format openie --input lines --implicit",
    })
final class ExtractCommand implements Callable<Integer> {
  /** How claims are printed. */
  enum Format {
    TABLE,
    TSV,
    JSON,
    TURTLE,
    TRIG,
    OPENIE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "FILE|-", description = "A text file, or - for standard input.")
  String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table on a terminal, tsv into a pipe).")
  Format format;

  @Mixin KnowledgeOption knowledge;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the text appeared, if it does not say: 2024-06-26.")
  LocalDate published;

  @ArgGroup(
      exclusive = false,
      heading =
          "%nTuples of words (--format openie), for comparison with open information extraction: a"
              + " line%neach with its sentence, confidence, first argument, relation and other"
              + " arguments, between tabs.%n")
  TupleOptions tuples;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    UserError.check(
        tuples == null || format == Format.OPENIE,
        "--input, --implicit and --binary go with --format openie");
    if (format == Format.OPENIE) {
      new TuplePrinter(console, tuples == null ? new TupleOptions() : tuples).print(file);
    } else {
      printClaims();
    }
    return ExitCode.OK;
  }

  private void printClaims() throws IOException {
    Knowledge known = knowledge.alone(console);
    Optional<LocalDate> day = Optional.ofNullable(published);
    Article article =
        file.equals("-")
            ? ArticleReader.read(console.in(), "stdin", day)
            : ArticleReader.read(Path.of(file), day);
    try (Pipeline pipeline =
            Pipeline.load(Runtime.getRuntime().availableProcessors(), console::warn, known);
        GraphStore graph = GraphStore.inMemory(Iris.DEFAULT_BASE)) {
      ArticleGraph read = ArticleGraph.of(pipeline.understand(article), graph.iris());
      graph.ingest(List.of(read), pipeline.resolver());
      new ClaimPrinter(console, graph).print(chosen());
    }
  }

  private Format chosen() {
    return format != null ? format : console.outIsTerminal() ? Format.TABLE : Format.TSV;
  }
}
