package io.github.newsgraph.entity;

import java.util.Optional;

/**
 * What the text calls a person: "the outgoing prime minister of the Netherlands".
 *
 * @param office in base form, lower case: "prime minister"
 * @param owner the chain of the body or country whose office it is, if the text says so
 * @param former whether the person held it before
 */
record Role(String office, Optional<Chain> owner, boolean former) {}
