package io.github.newsgraph.cli;

import io.github.newsgraph.store.StoreFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its exit code. */
  public static void main(String[] args) {
    PrintStream out = StandardOutput.over(new FileOutputStream(FileDescriptor.out));
    System.exit(run(System.in, out, System.err, args));
  }

  /**
   * Runs one command in this process.
   *
   * @param in what "-" reads
   * @param out gets the data
   * @param err gets progress and errors
   * @param args the command line
   * @return the exit code
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(Console.of(in, out, err, System.getenv()), args);
  }

  static int run(Console console, String... args) {
    return run(console, line -> {}, args);
  }

  /**
   * Runs one command.
   *
   * @param preparation of the commands before one is run
   */
  static int run(Console console, Consumer<CommandLine> preparation, String... args) {
    Failures failures = new Failures(console);
    try {
      CommandLine line = commandLine(console, failures);
      preparation.accept(line);
      int code = line.execute(args);
      console.out().flush();
      return code;
    } catch (UserError | StandardOutput.ReaderGone e) {
      return failures.of(e);
    } catch (InternalError | StackOverflowError e) {
      // What reading a page of a mapped file ends in if the file was cut short or holds garbage.
      return failures.of(
          StoreFault.of(Path.of("--store"), e).map(Exception.class::cast).orElseThrow(() -> e));
    } catch (OutOfMemoryError e) {
      return failures.of(
          new UserError(
              ExitCode.FAILURE,
              "the memory does not suffice; start with NEWSGRAPH_JAVA_OPTS=-Xmx4g or more"));
    }
  }

  private static CommandLine knowledge(Console console) {
    return new CommandLine(new KnowledgeCommand())
        .addSubcommand(new KnowledgeCommand.Add(console))
        .addSubcommand(new KnowledgeCommand.ListAll(console))
        .addSubcommand(new KnowledgeCommand.Remove(console));
  }

  private static CommandLine commandLine(Console console, Failures failures) {
    CommandLine line = new CommandLine(new Newsgraph());
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new AnnotateCommand(console));
    line.addSubcommand(new QueryCommand(console));
    line.addSubcommand(new QueriesCommand(console));
    line.addSubcommand(new SearchCommand(console));
    line.addSubcommand(new DescribeCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new EntitiesCommand(console));
    line.addSubcommand("entity", EntityCommand.line(console));
    line.addSubcommand("claim", ClaimCommand.line(console));
    line.addSubcommand("curation", CurationCommand.line(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(knowledge(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new RemoveCommand(console));
    line.addSubcommand(new BackupCommand(console));
    line.addSubcommand(new RestoreCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new StatsCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new CompactCommand(console));
    line.addSubcommand(new IndexCommand(console));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    Values.register(line);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(failures::usage);
    line.setExecutionExceptionHandler(failures::execution);
    return line;
  }
}
