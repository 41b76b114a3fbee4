package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Decision.Place;
import java.util.Optional;

/**
 * A mention that a person split off, as it is in the text.
 *
 * @param place of the mention
 * @param entity number of the local entity that the program took it for
 * @param name its words, if they are a name
 */
public record SplitMention(Place place, int entity, Optional<String> name) {}
