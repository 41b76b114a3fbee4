package io.github.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A command that only reads the store. If a server has the store open, the server is asked to run
 * it, and what it prints is the same.
 */
interface ReadOnlyCommand {
  /** The command line as a process in another folder can run it. */
  default List<String> forServer(List<String> arguments) {
    return arguments;
  }

  /** The file that gets what else goes to standard output. */
  default Optional<Path> output() {
    return Optional.empty();
  }

  /** What goes to standard output when that file is written. */
  default Optional<String> report() {
    return Optional.empty();
  }
}
