"""Names for sentences that have a tree but no names (EWT's training split).

Where a name begins and ends follows from the gold tags and tree, by the rules that make names of GUM's mentions. Of what type it is, or
that it is none, the network says after some epochs on the sentences with names. What it says of all names of a document with the same
head is added up. Where it is unsure the words are marked OTHER, which training leaves out.
"""
import collections

import torch

import batch as batching
import treebank
from model import NER_TAGS

SURE = 0.6  # probability from which the network is believed


def mark(model, sentences, wordpiece, device="cpu"):
    """Gives names to the sentences that have none; the others stay as they are."""
    unmarked = [s for s in sentences if s.names is None and s.heads is not None]
    chances = _type_chances(model, batching.examples(unmarked, wordpiece, model.labels), device)
    documents = collections.defaultdict(lambda: torch.zeros(len(treebank.TYPES) + 1))
    for s, rows in zip(unmarked, chances):
        for i, xpos in enumerate(s.xpos):
            if xpos in treebank.PROPER:
                documents[s.document, s.words[i]] += rows[i]
    for s in unmarked:
        s.names = _names(s, lambda i: documents[s.document, s.words[i]])


def _names(s, type_chances):
    """The names of a sentence, the longest first where they overlap."""
    found = set()
    for head, xpos in enumerate(s.xpos):
        if xpos not in treebank.PROPER:
            continue
        chances = type_chances(head)
        best = int(chances.argmax())
        if best == len(treebank.TYPES) and chances[best] >= SURE * chances.sum():
            continue
        sure = best < len(treebank.TYPES) and chances[best] >= SURE * chances.sum()
        name = treebank.name_at(s, head, treebank.TYPES[best] if sure else treebank.OTHER)
        if name:
            found.add(name)
    return treebank.longest(found)


@torch.no_grad()
def _type_chances(model, examples, device):
    """For each sentence [words, types + 1]: the probability of each type, and last that of none."""
    model.eval()
    columns = [[NER_TAGS.index(p + t) for p in ("B-", "I-")] for t in treebank.TYPES] + [[NER_TAGS.index("O")]]
    found = {}
    for chosen, batch in batching.by_length(examples):
        chances = model(*batch.to(device)[:4]).names.float().softmax(-1).cpu()
        types = torch.stack([chances[:, :, column].sum(-1) for column in columns], -1)
        for row, example in enumerate(chosen):
            found[id(example)] = types[row, 1 : 1 + len(example.sentence.words)]
    return [found[id(example)] for example in examples]
