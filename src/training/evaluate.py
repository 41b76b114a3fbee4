"""Compares an annotation in CoNLL-U with the gold annotation of the same text.

    python3 evaluate.py gold.conllu system.conllu
    python3 evaluate.py ewt/test.conllu.gz system.conllu --uner ner/uner_ewt_test.iob2.gz

The measure is that of the CoNLL 2018 shared task (conll18_ud_eval.py, Zeman et al. 2018). Both files
hold the same text, but may cut it in different sentences and words. A word is found by the place of
its characters in the text, white space not counted; gold and system words with the same place are
the same word. From right, system and gold counts come precision, recall and F1:

    Tokens     words with the same place
    Sentences  sentences with the same place
    UPOS, XPOS, Lemmas  the same words with the same value
    UAS        the same words whose heads are the same words, or are the root
    LAS        and whose relations are the same, subtypes (the part from ":" on) left out

Where it differs from the script: a multiword token (`don't`) is replaced by its words if they spell it
in full, as in English they do, so that Tokens counts words; the system may leave out characters that
are no letters or digits, as a line of asterisks.

What a graph of facts lives on, each a set of tuples of words:

    Subjects   (head, dependent) with relation nsubj, in every subtype but nsubj:pass
    Objects    (head, dependent) with relation obj
    SVO        (subject, head, object), subject and object as above, of the same head
    SVO+pass   the same, with nsubj:pass counted as a subject too
    VPN        (verb, preposition, noun): the noun is an obl of a word tagged VERB, in every subtype,
               the preposition is a case of the noun

Names are right if both the place and the type are. Gold names come from Universal NER (--uner), else
from GUM's entity annotation, where there is one; system names from `NER=B-PER` in the last column.
Only types that the gold has at all are counted. "Names" counts PER, ORG and LOC together.
"""
import argparse
import collections
import gzip
import re
import sys

import treebank


class Word:
    """A word of a CoNLL-U file. `place` is (begin, end) in the text without white space."""

    def __init__(self, columns, place):
        self.form, self.lemma, self.upos, self.xpos = columns[1:5]
        self.relation, self.misc = columns[7], columns[9]
        self.head_number = int(columns[6]) if columns[6].isdigit() else 0
        self.place = place
        self.head = None  # a Word; None for a root

    def is_a(self, relation):
        """Whether the relation is this one, or a subtype of it."""
        return self.relation == relation or self.relation.startswith(relation + ":")


class Sentence:
    """A sentence: its words, its comments, and its names as (begin, end, type) in words, or None."""

    def __init__(self, words, comments):
        self.words = words
        self.comments = comments
        self.names = None
        for word in words:
            word.head = words[word.head_number - 1] if word.head_number else None

    @property
    def id(self):
        return next((c.split("=", 1)[1].strip() for c in self.comments if c.startswith("# sent_id")), None)

    @property
    def place(self):
        return self.words[0].place[0], self.words[-1].place[1]


class Text:
    """The sentences of one or several CoNLL-U files, and their characters without white space."""

    def __init__(self, sentences, characters):
        self.sentences = sentences
        self.characters = characters
        self.words = [word for sentence in sentences for word in sentence.words]

    def names(self, types):
        """The places of the names of some types, and of all sentences in which names are annotated."""
        return {
            (sentence.words[begin].place[0], sentence.words[end - 1].place[1], kind)
            for sentence in self.sentences
            for begin, end, kind in sentence.names or ()
            if kind in types
        }


def read(paths):
    """The text of CoNLL-U files, one behind the other; a name that ends in .gz is decompressed."""
    sentences, characters, length = [], [], 0
    for path in paths:
        for comments, rows in blocks(path):
            words = []
            for columns in words_of(rows):
                form = re.sub(r"\s", "", columns[1])
                words.append(Word(columns, (length, length + len(form))))
                characters.append(form)
                length += len(form)
            sentences.append(Sentence(words, comments))
    return Text(sentences, "".join(characters))


def blocks(path):
    """The sentences of a file: (comment lines, rows of columns)."""
    comments, rows = [], []
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in [*file, ""]:
            line = line.rstrip("\n")
            if not line.strip():
                if rows:
                    yield comments, rows
                    comments, rows = [], []
            elif line.startswith("#") and not rows:
                comments.append(line)
            else:
                rows.append(line.split("\t"))


def words_of(rows):
    """The rows of words; multiword tokens must be spelled by their words, empty nodes are left out."""
    by_number = {row[0]: row for row in rows}
    for row in rows:
        first, _, last = row[0].partition("-")
        if last:
            parts = [by_number[str(i)][1] for i in range(int(first), int(last) + 1)]
            if "".join(parts) != row[1]:
                raise ValueError(f"the words {parts} do not spell {row[1]}")
        elif row[0].isdigit():
            yield row


def align(gold, system):
    """Moves the places of the system's words to where the same characters stand in the gold text."""
    places, at = [], 0
    for character in system.characters:
        while at < len(gold.characters) and gold.characters[at] != character and not gold.characters[at].isalnum():
            at += 1
        if at == len(gold.characters) or gold.characters[at] != character:
            raise ValueError(
                f"the texts differ: gold {gold.characters[at:at + 30]!r}, "
                f"system {system.characters[len(places):len(places) + 30]!r}"
            )
        places.append(at)
        at += 1
    for word in system.words:
        begin, end = word.place
        word.place = (places[begin], places[end - 1] + 1)


def add_gum_names(text):
    """Derives names from GUM's entity annotation, if there is any."""
    if not any("Entity=" in word.misc for word in text.words):
        return
    for sentence in text.sentences:
        words = sentence.words
        numbers = {word: i for i, word in enumerate(words, 1)}
        as_in_training = treebank.Sentence(
            words=[w.form for w in words],
            lemmas=[w.lemma for w in words],
            upos=[w.upos for w in words],
            xpos=[w.xpos for w in words],
            heads=[numbers.get(w.head, 0) for w in words],
            deprels=[w.relation for w in words],
            misc=[w.misc for w in words],
        )
        sentence.names = treebank.gum_names(as_in_training)


def add_uner_names(text, path):
    """Adds the names of Universal NER to the sentences that it annotates with the same words."""
    annotated = {sentence.id: sentence for sentence in treebank.read_uner(path)}
    for sentence in text.sentences:
        found = annotated.get(sentence.id)
        if found and found.words == [word.form for word in sentence.words]:
            sentence.names = found.names


def add_system_names(text):
    """Reads the names in the last column."""
    for sentence in text.sentences:
        sentence.names, begin, kind = [], 0, None
        for i, word in enumerate([*sentence.words, None]):
            tag = re.search(r"(?:^|\|)NER=([BI])-([A-Z]+)", word.misc) if word else None
            if kind and not (tag and tag.group(1) == "I"):
                sentence.names.append((begin, i, kind))
                kind = None
            if tag and tag.group(1) == "B":
                begin, kind = i, tag.group(2)


class Score:
    """Counts of what is right, of what the system says and of what is gold."""

    def __init__(self, right, system, gold):
        self.right, self.system, self.gold = right, system, gold

    @classmethod
    def of_sets(cls, gold, system):
        return cls(len(gold & system), len(system), len(gold))

    @property
    def precision(self):
        return self.right / self.system if self.system else 0.0

    @property
    def recall(self):
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self):
        return 2 * self.right / (self.system + self.gold) if self.system + self.gold else 0.0


def evaluate(gold, system):
    """All scores of a system's annotation, by name. Both texts must carry their names already."""
    align(gold, system)
    by_place = {word.place: word for word in system.words}
    same = [(word, by_place[word.place]) for word in gold.words if word.place in by_place]

    def words(is_right):
        right = sum(is_right(g, s) for g, s in same)
        return Score(right, len(system.words), len(gold.words))

    def same_head(g, s):
        return (g.head and g.head.place) == (s.head and s.head.place)

    def same_relation(g, s):
        return g.relation.partition(":")[0] == s.relation.partition(":")[0]

    scores = {
        "Tokens": words(lambda g, s: True),
        "Sentences": Score.of_sets({s.place for s in gold.sentences}, {s.place for s in system.sentences}),
        "UPOS": words(lambda g, s: g.upos == s.upos),
        "XPOS": words(lambda g, s: g.xpos == s.xpos),
        "Lemmas": words(lambda g, s: g.lemma == s.lemma),
        "UAS": words(same_head),
        "LAS": words(lambda g, s: same_head(g, s) and same_relation(g, s)),
    }
    for name, tuples in RELATIONS.items():
        scores[name] = Score.of_sets(tuples(gold.words), tuples(system.words))
    scores.update(name_scores(gold, system))
    return scores


def name_scores(gold, system):
    """The scores of names: of all persons, organizations and places, of all types, and of each type."""
    annotated = [s for s in gold.sentences if s.names is not None]
    if not annotated:
        return {}
    inside = [False] * len(gold.characters)
    for sentence in annotated:
        begin, end = sentence.place
        inside[begin:end] = [True] * (end - begin)
    types = sorted({kind for s in annotated for _, _, kind in s.names} - {treebank.OTHER})

    def score(kinds):
        found = {name for name in system.names(kinds) if inside[name[0]]}
        return Score.of_sets(gold.names(kinds), found)

    scores = {"Names": score(treebank.CORE_TYPES)}
    if not set(types) <= set(treebank.CORE_TYPES):
        scores["Names, all types"] = score(types)
    scores.update({"  " + kind: score((kind,)) for kind in types})
    return scores


def _is_subject(word):
    return word.is_a("nsubj") and not word.is_a("nsubj:pass")


def subjects(words):
    return {(w.head.place, w.place) for w in words if w.head and _is_subject(w)}


def objects(words):
    return {(w.head.place, w.place) for w in words if w.head and w.is_a("obj")}


def subject_verb_object(words, is_subject=_is_subject):
    subjects_of = collections.defaultdict(list)
    for word in words:
        if word.head and is_subject(word):
            subjects_of[word.head.place].append(word.place)
    return {(s, head, o) for head, o in objects(words) for s in subjects_of[head]}


def subject_verb_object_with_passive(words):
    return subject_verb_object(words, lambda word: word.is_a("nsubj"))


def verb_preposition_noun(words):
    prepositions = [w for w in words if w.head and w.is_a("case")]
    return {
        (p.head.head.place, p.place, p.head.place)
        for p in prepositions
        if p.head.is_a("obl") and p.head.head and p.head.head.upos == "VERB"
    }


RELATIONS = {
    "Subjects": subjects,
    "Objects": objects,
    "SVO": subject_verb_object,
    "SVO+pass": subject_verb_object_with_passive,
    "VPN": verb_preposition_noun,
}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", help="CoNLL-U, or compressed with a name that ends in .gz")
    parser.add_argument("system", help="CoNLL-U")
    parser.add_argument("--uner", metavar="FILE", help="gold names in the IOB2 format of Universal NER")
    arguments = parser.parse_args()
    gold, system = read([arguments.gold]), read([arguments.system])
    add_gum_names(gold)
    if arguments.uner:
        add_uner_names(gold, arguments.uner)
    add_system_names(system)
    print(f"{'':18}{'P':>8}{'R':>8}{'F1':>8}{'gold':>8}")
    for name, score in evaluate(gold, system).items():
        print(f"{name:18}{score.precision:8.4f}{score.recall:8.4f}{score.f1:8.4f}{score.gold:8}")


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:
        sys.exit(f"evaluate.py: {error}")
