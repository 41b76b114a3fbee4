package io.github.newsgraph.cli;

import io.github.newsgraph.build.KnowledgeBase;
import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.entity.KnowledgeFile;
import io.github.newsgraph.entity.KnownThing;
import io.github.newsgraph.query.Queries;
import io.github.newsgraph.query.QueryRunner;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultOptions;
import io.github.newsgraph.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the user knows: entities to which mentions are linked. */
@Command(
    name = "knowledge",
    description = {
      "Adds, lists and removes entities that you know, to which mentions are linked by label and"
          + " alias, kind and context. The graph keeps them, and articles read before are linked,"
          + " too.",
      "A file says of each entity rdfs:label, skos:altLabel, a kind (ng:Person, schema:Person,"
          + " foaf:Organization, skos:Concept ...) and, where you like, owl:sameAs; and, to tell"
          + " namesakes apart, ng:occupation (words) and ng:inCountry (an entity). The last part of"
          + " its IRI becomes its id, unless dct:identifier gives another.",
    },
    synopsisSubcommandLabel = "(add | list | remove)",
    footer = {
      "  newsgraph knowledge add people.ttl",
      "  newsgraph knowledge list --store nato",
      "  newsgraph knowledge remove people.ttl",
    })
final class KnowledgeCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add, list or remove is missing");
  }

  /** Puts a file in. */
  @Command(
      name = "add",
      description = "Adds the entities of a file, and links the articles of the graph to them.",
      footer = "  newsgraph knowledge add people.ttl --store nato")
  static final class Add implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Turtle, or RDF/XML, N-Triples, JSON-LD.")
    Path file;

    @Mixin StoreOption store;

    Add(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      KnowledgeFile read = KnowledgeOption.read(file, console);
      try (GraphStore graph = store.openOrCreate(null)) {
        KnowledgeBase base = new KnowledgeBase(graph);
        Knowledge added = base.add(read);
        int articles = graph.decide(base.resolver());
        console.out().println(counted(added.things().size(), articles));
      }
      return ExitCode.OK;
    }
  }

  private static String counted(int entries, int articles) {
    return entries
        + (entries == 1 ? " entry, " : " entries, ")
        + articles
        + (articles == 1 ? " article changed" : " articles changed");
  }

  /** Shows what there is. */
  @Command(
      name = "list",
      description = "Lists the entities that were added.",
      footer = "  newsgraph knowledge list")
  static final class ListAll implements Callable<Integer>, ReadOnlyCommand {
    private final Console console;

    @Mixin StoreOption store;

    ListAll(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      ResultFormat format = console.outIsTerminal() ? ResultFormat.TABLE : ResultFormat.TSV;
      ResultOptions options = new ResultOptions(format, console.width());
      try (GraphStore graph = store.open()) {
        new QueryRunner(graph)
            .run(Queries.bundled().resolve("knowledge"), Map.of(), options, console.out());
      }
      return ExitCode.OK;
    }
  }

  /** Takes entries out. */
  @Command(
      name = "remove",
      description = "Removes the entities of a file, or one; the graph is then as if never told.",
      footer = {
        "  newsgraph knowledge remove people.ttl",
        "  newsgraph knowledge remove \"Anna Keller\"",
      })
  static final class Remove implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "A file's name; an entity's id, label or IRI.")
    String name;

    @Mixin StoreOption store;

    Remove(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (GraphStore graph = store.open()) {
        KnowledgeBase base = new KnowledgeBase(graph);
        List<KnownThing> removed = base.remove(name);
        if (removed.isEmpty()) {
          throw new UserError(
              ExitCode.FAILURE,
              "nothing of '" + name + "' is known; newsgraph knowledge list tells what is");
        }
        int articles = graph.decide(base.resolver());
        console.out().println(counted(removed.size(), articles));
      }
      return ExitCode.OK;
    }
  }
}
