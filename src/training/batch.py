"""Sentences of about one length as padded tensors."""
import random
from typing import NamedTuple

import torch

from model import NER_TAGS

AT_ONCE = 32  # sentences, where nothing is learnt
IGNORED = -100  # a target that counts for nothing: padding, the root, a layer that a source lacks, a rare label, a name of type OTHER


class Example(NamedTuple):
    """A sentence, encoded, with its targets by kind: a list of label ids, or None where the source has no such layer."""

    sentence: object
    encoded: object
    targets: dict


class Batch(NamedTuple):
    ids: torch.Tensor  # [batch, subwords]
    shapes: torch.Tensor  # [batch, subwords]
    mask: torch.Tensor  # [batch, subwords], 1.0 or 0.0
    first_subwords: torch.Tensor  # [batch, words], root included
    words: torch.Tensor  # [batch, words], True where there is a word or the root
    targets: dict  # kind -> [batch, words]

    def to(self, device):
        targets = {kind: target.to(device) for kind, target in self.targets.items()}
        return Batch(*(tensor.to(device) for tensor in self[:5]), targets)


def examples(sentences, wordpiece, labels):
    """The sentences encoded, with the ids of their labels."""
    index = {kind: {label: i for i, label in enumerate(names)} for kind, names in labels.items()}
    index["names"] = {tag: i for i, tag in enumerate(NER_TAGS)}
    found = []
    for s in sentences:
        layers = {"upos": s.upos, "xpos": s.xpos, "deprel": s.deprels, "names": s.ner_tags() if s.names is not None else None}
        targets = {kind: values and [index[kind].get(v, IGNORED) for v in values] for kind, values in layers.items()}
        found.append(Example(s, wordpiece.encode(s.words), {**targets, "heads": s.heads}))
    return found


def batch(chosen):
    """One padded batch of some examples."""
    length = max(len(e.encoded.ids) for e in chosen)
    words = max(len(e.encoded.first_subwords) for e in chosen)
    size = len(chosen)
    ids, shapes = torch.zeros(size, length, dtype=torch.long), torch.zeros(size, length, dtype=torch.long)
    mask = torch.zeros(size, length)
    first, is_word = torch.zeros(size, words, dtype=torch.long), torch.zeros(size, words, dtype=torch.bool)
    targets = {kind: torch.full((size, words), IGNORED) for kind in chosen[0].targets}
    for i, example in enumerate(chosen):
        t, n = len(example.encoded.ids), len(example.encoded.first_subwords)
        ids[i, :t] = torch.tensor(example.encoded.ids)
        shapes[i, :t] = torch.tensor(example.encoded.shapes)
        mask[i, :t] = 1.0
        first[i, :n] = torch.tensor(example.encoded.first_subwords)
        is_word[i, :n] = True
        for kind, values in example.targets.items():
            if values is not None:
                targets[kind][i, 1:n] = torch.tensor(values)
    return Batch(ids, shapes, mask, first, is_word, targets)


def batches(examples_, subwords, seed):
    """All examples in batches of at most `subwords` subwords, padding included; like lengths together, batches shuffled."""
    chance = random.Random(seed)
    ordered = sorted(examples_, key=lambda e: len(e.encoded.ids) + 3 * chance.random())
    found, current, longest = [], [], 0
    for example in ordered:
        longest = max(longest, len(example.encoded.ids))
        if current and longest * (len(current) + 1) > subwords:
            found.append(current)
            current, longest = [], len(example.encoded.ids)
        current.append(example)
    found.append(current)
    chance.shuffle(found)
    return found


def by_length(examples_):
    """All examples, shorter ones first, a few at a time: (examples, their batch)."""
    ordered = sorted(examples_, key=lambda e: len(e.encoded.ids))
    for begin in range(0, len(ordered), AT_ONCE):
        chosen = ordered[begin : begin + AT_ONCE]
        yield chosen, batch(chosen)
