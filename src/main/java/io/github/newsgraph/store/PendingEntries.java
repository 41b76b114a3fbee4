package io.github.newsgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;

/**
 * The entries of the index of words that may lag behind the store: written before the store
 * commits, deleted when the index has committed. A process that is killed in between leaves them
 * here. That an entry stands here says nothing about whether the store has it, so nothing is wrong
 * if the store never committed.
 */
final class PendingEntries {
  private static final String ALL = "# all";

  private final Path file;

  PendingEntries(Path file) {
    this.file = file;
  }

  boolean isEmpty() {
    return !Files.exists(file);
  }

  /** Notes entries beside those that are there; they are on the disk when this returns. */
  void add(Collection<Quad> entries) throws IOException {
    StringBuilder lines = new StringBuilder();
    entries.forEach(e -> lines.append(NodeFmtLib.strNQ(e)).append("\n"));
    append(lines.toString());
  }

  /** Notes that nothing in the index can be relied on. */
  void addAll() throws IOException {
    append(ALL + "\n");
  }

  private void append(String lines) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  /**
   * The entries, nothing if all must be made anew. A last line that was cut short is left out: what
   * it stood for was not committed.
   */
  Optional<Set<Quad>> read() throws IOException {
    Set<Quad> entries = new LinkedHashSet<>();
    if (isEmpty()) {
      return Optional.of(entries);
    }
    String text = Files.readString(file);
    List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    if (lines.contains(ALL)) {
      return Optional.empty();
    }
    try {
      RDFParser.fromString(String.join("\n", lines), Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(StreamRDFLib.sinkQuads(new Into(entries)));
      return Optional.of(entries);
    } catch (RiotException cutShortInTheMiddle) {
      return Optional.empty();
    }
  }

  private record Into(Set<Quad> entries) implements Sink<Quad> {
    @Override
    public void send(Quad quad) {
      entries.add(quad);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }
}
