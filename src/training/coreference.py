"""Fits the weights by which the program ranks what pronouns may mean.

    python3 coreference.py articles FOLDER TREEBANK.conllu.gz...
    python3 coreference.py fit CLUES TREEBANK.conllu.gz... --weights ../../ontology/coreference.tsv

The treebanks are genres of GUM, with its coreference. `articles` writes their documents as texts into a folder, for
`ReferenceClues` to read, which prints what the program weighs (see `references`); `fit` learns from that. Of the candidates of
a reference those are right that GUM says are the same thing; "nothing" is right where none of them is. The model is log-linear: the
probability that a reference means a candidate grows with the exponential of the sum of the weights of its clues; fitted is the
probability of the right ones together (gradient ascent, as many steps as it takes, with a Gaussian prior), for each kind of
reference by itself, near what holds for the kinds like it. A clue that candidates of fewer than FEWEST documents have is worth what BEFORE says. Prints how good the links
are, by cross-validation over the documents, beside those by the weights that the file has so far. The same data gives the same file.
"""
import argparse
import collections
import gzip
import os
import sys

import numpy

KINDS = ("he", "his", "it", "its", "they")
ALIKE = {"he": ("he", "his"), "it": ("it", "its")}
PRIOR = 4.0  # inverse variance
PARTS = 10
FEWEST = 10
# What holds without evidence: the preferences for pronouns of Lappin and Leass (1994) and of news, which GUM's training genres have little of.
BEFORE = {
    "salience": 1.0,
    "is the subject of an introductory clause": 0.7,
    "is described by the reference's clause": 2.5,
    "has spoken last, and the reference speaks": 3.0,
    "main subject of the sentence before, and the reference a subject": 0.3,
    "is praised or blamed for what the reference owns": 3.0,
    'stands before "and" and what the reference owns': 3.0,
    "subject behind an introductory phrase": 1.0,
    "last as the source of a quotation": -1.5,
    "how often it is named": 0.2,
}
# What stays as BEFORE says: GUM's biographies speak of one person, news of several.
KEPT = ("how often it is named", "last as the source of a quotation")


def sentences(path):
    """Each sentence as (document, whether a paragraph begins, text, words), words as [id, form, head, entities]."""
    document, begins, text, words = "", False, "", []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document, begins = line.split("GUM_")[1], True
            elif line.startswith("# newpar"):
                begins = True
            elif line.startswith("# text ="):
                text = line[8:].strip()
            elif line and line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    entities = [m[7:] for m in columns[9].split("|") if m.startswith("Entity=")]
                    words.append([columns[0], columns[1], columns[6], "".join(entities)])
            elif not line and words:
                yield document, begins, text, words
                begins, words = False, []


def read(paths):
    """The text of each document, and its mentions as (begin, end, begin of the head, end of the head, entity)."""
    texts, mentions = collections.defaultdict(str), collections.defaultdict(list)
    for path in paths:
        for document, begins, text, words in sentences(path):
            before = texts[document]
            texts[document] += (("\n\n" if begins else " ") if before else "") + text
            mentions[document] += mentions_of(words, text, len(texts[document]) - len(text))
    return texts, mentions


def mentions_of(words, text, base):
    spans, at = [], 0
    for word in words:
        found = text.find(word[1], at)
        found = at if found < 0 else found
        spans.append((base + found, base + found + len(word[1])))
        at = found + len(word[1])
    ids = [word[0] for word in words]
    heads = [ids.index(word[2]) if word[2] in ids else -1 for word in words]
    found, begun = [], []

    def close(k, last):
        entity, first = begun.pop(k)
        head = next((i for i in range(first, last + 1) if not first <= heads[i] <= last), last)
        found.append((spans[first][0], spans[last][1], *spans[head], entity))

    for i, word in enumerate(words):
        rest = word[3]
        while rest:
            if rest[0] == "(":
                stop = min(k for k in (rest.find("(", 1), rest.find(")", 1), len(rest)) if k > 0)
                begun.append((rest[1:stop].split("-")[0], i))
                rest = rest[stop:]
                if rest[:1] == ")":
                    rest = rest[1:]
                    close(len(begun) - 1, i)
            else:
                name, _, rest = rest.partition(")")
                same = [k for k, (entity, _) in enumerate(begun) if entity == name]
                if same:
                    close(same[-1], i)
    return found


def entities_at(place, mentions):
    """The entities of the gold mentions whose heads a place covers and which it does not leave, the shortest mention first."""
    begin, end = place
    covering = [m for m in mentions if begin <= m[2] and end >= m[3] and begin >= m[0] - 1 and end <= m[1] + 2]
    return [m[4] for m in sorted(covering, key=lambda m: m[1] - m[0])]


def place(text):
    begin, end = text.split("-")
    return int(begin), int(end)


def means(places, entity, mentions):
    """Whether a candidate with these mentions is an entity."""
    if entity is None or not places:
        return False
    if places[0].startswith("+"):
        return entity in entities_at(place(places[0][1:]), mentions)[1:]
    votes = collections.Counter(e for p in places for e in entities_at(place(p), mentions)[:1])
    return bool(votes) and votes.most_common(1)[0][0] == entity


def read_clues(path, mentions):
    """The clues, and the references as (document, kind, values of the candidates' clues, which candidates are right)."""
    references = []
    with open(path, encoding="utf-8") as file:
        clues = next(file).rstrip("\n").split("\t")
        last = None
        for line in file:
            document, kind, at, places, values = line.rstrip("\n").split("\t")
            gold = mentions[document]
            if last is None:
                references.append((document, kind, [], []))
            row = numpy.zeros(len(clues))
            for value in values.split():
                number, _, size = value.partition(":")
                row[int(number)] = float(size)
            own = entities_at(place(at), gold)
            references[-1][2].append(row)
            references[-1][3].append(means(places.split(), own[0] if own else None, gold))
            last = None if not places else (document, at)
    for _, _, _, right in references:
        right[-1] = not any(right)
    return clues, references


class Data:
    """The references of one kind, their candidates below each other."""

    def __init__(self, references):
        self.values = numpy.array([row for r in references for row in r[2]])
        self.right = numpy.array([right for r in references for right in r[3]])
        sizes = [len(r[2]) for r in references]
        self.first = numpy.cumsum([0] + sizes[:-1])
        self.of = numpy.repeat(numpy.arange(len(references)), sizes)

    def normal(self, scores):
        scores = numpy.exp(scores - numpy.maximum.reduceat(scores, self.first)[self.of])
        return scores / numpy.add.reduceat(scores, self.first)[self.of]

    def gradient(self, weights, prior):
        scores = self.values @ weights
        wanted = self.normal(numpy.where(self.right, scores, -1e9))
        return self.values.T @ (wanted - self.normal(scores)) - PRIOR * (weights - prior)


def alike(kind):
    return next((kinds for kinds in ALIKE.values() if kind in kinds), (kind,))


def fit(references, kind, prior, free):
    """The weights for a kind of reference: near those for the kinds like it, where there is no evidence otherwise."""
    together = climb([r for r in references if r[1] in alike(kind)], prior, free)
    return climb([r for r in references if r[1] == kind], together, free)


def climb(references, prior, free):
    data = Data(references)
    documents = numpy.array(sorted({r[0] for r in references}))
    which = numpy.searchsorted(documents, [r[0] for r in references])[data.of]
    frequent = free & numpy.array([len(set(which[column != 0])) >= FEWEST for column in data.values.T])
    weights, before = prior.copy(), None
    rate = numpy.full(len(weights), 0.1)
    for _ in range(400):  # resilient propagation: the size of each weight's step follows the sign of its gradient
        gradient = data.gradient(weights, prior) * frequent
        if before is not None:
            rate = numpy.clip(rate * numpy.where(gradient * before > 0, 1.2, numpy.where(gradient * before < 0, 0.5, 1)), 1e-5, 1)
        weights += numpy.sign(gradient) * rate
        before = gradient
        if numpy.abs(gradient).max() < 1e-3:
            break
    return weights


def chosen(reference, weights):
    return int(numpy.argmax(numpy.array(reference[2]) @ weights))


def report(kind, name, references, choices):
    links = sum(c < len(r[2]) - 1 for r, c in zip(references, choices))
    right = sum(c < len(r[2]) - 1 and r[3][c] for r, c in zip(references, choices))
    possible = sum(not r[3][-1] for r in references)
    print(f"{kind:7} {name:6} references {len(references):5} with antecedent {possible:5}  "
          f"recall {right / max(1, possible):.3f}  precision {right / max(1, links):.3f}")


def read_weights(path, clues):
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    rows = dict((line.split("\t")[0], [float(w) for w in line.split("\t")[1:]]) for line in lines if line[:1] not in "#" and line[:5] != "clue\t")
    comments = [line for line in lines if line.startswith("#")]
    return comments, {kind: numpy.array([rows.get(c, [0.0] * len(KINDS))[k] for c in clues]) for k, kind in enumerate(KINDS)}


def fit_all(arguments):
    _, mentions = read(arguments.treebanks)
    clues, references = read_clues(arguments.clues, mentions)
    comments, before = read_weights(arguments.weights, clues)
    columns = []
    for kind in KINDS:
        own = [r for r in references if r[1] == kind]
        free = numpy.array([clue not in KEPT for clue in clues])
        prior = numpy.array([BEFORE.get(clue, 0.0) for clue in clues])
        documents = sorted({r[0] for r in references})
        part = {d: i % PARTS for i, d in enumerate(numpy.random.RandomState(0).permutation(documents))}
        choices = [0] * len(own)
        for k in range(PARTS):
            weights = fit([r for r in references if part[r[0]] != k], kind, prior, free)
            for i, reference in enumerate(own):
                if part[reference[0]] == k:
                    choices[i] = chosen(reference, weights)
        report(kind, "so far", own, [chosen(r, before[kind]) for r in own])
        report(kind, "fitted", own, choices)
        columns.append(fit(references, kind, prior, free))
    with open(arguments.weights, "w", encoding="utf-8") as file:
        file.write("".join(f"{comment}\n" for comment in comments))
        file.write("clue\t" + "\t".join(KINDS) + "\n")
        for i, clue in enumerate(clues):
            file.write(clue + "\t" + "\t".join(f"{column[i] + 0.0:.2f}" for column in columns) + "\n")


def write_articles(arguments):
    texts, _ = read(arguments.treebanks)
    os.makedirs(arguments.folder, exist_ok=True)
    for document, text in texts.items():
        with open(os.path.join(arguments.folder, document + ".txt"), "w", encoding="utf-8") as file:
            file.write(text + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    articles = commands.add_parser("articles")
    articles.add_argument("folder")
    articles.set_defaults(run=write_articles)
    fitting = commands.add_parser("fit")
    fitting.add_argument("clues")
    fitting.add_argument("--weights", required=True)
    fitting.set_defaults(run=fit_all)
    for command in (articles, fitting):
        command.add_argument("treebanks", nargs="+")
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:
        sys.exit(f"coreference.py: {error}")
