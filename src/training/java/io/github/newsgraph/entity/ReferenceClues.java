package io.github.newsgraph.entity;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints what the program weighs when it links references, for {@code coreference.py}: {@code
 * ReferenceClues FILE...}. The first line names the clues. Then a line for each candidate: article,
 * kind of reference, the reference's place, the places of the candidate's mentions before it (of a
 * group, "+" and the place of its first member), and the clues that it has, by their numbers.
 */
final class ReferenceClues {
  private ReferenceClues() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println(Arrays.stream(Clue.values()).map(Clue::words).collect(Collectors.joining("\t")));
    List<Path> files = ArticleReader.find(Arrays.stream(args).map(Path::of).toList());
    Map<Path, String> ids = ArticleReader.ids(files);
    Lexicon lexicon = Lexicon.load();
    Gazetteer gazetteer = Gazetteer.load();
    FrameBuilder builder = new FrameBuilder(lexicon);
    Coreference coreference = new Coreference(gazetteer, lexicon);
    try (Annotator annotator = Annotator.load(2, () -> gazetteer, System.err::println)) {
      for (Path file : files) {
        Article article = ArticleReader.read(file, ids.get(file), Optional.empty());
        Document document = builder.mended(annotator.annotate(article));
        coreference.resolve(
            document,
            builder.frames(document),
            (reference, kind, candidates, clues) -> {
              for (int i = 0; i < candidates.size(); i++) {
                out.println(line(document, reference, kind, candidates.get(i), clues.get(i)));
              }
            });
      }
    }
    out.flush();
  }

  private static String line(
      Document document, At reference, Anaphor kind, Candidate candidate, double[] clues) {
    return String.join(
        "\t",
        document.article().id(),
        kind.name().toLowerCase(java.util.Locale.ROOT),
        place(document, reference, reference.token(), reference.token() + 1),
        places(document, reference, candidate),
        IntStream.range(0, clues.length)
            .filter(i -> clues[i] != 0)
            .mapToObj(i -> i + ":" + Math.round(clues[i] * 1000) / 1000.0)
            .collect(Collectors.joining(" ")));
  }

  private static String places(Document document, At reference, Candidate candidate) {
    if (candidate.chain().isEmpty()) {
      return candidate
          .last()
          .map(m -> (candidate.isGroup() ? "+" : "") + place(document, m.head(), m.begin(), m.end()))
          .orElse("");
    }
    return candidate.chain().get().links().stream()
        .map(Chain.Link::mention)
        .filter(m -> m.isName() || m.head().compareTo(reference) < 0)
        .map(m -> place(document, m.head(), m.begin(), m.end()))
        .collect(Collectors.joining(" "));
  }

  private static String place(Document document, At at, int begin, int end) {
    var tokens = document.sentences().get(at.sentence()).tokens();
    return tokens.get(begin).span().begin() + "-" + tokens.get(end - 1).span().end();
  }
}
