"""Fits the weights of a claim's confidence to claims that were judged by reading.

    python3 confidence.py judged.tsv ../../ontology/confidence.tsv
    python3 confidence.py judged.tsv ../../ontology/confidence.tsv --check others.tsv

Each line of judged.tsv is a claim as `claims` prints it (the sentence at the end may be left out), behind
a column that is 1 where both ends, the relation and the status are right, else 0. The model is a logistic regression
(Newton's method) with a Gaussian prior: towards the mean log-odds for the kinds of claims, of which a
claim has exactly one, towards 0 for everything else. What speaks against a claim may not come to speak
for it: such a weight is set to 0. Prints, by cross-validation in ten parts, the logarithmic loss, the
area under the ROC curve and a reliability table, then writes the weights, rounded to hundredths, under
the comments that the file begins with. With `--check` nothing is written; the weights of the file are
measured on other judged claims instead. The same data gives the same file.
"""
import argparse
import sys

import numpy

KINDS = ("made by a rule", "open relation", "is of a kind", "has a quality")
PRIOR = 2.0  # inverse variance
PARTS = 10
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


def read_weights(path):
    """The comments at the head of the file, and its lines as (feature, weight)."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    comments = [line for line in lines if line.startswith("#")]
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return comments, [(name, float(weight)) for name, weight in pairs]


def read_judged(path, features):
    """Which features each claim has, as rows of 0 and 1, and whether the claims are right."""
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.strip()]
    has = [[float(f in row[8].split("|")) for f in features] for row in rows]
    return numpy.array(has), numpy.array([float(row[0]) for row in rows])


def probabilities(has, weights):
    return 1 / (1 + numpy.exp(-has @ weights))


def fit(has, right, features):
    kinds = numpy.array([f in KINDS for f in features])
    mean = right.mean()
    prior = numpy.where(kinds, numpy.log(mean / (1 - mean)), 0.0)
    free = numpy.ones(len(features), dtype=bool)
    while True:
        weights = newton(has, right, prior, free)
        wrong = free & ~kinds & (weights > 0)
        if not wrong.any():
            return weights
        free[numpy.argmax(numpy.where(wrong, weights, 0))] = False


def newton(has, right, prior, free):
    """The best weights, where those that are not free are 0."""
    weights = numpy.where(free, prior, 0.0)
    part = has[:, free]
    for _ in range(50):
        p = probabilities(has, weights)
        gradient = part.T @ (right - p) - PRIOR * (weights - prior)[free]
        curvature = part.T @ (part * (p * (1 - p))[:, None]) + PRIOR * numpy.eye(part.shape[1])
        weights[free] += numpy.linalg.solve(curvature, gradient)
    return weights


def cross_validated(has, right, features):
    part = numpy.random.RandomState(0).permutation(len(right)) % PARTS
    p = numpy.zeros(len(right))
    for k in range(PARTS):
        p[part == k] = probabilities(has[part == k], fit(has[part != k], right[part != k], features))
    return p


def report(p, right):
    loss = -numpy.mean(right * numpy.log(p) + (1 - right) * numpy.log(1 - p))
    mean = right.mean()
    constant = -(mean * numpy.log(mean) + (1 - mean) * numpy.log(1 - mean))
    ahead = p[right == 1][:, None] - p[right == 0][None, :]
    area = numpy.mean((ahead > 0) + 0.5 * (ahead == 0))
    print(f"{len(right)} claims, {mean:.3f} right, mean confidence {p.mean():.3f}")
    print(f"logarithmic loss {loss:.3f} (of the mean alone: {constant:.3f}), area under the curve {area:.3f}")
    print("confidence   claims  mean   right")
    for low, high in zip(BINS, BINS[1:]):
        within = (p >= low) & (p < high)
        if within.any():
            print(f"{low:.1f} to {high:.1f}   {within.sum():6}  {p[within].mean():.2f}   {right[within].mean():.2f}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("judged")
    parser.add_argument("weights")
    parser.add_argument("--check", metavar="FILE", help="measure the weights on these judged claims")
    arguments = parser.parse_args()
    comments, pairs = read_weights(arguments.weights)
    features = [name for name, _ in pairs]
    if arguments.check:
        has, right = read_judged(arguments.check, features)
        report(probabilities(has, numpy.array([weight for _, weight in pairs])), right)
        return
    has, right = read_judged(arguments.judged, features)
    report(cross_validated(has, right, features), right)
    weights = fit(has, right, features)
    with open(arguments.weights, "w", encoding="utf-8") as file:
        file.write("".join(f"{comment}\n" for comment in comments))
        file.write("".join(f"{f}\t{w:.2f}\n" for f, w in zip(features, weights + 0.0)))


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:
        sys.exit(f"confidence.py: {error}")
