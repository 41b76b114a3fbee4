package io.github.newsgraph.text;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The data files that lie beside the classes of this package. */
final class Resources {
  private Resources() {}

  static InputStream open(String name) throws IOException {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("the program's own file " + name + " is missing");
    }
    return in;
  }

  /** A whole file, outside of the heap, which would grow for it and stay so. */
  static ByteBuffer buffer(String name) throws IOException {
    URL url = Resources.class.getResource(name);
    if (url == null) {
      throw new FileNotFoundException("the program's own file " + name + " is missing");
    }
    URLConnection file = url.openConnection();
    try (InputStream in = file.getInputStream();
        ReadableByteChannel channel = Channels.newChannel(in)) {
      ByteBuffer bytes = ByteBuffer.allocateDirect(file.getContentLength());
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          throw new EOFException("the program's own file " + name + " is cut off");
        }
      }
      return bytes.flip();
    }
  }

  /** The lines of a text file; of a compressed one if its name ends in {@code .gz}. */
  static List<String> lines(String name) throws IOException {
    try (InputStream in = open(name);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
