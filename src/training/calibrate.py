"""The range of values that enter each product with a weight matrix, as training sentences show them."""
import torch
import torch.nn as nn

import batch as batching


@torch.no_grad()
def ranges(model, examples):
    """For the name of each linear layer, and for `relation_pair`: the least and the greatest value of each column of its input."""
    found = {}
    mask = {}

    def see(name, x, present):
        values = x.float()[present]
        low, high = values.min(0).values, values.max(0).values
        if name in found:
            low, high = torch.minimum(low, found[name][0]), torch.maximum(high, found[name][1])
        found[name] = low, high

    def hook(name):
        of_subwords = name.startswith("encoder.")
        return lambda _, inputs: see(name, inputs[0], mask["subwords" if of_subwords else "words"])

    linear = [(name, module) for name, module in model.named_modules() if isinstance(module, nn.Linear) and name != "relation_bias"]
    hooks = [module.register_forward_pre_hook(hook(name)) for name, module in linear]
    model.eval()
    for _, batch in batching.by_length(examples):
        mask.update(subwords=batch.mask > 0, words=batch.words)
        scores = model(*batch[:4])
        see("relation_pair", scores.relation_dependents, batch.words)
    for handle in hooks:
        handle.remove()
    return {name: (low.numpy(), high.numpy()) for name, (low, high) in found.items()}
