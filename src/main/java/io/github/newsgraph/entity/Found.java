package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.Optional;

/**
 * A mention, before it is known whose.
 *
 * @param head its head token
 * @param begin index of its first token in the sentence
 * @param end index after its last token
 * @param kind how it refers
 * @param type what the tagger or its words say it is; CONCEPT if they do not
 * @param words its text
 * @param entry the gazetteer's entry for its words
 * @param demonym whether it names a country by its adjective, as "Dutch" does
 */
record Found(
    At head,
    int begin,
    int end,
    LinkedMention.Kind kind,
    EntityType type,
    String words,
    Optional<Gazetteer.Entry> entry,
    boolean demonym) {

  int sentence() {
    return head.sentence();
  }

  boolean covers(int token) {
    return begin <= token && token < end;
  }

  boolean isName() {
    return kind == LinkedMention.Kind.NAME;
  }
}
