package io.github.newsgraph.server;

import java.net.BindException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/**
 * A SPARQL 1.1 endpoint over one dataset. It only answers queries. It listens on the loopback
 * address, asks no other server (SERVICE is off: it could be used to reach what only this machine
 * can reach) and lets no web page of another origin read it.
 */
public final class SparqlServer implements AutoCloseable {
  private final FusekiServer server;

  private SparqlServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param dataset what is asked, its default graph the union of all; must stay open until the
   *     server is closed
   * @param port to listen on; 0 for any that is free
   * @param timeout after which a query is given up
   * @throws PortInUseException if another program has the port
   */
  public static SparqlServer start(DatasetGraph dataset, int port, Duration timeout)
      throws PortInUseException {
    return start(dataset, port, timeout, FusekiServer.create());
  }

  /**
   * Starts to listen, and runs commands for other processes of this user.
   *
   * @param token that such a process must show
   * @param description of the dataset in Turtle, which {@code /.well-known/void} answers; is asked
   *     once, when somebody asks first
   */
  public static SparqlServer start(
      DatasetGraph dataset,
      int port,
      Duration timeout,
      String token,
      Commands commands,
      Supplier<byte[]> description)
      throws PortInUseException {
    return start(
        dataset,
        port,
        timeout,
        FusekiServer.create()
            .addServlet("/command", new CommandServlet(token, commands))
            .addServlet("/.well-known/void", new DescriptionServlet(description)));
  }

  private static SparqlServer start(
      DatasetGraph dataset, int port, Duration timeout, FusekiServer.Builder builder)
      throws PortInUseException {
    FusekiServer server =
        builder
            .loopback(true)
            .port(port)
            .enableCors(false, null)
            .enablePing(true)
            .addFilter("/*", new LocalHostFilter())
            .add("/sparql", service(dataset, timeout, ""))
            .add("/kg", service(dataset, timeout, "sparql"))
            .build();
    try {
      server.start();
    } catch (FusekiException e) {
      if (causedBy(e, BindException.class)) {
        throw new PortInUseException(port, e);
      }
      throw e;
    }
    return new SparqlServer(server);
  }

  private static DataService service(DatasetGraph dataset, Duration timeout, String endpoint) {
    Context limits = new Context();
    limits.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
    limits.set(ARQ.httpServiceAllowed, false);
    return DataService.newBuilder(dataset)
        .addEndpoint(
            Endpoint.create()
                .operation(Operation.Query)
                .endpointName(endpoint)
                .context(limits)
                .build())
        .build();
  }

  private static boolean causedBy(Throwable e, Class<? extends Exception> kind) {
    return e != null && (kind.isInstance(e) || causedBy(e.getCause(), kind));
  }

  /** Where queries go: {@code http://127.0.0.1:3030/sparql}. */
  public String url() {
    return "http://127.0.0.1:" + server.getHttpPort() + "/sparql";
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
