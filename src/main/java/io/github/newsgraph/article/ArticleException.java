package io.github.newsgraph.article;

import java.io.IOException;

/** A file that is no article; the message is one line for the user: what, where, why. */
public final class ArticleException extends IOException {
  private static final long serialVersionUID = 1;

  /** What could not be read, and why. */
  public ArticleException(String message) {
    super(message);
  }

  ArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
