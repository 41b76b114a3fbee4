"""Lemmas by edit rules: the rule of the word and its Penn tag, else of its longest known ending and tag, else the word itself.

A rule cuts characters off the end of the lower-cased word and appends others: (3, "y") makes "city" of "cities". Learnt from the
treebanks by counting; rules that change nothing of the outcome are left out, so that the file stays small.

The file has one rule a line, tab-separated: `word` or `ending`, the characters, the Penn tag, how many to cut, what to append.
"""
import argparse
import collections
import gzip
import os

import treebank

LONGEST_ENDING = 5
SHORTEST_WORD = 4  # that teaches rules for endings
FEWEST_WORDS = 2  # different ones that must share an ending's rule


class Lemmatizer:
    def __init__(self, words, endings):
        self.words = words  # (word, tag) -> (cut, append)
        self.endings = endings  # (ending, tag) -> (cut, append)

    def lemma(self, word, xpos):
        """The lemma; of names (NNP, NNPS) in lower case: they are better left as they are written."""
        form = word.lower()
        rule = self.words.get((form, xpos))
        return _edit(form, rule) if rule else self.by_ending(form, xpos)

    def by_ending(self, form, xpos):
        for length in range(min(LONGEST_ENDING, len(form)), 0, -1):
            rule = self.endings.get((form[-length:], xpos))
            if rule and rule[0] < len(form):
                return _edit(form, rule)
        return form

    def save(self, path):
        with gzip.GzipFile(path, "w", mtime=0) as file:
            for kind, rules in (("word", self.words), ("ending", self.endings)):
                for (text, xpos), (cut, append) in sorted(rules.items()):
                    file.write(f"{kind}\t{text}\t{xpos}\t{cut}\t{append}\n".encode("utf-8"))

    @classmethod
    def load(cls, path):
        rules = {"word": {}, "ending": {}}
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for line in file:
                kind, text, xpos, cut, append = line.rstrip("\n").split("\t")
                rules[kind][text, xpos] = int(cut), append
        return cls(rules["word"], rules["ending"])


def learn(sentences):
    """The lemmatizer that the sentences' words, tags and lemmas teach."""
    lemmas = collections.defaultdict(collections.Counter)
    for sentence in sentences:
        for word, lemma, xpos in zip(sentence.words, sentence.lemmas, sentence.xpos):
            if lemma == "_":  # a word that was torn apart
                continue
            # "American" and "I" keep their capital, however they are written; of names only the ending is learnt.
            lemma = lemma.lower() if xpos in ("NNP", "NNPS") else lemma
            lemmas[word.lower(), xpos][_rule(word.lower(), lemma)] += 1
    rules = {key: _most_common(counts) for key, counts in lemmas.items()}
    edits = collections.defaultdict(collections.Counter)
    for (form, xpos), rule in rules.items():
        if len(form) >= SHORTEST_WORD and rule[1] == rule[1].lower():  # a capital is a matter of the word
            for length in range(1, min(LONGEST_ENDING, len(form)) + 1):
                edits[form[-length:], xpos][rule] += 1
    endings = {}
    for (ending, xpos), counts in sorted(edits.items(), key=lambda item: len(item[0][0])):
        rule = _most_common(counts)
        if counts[rule] < FEWEST_WORDS:
            continue
        shorter = next((endings[ending[i:], xpos] for i in range(1, len(ending)) if (ending[i:], xpos) in endings), (0, ""))
        if rule != shorter:
            endings[ending, xpos] = rule
    lemmatizer = Lemmatizer({}, endings)
    for (form, xpos), rule in rules.items():
        if _edit(form, rule) != lemmatizer.by_ending(form, xpos):
            lemmatizer.words[form, xpos] = rule
    return lemmatizer


def _rule(form, lemma):
    common = len(os.path.commonprefix([form, lemma]))
    return len(form) - common, lemma[common:]


def _edit(form, rule):
    cut, append = rule
    return form[: len(form) - cut] + append


def _most_common(counts):
    return min(counts, key=lambda rule: (-counts[rule], rule))


def accuracy(lemmatizer, sentences):
    """The share of right lemmas, letter case aside, of nouns, verbs, adjectives, adverbs and names, given the right tags."""
    judged = [
        lemmatizer.lemma(word, xpos).lower() == lemma.lower()
        for s in sentences
        for word, lemma, upos, xpos in zip(s.words, s.lemmas, s.upos, s.xpos)
        if upos in ("NOUN", "VERB", "ADJ", "ADV", "PROPN")
    ]
    return sum(judged) / len(judged)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--treebanks", required=True)
    arguments.add_argument("--ewt", default="train,dev", help="splits of EWT to learn from; test is measured if it is not among them")
    arguments.add_argument("--measure", nargs="*", default=[], help="further CoNLL-U files to measure on")
    arguments.add_argument("--out", default="lemmas.tsv.gz")
    given = arguments.parse_args()
    splits = given.ewt.split(",")
    lemmatizer = learn(s for s in treebank.read_training(given.treebanks, splits) if s.lemmas)
    lemmatizer.save(given.out)
    print(f"{len(lemmatizer.words)} words, {len(lemmatizer.endings)} endings, {os.path.getsize(given.out)} bytes")
    held_out = {path: treebank.read_conllu(path) for path in given.measure}
    if "test" not in splits:
        held_out["ewt/test"] = treebank.read_ewt(given.treebanks, "test")
    for name, sentences in held_out.items():
        print(f"{name}: {accuracy(lemmatizer, sentences):.4f} with gold tags")


if __name__ == "__main__":
    main()
