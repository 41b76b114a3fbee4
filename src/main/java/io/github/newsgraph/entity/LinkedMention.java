package io.github.newsgraph.entity;

import io.github.newsgraph.article.Span;

/**
 * A mention of an entity.
 *
 * @param span its place in the article's text
 * @param text its words
 * @param kind name, nominal description or pronoun
 * @param entity number of the {@link LocalEntity}
 * @param pass what linked it, such as {@code exact-name} or {@code pronoun}
 */
public record LinkedMention(Span span, String text, Kind kind, int entity, String pass) {
  /** How the mention refers. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
