package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text lost a full stop or the end of a line in the making: in "is not marriedHe
 * lives there", and between a headline and a date, or a date and the text, as in "Crane falls in
 * Mecca Saturday, September 12, 2015".
 */
final class LostBreaks {
  private static final String DATE =
      "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:January|February|March|April|May|June|July"
          + "|August|September|October|November|December) \\d{1,2}, \\d{4}";

  private static final Pattern DATE_AHEAD = Pattern.compile(DATE + "(?=\\s++\\p{Lu})");

  /** What can be ruled out at once is looked at first. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?=(?:He|She|It|They|We|The|This|That|In|On|At|But|And)\\s)(?<=[\\s\\u00a0]\\p{Ll}{4,20})"
              // At the paragraph's end, unless the date belongs to the words before it.
              + "|(?=\\s++DATE$)(?<![,;:(—–-]|\\b(?:on|of|from|for|by|until|since|to|and|before|after"
                  .replace("DATE", DATE)
              + "|dated))\\s++");

  private LostBreaks() {}

  /** The stretches of a paragraph between such places; the paragraph if there is none. */
  static List<Span> split(String text, Span paragraph) {
    List<Span> parts = new ArrayList<>();
    int begin = paragraph.begin();
    Matcher date = DATE_AHEAD.matcher(text).region(begin, paragraph.end());
    if (date.lookingAt()) {
      parts.add(new Span(begin, date.end()));
      begin = date.end();
    }
    Matcher matcher = BREAK.matcher(text).region(begin, paragraph.end());
    while (matcher.find()) {
      parts.add(new Span(begin, matcher.start()));
      begin = matcher.end();
    }
    parts.add(new Span(begin, paragraph.end()));
    return parts;
  }
}
