package io.github.newsgraph.entity;

/**
 * What may speak for or against that a reference means a candidate; {@code
 * ontology/coreference.tsv} says how much. The words are those of the file.
 */
enum Clue {
  NAMED("is named"),
  UNNAMED("is described only"),
  NOUN("is a noun that nothing was linked to"),
  GROUP("is a group"),
  NEAREST("is mentioned last of all"),
  SAME_SENTENCE("last in the same sentence"),
  SENTENCE_BEFORE("last in the sentence before"),
  TWO_BEFORE("last two sentences before"),
  THREE_BEFORE("last three sentences before"),
  OTHER_PARAGRAPH("last in another paragraph"),
  LAST_PRONOUN("last by the same pronoun"),
  LAST_NAME("last by name"),
  SUBJECT("last as main subject"),
  EMBEDDED_SUBJECT("last as other subject"),
  OBJECT("last as object"),
  OBLIQUE("last with a preposition of the verb"),
  POSSESSOR("last as possessor"),
  WITHIN_PHRASE("last within a noun phrase"),
  SAME_ROLE("last in the same role"),
  OWN_CLAUSE("is the subject of the possessive's clause"),
  CLAUSE_ABOVE("is the subject of the clause above"),
  OTHER_ARGUMENT("is another argument of the possessive's verb"),
  INTRODUCED("is the subject of an introductory clause"),
  DESCRIBED("is described by the reference's clause"),
  SPEAKING("has spoken last, and the reference speaks"),
  CONTINUED("main subject of the sentence before, and the reference a subject"),
  JUDGED("is praised or blamed for what the reference owns"),
  JOINED("stands before \"and\" and what the reference owns"),
  CATAPHORA("subject behind an introductory phrase"),
  SOURCE("last as the source of a quotation"),
  OTHER_VOICE("last in words of another speaker"),
  SALIENCE("salience"),
  TOPIC("how often it is named"),
  GENDER("has the gender"),
  PERSON("is a person"),
  ORGANIZATION("is an organization"),
  COUNTRY("is a country"),
  PLACE("is a place"),
  FACILITY("is a facility"),
  PRODUCT("is a product"),
  EVENT("is an event"),
  WORK("is a work"),
  CONCEPT("is no known kind of thing"),
  PEOPLE("is a group or plural"),
  SOUND("goes on acting, or stands next to it"),
  NONE("nothing"),
  NONE_SUBJECT("nothing, and the reference is a subject"),
  NONE_STATE("nothing, and the reference is subject of a noun or adjective"),
  NONE_QUOTED("nothing, and somebody's words");

  private final String words;

  Clue(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
