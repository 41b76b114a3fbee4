package io.github.newsgraph.cli;

import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.BuildReport;
import io.github.newsgraph.build.GraphBuild;
import io.github.newsgraph.build.KnowledgeBase;
import io.github.newsgraph.build.Pipeline;
import io.github.newsgraph.claim.RuleBook;
import io.github.newsgraph.entity.KnowledgeFile;
import io.github.newsgraph.query.GraphSummary;
import io.github.newsgraph.query.Summarizer;
import io.github.newsgraph.store.BuildLog;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the graph. */
@Command(
    name = "build",
    description = "Reads articles and makes the graph, or adds to it.",
    footer = {
      "  newsgraph build seeds",
      "  newsgraph build news/june news/july --store nato --threads 4",
      "  newsgraph build report.txt --published 2024-06-26",
      "  newsgraph build --resume",
    })
final class BuildCommand implements Callable<Integer> {
  private static final int HIGHLIGHTS = 10;

  private final Console console;
  private final Queue<String> warnings = new ConcurrentLinkedQueue<>();

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Text files, or folders of them.")
  List<Path> paths = List.of();

  @Mixin StoreOption store;

  @Mixin KnowledgeOption knowledge;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Start of all IRIs that a new store makes (default: http://localhost:3030/).")
  String base;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the articles appeared, where they do not say: 2024-06-26.")
  LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at once (default: one a core).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--resume",
      description =
          "Go on with a build that was stopped: with what it was told to read, if no PATH is named.")
  boolean resume;

  @Option(
      names = "--again",
      description =
          "Read all articles. Otherwise those are left out that are in the graph and were read from"
              + " the same text, by the same program, rules, models and knowledge.")
  boolean again;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    UserError.check(threads > 0, "--threads is 1 or more, not " + threads);
    UserError.check(
        resume || !paths.isEmpty(),
        "name the articles to read, or give --resume (see newsgraph build --help)");
    List<Path> files = paths.isEmpty() ? List.of() : ArticleReader.find(paths);
    List<KnowledgeFile> lists = knowledge.read(console);
    try (GraphStore graph = store.openOrCreate(base)) {
      BuildLog log = new BuildLog(graph);
      if (paths.isEmpty()) {
        new UnfinishedBuilds(log).only().take(this);
        files = ArticleReader.find(paths);
      }
      lists.forEach(new KnowledgeBase(graph)::add);
      String task = new UnfinishedBuilds.Task(paths, published).note();
      int number = log.begin(now(), version(), RuleBook.sha256(), asked(), task);
      BuildReport report = build(graph, files);
      log.end(number, now(), report.articles(), report.ingested());
      print(report, graph);
      boolean nothing = report.articles() + report.ingested().unchanged() == 0;
      int failed = nothing ? ExitCode.FAILURE : ExitCode.SOME_ARTICLES_FAILED;
      return report.failures().isEmpty() ? ExitCode.OK : failed;
    }
  }

  private void print(BuildReport report, GraphStore graph) {
    warnings.stream().sorted().forEach(console::warn);
    report.failures().forEach(this::print);
    new SummaryPrinter(console).print(report, summary(graph));
    if (!graph.isSearchable()) {
      console.warn("the graph has no index of words, as search needs it: newsgraph index makes it");
    }
    if (graph.isCompactionDue()) {
      console.warn("the store has much unused room: newsgraph compact gives it back");
    }
  }

  /** The time, or the one that SOURCE_DATE_EPOCH fixes so that two builds are the same. */
  private static Instant now() {
    String fixed = System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "");
    return fixed.matches("\\d{1,11}")
        ? Instant.ofEpochSecond(Long.parseLong(fixed))
        : Instant.now();
  }

  private static String version() {
    String version = BuildCommand.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  /** The options that were given, paths apart. */
  private List<String> asked() {
    List<String> options = new ArrayList<>(List.of("--threads=" + threads));
    Optional.ofNullable(published).ifPresent(day -> options.add("--published=" + day));
    return options;
  }

  private BuildReport build(GraphStore graph, List<Path> files) throws IOException {
    try (Pipeline pipeline =
            Pipeline.late(threads, warnings::add, new KnowledgeBase(graph).knowledge());
        ProgressLine progress = ProgressLine.over(console, files.size())) {
      Optional<LocalDate> day = Optional.ofNullable(published);
      return new GraphBuild(pipeline, graph, again).run(files, day, threads, progress);
    }
  }

  private static GraphSummary summary(GraphStore graph) {
    return Txn.calculateRead(
        graph.dataset(), () -> new Summarizer(graph.dataset()).summarize(HIGHLIGHTS));
  }

  private void print(BuildReport.Failure failure) {
    console.warn(failure.reason());
    if (console.debug()) {
      failure.cause().printStackTrace(console.err());
    }
  }
}
