package io.github.newsgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One news article as it was read.
 *
 * @param id the file's name without its ending; part of the article's IRI
 * @param title its headline, empty if none can be told
 * @param text the whole text, unchanged, so that offsets point into what was read
 * @param published the day it appeared, if it can be told
 * @param source where it comes from (an address or a file's name)
 * @param language ISO 639-1 code, "en"
 * @param paragraphs the parts of the text worth reading, in their order
 */
public record Article(
    String id,
    String title,
    String text,
    Optional<LocalDate> published,
    String source,
    String language,
    List<Paragraph> paragraphs) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }
}
