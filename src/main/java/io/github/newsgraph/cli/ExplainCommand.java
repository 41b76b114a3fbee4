package io.github.newsgraph.cli;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.build.KnowledgeBase;
import io.github.newsgraph.build.Pipeline;
import io.github.newsgraph.build.Reading;
import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.query.ClaimSearch;
import io.github.newsgraph.query.KeptText;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.query.StoredClaim;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how the program reads a sentence, and why a claim is what it is. */
@Command(
    name = "explain",
    description = {
      "Shows how a sentence is read: its tree, who does what in it, the rule that made a claim of"
          + " that, the words that make it planned or denied, and how sure it is.",
      "Of a claim of the graph the sentence is read again, as far as the graph keeps the article.",
    },
    footer = {
      "  newsgraph explain \"Norway agreed to send ten tanks to Ukraine, Anna Keller said.\"",
      "  newsgraph explain http://localhost:3030/claim/0a1b2c3d4e5f60718293a4b5",
      "  newsgraph explain claim:0a1b2c3d --store nato",
      "  newsgraph query 'SELECT ?claim { ?claim ng:status ng:Planned }'    # where IRIs come from",
    })
final class ExplainCommand implements Callable<Integer>, ReadOnlyCommand {
  private static final int SUGGESTIONS = 5;

  private final Console console;

  @Parameters(
      paramLabel = "CLAIM|SENTENCE",
      description = "A claim's IRI, or its last part, or so much of it as is unique; or any text.")
  String asked;

  @Mixin StoreOption store;

  @Mixin KnowledgeOption knowledge;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day the sentence appeared, which \"on Friday\" starts from: 2024-06-26.")
  LocalDate published;

  @Option(
      names = "--near",
      paramLabel = "N",
      description =
          "How many rules to show that nearly fit a frame (default: 3 where no rule fits).")
  Integer near;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    UserError.check(
        !asked.isBlank(), "a sentence or a claim's IRI is wanted, and there is nothing");
    return ClaimSearch.isName(asked.strip()) ? explainClaim() : explainText();
  }

  private int explainText() throws IOException {
    Article plain = ArticleReader.plain("text", "text", asked);
    Article article =
        new Article(
            plain.id(),
            plain.title(),
            plain.text(),
            Optional.ofNullable(published),
            plain.source(),
            plain.language(),
            plain.paragraphs());
    Reading reading = read(article, knowledge.alone(console));
    ExplanationPrinter printer = new ExplanationPrinter(console, reading, near());
    reading.document().sentences().forEach(printer::sentence);
    return ExitCode.OK;
  }

  private OptionalInt near() {
    return near == null ? OptionalInt.empty() : OptionalInt.of(near);
  }

  private Reading read(Article article, Knowledge known) throws IOException {
    try (Pipeline pipeline = Pipeline.load(1, console::warn, known)) {
      return pipeline.reading(article);
    }
  }

  private int explainClaim() throws IOException {
    try (GraphStore graph = store.open()) {
      QueryRunner runner = new QueryRunner(graph);
      StoredClaim.Search search =
          new ClaimSearch(runner, graph.iris()).find(asked.strip(), SUGGESTIONS);
      if (search.claim().isEmpty()) {
        unknown(search.near());
        return ExitCode.FAILURE;
      }
      StoredClaim claim = search.claim().get();
      Reading reading =
          read(KeptText.of(runner, claim.article()), new KnowledgeBase(graph).knowledge());
      new ExplanationPrinter(console, reading, near()).claim(claim, graph.iris());
      return ExitCode.OK;
    }
  }

  private void unknown(List<String> near) {
    String hint =
        near.isEmpty() ? "; of entities, newsgraph describe tells what is known" : "; there are:";
    console.err().println("newsgraph: no single claim is called '" + asked.strip() + "'" + hint);
    near.forEach(line -> console.err().println("  " + line));
  }
}
