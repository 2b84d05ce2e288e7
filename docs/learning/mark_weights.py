#!/usr/bin/env python3
"""Learn the weights that tell speech in quotation marks from titles, terms and irony.

    mark_weights.py FEATURES.txt LANGUAGE=EVIDENCE.jsonl:GOLD.jsonl …

EVIDENCE holds a line per article, {"id", "rows": [[start, end, bits], …]}: what `markEvidence` of the engine answers
(offsets in Unicode scalars, bits as decimal text). GOLD holds the same articles with the marks that are speech:
{"id", "text", "spoken": [[start, end], …]}. FEATURES.txt lists the names of `MarkFeature` in order.

Logistic regression with an L2 prior; each language's weights are a common vector plus a difference that is held
closer to nothing, so that a language with few labelled articles leans on the other. Five folds over articles give
the figures; the weights printed at the end come from all the data. Seed 20240607.
"""
import json
import random
import sys

import numpy as np

SEED = 20240607
COMMON, OWN, STEPS, RATE = 2.0, 6.0, 1500, 0.5


def overlap(a, b):
    low, high = max(a[0], b[0]), min(a[1], b[1])
    return (high - low) / (max(a[1], b[1]) - min(a[0], b[0])) if high > low else 0.0


def load(evidence, gold, count):
    spoken = {}
    for line in open(gold, encoding="utf8"):
        article = json.loads(line)
        spoken[article["id"]] = article["spoken"]
    for line in open(evidence, encoding="utf8"):
        article = json.loads(line)
        for start, end, bits in article["rows"]:
            bits = int(bits)
            row = [float(bits >> k & 1) for k in range(count)]
            yield article["id"], row, float(any(overlap((start, end), s) >= 0.8 for s in spoken[article["id"]]))


def fit(X, y, weight, ridge):
    w = np.zeros(X.shape[1])
    velocity = np.zeros_like(w)
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-X @ w))
        gradient = (X.T @ ((p - y) * weight) + ridge * w) / weight.sum()
        velocity = 0.9 * velocity - RATE * gradient
        w = w + velocity
    return w


def main():
    names = open(sys.argv[1]).read().split()
    count = len(names)
    rows = []
    for argument in sys.argv[2:]:
        language, paths = argument.split("=")
        evidence, gold = paths.split(":")
        rows += [(language, *row) for row in load(evidence, gold, count)]
    languages = sorted({row[0] for row in rows})
    X = np.zeros((len(rows), count * (1 + len(languages))))
    y = np.array([row[3] for row in rows])
    for at, (language, _, features, _) in enumerate(rows):
        own = count * (1 + languages.index(language))
        X[at, :count] = features
        X[at, own:own + count] = features
    ridge = np.concatenate([np.full(count, COMMON)] + [np.full(count, OWN)] * len(languages))
    # Languages weigh alike up to a factor of four.
    sizes = {language: sum(row[0] == language for row in rows) for language in languages}
    weight = np.array([min(4.0, max(sizes.values()) / sizes[row[0]]) for row in rows])
    ids = sorted({row[1] for row in rows})
    random.Random(SEED).shuffle(ids)
    fold = {name: k % 5 for k, name in enumerate(ids)}
    held = np.array([fold[row[1]] for row in rows])
    guess = np.zeros(len(rows))
    for k in range(5):
        w = fit(X[held != k], y[held != k], weight[held != k], ridge)
        guess[held == k] = X[held == k] @ w
    for language in languages:
        mine = np.array([row[0] == language for row in rows])
        for cut in (-0.5, 0.0, 0.5):
            said = guess[mine] > cut
            right = y[mine] > 0.5
            precision = (said & right).sum() / max(1, said.sum())
            recall = (said & right).sum() / max(1, right.sum())
            print(f"{language} cut {cut:+.1f}: {mine.sum()} pairs, accuracy {(said == right).mean():.3f}, "
                  f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}")
    w = fit(X, y, weight, ridge)
    for language in languages:
        own = count * (1 + languages.index(language))
        total = w[:count] + w[own:own + count]
        print(f"{language}: " + ", ".join(f"{value:.2f}" for value in total))
        print("  " + ", ".join(f"{name} {value:+.2f}" for name, value in zip(names, total)))


if __name__ == "__main__":
    main()
