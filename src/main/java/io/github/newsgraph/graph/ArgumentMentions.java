package io.github.newsgraph.graph;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.entity.LinkedMention;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the mention that is an argument of a claim. The phrase of the argument may be longer
 * ("President Ana Popa" for "Ana Popa"), or stand for a mention before it, as "who" does.
 */
final class ArgumentMentions {
  private final Document document;
  private final CodePoints codePoints;
  private final Map<Integer, List<Span>> byEntity = new HashMap<>();

  ArgumentMentions(ArticleKnowledge knowledge, CodePoints codePoints) {
    this.document = knowledge.document();
    this.codePoints = codePoints;
    for (LinkedMention mention : knowledge.entities().mentions()) {
      byEntity.computeIfAbsent(mention.entity(), e -> new ArrayList<>()).add(mention.span());
    }
  }

  /**
   * Where the mention begins, in code points: the shortest one of the entity at the phrase's head,
   * else one in the phrase, else the last one before it in the sentence.
   *
   * @param entity number of the local entity that the phrase means
   */
  OptionalInt begin(Phrase phrase, int entity) {
    List<Span> spans = byEntity.getOrDefault(entity, List.of());
    Span head = token(phrase, phrase.head());
    Span whole =
        new Span(token(phrase, phrase.begin()).begin(), token(phrase, phrase.end() - 1).end());
    Span sentence = document.sentences().get(phrase.sentence()).span();
    Optional<Span> found =
        spans.stream()
            .filter(s -> s.contains(head))
            .min(Comparator.comparingInt(s -> s.end() - s.begin()))
            .or(() -> spans.stream().filter(whole::contains).findFirst())
            .or(
                () ->
                    spans.stream()
                        .filter(s -> sentence.contains(s) && s.end() <= head.begin())
                        .max(Comparator.comparingInt(Span::begin)));
    return found.map(s -> OptionalInt.of(codePoints.of(s).begin())).orElse(OptionalInt.empty());
  }

  private Span token(Phrase phrase, int index) {
    return document.sentences().get(phrase.sentence()).tokens().get(index).span();
  }
}
