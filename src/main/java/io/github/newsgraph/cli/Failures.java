package io.github.newsgraph.cli;

import io.github.newsgraph.article.ArticleException;
import io.github.newsgraph.build.ForeignLanguageException;
import io.github.newsgraph.entity.KnowledgeException;
import io.github.newsgraph.evaluation.GoldException;
import io.github.newsgraph.query.QueryFailure;
import io.github.newsgraph.store.CurationException;
import io.github.newsgraph.store.StoreException;
import io.github.newsgraph.store.StoreFault;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an exit code. */
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** A wrong command line. */
  int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String line =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : firstLine(e.getMessage());
    report(line + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return ExitCode.USAGE;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0);
    boolean atTop = e.getCommandLine().getParent() == null;
    String kind = word.startsWith("-") ? "option" : atTop ? "command" : "further argument";
    List<String> nearest = e.getSuggestions().stream().limit(1).toList();
    return "there is no "
        + kind
        + " '"
        + word
        + "'"
        + (nearest.isEmpty() ? "" : "; did you mean '" + nearest.get(0) + "'?");
  }

  /** An exception out of a command. */
  int execution(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof StoreException.Locked locked
        && locked.server().isPresent()
        && command.getCommand() instanceof ReadOnlyCommand reader) {
      try {
        return new ServerAnswer(locked.server().get(), console).to(reader, parsed.originalArgs());
      } catch (UserError unanswered) {
        return of(unanswered);
      }
    }
    return here(e, command, parsed);
  }

  /** An exception out of a command that no other process is asked to run. */
  int here(Exception e, CommandLine command, ParseResult parsed) {
    OptionSpec option = command.getCommandSpec().findOption("--store");
    Path store = option == null ? Path.of("") : option.getValue();
    return of(StoreFault.of(store, e).map(Exception.class::cast).orElse(e));
  }

  int of(Exception e) {
    if (e instanceof StandardOutput.ReaderGone) {
      return ExitCode.OK;
    }
    if (e instanceof UserError error) {
      report(error.getMessage());
      return error.exitCode();
    }
    if (e instanceof StoreException) {
      report(e.getMessage());
      return e instanceof StoreException.Locked ? ExitCode.STORE_LOCKED : ExitCode.FAILURE;
    }
    if (e instanceof CurationException) {
      report(e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof QueryFailure) {
      report(e.getMessage());
      return e instanceof QueryFailure.TimedOut ? ExitCode.TIMEOUT : ExitCode.USAGE;
    }
    if (e instanceof ArticleException
        || e instanceof ForeignLanguageException
        || e instanceof GoldException
        || e instanceof KnowledgeException) {
      report(e.getMessage());
      return ExitCode.FAILURE;
    }
    return internal(e);
  }

  private int internal(Exception e) {
    if (console.debug()) {
      e.printStackTrace(console.err());
    } else {
      String message = e.getMessage() == null ? "" : ": " + firstLine(e.getMessage());
      report(
          "internal error: "
              + e.getClass().getSimpleName()
              + message
              + " (set NEWSGRAPH_DEBUG=1 for the trace)");
    }
    return ExitCode.FAILURE;
  }

  private void report(String line) {
    console.err().println("newsgraph: " + line);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
