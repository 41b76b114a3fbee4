package io.github.newsgraph.frame;

/**
 * A participant of a frame. Participants that are coordinated fill a slot each.
 *
 * @param role {@code agent}, {@code object}, {@code recipient}, {@code clause}, {@code bearer},
 *     {@code owner}, {@code time}, ... or a preposition or subordinating conjunction: {@code with},
 *     {@code out of}; a participant of the object is {@code object.with}
 * @param phrase what fills it
 */
public record Slot(String role, Phrase phrase) {}
