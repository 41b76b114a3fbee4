package io.github.newsgraph.cli;

import io.github.newsgraph.export.ExportFormat;
import io.github.newsgraph.query.ResultFormat;
import io.github.newsgraph.text.EntityType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what they may be where they are wrong. */
final class Values {
  private Values() {}

  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, Values::date);
    line.registerConverter(Instant.class, Values::instant);
    line.registerConverter(EntityType.class, Values::type);
    line.registerConverter(ExportFormat.class, text -> choice(ExportFormat.values(), text));
    line.registerConverter(ResultFormat.class, text -> choice(ResultFormat.values(), text));
    line.registerConverter(
        ExtractCommand.Format.class, text -> choice(ExtractCommand.Format.values(), text));
    line.registerConverter(
        AnnotateCommand.Format.class, text -> choice(AnnotateCommand.Format.values(), text));
    line.registerConverter(
        EvaluateCommand.Format.class, text -> choice(EvaluateCommand.Format.values(), text));
    line.registerConverter(
        AnnotateCommand.Input.class, text -> choice(AnnotateCommand.Input.values(), text));
    line.registerConverter(
        ValidateCommand.Format.class, text -> choice(ValidateCommand.Format.values(), text));
    line.registerConverter(
        SearchCommand.Where.class, text -> choice(SearchCommand.Where.values(), text));
    line.registerConverter(
        TupleOptions.Input.class, text -> choice(TupleOptions.Input.values(), text));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a date such as 2024-06-26");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + text + "' is not a point in time such as 2024-06-26T10:00:00Z");
    }
  }

  private static EntityType type(String text) {
    try {
      return EntityType.valueOf(text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is none of "
              + Arrays.stream(EntityType.values())
                  .map(t -> t.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static <E extends Enum<E>> E choice(E[] values, String text) {
    for (E value : values) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    String all = Arrays.stream(values).map(E::toString).collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + text + "' is none of " + all);
  }
}
