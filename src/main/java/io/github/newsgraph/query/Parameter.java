package io.github.newsgraph.query;

import java.util.Optional;

/**
 * A parameter of a query, declared in its header as {@code # param NAME (KIND): DESCRIPTION}, with
 * {@code required} or {@code default VALUE} after the kind. In the query it is the variable {@code
 * ?_NAME} with {@code VALUES ?_NAME { UNDEF }}, which leaves it open; a value takes that block's
 * place. An inner group or subquery that begins with the block falls away where there is no value.
 * {@code limit} needs no such block: it is how many rows there are at most.
 *
 * @param name of the parameter; its variable has an underscore before it
 * @param kind what may stand there
 * @param required whether there is no answer without it
 * @param fallback its value where none is given
 * @param description one line for the reader
 */
public record Parameter(
    String name, Kind kind, boolean required, Optional<String> fallback, String description) {
  /** What a parameter's value is. */
  public enum Kind {
    /** A name of an entity, or its IRI. */
    ENTITY,
    /** The local name or label of a relation. */
    RELATION,
    /** How firmly something is said: asserted, negated, planned, ... */
    STATUS,
    /** Any words. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A day, as in 2024-06-26. */
    DATE
  }

  /** The name of its variable in the query. */
  String variable() {
    return "_" + name;
  }
}
