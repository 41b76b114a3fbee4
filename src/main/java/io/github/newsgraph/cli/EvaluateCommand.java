package io.github.newsgraph.cli;

import io.github.newsgraph.article.ArticleException;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.BuildReport;
import io.github.newsgraph.build.GraphBuild;
import io.github.newsgraph.build.Pipeline;
import io.github.newsgraph.evaluation.Evaluation;
import io.github.newsgraph.evaluation.Gold;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the claims against gold facts. */
@Command(
    name = "evaluate",
    description = {
      "Reads articles and measures the claims against facts that a person has read in them.",
      "Gold facts of report.txt stand in report.jsonl, a JSON object a line:",
      "  {\"level\": \"core\", \"kind\": \"office\", \"status\": \"asserted\",",
      "   \"quote\": \"Anna Keller, who leads Norway\",",
      "   \"alts\": [{\"s\": [\"Anna Keller\"], \"r\": [\"leads\", \"head\"], \"o\": [\"Norway\"]}]}",
      "\"alts\" are the ways to put it: names of the subject, words of the relation, names of the"
          + " object. \"sk\" and \"ok\" say how subject and object are compared: entity (default,"
          + " the whole name), concept or value (a label that has the words in it). The status is"
          + " asserted, negated or unreal; \"tolerated\" in a \"note\" allows to assert what is"
          + " not. Level and kind are any words. {\"exhaustive\": true} or {\"exhaustive\":"
          + " [\"leads\"]} says that the file has all facts, or all of these relations, which gives"
          + " a precision.",
    },
    footer = {
      "  newsgraph evaluate gold --articles seeds",
      "  newsgraph evaluate gold/report.jsonl --articles news --format json",
      "  newsgraph evaluate gold --store graph --min-recall core=0.8 --max-false 0",
    })
final class EvaluateCommand implements Callable<Integer> {
  /** How the figures are printed. */
  enum Format {
    TABLE,
    TSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "GOLD", description = "A file of gold facts, or a folder of them.")
  Path gold;

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      description = "The articles: a folder or a file (default: the folder of the gold).")
  Path articles;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Measure a graph that is there already, in place of --articles.")
  Path store;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the articles appeared, where they do not say: 2024-06-26.")
  LocalDate published;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (default), tsv (a row a gold fact) or json.")
  Format format = Format.TABLE;

  @Mixin Demands demands;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    UserError.check(
        articles == null || store == null, "either --articles or --store, not both of them");
    Gold facts = Gold.read(gold);
    demands.check(facts);
    try (GraphStore graph = store == null ? GraphStore.inMemory(Iris.DEFAULT_BASE) : open()) {
      boolean complete = store != null || build(graph);
      Evaluation evaluation = Evaluation.of(facts, new QueryRunner(graph));
      print(evaluation);
      List<String> unmet = demands.unmet(evaluation);
      unmet.forEach(console::warn);
      return !unmet.isEmpty()
          ? ExitCode.DEMANDS_UNMET
          : complete ? ExitCode.OK : ExitCode.SOME_ARTICLES_FAILED;
    }
  }

  private void print(Evaluation evaluation) {
    switch (format) {
      case TABLE -> new EvaluationPrinter(console).print(evaluation);
      case TSV -> EvaluationData.tsv(evaluation, console.out());
      case JSON -> EvaluationData.json(evaluation, console.out());
    }
  }

  private GraphStore open() {
    return GraphStore.open(store);
  }

  /** Whether all articles could be read. */
  private boolean build(GraphStore graph) throws IOException {
    List<Path> files = files();
    int threads = Runtime.getRuntime().availableProcessors();
    try (Pipeline pipeline = Pipeline.load(threads, console::warn);
        ProgressLine progress = ProgressLine.over(console, files.size())) {
      BuildReport report =
          new GraphBuild(pipeline, graph)
              .run(files, Optional.ofNullable(published), threads, progress);
      report.failures().forEach(failure -> console.warn(failure.reason()));
      return report.failures().isEmpty();
    }
  }

  private List<Path> files() throws ArticleException {
    if (articles != null) {
      return ArticleReader.find(List.of(articles));
    }
    Path folder = Files.isDirectory(gold) ? gold : gold.toAbsolutePath().getParent();
    try {
      return ArticleReader.find(List.of(folder));
    } catch (ArticleException e) {
      throw new UserError(
          ExitCode.USAGE, e.getMessage() + "; say where they are with --articles or --store");
    }
  }
}
