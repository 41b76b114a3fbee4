"""Annotates sentences with a checkpoint and scores it against gold trees and names.

Scores are on gold tokens, over all words but punctuation: UPOS, XPOS, unlabelled and labelled attachment (relation subtypes left
out), F1 of triples of subject, verb and object, and F1 of names (persons, organizations and places) with exact boundaries and type.
The program itself is measured by evaluate.py.
"""
import argparse
import collections

import torch

import batch as batching
import decode
import model as models
import treebank
from wordpiece import WordPiece


@torch.no_grad()
def annotate(model, examples, device="cpu"):
    """Yields (example, sentence as annotated), shorter sentences first."""
    labels = model.labels
    model.eval()
    for chosen, batch in batching.by_length(examples):
        batch = batch.to(device)
        scores = model(*batch[:4])
        arcs = scores.arcs.float().cpu().numpy()
        heads = torch.zeros(batch.first_subwords.shape, dtype=torch.long)
        for i, example in enumerate(chosen):
            n = len(example.encoded.first_subwords)
            heads[i, :n] = torch.from_numpy(decode.tree(arcs[i, :n, :n]))
        relations = model.relations(scores, heads.to(device)).argmax(-1).tolist()
        upos, xpos, names = scores.upos.argmax(-1).tolist(), scores.xpos.argmax(-1).tolist(), scores.names.float().cpu().numpy()
        for i, example in enumerate(chosen):
            n = len(example.encoded.first_subwords)
            label = lambda kind, ids: [labels[kind][k] for k in ids[1:n]]
            found = heads[i, 1:n].tolist()
            deprels = ["root" if head == 0 else r for head, r in zip(found, label("deprel", relations[i]))]
            words = example.sentence.words
            tags = treebank.names_of_tags(words, decode.ner_tags(names[i, 1:n]))
            yield example, treebank.Sentence(words, None, label("upos", upos[i]), label("xpos", xpos[i]), found, deprels, tags)


def measure(model, examples, device="cpu"):
    """The scores as a dictionary of names to values between 0 and 1."""
    counts = collections.Counter()
    triples, names = Overlap(), Overlap()
    for example, predicted in annotate(model, examples, device):
        gold = example.sentence
        if gold.heads is not None:
            rows = zip(gold.upos, gold.xpos, gold.heads, gold.deprels, predicted.upos, predicted.xpos, predicted.heads, predicted.deprels)
            for u, x, h, r, pu, px, ph, pr in rows:
                if u != "PUNCT":
                    right = {"UPOS": u == pu, "XPOS": x == px, "UAS": h == ph, "LAS": h == ph and r.split(":")[0] == pr.split(":")[0]}
                    counts.update(kind for kind, is_right in right.items() if is_right)
                    counts["words"] += 1
            triples.add(_triples(gold), _triples(predicted))
        if gold.names is not None:
            names.add(_names(gold), _names(predicted))
    shares = {kind: counts[kind] / max(1, counts["words"]) for kind in ("UPOS", "XPOS", "UAS", "LAS")}
    return {**shares, "SVO F1": triples.f1(), "names F1": names.f1()}


class Overlap:
    """Counts what two sets share."""

    def __init__(self):
        self.right = self.all = 0

    def add(self, gold, found):
        self.right += len(gold & found)
        self.all += len(gold) + len(found)

    def f1(self):
        return 2 * self.right / max(1, self.all)


def _triples(s):
    """(verb, subject, object) of every word that has a subject and an object."""
    arguments = lambda wanted: [(h, i) for i, (h, r) in enumerate(zip(s.heads, s.deprels)) if r.split(":")[0] == wanted]
    return {(v, a, o) for v, a in arguments("nsubj") for w, o in arguments("obj") if v == w}


def _names(s):
    return {name for name in s.names if name.type in treebank.CORE_TYPES}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("checkpoint")
    arguments.add_argument("trees", nargs="+", help="CoNLL-U files with GUM's entity annotation")
    arguments.add_argument("--wordpiece", default="wordpiece.txt")
    given = arguments.parse_args()
    model = models.load(given.checkpoint)
    sentences = [s for path in given.trees for s in treebank.read_gum(path)]
    scores = measure(model, batching.examples(sentences, WordPiece.read(given.wordpiece), model.labels))
    print(len(sentences), "sentences:", ", ".join(f"{name} {value:.4f}" for name, value in scores.items()))


if __name__ == "__main__":
    main()
