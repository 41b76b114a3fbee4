package io.github.newsgraph.text;

/** Writes annotated articles in CoNLL-U, for people and tools that read treebanks. */
public final class Conllu {
  private Conllu() {}

  /**
   * One block a sentence. The last column has the place in the article ({@code begin=0|end=4}) and
   * of words in names {@code NE=B-PER} or {@code NE=I-PER} (also ORG, LOC).
   */
  public static String of(Document document) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : document.sentences()) {
      String words = sentence.span().of(document.article().text());
      out.append("# sent_id = ").append(document.article().id()).append('-');
      out.append(sentence.index() + 1).append('\n');
      out.append("# text = ").append(words.replaceAll("\\s+", " ")).append('\n');
      for (Token token : sentence.tokens()) {
        out.append(line(sentence, token)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String line(Sentence sentence, Token token) {
    int head = sentence.tree().head(token.index());
    return String.join(
        "\t",
        Integer.toString(token.index() + 1),
        token.form(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        "_",
        Integer.toString(head + 1),
        sentence.tree().relation(token.index()),
        "_",
        "begin=" + token.span().begin() + "|end=" + token.span().end() + name(sentence, token));
  }

  private static String name(Sentence sentence, Token token) {
    for (Mention name : sentence.names()) {
      if (name.begin() <= token.index() && token.index() < name.end()) {
        return "|NE=" + (name.begin() == token.index() ? "B-" : "I-") + label(name.type());
      }
    }
    return "";
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      default -> type.name();
    };
  }
}
