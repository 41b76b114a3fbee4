package io.github.newsgraph.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Tells what the bytes of a file say: UTF-8, else Windows-1252 if they look like text. */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private TextDecoder() {}

  /**
   * The text, without the mark that some programs put first.
   *
   * @param file its name, for the message
   * @throws ArticleException if there is no text
   */
  static String decode(byte[] bytes, String file) throws ArticleException {
    if (bytes.length == 0) {
      throw new ArticleException(file + ": the file is empty");
    }
    String text = decodeAny(bytes, file);
    if (text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new ArticleException(file + ": the file has no text in it");
    }
    return text;
  }

  private static String decodeAny(byte[] bytes, String file) throws ArticleException {
    boolean nul = has(bytes, b -> b == 0);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (!nul) {
        return text;
      }
    } catch (CharacterCodingException notUtf8) {
      if (!has(bytes, TextDecoder::isControl)) {
        return new String(bytes, WINDOWS_1252);
      }
    }
    throw new ArticleException(file + ": not a text file (UTF-8 is expected)");
  }

  private static boolean has(byte[] bytes, IntPredicate test) {
    for (byte b : bytes) {
      if (test.test(b)) {
        return true;
      }
    }
    return false;
  }

  /** Control characters that are no white space are in no text; high bytes are negative. */
  private static boolean isControl(int b) {
    boolean white = b >= '\t' && b <= '\r';
    return (b >= 0 && b < ' ' && !white) || b == 0x7f;
  }
}
