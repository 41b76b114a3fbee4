package io.github.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a process of the same user have commands run on the store that this process has open. Who
 * asks must know the token, which stands in a file that only the user can read. The answer comes in
 * pieces: what was written where, and at the end the exit code.
 */
final class CommandServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final int MOST_STRINGS = 1_000;
  private static final int MOST_BYTES = 1_000_000;

  private final String token;
  private final transient Commands commands;

  CommandServlet(String token, Commands commands) {
    this.token = token;
    this.commands = commands;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] shown =
        String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(shown, ("Bearer " + token).getBytes(StandardCharsets.UTF_8))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "a token is needed");
      return;
    }
    List<String> asked = strings(new DataInputStream(request.getInputStream()));
    response.setContentType("application/octet-stream");
    DataOutputStream answer = new DataOutputStream(response.getOutputStream());
    int code =
        commands.run(
            asked.get(0),
            asked.subList(1, asked.size()),
            new Piece(answer, 1),
            new Piece(answer, 2));
    synchronized (answer) {
      answer.writeByte(0);
      answer.writeInt(code);
      answer.flush();
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 1 || count > MOST_STRINGS) {
      throw new IOException("not a command line");
    }
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = in.readInt();
      if (length < 0 || length > MOST_BYTES) {
        throw new IOException("not a command line");
      }
      strings.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
    return strings;
  }

  /** What is written to one of the outputs, as pieces of the answer. */
  private static final class Piece extends OutputStream {
    private final DataOutputStream answer;
    private final int kind;

    Piece(DataOutputStream answer, int kind) {
      this.answer = answer;
      this.kind = kind;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      synchronized (answer) {
        answer.writeByte(kind);
        answer.writeInt(length);
        answer.write(octets, offset, length);
      }
    }

    @Override
    public void flush() throws IOException {
      synchronized (answer) {
        answer.flush();
      }
    }
  }
}
