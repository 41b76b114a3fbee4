package io.github.newsgraph.entity;

/** A list of known entities that cannot be used; the message says where and why, in one line. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KnowledgeException(String message) {
    super(message);
  }
}
