package io.github.newsgraph.build;

import java.io.IOException;

/** An article is in another language than English; the message is one line for the user. */
public final class ForeignLanguageException extends IOException {
  private static final long serialVersionUID = 1;

  ForeignLanguageException(String source, String language) {
    super(source + ": not in English (it looks like " + language + ")");
  }
}
