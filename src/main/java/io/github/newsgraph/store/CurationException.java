package io.github.newsgraph.store;

/** A decision that cannot be made or undone; the message is one line for the person. */
public final class CurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CurationException(String message) {
    super(message);
  }
}
