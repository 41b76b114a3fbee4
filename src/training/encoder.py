"""The sentence encoder: BERT, 384 wide, with a word-shape embedding added, its weights read from an ONNX file."""
import math
import re

import torch
import torch.nn as nn
import torch.nn.functional as F

from wordpiece import SHAPE_FEATURES

VOCABULARY, POSITIONS, WIDTH, HEADS, INNER = 30522, 512, 384, 12, 1536
EPSILON = 1e-12  # of the layer norms
MASKED = -1e4  # added to the attention score of padding


class SharedDropout(nn.Module):
    """Drops the same features at every position of a sentence (Gal and Ghahramani 2016).

    It draws a mask per sentence instead of per subword, which on a processor saves a seventh of the training time.
    """

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        """x: [batch, positions, features]."""
        if not self.training:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= self.share
        return x * (kept.to(x.dtype) / (1 - self.share))


class Encoder(nn.Module):
    """Subwords to vectors; gives the output of every layer, since tags, names and trees read different mixtures of them."""

    def __init__(self, layers):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)  # BERT's embedding of token type 0 is added into it
        self.shapes = nn.Embedding(SHAPE_FEATURES, WIDTH)
        nn.init.zeros_(self.shapes.weight)  # so that training starts from what the encoder knows
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = SharedDropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids, shapes, mask):
        """ids, shapes: [batch, subwords] integers; mask: [batch, subwords], 1.0 where there is a subword.
        Returns a list of [batch, subwords, WIDTH], one a layer."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]].unsqueeze(0) + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        hidden = ((1.0 - mask) * MASKED)[:, None, None, :]
        outputs = []
        for layer in self.layers:
            x = layer(x, hidden)
            outputs.append(x)
        return outputs


class Layer(nn.Module):
    """One transformer layer: self-attention, then the feed-forward network, each with its residual and layer norm."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.attended = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = SharedDropout(0.1)

    def forward(self, x, hidden):
        batch, length, _ = x.shape
        split = lambda linear: linear(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        attended = attend(split(self.query), split(self.key), split(self.value), hidden)
        attended = attended.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + self.dropout(self.attended(attended)))
        return self.output_norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


def attend(query, key, value, hidden):
    """Scaled dot-product attention; PyTorch's own from version 2 on."""
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(query, key, value, attn_mask=hidden.to(query.dtype))
    weights = torch.matmul(query, key.transpose(2, 3)) / math.sqrt(query.shape[-1]) + hidden
    return torch.matmul(F.softmax(weights, -1), value)


def read_encoder(path, layers=None):
    """Reads the weights of a BERT exported to ONNX with Hugging Face's parameter names.

    layers: how many of its layers to keep, the lowest first; all if None.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    weights = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer if i.dims}
    word_embedding = next(name for name in weights if name.endswith("embeddings.word_embeddings.weight"))
    prefix = word_embedding[: -len("embeddings.word_embeddings.weight")]
    named = lambda name: weights[prefix + name]
    # Matrices of linear layers have lost their names; the MatMul node that uses one still tells which it is.
    matrices = {
        re.sub(r"^.*?layer", "layer", node.name): weights[name]
        for node in graph.node
        if node.op_type == "MatMul"
        for name in node.input
        if name in weights
    }
    available = sum(name.endswith("query/MatMul") for name in matrices)
    encoder = Encoder(min(layers or available, available))

    def copy_norm(norm, name):
        norm.weight.copy_(named(name + ".weight"))
        norm.bias.copy_(named(name + ".bias"))

    def copy_linear(linear, layer, name):
        linear.weight.copy_(matrices[f"layer.{layer}/{name.replace('.', '/')}/MatMul"].t())
        linear.bias.copy_(named(f"encoder.layer.{layer}.{name}.bias"))

    with torch.no_grad():
        encoder.words.weight.copy_(named("embeddings.word_embeddings.weight"))
        token_type = named("embeddings.token_type_embeddings.weight")[0]
        encoder.positions.weight.copy_(named("embeddings.position_embeddings.weight") + token_type)
        copy_norm(encoder.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            copy_linear(layer.query, i, "attention.self.query")
            copy_linear(layer.key, i, "attention.self.key")
            copy_linear(layer.value, i, "attention.self.value")
            copy_linear(layer.attended, i, "attention.output.dense")
            copy_linear(layer.inner, i, "intermediate.dense")
            copy_linear(layer.outer, i, "output.dense")
            copy_norm(layer.attention_norm, f"encoder.layer.{i}.attention.output.LayerNorm")
            copy_norm(layer.output_norm, f"encoder.layer.{i}.output.LayerNorm")
    return encoder
