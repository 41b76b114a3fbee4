"""Trains the network and writes a checkpoint (model.pt) for export.py.

`settings.toml` has the numbers. After some epochs the network itself marks names in the sentences that have none (silver.py) and
goes on with those as well.
"""
import argparse
import collections
import glob
import json
import os
import re
import sys
import time
import tomllib
from typing import NamedTuple

import torch
import torch.nn.functional as F

import batch as batching
import model as models
import silver
import treebank
from encoder import read_encoder
from measure import measure
from noise import Noise
from wordpiece import WordPiece

ENTRY = re.compile(r"^id:\S+ a ng:(Country|Place|Organization) ;(.*?) \.$", re.MULTILINE | re.DOTALL)
ENTRY_TYPES = {"Country": "LOC", "Place": "LOC", "Organization": "ORG"}


def label_lists(sentences, rarest):
    """The labels of each kind, the most frequent first."""
    labels = {}
    for kind, layer, least in (("upos", "upos", 1), ("xpos", "xpos", rarest), ("deprel", "deprels", rarest)):
        counts = collections.Counter(value for s in sentences for value in getattr(s, layer) or ())
        labels[kind] = [label for label, count in counts.most_common() if count >= least]
    return labels


def gazetteer_names(path):
    """The names of countries, places and organizations in the project's gazetteer, as (type, words)."""
    with open(path, encoding="utf-8") as file:
        entries = ENTRY.findall(file.read())
    for kind, properties in entries:
        for names in re.findall(r'(?:rdfs:label|skos:altLabel) ("[^;]*")', properties):
            for name in re.findall(r'"([^"]*)"', names):
                yield ENTRY_TYPES[kind], tuple(name.removeprefix("The ").split(" "))


def losses(model, batch):
    """The loss of each task; heads are chosen among the words of the sentence, relations judged for the gold heads."""
    scores = model(*batch[:4])
    arcs = scores.arcs.float().masked_fill(~batch.words[:, None, :], -1e9)
    relations = model.relations(scores, batch.targets["heads"].clamp(min=0))
    of = {"upos": scores.upos, "xpos": scores.xpos, "names": scores.names, "heads": arcs, "deprel": relations}
    return {kind: _cross_entropy(values, batch.targets[kind]) for kind, values in of.items()}


def _cross_entropy(scores, target):
    if not (target >= 0).any():
        return scores.new_zeros(())
    return F.cross_entropy(scores.float().reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=batching.IGNORED)


def optimizer(model, schedule):
    """AdamW; the encoder's rate falls from layer to layer downwards; the subword embeddings stay as they are."""
    rates, encoder = schedule["rates"], model.encoder
    encoder.words.weight.requires_grad = False
    decayed = lambda below: rates["encoder"] * schedule["layer_decay"] ** below
    count = len(encoder.layers)
    groups = [(layer.parameters(), decayed(count - 1 - i), 0.01) for i, layer in enumerate(encoder.layers)]
    groups.append(([encoder.positions.weight, *encoder.norm.parameters()], decayed(count), 0.01))
    mix = [model.layer_mix, encoder.shapes.weight]
    groups.append((mix, rates["mix"], 0.0))
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.") and name != "layer_mix"]
    groups.append((heads, rates["heads"], 0.01))
    groups = [{"params": list(parameters), "peak": peak, "weight_decay": decay} for parameters, peak, decay in groups]
    return torch.optim.AdamW(groups, lr=rates["heads"], betas=(0.9, 0.98))


class Average:
    """The running mean of a model's weights over steps."""

    def __init__(self, model):
        self._model, self._mean, self._steps = model, None, 0

    def add(self):
        weights = {name: p for name, p in self._model.named_parameters() if p.requires_grad}
        self._steps += 1
        if self._mean is None:
            self._mean = {name: p.detach().clone() for name, p in weights.items()}
            return
        for name, p in weights.items():
            self._mean[name].lerp_(p.detach(), 1 / self._steps)

    def apply(self):
        """Gives the model the mean."""
        with torch.no_grad():
            for name, p in self._model.named_parameters():
                if self._mean and name in self._mean:
                    p.copy_(self._mean[name])


def train(model, sentences, tools, settings, report):
    """Trains; the learning rate rises for `warm_up` steps and falls to zero at the end.

    tools: the Tools. report: is given (step, steps, seconds, losses by task). Returns the average of the last weights.
    """
    schedule, seed = settings["schedule"], settings["seed"]
    total = None
    optimize = optimizer(model, schedule)
    parameters = [p for group in optimize.param_groups for p in group["params"]]
    average, running, started, step = Average(model), {}, time.time(), 0
    for epoch in range(schedule["epochs"]):
        if epoch == schedule["silver_after"]:
            silver.mark(model, sentences, tools.wordpiece, tools.device)
        model.train()
        batches = tools.batches(sentences, settings, seed + epoch)
        total = total or len(batches) * schedule["epochs"]  # drawn noise makes an epoch differ by a few
        for chosen in batches:
            for group in optimize.param_groups:
                group["lr"] = group["peak"] * min(1, (step + 1) / schedule["warm_up"]) * max(0, 1 - step / total)
            parts = _step(model, chosen, tools, settings, optimize, parameters)
            step += 1
            if step >= schedule["average_from"] * total and step % 5 == 0:
                average.add()
            for kind, part in parts.items():
                running[kind] = 0.98 * running.get(kind, part.item()) + 0.02 * part.item()
            if step % 100 == 0:
                report(step, total, time.time() - started, running)
    return average


def _step(model, chosen, tools, settings, optimize, parameters):
    with torch.autocast(tools.device.split(":")[0], dtype=torch.bfloat16, enabled=tools.half):
        parts = losses(model, batching.batch(chosen).to(tools.device))
    loss = sum(settings["loss"][kind] * part for kind, part in parts.items())
    optimize.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(parameters, 2.0)
    optimize.step()
    return parts


class Tools(NamedTuple):
    """What training needs besides the model and the sentences."""

    wordpiece: WordPiece
    labels: dict
    noise: Noise
    device: str
    half: bool  # bfloat16 where it does no harm

    def batches(self, sentences, settings, seed):
        """The batches of an epoch, with its noise."""
        examples = batching.examples(self.noise.apply(sentences, seed), self.wordpiece, self.labels)
        examples = [e for e in examples if len(e.encoded.ids) <= settings["longest"]]
        return batching.batches(examples, settings["schedule"]["subwords"], seed)


def read_held_out(given, settings):
    """What is measured, by name: the given files, and EWT's test split if it is not trained on."""
    files = lambda folder: sorted(glob.glob(os.path.join(folder, "*.conllu")))
    held_out = {folder: [s for path in files(folder) for s in treebank.read_gum(path)] for folder in given.measure}
    if "test" not in settings["data"]["ewt"]:
        held_out["ewt/test"] = treebank.read_ewt(given.treebanks, "test")
    return held_out


def read_sentences(given, settings, held_out):
    """The training sentences. Formulas such as "Thank you ." may be in the held-out ones too, sentences of six words or more may not."""
    hidden = {tuple(s.words) for sentences in held_out.values() for s in sentences if len(s.words) >= 6}
    sentences = treebank.read_training(given.treebanks, settings["data"]["ewt"])
    return [s for s in sentences if tuple(s.words) not in hidden][: given.sentences]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("encoder", help="the pretrained encoder, an ONNX file")
    arguments.add_argument("--settings", default="settings.toml")
    arguments.add_argument("--treebanks", required=True, help="folder of the treebanks")
    arguments.add_argument("--gazetteer", required=True, help="gazetteer.ttl, whose names stand in for others")
    arguments.add_argument("--wordpiece", required=True, help="the encoder's vocabulary, one piece a line")
    arguments.add_argument("--measure", nargs="*", default=[], help="folders of CoNLL-U files of GUM to measure on, never trained on")
    arguments.add_argument("--out", default=".", help="folder for last.pt, model.pt (averaged) and curve.jsonl")
    arguments.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    arguments.add_argument("--float32", action="store_true", help="no bfloat16: for processors without it")
    arguments.add_argument("--threads", type=int, default=os.cpu_count())
    arguments.add_argument("--sentences", type=int, help="train on the first so many only: to try the program out")
    given = arguments.parse_args()
    with open(given.settings, "rb") as file:
        settings = tomllib.load(file)
    torch.set_num_threads(given.threads)
    torch.manual_seed(settings["seed"])
    held_out = read_held_out(given, settings)
    sentences = read_sentences(given, settings, held_out)
    labels = label_lists(sentences, settings["rarest"])
    noise = Noise(sentences, settings["noise"], gazetteer_names(given.gazetteer))
    tools = Tools(WordPiece.read(given.wordpiece), labels, noise, given.device, not given.float32)
    model = models.JointModel(read_encoder(given.encoder, settings["encoder"]["layers"]), labels).to(given.device)
    with open(os.path.join(given.out, "curve.jsonl"), "w", encoding="utf-8") as curve:
        average = train(model, sentences, tools, settings, lambda *state: report(curve, *state))
    for name, weights in (("last", None), ("model", average)):
        if weights:
            weights.apply()
        models.save(model, os.path.join(given.out, name + ".pt"))
        for held, gold in held_out.items():
            scores = measure(model, batching.examples(gold, tools.wordpiece, labels), given.device)
            print(f"{name}, {held}: " + ", ".join(f"{kind} {value:.4f}" for kind, value in scores.items()), flush=True)


def report(curve, step, steps, seconds, parts):
    """Writes a line of the learning curve: the running means of the losses."""
    line = {"step": step, "of": steps, "seconds": round(seconds), **{kind: round(value, 4) for kind, value in parts.items()}}
    for file in (curve, sys.stdout):
        print(json.dumps(line), file=file, flush=True)


if __name__ == "__main__":
    main()
