package io.github.newsgraph.query;

/** A question that cannot be answered as it was asked; the message is one line for the user. */
public abstract sealed class QueryFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private QueryFailure(String message) {
    super(message);
  }

  /** SPARQL that cannot be read, or asks for what is not allowed. */
  public static final class BadQuery extends QueryFailure {
    private static final long serialVersionUID = 1L;

    BadQuery(String message) {
      super(message);
    }
  }

  /** There is no named query of that name, and no file. */
  public static final class UnknownQuery extends QueryFailure {
    private static final long serialVersionUID = 1L;

    UnknownQuery(String message) {
      super(message);
    }
  }

  /** A parameter that the query does not have, lacks, or that has a wrong value. */
  public static final class BadParameter extends QueryFailure {
    private static final long serialVersionUID = 1L;

    BadParameter(String message) {
      super(message);
    }
  }

  /** Results that cannot be written in the form asked for. */
  public static final class BadFormat extends QueryFailure {
    private static final long serialVersionUID = 1L;

    BadFormat(String message) {
      super(message);
    }
  }

  /** The answer took longer than it was given. */
  public static final class TimedOut extends QueryFailure {
    private static final long serialVersionUID = 1L;

    TimedOut(String message) {
      super(message);
    }
  }
}
