package io.github.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers SPARQL over HTTP. */
@Command(
    name = "serve",
    description = "Answers SPARQL over HTTP on this machine, read-only, until Ctrl-C.",
    footer = {
      "  newsgraph serve",
      "  newsgraph serve --port 8080 --store nato",
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port on 127.0.0.1 (default: 3030; 0: any free one).")
  int port;

  @Mixin StoreOption store;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UserError(ExitCode.FAILURE, "serve is not there yet");
  }
}
