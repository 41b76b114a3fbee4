package io.github.newsgraph.frame;

/** The words of a sentence as text, spaced as they are written. */
final class Words {
  private Words() {}

  /** The text from one token to before another. */
  static String between(Syntax syntax, int begin, int end) {
    StringBuilder text = new StringBuilder();
    int last = -1;
    for (int i = begin; i < end; i++) {
      int start = syntax.sentence().token(i).span().begin();
      text.append(last >= 0 && start > last ? " " : "").append(syntax.form(i));
      last = syntax.sentence().token(i).span().end();
    }
    return text.toString();
  }
}
