package io.github.newsgraph.cli;

import io.github.newsgraph.server.Commands;
import io.github.newsgraph.store.GraphStore;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs commands that only read, on the store that this process has open. */
final class ServedCommands implements Commands {
  private final GraphStore store;

  ServedCommands(GraphStore store) {
    this.store = store;
  }

  @Override
  public int run(String console, List<String> arguments, OutputStream out, OutputStream err) {
    Console theirs =
        Console.parse(
            console,
            InputStream.nullInputStream(),
            StandardOutput.over(out),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Main.run(theirs, line -> prepare(line, theirs), arguments.toArray(String[]::new));
  }

  private void prepare(CommandLine line, Console theirs) {
    lend(line);
    // Two servers that hold a store each would ask one another without end.
    line.setExecutionExceptionHandler(new Failures(theirs)::here);
    line.setExecutionStrategy(ServedCommands::execute);
  }

  private void lend(CommandLine line) {
    for (CommandSpec mixin : line.getCommandSpec().mixins().values()) {
      if (mixin.userObject() instanceof StoreOption option) {
        option.lend(store);
      }
    }
    line.getSubcommands().values().forEach(this::lend);
  }

  private static int execute(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    boolean reads =
        last.commandSpec().userObject() instanceof ReadOnlyCommand command
            && command.output().isEmpty();
    UserError.check(
        reads || parsed.isUsageHelpRequested(), "a server runs only commands that read the store");
    return new RunLast().execute(parsed);
  }
}
