package io.github.newsgraph.export;

import io.github.newsgraph.store.GraphStore;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A store in one file: N-Quads in gzip, between a first line that names the form and the store's
 * base and a last one that has the SHA-256 of all before it. Both are comments, so any tool for RDF
 * reads the file. Equal stores give equal files.
 */
public final class Backup {
  private static final int FORM = 1;
  private static final Pattern FIRST =
      Pattern.compile("# newsgraph backup (?<form>\\d+) <(?<base>[^>]+)>");
  private static final Pattern LAST = Pattern.compile("# sha256 (?<hash>[0-9a-f]{64})");

  private Backup() {}

  /** What a backup file says of itself. */
  private record Label(int form, String base) {}

  /** Why a file cannot be restored; the message is one line for the user. */
  public static final class BadBackup extends IOException {
    private static final long serialVersionUID = 1L;

    BadBackup(Path file, String why) {
      super(file + " cannot be restored: " + why);
    }
  }

  /**
   * Writes a store into a file, which appears when it is complete.
   *
   * @throws IOException if it cannot be written; what was there before is then still there
   */
  public static void write(GraphStore store, Path file) throws IOException {
    WholeFile.write(file, out -> write(store, out));
  }

  /** Writes a store and flushes; does not close the stream. */
  public static void write(GraphStore store, OutputStream file) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(file);
    DigestOutputStream out = new DigestOutputStream(zipped, DigestUtils.getSha256Digest());
    line(out, "# newsgraph backup " + FORM + " <" + store.iris().base() + ">");
    store.dataset().begin(ReadWrite.READ);
    try {
      new GraphExport(store.dataset(), store.iris()).write(ExportFormat.NQUADS, out);
    } finally {
      store.dataset().end();
    }
    line(zipped, "# sha256 " + HexFormat.of().formatHex(out.getMessageDigest().digest()));
    zipped.finish();
    zipped.flush();
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes a store of a backup, in a directory that is empty or not yet there.
   *
   * @return the store, open
   * @throws BadBackup if the file is none, or is damaged; nothing is made then
   * @throws io.github.newsgraph.store.StoreException if there is something at the directory already
   */
  public static GraphStore restore(Path file, Path dir) throws IOException {
    Label label = check(file);
    if (label.form() != FORM) {
      throw new BadBackup(
          file, "it is of form " + label.form() + ", which a newer version of newsgraph writes");
    }
    return GraphStore.restore(dir, label.base(), quads -> parse(file, quads));
  }

  /** Reads all of a file and compares the hash; only then is any of it believed. */
  private static Label check(Path file) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (BufferedReader lines = reader(file)) {
      String first = lines.readLine();
      Matcher label = FIRST.matcher(String.valueOf(first));
      if (!label.matches()) {
        throw new BadBackup(file, "it is not a backup of newsgraph");
      }
      String line = first;
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        line = next;
      }
      Matcher last = LAST.matcher(line);
      if (!last.matches()) {
        throw new BadBackup(file, "its end is missing");
      }
      if (!last.group("hash").equals(HexFormat.of().formatHex(digest.digest()))) {
        throw new BadBackup(file, "it is damaged: its checksum is another");
      }
      return new Label(Integer.parseInt(label.group("form")), label.group("base"));
    } catch (EOFException e) {
      throw new BadBackup(file, "its end is missing");
    } catch (ZipException e) {
      throw new BadBackup(file, "it is no gzip file, or a damaged one");
    } catch (NoSuchFileException e) {
      throw new BadBackup(file, "there is no such file");
    }
  }

  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(unzipped(file), StandardCharsets.UTF_8));
  }

  private static InputStream unzipped(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      return new GZIPInputStream(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void parse(Path file, StreamRDF quads) throws IOException {
    try (InputStream in = unzipped(file)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .labelToNode(LabelToNode.createUseLabelEncoded())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(quads);
    } catch (RiotException e) {
      throw new BadBackup(file, "it holds what is no N-Quads (" + e.getMessage() + ")");
    }
  }
}
