package io.github.newsgraph.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * Where to ask the server that has a store open: a file in the store's directory that only its
 * owner may read. It counts only while that process lives.
 *
 * @param pid of the server
 * @param url of its SPARQL endpoint
 * @param token a secret that shows the server who may have commands run by it
 */
public record ServerNote(long pid, String url, String token) {
  static final String NAME = ".serving";

  /** Leaves the note in a store that is open. */
  public void leave(GraphStore store) throws IOException {
    boolean posix = store.dir().getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owners =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path written = Files.createTempFile(store.dir(), NAME, ".part", owners);
    Files.writeString(written, "pid=" + pid + "\nurl=" + url + "\ntoken=" + token + "\n");
    Files.move(
        written,
        store.dir().resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the note away. */
  public void remove(GraphStore store) throws IOException {
    Files.deleteIfExists(store.dir().resolve(NAME));
  }

  /** The note of the process that has the store in a directory open; empty if it left none. */
  static Optional<ServerNote> read(Path dir, long holder) {
    Properties note = new Properties();
    try {
      String text = Files.readString(dir.resolve(NAME), StandardCharsets.UTF_8);
      note.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // there is none, or it is not for this user
    }
    boolean current = Long.toString(holder).equals(note.getProperty("pid"));
    return current && note.containsKey("url") && note.containsKey("token")
        ? Optional.of(new ServerNote(holder, note.getProperty("url"), note.getProperty("token")))
        : Optional.empty();
  }
}
