"""Exports a checkpoint to ONNX with 8-bit weights, with the tables that the program reads beside it.

The graph is written out operator by operator, so that it does not depend on the version of PyTorch and uses the fused operators of
ONNX Runtime (attention, matrix products that scale their sums and add a bias). Products with weight matrices multiply integers. Each
matrix is scaled by column. Its input has one scale, fixed at export from what training sentences show; before, its columns are made of
like size, which the matrix's rows take back (SmoothQuant, Xiao and others 2023). So nothing depends on the other sentences of a batch.
The embedding of subwords is scaled by row. Attention products, norms and the small tables stay in 32-bit floats.
"""
import argparse
import os
import random
from typing import NamedTuple, Optional

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import batch as batching
import model as models
import treebank
from calibrate import ranges
from encoder import EPSILON, HEADS, MASKED, WIDTH
from wordpiece import WordPiece

INPUTS = {"ids": "subwords", "sh": "subwords", "mask": "subwords", "pos": "words", "wmask": "words"}
FLOATS = ("mask", "wmask")
OPSET, RUNTIME_OPERATORS = 17, "com.microsoft"
LARGEST = 127  # of an 8-bit weight
CALIBRATION, LONGEST = 3000, 130  # sentences that show the ranges of inputs; subwords of the longest of them
BY_ROW = ("outer",)  # layers whose input has a scale for each row: a few large values would make one scale for all too coarse
OUTSIDE_BIAS = 1.5  # added to the score of O: a name takes that much more evidence; precision was lower than recall on EWT
PRESENT = 1e-2  # least share of a layer in a mixture that is computed


class EightBits(NamedTuple):
    """A quantized tensor: value = (values - zero) * scale * factors of the columns."""

    values: str
    scale: str
    zero: str
    factors: np.ndarray
    rows: Optional[str] = None  # the scale of each row, if the scale is not one for all


def balance(inputs, weights):
    """Factors of columns that share the spread between the inputs' columns and the matrix's rows, by the largest value of each."""
    factors = np.sqrt(np.maximum(inputs, 1e-4) / np.maximum(weights, 1e-4))
    return (factors / np.exp(np.log(factors).mean())).astype(np.float32)


class Graph:
    """Collects nodes and weights; every method returns the name of its result."""

    def __init__(self, weights, ranges):
        self.weights = weights  # of the checkpoint, by name
        self.ranges = ranges  # of the inputs of products, see calibrate.py
        self.nodes, self.initializers, self.added = [], [], set()

    def node(self, operator, inputs, domain="", outputs=1, **attributes):
        names = [f"{operator}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def runtime(self, operator, inputs, **attributes):
        """An operator of ONNX Runtime's own."""
        return self.node(operator, inputs, RUNTIME_OPERATORS, **attributes)

    def constant(self, name, value, dtype=np.float32):
        if name not in self.added:
            self.added.add(name)
            self.initializers.append(numpy_helper.from_array(np.asarray(value, dtype), name))
        return name

    def ints(self, *values):
        return self.constant("ints_" + "_".join(map(str, values)), values, np.int64)

    def weight(self, name):
        return self.constant(name, self.weights[name])

    def quantized(self, name, matrix, axis):
        """A matrix in 8 bits and its scales: one a column (axis 0) or one a row (axis 1)."""
        scale = (np.abs(matrix).max(axis, keepdims=axis == 1) / LARGEST).clip(1e-8).astype(np.float32)
        rounded = np.rint(matrix / scale).clip(-LARGEST, LARGEST)
        return self.constant(name + ".int8", rounded, np.int8), self.constant(name + ".scale", scale)

    def eight_bits(self, x, *layers):
        """x [rows, columns] in 8 bits, as the input of some linear layers."""
        if layers[0].endswith(BY_ROW):
            return self.eight_bits_by_row(x)
        low, high = self.ranges[layers[0]]
        matrix = np.concatenate([self.matrix(name) for name in layers], 1)
        factors = balance(np.maximum(np.abs(low), np.abs(high)), np.abs(matrix).max(1))
        smooth = self.node("Mul", [x, self.constant(layers[0] + ".factors", 1 / factors)])
        low, high = min(0, (low / factors).min()), max(0, (high / factors).max())
        scale = self.constant(layers[0] + ".input_scale", (high - low) / 255)
        zero = self.constant(layers[0] + ".input_zero", np.rint(-255 * low / (high - low)), np.uint8)
        return EightBits(self.node("QuantizeLinear", [smooth, scale, zero]), scale, zero, factors)

    def eight_bits_by_row(self, x):
        """x with a scale for each row, from the row's own values at run time."""
        largest = self.node("ReduceMax", [self.node("Abs", [x])], axes=[-1], keepdims=1)
        step = self.node("Mul", [largest, self.constant("one_step", 1 / LARGEST)])
        rows = self.node("Add", [step, self.constant("tiny", 1e-9)])
        flat = self.node("Reshape", [rows, self.ints(-1)])
        zero = self.constant("middle", 128, np.uint8)
        middle = self.node("Expand", [zero, self.node("Shape", [flat])])
        return EightBits(self.node("QuantizeLinear", [x, flat, middle], axis=0), self.constant("one", 1), zero, np.ones(1), rows)

    def matrix(self, layer):
        return self.weights[layer] if layer in self.weights else self.weights[layer + ".weight"].T

    def product(self, x, layer, bias=True):
        """x, of which `layer` is a layer it was made 8 bits for, times the layer's matrix, plus its bias."""
        weight, scale = self.quantized(layer, self.matrix(layer) * x.factors[:, None], 0)
        biases = ["", self.weight(layer + ".bias")] if bias and not x.rows else []
        sums = self.runtime("MatMulIntegerToFloat", [x.values, weight, x.scale, scale, x.zero, *biases])
        sums = self.node("Mul", [sums, x.rows]) if x.rows else sums
        return self.node("Add", [sums, self.weight(layer + ".bias")]) if bias and x.rows else sums

    def linear(self, x, layer):
        return self.product(self.eight_bits(x, layer), layer)

    def float_linear(self, x, name):
        """A linear layer too small to be worth 8 bits."""
        matrix = self.constant(name + ".matrix", self.weights[name + ".weight"].T)
        return self.node("Add", [self.node("MatMul", [x, matrix]), self.weight(name + ".bias")])


def build(graph, layers, labels):
    """All operators from the inputs to the outputs; returns the outputs by name. Rows are the subwords or words of all sentences."""
    by_layer = encode(graph, layers)
    tags, names, tree = word_vectors(graph, by_layer)
    best = lambda scores: graph.node("ArgMax", [scores], axis=-1, keepdims=0)
    words = graph.node("Shape", ["pos"])
    hidden = graph.runtime("Gelu", [graph.linear(names, "name_hidden")])
    arcs, relations = parse(graph, tree, len(labels["deprel"]))
    per_word = lambda values: graph.node("Reshape", [values, words])
    return {
        "up": per_word(best(graph.float_linear(tags, "upos"))),
        "xp": per_word(best(graph.float_linear(tags, "xpos"))),
        "ne": by_sentence(graph, graph.float_linear(hidden, "name"), len(models.NER_TAGS), "pos"),
        "arc": arcs,
        "rel": per_word(best(relations)),
    }


def by_sentence(graph, x, width, like):
    """[rows, width] as [batch, positions, width], with batch and positions of an input."""
    shape = graph.node("Concat", [graph.node("Shape", [like]), graph.ints(width)], axis=0)
    return graph.node("Reshape", [x, shape])


def encode(graph, layers):
    """The output of every encoder layer, each [rows, WIDTH]."""
    table, scale = graph.quantized("encoder.words", graph.weights["encoder.words.weight"], 1)
    looked_up = graph.node("Cast", [graph.node("Gather", [table, "ids"])], to=TensorProto.FLOAT)
    words = graph.node("Mul", [looked_up, graph.node("Gather", [scale, "ids"])])
    length = graph.node("Gather", [graph.node("Shape", ["ids"]), graph.ints(1)])
    positions = graph.node("Slice", [graph.weight("encoder.positions.weight"), graph.ints(0), length, graph.ints(0)])
    shapes = graph.node("Gather", [graph.weight("encoder.shapes.weight"), "sh"])
    x = graph.node("Add", [graph.node("Add", [words, positions]), shapes])
    x = graph.node("Reshape", [x, graph.ints(-1, WIDTH)])
    x = graph.node("LayerNormalization", [x, graph.weight("encoder.norm.weight"), graph.weight("encoder.norm.bias")], axis=-1, epsilon=EPSILON)
    present = graph.node("Cast", ["mask"], to=TensorProto.INT32)
    outputs = []
    for i in range(layers):
        x = layer(graph, x, f"encoder.layers.{i}.", present)
        outputs.append(x)
    return outputs


def layer(graph, x, prefix, present):
    parts = [prefix + part for part in ("query", "key", "value")]
    rounded = graph.eight_bits(x, *parts)
    query, key, value = (by_sentence(graph, graph.product(rounded, part, bias=False), WIDTH, "ids") for part in parts)
    bias = graph.constant(prefix + "attention.bias", np.concatenate([graph.weights[part + ".bias"] for part in parts]))
    attended = graph.runtime("MultiHeadAttention", [query, key, value, bias, present], num_heads=HEADS, mask_filter_value=MASKED)
    attended = graph.node("Reshape", [attended, graph.ints(-1, WIDTH)])
    x = add_and_norm(graph, graph.linear(attended, prefix + "attended"), x, prefix + "attention_norm")
    inner = graph.runtime("Gelu", [graph.linear(x, prefix + "inner")])
    return add_and_norm(graph, graph.linear(inner, prefix + "outer"), x, prefix + "output_norm")


def add_and_norm(graph, x, residual, norm):
    """The layer norm of a sum. (ONNX Runtime's SkipLayerNormalization took twice the time.)"""
    weights = [graph.weight(norm + ".weight"), graph.weight(norm + ".bias")]
    return graph.node("LayerNormalization", [graph.node("Add", [x, residual]), *weights], axis=-1, epsilon=EPSILON)


def word_vectors(graph, by_layer):
    """For tags, names and tree: the mixture of layers at each word's first subword, [words of all sentences, WIDTH]."""
    mix = np.exp(graph.weights["layer_mix"])
    mix /= mix.sum(1, keepdims=True)
    size = graph.node("Shape", ["ids"])
    batch, length = (graph.node("Gather", [size, graph.constant(f"axis_{i}", i, np.int64)]) for i in (0, 1))
    zero, one = graph.constant("axis_0", 0, np.int64), graph.constant("axis_1", 1, np.int64)
    begins = graph.node("Mul", [graph.node("Range", [zero, batch, one]), length])  # of each sentence among the rows
    rows = graph.node("Add", ["pos", graph.node("Unsqueeze", [begins, graph.ints(1)])])
    rows = graph.node("Reshape", [rows, graph.ints(-1)])
    used = [i for i in range(len(by_layer)) if mix[:, i].max() >= PRESENT]
    chosen = [graph.node("Gather", [by_layer[i], rows], axis=0) for i in used]
    stacked = graph.node("Concat", [graph.node("Unsqueeze", [c, graph.ints(1)]) for c in chosen], axis=1)
    shares = mix[:, used] / mix[:, used].sum(1, keepdims=True)
    mixed = graph.node("MatMul", [graph.constant("mix", shares), stacked])  # [words, 3, WIDTH]
    return [graph.node("Squeeze", [part, graph.ints(1)]) for part in graph.node("Split", [mixed], axis=1, outputs=3)]


def parse(graph, tree, relation_count):
    """Scores of heads [batch, words, words], and of the relations of each word to its best head [words of all sentences, relations]."""
    rounded = graph.eight_bits(tree, "arc_dependent", "arc_head", "relation_dependent", "relation_head")
    side = lambda name: graph.node("LeakyRelu", [graph.product(rounded, name)], alpha=models.LEAK)
    pair = graph.product(graph.eight_bits(side("arc_dependent"), "arc_pair"), "arc_pair", bias=False)
    pair = by_sentence(graph, pair, models.ARC_WIDTH, "pos")
    heads = by_sentence(graph, side("arc_head"), models.ARC_WIDTH, "pos")
    bias = graph.constant("arc_head_bias.matrix", graph.weights["arc_head_bias.weight"].T)
    # A head's bias is the same for all dependents: added to their vectors' products as one more row would be, [batch, 1, words].
    prior = graph.node("Transpose", [graph.node("MatMul", [heads, bias])], perm=[0, 2, 1])
    arcs = graph.node("Add", [graph.node("MatMul", [pair, graph.node("Transpose", [heads], perm=[0, 2, 1])]), prior])
    absent = graph.node("Mul", [graph.node("Sub", [graph.constant("one", 1), "wmask"]), graph.constant("masked", MASKED)])
    arcs = graph.node("Add", [arcs, graph.node("Unsqueeze", [absent, graph.ints(1)])])
    return arcs, relations(graph, arcs, side, relation_count)


def relations(graph, arcs, side, count):
    width = models.RELATION_WIDTH
    dependents, heads = side("relation_dependent"), by_sentence(graph, side("relation_head"), width, "pos")
    best = graph.node("ArgMax", [arcs], axis=-1, keepdims=0)
    index = graph.node("Unsqueeze", [best, graph.ints(2)])
    index = graph.node("Expand", [index, graph.node("Shape", [heads])])
    chosen = graph.node("Reshape", [graph.node("GatherElements", [heads, index], axis=1), graph.ints(-1, width)])
    pairs = graph.product(graph.eight_bits(dependents, "relation_pair"), "relation_pair", bias=False)
    pairs = graph.node("Reshape", [pairs, graph.ints(-1, count, width)])
    products = graph.node("MatMul", [pairs, graph.node("Unsqueeze", [chosen, graph.ints(2)])])
    both = graph.node("Concat", [dependents, chosen], axis=-1)
    return graph.node("Add", [graph.node("Squeeze", [products, graph.ints(2)]), graph.float_linear(both, "relation_bias")])


def export(model, ranges):
    """The network as an ONNX model."""
    graph = Graph({name: value.float().numpy().copy() for name, value in model.state_dict().items()}, ranges)
    graph.weights["name.bias"][models.NER_TAGS.index("O")] += OUTSIDE_BIAS
    outputs = build(graph, len(model.encoder.layers), model.labels)
    for name, result in outputs.items():
        graph.nodes.append(helper.make_node("Identity", [result], [name]))
    kind = lambda name: TensorProto.FLOAT if name in FLOATS else TensorProto.INT64
    inputs = [helper.make_tensor_value_info(name, kind(name), ["batch", axis]) for name, axis in INPUTS.items()]
    shapes = {"ne": [len(models.NER_TAGS)], "arc": ["heads"]}
    results = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT if name in shapes else TensorProto.INT64, ["batch", "words", *shapes.get(name, [])])
        for name in outputs
    ]
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME_OPERATORS, 1)]
    built = helper.make_graph(graph.nodes, "annotator", inputs, results, graph.initializers)
    return helper.make_model(built, opset_imports=opsets, ir_version=8, producer_name="newsgraph")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("checkpoint", help="model.pt")
    arguments.add_argument("--out", default=".", help="folder for model.int8.onnx and labels.txt")
    arguments.add_argument("--treebanks", required=True, help="folder of the treebanks")
    arguments.add_argument("--wordpiece", required=True, help="the encoder's vocabulary, one piece a line")
    given = arguments.parse_args()
    model = models.load(given.checkpoint)
    seen = random.Random(1).sample(treebank.read_training(given.treebanks), CALIBRATION)
    examples = [e for e in batching.examples(seen, WordPiece.read(given.wordpiece), model.labels) if len(e.encoded.ids) <= LONGEST]
    path = os.path.join(given.out, "model.int8.onnx")
    onnx.save(export(model, ranges(model, examples)), path)
    with open(os.path.join(given.out, "labels.txt"), "w", encoding="utf-8", newline="\n") as file:
        for kind, names in {**model.labels, "ner": models.NER_TAGS}.items():
            file.write(" ".join([kind, *names]) + "\n")
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
