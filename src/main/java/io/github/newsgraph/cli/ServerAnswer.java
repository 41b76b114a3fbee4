package io.github.newsgraph.cli;

import io.github.newsgraph.export.WholeFile;
import io.github.newsgraph.store.ServerNote;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a command run by the server that has the store open. */
final class ServerAnswer {
  private static final int CONNECT_MILLIS = 5_000;

  private final ServerNote server;
  private final Console console;

  ServerAnswer(ServerNote server, Console console) {
    this.server = server;
    this.console = console;
  }

  /**
   * Asks, and prints what the server prints.
   *
   * @param arguments the command line
   * @return the exit code
   */
  int to(ReadOnlyCommand command, List<String> arguments) {
    Optional<Path> file = command.output();
    try {
      DataInputStream answer = ask(command.forServer(arguments));
      if (file.isEmpty()) {
        return pass(answer, console.out());
      }
      int[] code = {ExitCode.FAILURE};
      WholeFile.write(
          file.get(),
          out -> {
            code[0] = pass(answer, out);
            UserError.checkDone(code[0]);
          });
      command.report().ifPresent(console.out()::println);
      return code[0];
    } catch (FileSystemException e) {
      throw UserError.unwritable(file.orElse(Path.of("")), e);
    } catch (UserError.AlreadyReported e) {
      return e.exitCode();
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FAILURE, "the server at " + server.url() + " did not answer: " + e.getMessage());
    }
  }

  private DataInputStream ask(List<String> arguments) throws IOException {
    URI url = URI.create(server.url()).resolve("/command");
    HttpURLConnection connection =
        (HttpURLConnection) url.toURL().openConnection(java.net.Proxy.NO_PROXY);
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Authorization", "Bearer " + server.token());
    connection.setRequestProperty("Content-Type", "application/octet-stream");
    try (OutputStream out = connection.getOutputStream()) {
      out.write(strings(arguments));
    }
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException(connection.getResponseMessage());
    }
    return new DataInputStream(connection.getInputStream());
  }

  private byte[] strings(List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.add(0, console.written());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(all.size());
    for (String one : all) {
      byte[] octets = one.getBytes(StandardCharsets.UTF_8);
      out.writeInt(octets.length);
      out.write(octets);
    }
    return bytes.toByteArray();
  }

  private int pass(DataInputStream answer, OutputStream out) throws IOException {
    while (true) {
      int kind = answer.readByte();
      int number = answer.readInt();
      if (kind == 0) {
        out.flush();
        return number;
      }
      byte[] octets = answer.readNBytes(number);
      (kind == 1 ? out : console.err()).write(octets);
    }
  }
}
