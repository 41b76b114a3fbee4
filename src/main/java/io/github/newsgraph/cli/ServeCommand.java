package io.github.newsgraph.cli;

import io.github.newsgraph.query.DatasetDescription;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.server.PortInUseException;
import io.github.newsgraph.server.SparqlServer;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.ServerNote;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
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
  private static final int TOKEN_BYTES = 16;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port on 127.0.0.1 (default: 3030; 0: any free one).")
  int port;

  @Mixin StoreOption store;

  @Option(names = "--no-inference", description = "Leave out what follows from other facts.")
  boolean noInference;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    UserError.check(port >= 0 && port <= 65_535, "--port is 0 to 65535, not " + port);
    String token = HexFormat.of().formatHex(SecureRandom.getSeed(TOKEN_BYTES));
    try (GraphStore graph = store.open();
        SparqlServer server =
            SparqlServer.start(
                asked(graph),
                port,
                TIMEOUT,
                token,
                new ServedCommands(graph),
                () -> description(graph))) {
      ServerNote note = new ServerNote(ProcessHandle.current().pid(), server.url(), token);
      note.leave(graph);
      // On Ctrl-C, answers that are under way are finished first.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, note, graph)));
      console.err().println("SPARQL at " + server.url() + " (Ctrl-C stops)");
      server.join();
      return ExitCode.OK;
    } catch (PortInUseException e) {
      throw new UserError(ExitCode.FAILURE, e.getMessage());
    } catch (IOException e) {
      throw UserError.unwritable(store.directory, e);
    }
  }

  private void stop(SparqlServer server, ServerNote note, GraphStore graph) {
    try {
      note.remove(graph);
    } catch (IOException e) {
      console.warn("cannot delete the server's note in " + graph.dir() + ": " + e.getMessage());
    }
    server.close();
  }

  private static byte[] description(GraphStore graph) {
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    DatasetDescription.write(DatasetDescription.of(graph, Optional.empty()), graph.iris(), turtle);
    return turtle.toByteArray();
  }

  private DatasetGraph asked(GraphStore graph) {
    return noInference ? new QueryRunner(graph).withoutInference() : graph.dataset();
  }
}
