package io.github.newsgraph.store;

import io.github.newsgraph.store.StoreException.Damaged;
import io.github.newsgraph.store.StoreException.Unwritable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The files of a TDB2 database, looked at before it is opened: TDB2 itself makes files anew that
 * are missing and lengthens those that were cut short, and would then answer without what was in
 * them.
 */
final class DatabaseFiles {
  private static final List<String> TREES =
      List.of(
          "GOSP",
          "GPOS",
          "GPU",
          "GSPO",
          "nodes",
          "OSP",
          "OSPG",
          "POS",
          "POSG",
          "prefixes",
          "SPO",
          "SPOG");
  private static final List<String> TEXTS = List.of("nodes-data", "prefixes-data");

  private final Path store;
  private final Path database;

  /**
   * @param store the directory that messages name
   * @param database the directory of the files
   */
  DatabaseFiles(Path store, Path database) {
    this.store = store;
    this.database = database;
  }

  /**
   * Looks at all files.
   *
   * @throws Damaged if one is missing or shorter than what it is said to hold
   * @throws Unwritable if there is no right to read or write one
   */
  void check() {
    for (String tree : TREES) {
      // The root, then how many blocks of nodes and of records there are.
      long[] state = state(tree + ".bpt", 3);
      atLeast(tree + ".idn", state[1] * SystemTDB.BlockSize);
      atLeast(tree + ".dat", state[2] * SystemTDB.BlockSize);
    }
    for (String text : TEXTS) {
      long[] state = state(text + ".bdf", 2);
      atLeast(text + ".obj", state[0]);
    }
    atLeast("journal.jrnl", 0);
  }

  private long[] state(String name, int length) {
    Path file = atLeast(name, (long) length * Long.BYTES);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      long[] state = new long[length];
      for (int i = 0; i < length; i++) {
        state[i] = bytes.getLong();
        if (state[i] < 0 || state[i] > Long.MAX_VALUE / SystemTDB.BlockSize) {
          throw new Damaged(store, name + " holds something else", Optional.empty());
        }
      }
      return state;
    } catch (IOException e) {
      throw new Unwritable(store, "cannot read " + name + " (" + e.getMessage() + ")", e);
    }
  }

  private Path atLeast(String name, long length) {
    Path file = database.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new Damaged(store, name + " is missing", Optional.empty());
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      throw new Unwritable(store, "no right to read and write " + file, null);
    }
    if (file.toFile().length() < length) {
      throw new Damaged(store, name + " was cut short", Optional.empty());
    }
    return file;
  }
}
