package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.Confidence;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.text.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints the claims of articles with their features, a line each: {@code ClaimFeatures FILE...}.
 * Columns: article, sentence (from 0), subject, relation, object, status, speaker, features (parted
 * by {@code |}), the sentence's words.
 */
final class ClaimFeatures {
  private ClaimFeatures() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> files = ArticleReader.find(List.of(args).stream().map(Path::of).toList());
    Map<Path, String> ids = ArticleReader.ids(files);
    try (Pipeline pipeline = Pipeline.load(2, System.err::println)) {
      for (Path file : files) {
        Article article = ArticleReader.read(file, ids.get(file), Optional.empty());
        ArticleKnowledge knowledge = pipeline.understand(article);
        knowledge.claims().forEach(claim -> out.println(line(knowledge, claim)));
      }
    }
  }

  private static String line(ArticleKnowledge knowledge, Claim claim) {
    Sentence sentence = knowledge.document().sentences().get(claim.sentence());
    String text =
        knowledge
            .document()
            .article()
            .text()
            .substring(sentence.span().begin(), sentence.span().end());
    List<String> columns =
        new ArrayList<>(
            List.of(
                knowledge.document().article().id(),
                String.valueOf(claim.sentence()),
                words(knowledge, claim.subject()),
                claim.relation().label(),
                words(knowledge, claim.object()),
                claim.status().toString().toLowerCase(java.util.Locale.ROOT),
                claim
                    .speaker()
                    .map(s -> words(knowledge, new Argument.Mentioned(s)))
                    .orElse(""),
                claim.confidence().terms().stream()
                    .map(Confidence.Term::name)
                    .collect(Collectors.joining("|")),
                text));
    return columns.stream().map(c -> c.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
  }

  private static String words(ArticleKnowledge knowledge, Argument argument) {
    Integer entity = knowledge.entities().arguments().get(argument);
    if (entity != null) {
      return knowledge.entities().entities().get(entity).name();
    }
    return argument instanceof Argument.Value value
        ? value.lexical()
        : argument instanceof Argument.Quoted quoted ? quoted.words() : argument.toString();
  }
}
