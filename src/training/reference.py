"""Writes what the network says of sample sentences, for the test of the Java program: reference-input.tsv, reference-output.conll.

The sample is reference-input.tsv's own words (fourth column); ids, shapes and first subwords are encoded anew. Heads are the best ones
of each word, whether or not they are a tree. Needs onnxruntime.
"""
import argparse
import os

import onnxruntime

import batch as batching
import decode
import model as models
import treebank
from wordpiece import WordPiece


def annotate(session, labels, example):
    """The lines of one sentence: word, _, universal tag, Penn tag, head, relation, name tag."""
    b = batching.batch([example])
    inputs = {"ids": b.ids, "sh": b.shapes, "mask": b.mask, "pos": b.first_subwords, "wmask": b.words.float()}
    values = session.run(["up", "xp", "ne", "arc", "rel"], {name: value.numpy() for name, value in inputs.items()})
    upos, xpos, names, arcs, relations = (value[0][1:] for value in values)
    arcs[range(len(arcs)), range(1, len(arcs) + 1)] = decode.IMPOSSIBLE  # no word is its own head
    rows = zip(example.sentence.words, upos, xpos, arcs.argmax(-1), relations, decode.ner_tags(names))
    for word, u, x, head, relation, name in rows:
        yield "\t".join([word, "_", labels["upos"][u], labels["xpos"][x], str(head), labels["deprel"][relation], name])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("resources", help="folder of model.int8.onnx, labels.txt and wordpiece.txt")
    arguments.add_argument("tests", help="folder of the two files")
    given = arguments.parse_args()
    with open(os.path.join(given.resources, "labels.txt"), encoding="utf-8") as file:
        labels = {line.split()[0]: line.split()[1:] for line in file}
    if labels["ner"] != models.NER_TAGS:
        raise SystemExit(f"{given.resources}/labels.txt: unexpected name tags")
    session = onnxruntime.InferenceSession(os.path.join(given.resources, "model.int8.onnx"))
    inputs, outputs = (os.path.join(given.tests, "reference-" + name) for name in ("input.tsv", "output.conll"))
    with open(inputs, encoding="utf-8") as file:
        sentences = [treebank.Sentence(line.rstrip("\n").split("\t")[3].split(" ")) for line in file]
    wordpiece = WordPiece.read(os.path.join(given.resources, "wordpiece.txt"))
    examples = batching.examples(sentences, wordpiece, {kind: labels[kind] for kind in ("upos", "xpos", "deprel")})
    with open(inputs, "w", encoding="utf-8") as file:
        for e in examples:
            numbers = [" ".join(map(str, values)) for values in e.encoded]
            file.write("\t".join([*numbers, " ".join(e.sentence.words)]) + "\n")
    with open(outputs, "w", encoding="utf-8") as file:
        for e in examples:
            file.write("\n".join(annotate(session, labels, e)) + "\n\n")


if __name__ == "__main__":
    main()
