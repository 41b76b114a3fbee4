package io.github.newsgraph.cli;

import io.github.newsgraph.build.KnowledgeBase;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.query.Nearest;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.StoredArticle;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out of the store. */
@Command(
    name = "remove",
    description = {
      "Takes articles out of the graph, with all that is known from them alone.",
      "The graph is then as if they had never been read.",
    },
    footer = {
      "  newsgraph query articles",
      "  newsgraph remove 000_be57aad2294d232a",
    })
final class RemoveCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 3;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids or IRIs of articles.")
  List<String> articles;

  @Mixin StoreOption store;

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      List<String> there = graph.articles().stream().map(StoredArticle::id).toList();
      List<String> ids = articles.stream().map(name -> id(graph, name, there)).distinct().toList();
      EntityResolver resolver = new KnowledgeBase(graph).resolver();
      for (String id : ids) {
        graph.remove(id, resolver);
        console.out().println("removed " + id);
      }
      return ExitCode.OK;
    }
  }

  private static String id(GraphStore graph, String name, List<String> there) {
    return there.stream()
        .filter(id -> id.equals(name) || graph.iris().article(id).getURI().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.USAGE, "no article is called '" + name + "'" + near(name, there)));
  }

  private static String near(String name, List<String> there) {
    List<String> near = Nearest.to(name, there, 0, SUGGESTIONS);
    return near.isEmpty() ? "; there is none" : "; there are " + String.join(", ", near);
  }
}
