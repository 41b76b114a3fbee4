package io.github.newsgraph.cli;

import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.frame.OpenTuple;
import io.github.newsgraph.frame.OpenTuples;
import io.github.newsgraph.frame.OpenTuples.Arity;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what a text says as tuples of its words. */
final class TuplePrinter {
  /** Lines that are annotated together; more would only take memory. */
  private static final int ENOUGH = 2_000;

  private final Console console;
  private final TupleOptions options;
  private final OpenTuples tuples;

  TuplePrinter(Console console, TupleOptions options) {
    this.console = console;
    this.options = options;
    Arity arity = options.binary ? Arity.TWO : Arity.ALL;
    this.tuples = new OpenTuples(Lexicon.load(), arity, options.implicit);
  }

  /**
   * Prints the tuples of a file.
   *
   * @param file its name, or - for standard input
   */
  void print(String file) throws IOException {
    boolean standardInput = file.equals("-");
    String name = standardInput ? "stdin" : file;
    String text =
        standardInput ? ArticleReader.text(console.in(), name) : ArticleReader.text(Path.of(file));
    try (Annotator annotator =
        Annotator.load(
            Runtime.getRuntime().availableProcessors(), Gazetteer::load, console::warn)) {
      List<TokenizedText> texts = read(annotator, text, name);
      for (int i = 0; i < texts.size(); i += ENOUGH) {
        List<TokenizedText> some = texts.subList(i, Math.min(texts.size(), i + ENOUGH));
        annotator.annotate(some).forEach(this::print);
      }
    }
  }

  private List<TokenizedText> read(Annotator annotator, String text, String name) {
    return switch (options.input) {
      case LINES -> annotator.tokenizeLines(text, name);
      case TEXT -> {
        Path file = Path.of(name);
        String id = ArticleReader.ids(List.of(file)).get(file);
        yield List.of(annotator.tokenize(ArticleReader.of(id, name, text, Optional.empty())));
      }
    };
  }

  private void print(Document document) {
    for (OpenTuple tuple : tuples.of(document)) {
      List<String> columns = new ArrayList<>();
      columns.add(sentence(document, tuple));
      columns.add(String.format(Locale.ROOT, "%.2f", tuple.confidence()));
      columns.add(tuple.subject());
      columns.add(tuple.relation());
      columns.addAll(tuple.arguments().isEmpty() ? List.of("") : tuple.arguments());
      console.out().append(String.join("\t", columns)).append('\n');
    }
  }

  private String sentence(Document document, OpenTuple tuple) {
    String id = document.article().id();
    return options.input == TupleOptions.Input.LINES ? id : id + "-" + (tuple.sentence() + 1);
  }
}
