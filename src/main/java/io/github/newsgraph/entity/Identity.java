package io.github.newsgraph.entity;

import java.util.Optional;

/**
 * Who a local entity is.
 *
 * @param entity the thing of the graph
 * @param joinedBy why it was joined with the others that are the same: "exact name", "surname"
 * @param formerId the id that it would have if its article were alone, where that is another and
 *     nothing in the graph has it; who looks for it is to be led to {@code entity}
 */
public record Identity(Entity entity, String joinedBy, Optional<String> formerId) {}
