package io.github.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process of its own, and what others find who want its store or its port. */
final class ServeIT {
  /** What a server answers just as the program would if it had the store itself. */
  private static final List<String> COMMANDS =
      List.of(
          "query claims",
          "query about --param name=Norway --limit 3",
          "query positions --as-of 2024-06-30 --timeout 20 --results json",
          "query nothing",
          "describe Norway",
          "describe Nowhere",
          "entities",
          "entity show Poland",
          "search minister",
          "stats",
          "validate",
          "curation log",
          "export",
          "export --format nquads",
          "knowledge list",
          "explain claim:ffffffff",
          "diff --between 2024-06-01 2024-06-30",
          "backup -");

  @TempDir static Path folder;

  private static String store;

  @BeforeAll
  static void build() throws Exception {
    store = folder.resolve("graph").toString();
    Path file = folder.resolve("visit.txt");
    Files.writeString(
        file, "The foreign minister of Norway met the president of Poland in Warsaw.");
    assertEquals(ExitCode.OK, Outcome.of("build", file.toString(), "--store", store).code());
  }

  @Test
  void answersUntilItIsStoppedAndHoldsTheStoreMeanwhile() throws Exception {
    Map<String, Outcome> alone = new LinkedHashMap<>();
    for (String command : COMMANDS) {
      alone.put(command, ask(command));
    }
    String claim =
        Outcome.of("query", "SELECT ?c { ?c a ng:Claim }", "--results", "csv", "--store", store)
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    Outcome explained = ask("explain " + claim);
    String other = folder.resolve("other").toString();
    Path file = Files.writeString(folder.resolve("talk.txt"), "Poland's president met Norway's.");
    Outcome.of("build", file.toString(), "--store", other);
    Outcome compared = Outcome.of("diff", store, other);
    Path saved = folder.resolve("saved.gz");
    ask("backup " + saved);
    Process server = start();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8))) {
      String line = err.readLine();
      assertTrue(line.startsWith("SPARQL at http://127.0.0.1:"), line);
      String url = line.split(" ")[2];
      String answer = ask(url, "SELECT ?n { ?e a ng:Country ; rdfs:label ?n } ORDER BY ?n");
      assertEquals("n\r\nNorway\r\nPoland\r\n", answer, "the default graph is the union of all");
      String found =
          ask(
              url,
              "SELECT ?n { ?e <http://jena.apache.org/text#query> "
                  + "(rdfs:label \"polan*\") ; rdfs:label ?n }");
      assertEquals("n\r\nPoland\r\n", found, "words are found by the index");
      String described = get(url.replace("sparql", ".well-known/void"));
      assertTrue(described.contains("void:documents"), described);
      alone.forEach((command, outcome) -> assertEquals(outcome, ask(command), command));
      assertEquals(explained, ask("explain " + claim));
      assertEquals(compared, Outcome.of("diff", store, other));
      assertEquals(ExitCode.DIFFERENT, compared.code(), compared.err());
      Path copy = folder.resolve("served.gz");
      assertEquals("wrote " + copy + "\n", ask("backup " + copy).out());
      assertArrayEquals(Files.readAllBytes(saved), Files.readAllBytes(copy));
      Outcome nowhere = ask("backup " + folder.resolve("no/where.gz"));
      assertEquals(ExitCode.FAILURE, nowhere.code(), nowhere.err());
      assertEquals(1, nowhere.err().lines().count(), nowhere.err());
      Path out = folder.resolve("served.nq");
      ask("export --format nquads --out " + out);
      assertEquals(alone.get("export --format nquads").out(), Files.readString(out));
      Path query = Files.writeString(folder.resolve("mine.rq"), "SELECT ?n { ?e rdfs:label ?n }");
      assertEquals(ExitCode.OK, ask("query " + query).code());
      Outcome refused = ask("remove visit");
      assertEquals(ExitCode.STORE_LOCKED, refused.code());
      assertTrue(refused.err().contains("is served at " + url), refused.err());
      assertTrue(refused.err().contains("by process " + server.pid()), refused.err());
      assertEquals(1, refused.err().lines().count(), refused.err());
      assertEquals(403, post(url.replace("/sparql", "/command")), "without the token");
    } finally {
      server.destroy(); // as Ctrl-C does, but for the signal's name
    }
    assertTrue(server.waitFor(20, TimeUnit.SECONDS));
    assertFalse(Files.exists(Path.of(store, ".serving")), "the server takes its note away");
    assertEquals(ExitCode.OK, Outcome.of("query", "claims", "--store", store).code());
  }

  @Test
  void aPortThatIsTakenIsOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Outcome outcome = Outcome.of("serve", "--port", port, "--store", store);
      assertEquals(ExitCode.FAILURE, outcome.code());
      assertEquals(
          "newsgraph: port " + port + " is in use; choose another one with --port\n",
          outcome.err());
    }
  }

  private static Outcome ask(String command) {
    return Outcome.of((command + " --store " + store).split(" "));
  }

  private static int post(String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString("stats")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  private static Process start() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--store",
            store)
        .start();
  }

  private static String get(String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String ask(String url, String query) throws Exception {
    String prefixes =
        "PREFIX ng: <https://w3id.org/newsgraph/ontology#> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    String encoded = URLEncoder.encode(prefixes + query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "?query=" + encoded))
            .header("Accept", "text/csv")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
