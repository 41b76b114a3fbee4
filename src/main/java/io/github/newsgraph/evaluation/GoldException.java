package io.github.newsgraph.evaluation;

import java.io.IOException;

/** A gold file that cannot be used; the message is one line for the user: what, where, why. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1;

  GoldException(String message) {
    super(message);
  }
}
