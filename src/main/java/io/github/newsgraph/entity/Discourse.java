package io.github.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The chains of an article and which mention belongs to which, while they are being found. */
final class Discourse {
  private final List<Chain> chains = new ArrayList<>();
  private final Map<At, Chain> byHead = new HashMap<>();
  private final Map<At, Chain> byToken = new HashMap<>();
  private final Set<At> attached = new HashSet<>();

  Chain open(boolean named, Optional<Gazetteer.Entry> entry) {
    Chain chain = new Chain(named, entry);
    chains.add(chain);
    return chain;
  }

  void link(Found mention, Chain chain, String pass) {
    chain.add(mention, pass);
    byHead.put(mention.head(), chain);
    if (mention.isName()) {
      for (int t = mention.begin(); t < mention.end(); t++) {
        byToken.put(mention.head().to(t), chain);
      }
    }
  }

  /** Notes a mention without answering for its head, which may also mean something else. */
  void attach(Found mention, Chain chain, String pass) {
    chain.add(mention, pass);
    attached.add(mention.head());
  }

  boolean isAttached(At head) {
    return attached.contains(head);
  }

  /** Makes two chains one. */
  void merge(Chain from, Chain into) {
    if (from != into) {
      into.absorb(from);
      byHead.replaceAll((at, chain) -> chain == from ? into : chain);
      byToken.replaceAll((at, chain) -> chain == from ? into : chain);
      chains.remove(from);
    }
  }

  List<Chain> chains() {
    return chains;
  }

  /** The chain of the mention that a token heads, or of the name that it is part of. */
  Optional<Chain> at(At token) {
    Chain chain = byHead.get(token);
    return Optional.ofNullable(chain != null ? chain : byToken.get(token));
  }

  /** The mention that a token heads. */
  Optional<Found> mentionAt(At head) {
    return at(head).stream()
        .flatMap(c -> c.links().stream())
        .map(Chain.Link::mention)
        .filter(m -> m.head().equals(head))
        .findFirst();
  }

  boolean isInName(At token) {
    return byToken.containsKey(token);
  }
}
