"""Changes to training sentences, drawn anew in every epoch, that keep their annotation right.

- Another name of the same type and build in place of a name ("University of Michigan" for "Bank of England"), so that the network
  looks at what stands around a name more than at the few thousand names of the treebanks.
- Headlines: all capitals, or every longer word capitalised.
- No full stop at the end.
"""
import collections
import dataclasses
import random

SMALL_WORDS = frozenset("a an the of in on at to for and or but by as with from 's n't is".split())


class Noise:
    """rates: shares of the sentences by kind of change: `names`, `capitals`, `headline`, `no_stop`."""

    def __init__(self, sentences, rates, known=()):
        """sentences: where names are taken from; known: further names as (type, words)."""
        self._rates = rates
        self._names = collections.defaultdict(set)
        for s in sentences:
            for name in s.names or ():
                self._add(name.type, s.words[name.begin : name.end])
        for type_, words in known:
            self._add(type_, words)
        self._names = {build: sorted(names) for build, names in self._names.items()}

    def _add(self, type_, words):
        self._names[_build(type_, words)].add(tuple(words))

    def apply(self, sentences, seed):
        """The sentences, some of them changed; the same for the same seed."""
        chance = random.Random(seed)
        return [self._change(s, chance) for s in sentences]

    def _change(self, s, chance):
        drawn = {kind: chance.random() < rate for kind, rate in self._rates.items()}
        if drawn["names"] and s.names:
            s = self._rename(s, chance)
        if drawn["no_stop"]:
            s = _without_stop(s)
        if drawn["capitals"]:
            return dataclasses.replace(s, words=[w.upper() for w in s.words])
        if drawn["headline"]:
            return dataclasses.replace(s, words=[_capitalised(w) for w in s.words])
        return s

    def _rename(self, s, chance):
        words = list(s.words)
        for name in s.names:
            others = self._names.get(_build(name.type, words[name.begin : name.end]), ())
            if others and chance.random() < 0.5:
                words[name.begin : name.end] = chance.choice(others)
        return dataclasses.replace(s, words=words)


def _build(type_, words):
    """What two names must share for one to stand in the place of the other: type, length and small words."""
    return (type_,) + tuple("A" if w.isupper() and len(w) > 1 else "X" if w[:1].isupper() else w for w in words)


def _without_stop(s):
    last = len(s.words)
    if last < 2 or s.words[-1] != "." or s.heads is None or last in s.heads:
        return s
    cut = lambda values: values and values[:-1]
    return dataclasses.replace(
        s, words=s.words[:-1], lemmas=cut(s.lemmas), upos=cut(s.upos), xpos=cut(s.xpos), heads=cut(s.heads), deprels=cut(s.deprels), misc=cut(s.misc)
    )


def _capitalised(word):
    return word if word.lower() in SMALL_WORDS else word[:1].upper() + word[1:]
