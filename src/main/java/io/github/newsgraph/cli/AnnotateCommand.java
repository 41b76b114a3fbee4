package io.github.newsgraph.cli;

import io.github.newsgraph.article.ArticleException;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.text.AnnotationJson;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Conllu;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the annotator says of texts. */
@Command(
    name = "annotate",
    description = "Prints sentences, words, tags, trees and names of texts; makes no graph.",
    footer = {
      "  newsgraph annotate seeds > seeds.conllu",
      "  newsgraph annotate report.txt --format json",
      "  echo \"Anna Keller met Paul Norden.\" | newsgraph annotate - --input plain",
      "  newsgraph annotate gold.conllu --input conllu",
    })
final class AnnotateCommand implements Callable<Integer> {
  /** How the annotation is printed. */
  enum Format {
    CONLLU,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the files hold. */
  enum Input {
    TEXT,
    PLAIN,
    CONLLU;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Characters of text that are annotated together; more would only take memory. */
  private static final int ENOUGH = 1 << 18;

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;
  private final List<TokenizedText> waiting = new ArrayList<>();
  private int length;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|-",
      description = "Files, or folders of text files, or - for standard input.")
  List<Path> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "conllu (default), or json: an object a document, each on a line.")
  Format format = Format.CONLLU;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description = {
        "text (default): articles; what is no headline and no prose is left out, as in build.",
        "plain: text of which every paragraph is taken as it is.",
        "conllu: sentences and words are given and are kept; the other columns are not read."
      })
  Input input = Input.TEXT;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    Map<Path, String> ids = ArticleReader.ids(files);
    int failed = 0;
    try (Annotator annotator =
        Annotator.load(
            Runtime.getRuntime().availableProcessors(), Gazetteer::load, console::warn)) {
      for (Path file : files) {
        try {
          add(annotator, file, ids.get(file));
        } catch (ArticleException e) {
          console.warn(e.getMessage());
          failed++;
        }
      }
      flush(annotator);
    }
    int some = failed < files.size() ? ExitCode.SOME_ARTICLES_FAILED : ExitCode.FAILURE;
    return failed == 0 ? ExitCode.OK : some;
  }

  private List<Path> files() throws ArticleException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(path.equals(STANDARD_INPUT) ? List.of(path) : ArticleReader.find(List.of(path)));
    }
    return files.stream().distinct().toList();
  }

  private void add(Annotator annotator, Path file, String id) throws ArticleException {
    boolean standardInput = file.equals(STANDARD_INPUT);
    String name = standardInput ? "stdin" : file.toString();
    String text = standardInput ? ArticleReader.text(console.in(), name) : ArticleReader.text(file);
    waiting.addAll(read(annotator, text, name, standardInput ? name : id));
    length += text.length();
    if (length > ENOUGH) {
      flush(annotator);
    }
  }

  private List<TokenizedText> read(Annotator annotator, String text, String name, String id)
      throws ArticleException {
    return switch (input) {
      case TEXT -> List.of(annotator.tokenize(ArticleReader.of(id, name, text, Optional.empty())));
      case PLAIN -> List.of(annotator.tokenize(ArticleReader.plain(id, name, text)));
      case CONLLU -> TokenizedText.readConllu(text, name, id);
    };
  }

  private void flush(Annotator annotator) {
    for (Document document : annotator.annotate(waiting)) {
      if (format == Format.JSON) {
        console.out().append(AnnotationJson.of(document)).append('\n');
      } else {
        console.out().append(Conllu.of(document));
      }
    }
    waiting.clear();
    length = 0;
  }
}
