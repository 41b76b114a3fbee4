package io.github.newsgraph.server;

import java.io.OutputStream;
import java.util.List;

/** Runs the commands that another process may have run on the store of this one. */
@FunctionalInterface
public interface Commands {
  /**
   * Runs a command that only reads.
   *
   * @param console how the asking process prints, in a form of its own
   * @param arguments the command line
   * @return the exit code
   */
  int run(String console, List<String> arguments, OutputStream out, OutputStream err);
}
