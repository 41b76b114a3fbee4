"""Reads the treebanks: trees from CoNLL-U, names from GUM's entity annotation, Universal NER and WikiGold.

Names are flat and of the types PER, ORG, LOC, EVENT, OBJECT (products, vehicles, weapons, substances, kinds of animals and plants) and
ABSTRACT (works, laws, languages, theories). GUM knows all six. Universal NER and WikiGold know the first three and one type for the rest:
such words are marked OTHER, and training leaves them out. Every source is brought to the same boundaries by `trim`: no article, no
possessive ending, no surrounding quotes, no title before a person's name.
"""
import argparse
import collections
import glob
import gzip
import os
import re
from dataclasses import dataclass
from typing import List, NamedTuple, Optional


CORE_TYPES = ("PER", "ORG", "LOC")
TYPES = CORE_TYPES + ("EVENT", "OBJECT", "ABSTRACT")
OTHER = "OTHER"  # a name of which the source says no more than that it is no person, organization or place


class Name(NamedTuple):
    begin: int  # first word, from 0
    end: int  # after the last word
    type: str  # one of TYPES or OTHER


@dataclass
class Sentence:
    """One sentence. The lists of annotation are None where the source has none of that kind."""

    words: List[str]
    lemmas: Optional[List[str]] = None
    upos: Optional[List[str]] = None
    xpos: Optional[List[str]] = None
    heads: Optional[List[int]] = None  # 1 is the first word, 0 the root
    deprels: Optional[List[str]] = None
    names: Optional[List[Name]] = None
    misc: Optional[List[str]] = None  # the tenth column
    id: Optional[str] = None
    document: Optional[str] = None

    def ner_tags(self):
        """The names as BIO tags."""
        tags = ["O"] * len(self.words)
        for name in self.names:
            tags[name.begin] = "B-" + name.type
            for i in range(name.begin + 1, name.end):
                tags[i] = "I-" + name.type
        return tags


def read_training(folder, ewt=("train", "dev")):
    """All training sentences of the folder of treebanks; `ewt` names the splits of EWT to train on."""
    sentences = []
    for split in ewt:
        sentences += read_ewt(folder, split)
    for path in sorted(glob.glob(os.path.join(folder, "gum", "*.conllu.gz"))):
        sentences += read_gum(path)
    return sentences + read_wikigold(os.path.join(folder, "ner", "wikigold.conll.gz"))


def read_ewt(folder, split):
    """EWT's train, dev or test; dev and test have names where Universal NER's words are the same."""
    sentences = read_conllu(os.path.join(folder, "ewt", split + ".conllu.gz"))
    path = os.path.join(folder, "ner", f"uner_ewt_{split}.iob2.gz")
    names = {s.id: s for s in read_uner(path)} if os.path.exists(path) else {}
    for sentence in sentences:
        annotated = names.get(sentence.id)
        if annotated and annotated.words == sentence.words:
            sentence.names = annotated.names
    return sentences


def read_gum(path):
    """A file of GUM, with names derived from its entity annotation."""
    sentences = read_conllu(path)
    for sentence in sentences:
        sentence.names = gum_names(sentence)
    return sentences


def read_conllu(path):
    """The basic trees of a CoNLL-U file; multiword ranges and empty nodes are left out."""
    sentences, document = [], None
    for comments, lines in _blocks(path):
        rows = [line.split("\t") for line in lines]
        rows = [row for row in rows if row[0].isdigit()]
        document = _comment(comments, "newdoc") or document
        _, words, lemmas, upos, xpos, _, heads, deprels, _, misc = map(list, zip(*rows))
        sentences.append(Sentence(words, lemmas, upos, xpos, [int(h) for h in heads], deprels, None, misc, _comment(comments, "sent_id"), document))
    return sentences


def read_uner(path):
    """Universal NER: number, word, BIO tag; OTH is OTHER."""
    sentences = []
    for comments, lines in _blocks(path):
        rows = [line.split("\t") for line in lines]
        words, tags = [row[1] for row in rows], [row[2] for row in rows]
        sentences.append(Sentence(words, names=names_of_tags(words, tags), id=_comment(comments, "sent_id")))
    return sentences


def read_wikigold(path):
    """WikiGold: word and tag, every tag of a name I-; MISC is OTHER. It has no trees."""
    sentences = []
    for _, lines in _blocks(path):
        rows = [line.split() for line in lines if not line.startswith("-DOCSTART")]
        if rows:
            words = [row[0] for row in rows]
            sentences.append(Sentence(words, names=names_of_tags(words, [row[-1] for row in rows])))
    return sentences


def _blocks(path):
    """The paragraphs of a file: (comment lines, other lines)."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for block in re.split(r"\n[ \t]*\n", file.read()):
            lines = [line for line in block.split("\n") if line.strip()]
            # A word may be '#': only a line '# ...' before the first word is a comment.
            first = next((i for i, line in enumerate(lines) if not line.startswith("# ")), len(lines))
            if first < len(lines):
                yield lines[:first], lines[first:]


def _comment(comments, name):
    """The value of `# name = value` or of `# name id = value`, or None."""
    return next((c.split("=", 1)[1].strip() for c in comments if re.match(rf"# {name}( id)? *=", c)), None)


def names_of_tags(words, tags):
    """The names that BIO or IO tags mark, trimmed."""
    names, begin, kind = [], 0, None
    for i, tag in enumerate(tags + ["O"]):
        prefix, _, type_ = tag.partition("-")
        type_ = OTHER if type_ in ("OTH", "MISC") else type_ if type_ in TYPES else None
        if prefix == "B" or type_ != kind:
            if kind:
                names.append(trim(words, Name(begin, i, kind)))
            begin, kind = i, type_
    return [name for name in names if name]


TITLES = frozenset(
    """mr mr. mrs mrs. ms ms. dr dr. prof prof. professor president vice prime minister senator sen. sen rep. rep. representative
    governor gov. general gen. colonel col. captain capt. lieutenant lt. sergeant sgt. king queen prince princess pope sir lord lady
    judge justice secretary chancellor chairman chief mayor ambassador officer detective father rev. reverend sheikh saint deputy
    assistant foreign director former u.s. us republican democratic democrat congressman congresswoman premier commissioner attorney
    sheriff deputy envoy spokesman spokeswoman""".split()
)
BEFORE_A_NAME = frozenset(("the", "a", "an", '"', "'", "“", "‘"))
AFTER_A_NAME = frozenset(("'s", "’s", "'", "’", '"', ".", ",", "”"))


def trim(words, name):
    """The name without article, possessive ending, quotes, and a person's titles; None if nothing is left."""
    begin, end, type_ = name
    while begin < end and words[begin].lower() in BEFORE_A_NAME:
        begin += 1
    while begin < end and words[end - 1] in AFTER_A_NAME:
        end -= 1
    if type_ == "PER":
        begin = max([begin] + [i + 1 for i in range(begin, end) if words[i].lower() in TITLES])
    return Name(begin, end, type_) if begin < end else None


ENTITY_TYPES = {
    **{"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT", "abstract": "ABSTRACT"},
    **dict.fromkeys(("object", "substance", "animal", "plant"), "OBJECT"),
}
PROPER = ("NNP", "NNPS")
INSIDE_A_NAME = frozenset(("of for and & the de - on in at 's ’s al van von der da bin . to").split())


class Mention(NamedTuple):
    begin: int
    end: int
    type: str


def gum_names(sentence):
    """Names in GUM's entity annotation, which marks whole noun phrases and does not say what is a name.

    A thing is named if the head of its mention is a proper noun; the name is the head and what belongs to it (see `_person`,
    `_other_name`). Of overlapping names the longest stays.
    """
    found = set()
    for mention in _mentions(sentence):
        type_, head = ENTITY_TYPES.get(mention.type), _head(sentence, mention)
        if type_ and head is not None:
            found.add(name_at(sentence, head, type_, mention))
    return longest(found - {None})


def name_at(sentence, head, type_, mention=None):
    """The name of a type that has its head at a word, within a mention if one is given; None if there is none."""
    mention = mention or Mention(0, len(sentence.words), type_)
    span = _person(sentence, mention, head) if type_ == "PER" else _other_name(sentence, mention, head, type_)
    name = span and trim(sentence.words, Name(*span, type_))
    people = name and type_ == "PER" and sentence.xpos[name.end - 1] == "NNPS"  # "the Obamas" is no person
    return None if people else name


def longest(found):
    """Of overlapping names the longest, in the order of the text."""
    names, taken = [], set()
    for name in sorted(found, key=lambda n: (n.begin - n.end, n)):
        if taken.isdisjoint(range(name.begin, name.end)):
            taken.update(range(name.begin, name.end))
            names.append(name)
    return sorted(names)


def _mentions(sentence):
    """The spans of `Entity=`: `(3-person-...` opens mention 3, `3)` closes it, `(3-person-...)` is one word long."""
    mentions, open_ = [], collections.defaultdict(list)
    for i, misc in enumerate(sentence.misc):
        entity = re.search(r"Entity=([^|]*)", misc)
        for opened, type_, closed_at_once, closed in re.findall(r"\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)", entity.group(1) if entity else ""):
            if closed_at_once:
                mentions.append(Mention(i, i + 1, type_))
            elif opened:
                open_[opened].append((i, type_))
            elif open_[closed]:
                begin, begun_type = open_[closed].pop()
                mentions.append(Mention(begin, i + 1, begun_type))
    return mentions


def _head(sentence, mention):
    """The first word of the mention whose head lies outside it."""
    inside = range(mention.begin, mention.end)
    return next((i for i in inside if sentence.heads[i] - 1 not in inside), None)


def _person(sentence, mention, head):
    """The head if it is a singular proper noun, with the proper nouns attached to it as `flat`."""
    inside = range(mention.begin, mention.end)
    parts = [i for i in inside if sentence.heads[i] - 1 == head and sentence.deprels[i] == "flat" and sentence.xpos[i] in PROPER]
    if sentence.xpos[head] == "NNP":
        parts.append(head)
    return (min(parts), max(parts) + 1) if parts else None


def _other_name(sentence, mention, head, type_):
    """The proper noun at the head, grown to both sides over what belongs to the name.

    To the left over proper nouns and capitalised adjectives and nouns, and numbers in organizations; to the right over proper
    nouns, and numbers in organizations; to both sides over words such as "of" if a proper noun follows behind them (a place never
    grows so to the left, nor to the right over "and"). Words under an apposition, a conjunct, a parenthesis or a clause are outside.
    """
    words, xpos = sentence.words, sentence.xpos
    if xpos[head] not in PROPER:
        return None
    proper = lambda i: xpos[i] in PROPER
    within = lambda i: mention.begin <= i < mention.end and _belongs(sentence, i, head)
    joins = lambda i: within(i) and words[i].lower() in INSIDE_A_NAME

    def extends_left(i):
        number = xpos[i] == "CD" and type_ == "ORG"
        capitalised = sentence.upos[i] in ("ADJ", "NOUN") and words[i][0].isupper() and i > 0
        return within(i) and (proper(i) or number or capitalised)

    def extends_right(i):
        number = type_ != "LOC" and xpos[i] == "CD" and sentence.deprels[i] not in ("nmod:unmarked", "obl:unmarked")
        return within(i) and (proper(i) or number)

    begin, end = head, head + 1
    while True:
        while begin > mention.begin and extends_left(begin - 1):
            begin -= 1
        behind = begin - 1
        while behind >= mention.begin and joins(behind):
            behind -= 1
        if type_ == "LOC" or behind == begin - 1 or not (within(behind) and proper(behind)):
            break
        begin = behind
    while True:
        while end < mention.end and extends_right(end):
            end += 1
        behind = end
        while behind < mention.end and joins(behind):
            behind += 1
        if behind == end or not (within(behind) and proper(behind)) or (type_ == "LOC" and words[end] == "and"):
            break
        end = behind + 1
    return begin, end


def _belongs(sentence, i, head):
    """Whether word i depends on the head without an apposition, conjunct, parenthesis or clause between."""
    while i != head:
        if i < 0 or sentence.deprels[i] in ("appos", "conj", "parataxis", "acl", "acl:relcl"):
            return False
        i = sentence.heads[i] - 1
    return True


def main():
    """Counts the sentences, words and names of the training treebanks."""
    arguments = argparse.ArgumentParser(description=main.__doc__)
    arguments.add_argument("folder")
    folder = arguments.parse_args().folder
    readers = [("ewt/" + split, read_ewt(folder, split)) for split in ("train", "dev", "test")]
    readers += [(os.path.basename(p)[:-10], read_gum(p)) for p in sorted(glob.glob(os.path.join(folder, "gum", "*.conllu.gz")))]
    readers.append(("wikigold", read_wikigold(os.path.join(folder, "ner", "wikigold.conll.gz"))))
    for source, sentences in readers:
        types = collections.Counter(n.type for s in sentences for n in s.names or ())
        named = sum(s.names is not None for s in sentences)
        words = sum(len(s.words) for s in sentences)
        print(f"{source:14} {len(sentences):6} sentences {words:7} words, names in {named:6}:", dict(sorted(types.items())))


if __name__ == "__main__":
    main()
