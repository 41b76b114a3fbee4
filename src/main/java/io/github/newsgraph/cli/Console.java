package io.github.newsgraph.cli;

import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.query.ResultOptions;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a command reads and prints, and what may be printed there.
 *
 * @param in standard input
 * @param out for data
 * @param err for progress and errors
 * @param outIsTerminal whether a person reads {@code out}: tables rather than TSV
 * @param errIsTerminal whether a person reads {@code err}: a progress bar is welcome
 * @param colour whether {@code out} may carry colours
 * @param unicode whether {@code out} shows more than ASCII: lines and boxes are welcome
 * @param width of the terminal, in characters
 * @param debug whether an internal error shows its stack trace
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    boolean unicode,
    int width,
    boolean debug) {
  private static final int USUAL_WIDTH = 100;

  /**
   * Reads the environment. The launcher names the descriptors that are terminals in {@code
   * NEWSGRAPH_TTY} ("1", "2" or "12"), because Java 22 and newer no longer tell by {@code
   * System.console()}.
   */
  static Console of(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    String terminals = environment.getOrDefault("NEWSGRAPH_TTY", "");
    boolean outIsTerminal = terminals.contains("1");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Console(
        in,
        out,
        err,
        outIsTerminal,
        terminals.contains("2"),
        outIsTerminal && !plain,
        isUtf8(environment),
        width(environment.getOrDefault("COLUMNS", "")),
        environment.containsKey("NEWSGRAPH_DEBUG"));
  }

  /** By the first variable that is set, in the order of POSIX. */
  private static boolean isUtf8(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.toLowerCase(Locale.ROOT).replace("-", "").endsWith("utf8"))
        .isPresent();
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** What may be printed where, in words for {@link #parse}. */
  String written() {
    return String.join(
        " ",
        Boolean.toString(outIsTerminal),
        Boolean.toString(errIsTerminal),
        Boolean.toString(colour),
        Boolean.toString(unicode),
        Integer.toString(width),
        Boolean.toString(debug));
  }

  /** The console of another process, with other streams. */
  static Console parse(String written, InputStream in, PrintStream out, PrintStream err) {
    String[] words = written.split(" ");
    return new Console(
        in,
        out,
        err,
        Boolean.parseBoolean(words[0]),
        Boolean.parseBoolean(words[1]),
        Boolean.parseBoolean(words[2]),
        Boolean.parseBoolean(words[3]),
        Integer.parseInt(words[4]),
        Boolean.parseBoolean(words[5]));
  }

  /**
   * How results are to be written.
   *
   * @param format null for the usual one: a table where a person reads, else TSV
   */
  ResultOptions results(ResultFormat format) {
    ResultFormat usual = outIsTerminal ? ResultFormat.TABLE : ResultFormat.TSV;
    return new ResultOptions(format == null ? usual : format, width);
  }

  /** Tells the user, in a line on standard error, what did not go as it should. */
  void warn(String line) {
    err.println("newsgraph: " + line);
  }

  /** The text in bold where colours are welcome. */
  String bold(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** The text less prominent where colours are welcome. */
  String faint(String text) {
    return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
  }
}
