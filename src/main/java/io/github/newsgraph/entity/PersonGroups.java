package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Groups the persons of a block. Those of one full name are one unless the evidence keeps them
 * apart ({@link Senses}); then names that say less join those that say more, from sure to unsure,
 * where only one fits ({@link Variation}); at last bare surnames ({@link Attachment}).
 */
final class PersonGroups {
  private static final double LEAST_MARGIN = 2;

  private final Weighing weighing;
  private final GivenNames givenNames;
  private final Senses senses;
  private final List<Cluster> full = new ArrayList<>();
  private final List<Cluster> bare = new ArrayList<>();
  private final Map<Cluster, NameForm> forms = new HashMap<>();

  PersonGroups(Weighing weighing, GivenNames givenNames) {
    this.weighing = weighing;
    this.givenNames = givenNames;
    this.senses = new Senses(weighing);
  }

  List<Cluster> of(Collection<LocalEntity> persons) {
    SortedMap<String, List<LocalEntity>> bareNames = new TreeMap<>();
    SortedMap<String, List<LocalEntity>> fullNames = new TreeMap<>();
    for (LocalEntity person : persons) {
      NameForm form = NameForm.of(person.name());
      (form.isFull() ? fullNames : bareNames)
          .computeIfAbsent(form.sound(), s -> new ArrayList<>())
          .add(person);
    }
    fullNames.values().forEach(members -> senses.of(members).forEach(this::addFull));
    for (Variation variation : Variation.values()) {
      link(variation);
    }
    bareNames.values().forEach(this::place);
    List<Cluster> all = new ArrayList<>(full);
    all.addAll(bare);
    return all;
  }

  private void addFull(Cluster cluster) {
    full.add(cluster);
    forms.put(cluster, NameForm.of(cluster.first().name()));
  }

  private void link(Variation variation) {
    Map<String, List<Cluster>> bySurname = new TreeMap<>();
    full.stream()
        .sorted(Cluster.BY_SIZE.reversed())
        .forEach(
            c ->
                bySurname
                    .computeIfAbsent(forms.get(c).surnameKey(), s -> new ArrayList<>())
                    .add(c));
    // "John Doe" fits both "John A. Doe" and "John Albert Doe" until these two are one.
    for (List<Cluster> namesakes : bySurname.values()) {
      for (int before = 0; before != namesakes.size(); ) {
        before = namesakes.size();
        for (Cluster from : List.copyOf(namesakes)) {
          target(from, namesakes, variation).ifPresent(to -> join(from, to, variation, namesakes));
        }
      }
    }
  }

  private void join(Cluster from, Cluster to, Variation variation, List<Cluster> namesakes) {
    NameForm longer =
        forms.get(from).words().size() > forms.get(to).words().size()
            ? forms.get(from)
            : forms.get(to);
    to.absorb(from, variation.reason());
    forms.put(to, longer);
    namesakes.remove(from);
    full.remove(from);
  }

  /** Whom a name means if only one fits, or all speaks for one. */
  private Optional<Cluster> target(Cluster from, List<Cluster> namesakes, Variation variation) {
    Cluster best = null;
    double most = -1;
    double second = -1;
    for (Cluster to : namesakes) {
      boolean alike = to != from && variation.leads(forms.get(from), forms.get(to), givenNames);
      if (alike && fits(from, to, variation)) {
        double support = weighing.support(from.profile(), to.profile());
        second = Math.max(second, Math.min(most, support));
        if (support > most) {
          most = support;
          best = to;
        }
      }
    }
    boolean decided = second < 0 || most - second >= LEAST_MARGIN || variation == Variation.NEAR;
    return Optional.ofNullable(decided ? best : null);
  }

  private boolean fits(Cluster from, Cluster to, Variation variation) {
    if (from.isKnownApart(to) || from.standsBeside(to)) {
      return false;
    }
    double support = weighing.support(from.profile(), to.profile());
    double conflict = weighing.conflict(from.profile(), to.profile());
    return support >= variation.support() && (conflict == 0 || support > conflict);
  }

  private void place(List<LocalEntity> members) {
    NameForm name = NameForm.of(members.get(0).name());
    List<Cluster> bearers = full.stream().filter(c -> name.isSurnameOf(forms.get(c))).toList();
    List<LocalEntity> left =
        bearers.isEmpty()
            ? members
            : new Attachment(weighing, bearers).attach(members, true, Attachment.LITTLE, "surname");
    if (bearers.size() > 1) {
      bare.addAll(new Companions(weighing).closeOf(left));
    } else if (!left.isEmpty()) {
      senses.of(left).forEach(s -> bare.addAll(new Companions(weighing).anyOf(s.members())));
    }
  }
}
