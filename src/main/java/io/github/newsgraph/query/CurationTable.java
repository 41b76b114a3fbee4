package io.github.newsgraph.query;

import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Alias;
import io.github.newsgraph.entity.Decision.Merge;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.entity.Decision.RejectClaim;
import io.github.newsgraph.entity.Decision.Rename;
import io.github.newsgraph.entity.Decision.Retype;
import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.store.Curation.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The curation log in words. */
final class CurationTable {
  private static final List<String> COLUMNS =
      List.of("number", "when", "by", "decision", "why", "state");

  private CurationTable() {}

  static ResultTable of(List<Logged> log) {
    List<List<Object>> rows = new ArrayList<>();
    for (Logged logged : log) {
      CurationEntry entry = logged.entry();
      rows.add(
          List.of(
              entry.decision().number(),
              entry.when().toString(),
              entry.by(),
              summary(entry.decision()),
              entry.why().orElse(""),
              logged.idle().map(why -> "idle: " + why).orElse("in effect")));
    }
    return new ResultTable(COLUMNS, rows);
  }

  /** A decision in one line, in terms of the commands that make it. */
  static String summary(Decision decision) {
    String entities =
        decision.entities().stream().map(Pointer::id).collect(Collectors.joining(" "));
    if (decision instanceof Merge) {
      return "merge " + entities;
    } else if (decision instanceof Split split) {
      return "split " + entities + ": " + parts(split) + " is " + split.id();
    } else if (decision instanceof Rename rename) {
      return "rename " + entities + " to '" + rename.label() + "'";
    } else if (decision instanceof Alias alias) {
      return "alias " + entities + (alias.removed() ? " not '" : " '") + alias.alias() + "'";
    } else if (decision instanceof Retype retype) {
      return "type " + entities + " " + retype.type().name().toLowerCase(Locale.ROOT);
    }
    return "reject claim " + ((RejectClaim) decision).claim();
  }

  private static String parts(Split split) {
    List<String> parts = new ArrayList<>(split.articles());
    split.mentions().forEach(m -> parts.add(m.article() + "#" + m.begin() + "-" + m.end()));
    return String.join(" ", parts);
  }
}
