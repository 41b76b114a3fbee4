"""The joint model: on one encoder, a tagger, a name tagger and a biaffine dependency parser (Dozat and Manning 2017)."""
from typing import NamedTuple

import torch
import torch.nn as nn
import torch.nn.functional as F

import treebank
from encoder import WIDTH, Encoder, SharedDropout

NER_TAGS = ["O"] + [prefix + type_ for type_ in treebank.TYPES for prefix in ("B-", "I-")]
ARC_WIDTH, RELATION_WIDTH, NAME_WIDTH = 256, 128, 256
LEAK = 0.1  # slope of the leaky ReLU below zero
TAGS, NAMES, TREE = range(3)  # the three mixtures of encoder layers


class Scores(NamedTuple):
    """What the network says of a batch; `words` counts the root at index 0."""

    upos: torch.Tensor  # [batch, words, universal tags]
    xpos: torch.Tensor  # [batch, words, Penn tags]
    names: torch.Tensor  # [batch, words, len(NER_TAGS)]
    arcs: torch.Tensor  # [batch, dependent, head]
    relation_dependents: torch.Tensor  # [batch, words, RELATION_WIDTH], to be given to `relations`
    relation_heads: torch.Tensor


class JointModel(nn.Module):
    """labels: {"upos": [...], "xpos": [...], "deprel": [...]}; an index into a list is the id that the model predicts."""

    def __init__(self, encoder, labels):
        super().__init__()
        self.labels = labels
        self.encoder = encoder
        self.layer_mix = nn.Parameter(torch.zeros(3, len(encoder.layers)))
        with torch.no_grad():
            self.layer_mix[:, -1] = 1.0
        self.dropout = SharedDropout(0.2)
        self.upos = nn.Linear(WIDTH, len(labels["upos"]))
        self.xpos = nn.Linear(WIDTH, len(labels["xpos"]))
        self.name_hidden = nn.Linear(WIDTH, NAME_WIDTH)
        self.name = nn.Linear(NAME_WIDTH, len(NER_TAGS))
        self.arc_dependent, self.arc_head = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.arc_pair = nn.Linear(ARC_WIDTH, ARC_WIDTH, bias=False)
        self.arc_head_bias = nn.Linear(ARC_WIDTH, 1, bias=False)
        self.relation_dependent, self.relation_head = nn.Linear(WIDTH, RELATION_WIDTH), nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation_pair = nn.Parameter(torch.randn(RELATION_WIDTH, len(labels["deprel"]) * RELATION_WIDTH) * 0.02)
        self.relation_bias = nn.Linear(2 * RELATION_WIDTH, len(labels["deprel"]))

    def forward(self, ids, shapes, mask, first_subwords):
        """first_subwords: [batch, words], the position in `ids` of each word's first subword; index 0 is the root and is 0 ([CLS])."""
        tags, names, tree = self._word_vectors(self.encoder(ids, shapes, mask), first_subwords)
        side = lambda linear: self.dropout(F.leaky_relu(linear(tree), LEAK))
        arc_head = side(self.arc_head)
        arcs = torch.matmul(self.arc_pair(side(self.arc_dependent)), arc_head.transpose(1, 2))
        return Scores(
            self.upos(tags),
            self.xpos(tags),
            self.name(self.dropout(F.gelu(self.name_hidden(names)))),
            arcs + self.arc_head_bias(arc_head).transpose(1, 2),
            side(self.relation_dependent),
            side(self.relation_head),
        )

    def relations(self, scores, heads):
        """Scores of every relation between each word and its head: heads [batch, words] -> [batch, words, relations]."""
        dependents = scores.relation_dependents
        batch, words, width = dependents.shape
        chosen = torch.gather(scores.relation_heads, 1, heads.unsqueeze(-1).expand(batch, words, width))
        pairs = torch.matmul(dependents, self.relation_pair.to(dependents.dtype))
        pairs = pairs.view(batch, words, len(self.labels["deprel"]), width)
        return torch.matmul(pairs, chosen.unsqueeze(-1)).squeeze(-1) + self.relation_bias(torch.cat([dependents, chosen], -1))

    def _word_vectors(self, layers, first_subwords):
        """Takes the vectors of each word's first subword and mixes the layers for each of the three tasks."""
        batch, words = first_subwords.shape
        index = first_subwords.unsqueeze(-1).expand(batch, words, WIDTH)
        chosen = torch.stack([torch.gather(layer, 1, index) for layer in layers])
        weights = F.softmax(self.layer_mix, -1)
        mixed = torch.matmul(weights, chosen.reshape(len(layers), -1).to(weights.dtype)).reshape(3, batch, words, WIDTH)
        return self.dropout(mixed[TAGS]), self.dropout(mixed[NAMES]), self.dropout(mixed[TREE])


def save(model, path):
    """Writes a checkpoint that `load` reads: labels, number of layers, weights."""
    weights = {name: value.detach().cpu() for name, value in model.state_dict().items()}
    torch.save({"labels": model.labels, "layers": len(model.encoder.layers), "weights": weights}, path)


def load(path):
    """Reads a checkpoint, ready for inference."""
    checkpoint = torch.load(path, map_location="cpu")
    model = JointModel(Encoder(checkpoint["layers"]), checkpoint["labels"])
    model.load_state_dict(checkpoint["weights"])
    return model.eval()
