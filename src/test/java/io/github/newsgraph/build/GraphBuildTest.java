package io.github.newsgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.store.Ingested;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuildTest {
  private final GraphStore store = GraphStore.inMemory("http://example.org/");
  @TempDir Path folder;

  @Test
  void modelsAreLoadedOnlyIfAnArticleIsToBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Norway sent tanks to Ukraine.");
    try (Pipeline first = pipeline()) {
      assertFalse(first.isLoaded());
      assertEquals(new Ingested(1, 0, 0), build(first, List.of(file)));
      assertTrue(first.isLoaded());
    }
    try (Pipeline second = pipeline()) {
      assertEquals(new Ingested(0, 0, 1), build(second, List.of(file)));
      assertFalse(second.isLoaded());
      Path other = Files.writeString(folder.resolve("b.txt"), "Poland thanked Norway.");
      assertEquals(new Ingested(1, 0, 1), build(second, List.of(file, other)));
      assertTrue(second.isLoaded());
    }
  }

  @Test
  void modelsThatCannotBeLoadedEndTheBuildAndAreNoArticlesFault() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Norway sent tanks to Ukraine.");
    Pipeline broken =
        new Pipeline(
            () -> {
              throw new IOException("no model");
            });
    IOException e = assertThrows(IOException.class, () -> build(broken, List.of(file)));
    assertEquals("no model", e.getMessage());
    assertEquals(List.of(), store.articles());
  }

  private static Pipeline pipeline() {
    return Pipeline.late(1, warning -> {}, Knowledge.NONE);
  }

  private Ingested build(Pipeline pipeline, List<Path> files) throws IOException {
    return new GraphBuild(pipeline, store)
        .run(files, Optional.empty(), 1, (done, all) -> {})
        .ingested();
  }
}
