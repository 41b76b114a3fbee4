package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Decision.Place;
import java.util.Map;

/**
 * Who is who by program and people.
 *
 * @param locals who each local entity is
 * @param mentions who single mentions are, that are others than their local entities
 * @param idle why decisions have no effect, by their numbers; those that have one are not in it
 */
public record Curated(
    Map<LocalEntity.Key, Identity> locals,
    Map<Place, Identity> mentions,
    Map<Integer, String> idle) {}
