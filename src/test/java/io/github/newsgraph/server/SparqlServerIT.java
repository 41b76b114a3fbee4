package io.github.newsgraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.Reports;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The endpoint over real HTTP. */
final class SparqlServerIT {
  private final HttpClient client = HttpClient.newHttpClient();
  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  private SparqlServer server;

  @BeforeEach
  void start() throws PortInUseException {
    RDFParser.create()
        .source(new StringReader("PREFIX : <http://example.org/> :a :knows :b , :c ."))
        .lang(Lang.TURTLE)
        .parse(dataset);
    server = SparqlServer.start(dataset, 0, Duration.ofMillis(500));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersAQueryInTheAddress() throws Exception {
    HttpResponse<String> response = get("SELECT ?who { ?s ?p ?who } ORDER BY ?who", "text/csv");
    assertEquals(200, response.statusCode());
    assertEquals("who\r\nhttp://example.org/b\r\nhttp://example.org/c\r\n", response.body());
  }

  @Test
  void answersAPostedQuery() throws Exception {
    HttpResponse<String> response =
        post(server.url(), "application/sparql-query", "ASK { ?s ?p ?o }");
    assertTrue(response.body().contains("true"), response.body());
  }

  @Test
  void answersAtTheDatasetsUsualAddressToo() throws Exception {
    String url = server.url().replace("/sparql", "/kg/sparql");
    assertEquals(200, post(url, "application/sparql-query", "ASK { ?s ?p ?o }").statusCode());
  }

  @Test
  void saysWhereAQueryIsWrong() throws Exception {
    HttpResponse<String> response = get("SELECT * {", "text/csv");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("line 1, column 10"), response.body());
  }

  @Test
  void refusesUpdates() throws Exception {
    String update = "INSERT DATA { <urn:x-a:a> <urn:x-a:b> 1 }";
    int posted = post(server.url(), "application/sparql-update", update).statusCode();
    int form =
        post(server.url(), "application/x-www-form-urlencoded", "update=" + encode(update))
            .statusCode();
    int data = post(server.url(), "text/turtle", "<urn:x-a:a> <urn:x-a:b> 1 .").statusCode();
    assertTrue(posted >= 400 && form >= 400 && data >= 400, posted + " " + form + " " + data);
    assertEquals(2, dataset.getDefaultGraph().size());
  }

  @Test
  void asksNoOtherServer() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String service = "http://127.0.0.1:" + other.getLocalPort() + "/sparql";
      HttpResponse<String> response =
          get("SELECT * { SERVICE <" + service + "> { ?s ?p ?o } }", "text/csv");
      other.setSoTimeout(100);
      assertTrue(response.statusCode() >= 400, response.body());
      assertThrows(java.net.SocketTimeoutException.class, other::accept);
    }
  }

  @Test
  void loadsNothingFromElsewhere() throws Exception {
    HttpResponse<String> response =
        get("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "text/csv");
    assertTrue(!response.body().contains("root"), response.body());
  }

  @Test
  void givesUpWhenTheTimeIsUp() throws Exception {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c ";
    for (int i = 0; i < 40; i++) {
      endless += ". ?a%d ?b%d ?c%d ".formatted(i, i, i);
    }
    assertEquals(503, get(endless + "}", "text/csv").statusCode());
  }

  @Test
  void givesUpAJoinOfGroupsWhenTheTimeIsUp() throws Exception {
    try (GraphStore store = GraphStore.inMemory("http://example.org/");
        SparqlServer other = SparqlServer.start(store.dataset(), 0, Duration.ofMillis(500))) {
      String groups =
          "{ SELECT ?a (COUNT(*) AS ?%s) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a }";
      String query = "SELECT * { " + groups.formatted("n") + groups.formatted("m") + " }";
      long start = System.nanoTime();
      HttpResponse<String> response = post(other.url(), "application/sparql-query", query);
      assertEquals(503, response.statusCode(), response.body());
      assertTrue(System.nanoTime() - start < Duration.ofMillis(1_500).toNanos());
    }
  }

  @Test
  void knowsTheRowsOfTheClaimsTable() throws Exception {
    try (GraphStore store = GraphStore.inMemory("http://example.org/");
        SparqlServer other = SparqlServer.start(store.dataset(), 0, Duration.ofMillis(5_000))) {
      store.ingest(List.of(ArticleGraph.of(Reports.words(), store.iris())), Reports::identity);
      String query =
          "PREFIX ng: <https://w3id.org/newsgraph/ontology#>"
              + " SELECT ?begin { ?g ng:claimRow (?c ?held ?said ?begin) }";
      HttpResponse<String> response = post(other.url(), "application/sparql-query", query);
      assertTrue(response.body().contains(">44<"), response.body());
    }
  }

  @Test
  void letsNoPageOfAnotherOriginReadIt() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "?query=" + encode("ASK {}")))
            .header("Origin", "http://evil.example")
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    assertTrue(response.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @Test
  void answersNobodyWhoCallsItByAnotherName() throws Exception {
    URI url = URI.create(server.url());
    assertEquals("HTTP/1.1 200 OK", statusLine(url, "localhost:" + url.getPort()));
    assertEquals("HTTP/1.1 403 Forbidden", statusLine(url, "evil.example:" + url.getPort()));
  }

  /** Java's client lets nobody set the host's name. */
  private static String statusLine(URI url, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort())) {
      String request =
          "GET "
              + url.getPath()
              + "?query=ASK%7B%7D HTTP/1.1\r\nHost: "
              + host
              + "\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PortInUseException e =
          assertThrows(
              PortInUseException.class,
              () -> SparqlServer.start(dataset, taken.getLocalPort(), Duration.ofSeconds(1)));
      assertEquals(
          "port " + taken.getLocalPort() + " is in use; choose another one with --port",
          e.getMessage());
    }
  }

  private HttpResponse<String> get(String query, String accept) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url() + "?query=" + encode(query)))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String url, String type, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
