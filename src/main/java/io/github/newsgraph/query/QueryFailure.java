package io.github.newsgraph.query;

/**
 * A question that cannot be answered as it was asked; the message is for the user, in one line but
 * for candidates.
 */
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

  /** A name that nothing bears, or several things; further lines list what might be meant. */
  public static final class UnclearName extends QueryFailure {
    private static final long serialVersionUID = 1L;

    UnclearName(String message) {
      super(message);
    }
  }

  /** A change that makes no sense for what is in the graph. */
  public static final class BadChange extends QueryFailure {
    private static final long serialVersionUID = 1L;

    BadChange(String message) {
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
