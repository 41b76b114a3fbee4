package io.github.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Standard output that stops the program when nothing more can be written, where {@link
 * PrintStream} would go on in silence: {@code newsgraph export | head} ends at once.
 */
final class StandardOutput {
  private StandardOutput() {}

  /** Buffered UTF-8 over a raw stream. */
  static PrintStream over(OutputStream raw) {
    return new PrintStream(
        new BufferedOutputStream(new Guard(raw), 1 << 14), false, StandardCharsets.UTF_8);
  }

  /** The reader has gone, as {@code head} does; nothing to report. */
  static final class ReaderGone extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }

  private static final class Guard extends FilterOutputStream {
    private boolean failed;

    Guard(OutputStream raw) {
      super(raw);
    }

    @Override
    public void write(int octet) {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    /** Throws at the first failure only: writers flush once more while they are closed. */
    @Override
    public void write(byte[] octets, int offset, int length) {
      if (failed) {
        return;
      }
      try {
        out.write(octets, offset, length);
      } catch (IOException e) {
        failed = true;
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
          throw new ReaderGone(e);
        }
        throw new UserError(ExitCode.FAILURE, "cannot write to standard output: " + reason);
      }
    }

    @Override
    public void flush() throws IOException {
      if (!failed) {
        out.flush();
      }
    }
  }
}
