#!/usr/bin/env python3
"""Learn where reported clauses begin and end, and which clauses are reported.

    report_weights.py PROGRAM LANGUAGE GOLD.jsonl [--decision end|start|report] [--saying FILE.py] [--swift]

PROGRAM is the built `LearningEvidence`. GOLD holds labelled articles, one a line: {"id", "text", "quotes": [{"start",
"end", "type", "cue"}]} in Unicode scalars. Each place where a clause may end is one example: 1 where the label ends
there, 0 where the label goes on; places of clauses that no label begins with say nothing. So with the places where a
clause may begin that a cue closes. Each clause is another: 1 where a label agrees with it, 0 where none touches it by
half (what only partly agrees, or a kind of report that isn't asked for, says nothing). Ends and starts are learned
first, then the clauses that they give. The labels tell as well where thoughts end ("hopes that …"): no report that is
asked for, but ended as one, so with --saying ends and starts are learned from these too; starts also from speech in
marks, read without them: "“…,” she said" begins where "…, she said" would. Each such kind of example has a copy of all
features for itself, so that what is peculiar to it is learned there and left there (H. Daumé III, "Frustratingly Easy
Domain Adaptation", 2007).

Logistic regression with an L2 prior; five folds over articles give the figures, the weights come from all the data.
Seed 20240607.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

SEED = 20240607
RIDGE = {"end": 1.7, "start": 1.7, "report": 2.0}
TRIM = " \t\n\r\u00a0\u202f\u2009«»“”„\"‹›‘’'—–-,.;:"


def trimmed(text, start, end):
    while start < end and text[start] in TRIM:
        start += 1
    while end > start and text[end - 1] in TRIM:
        end -= 1
    return start, end


def evidence(program, language, articles, *flags):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for at, article in enumerate(articles):
            paths.append(os.path.join(folder, f"{at:06d}.txt"))
            with open(paths[-1], "w", encoding="utf8") as file:
                file.write(article["text"])
        out = subprocess.run([program, *flags, language, *paths], stdout=subprocess.PIPE, check=True).stdout
    for article, line in zip(articles, out.decode("utf8").splitlines()):
        text = article["text"]
        data = text.encode("utf8")
        scalars = {}
        count = 0
        for at, byte in enumerate(data):
            if byte & 0xC0 != 0x80:
                scalars[at] = count
                count += 1
        scalars[len(data)] = count
        for decision, start, end, features in json.loads(line)["reports"]:
            yield article, decision, *trimmed(text, scalars[start], scalars[end]), features


def quote_from(article, start):
    for quote in article["quotes"]:
        low, high = trimmed(article["text"], quote["start"], quote["end"])
        if abs(low - start) <= 3 and quote["type"] != "direct":
            return low, high, quote
    return None


def quote_up_to(article, end):
    for quote in article["quotes"]:
        low, high = trimmed(article["text"], quote["start"], quote["end"])
        if abs(high - end) <= 2 and quote["type"] != "direct":
            return low, high, quote
    return None


def label_end(article, start, end):
    found = quote_from(article, start)
    if not found:
        return None
    return 1.0 if abs(found[1] - end) <= 2 else 0.0 if end < found[1] else None


def label_start(article, start, end):
    found = quote_up_to(article, end)
    if not found:
        return None
    return 1.0 if abs(found[0] - start) <= 3 else 0.0 if start < found[0] else None


def thoughts(program, language, articles, decision, known, is_wanted):
    """Places where a clause of thought may begin or end, those aside that are known from reports."""
    for article, kind, start, end, features in evidence(program, language, articles, "--thoughts"):
        if kind == decision != "report" and (article["id"], start, end) not in known:
            found = quote_from(article, start) if decision == "end" else quote_up_to(article, end)
            if found and not is_wanted(article, found[2]):
                yield article, kind, start, end, features


def label_report(article, start, end, is_wanted):
    best, wanted = 0.0, False
    for quote in article["quotes"]:
        low, high = trimmed(article["text"], quote["start"], quote["end"])
        common = min(high, end) - max(low, start)
        if common > 0:
            share = common / (max(high, end) - min(low, start))
            if share > best:
                best, wanted = share, is_wanted(article, quote)
    if best >= 0.8:
        return 1.0 if wanted else None
    return 0.0 if best < 0.5 else None


def unmarked(article):
    """The article without the marks of what is spoken in it, and of its labels only those of speech."""
    text = article["text"]
    spoken = [quote for quote in article["quotes"] if quote["type"] != "indirect"]
    gone = set()
    for quote in spoken:
        around = range(max(0, quote["start"] - 1), min(len(text), quote["end"] + 1))
        gone.update(at for at in around if text[at] in "“”\"")
    before = np.cumsum([0] + [at in gone for at in range(len(text))])
    move = lambda quote: {key: int(quote[key] - before[quote[key]]) for key in ("start", "end")}
    return {
        "id": article["id"],
        "text": "".join(letter for at, letter in enumerate(text) if at not in gone),
        "quotes": [{**quote, **move(quote), "type": "indirect"} for quote in spoken],
    }


def fit(X, y, ridge):
    def loss(w):
        z = X @ w
        return (np.logaddexp(0, z) - y * z).sum() + ridge / 2 * w @ w, X.T @ (1 / (1 + np.exp(-z)) - y) + ridge * w

    return minimize(loss, np.zeros(X.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("language")
    options.add_argument("gold")
    options.add_argument("--decision", choices=["end", "start", "report"], default="end")
    options.add_argument("--saying", help="a Python file whose `reported(article, quote)` tells the reports asked for")
    options.add_argument("--swift", action="store_true", help="print the weights as Swift")
    chosen = options.parse_args()
    articles = [json.loads(line) for line in open(chosen.gold, encoding="utf8")]
    is_wanted = lambda article, quote: True
    if chosen.saying:
        scope = {"__name__": "saying", "__file__": chosen.saying}
        sys.path.insert(0, os.path.dirname(os.path.abspath(chosen.saying)))
        exec(open(chosen.saying, encoding="utf8").read(), scope)
        is_wanted = lambda article, quote: quote["type"] != "indirect" or scope["reported"](article, quote)
    rows, labels, groups, kinds = [], [], [], []
    seen = [found for found in evidence(chosen.program, chosen.language, articles) if found[1] == chosen.decision]
    known = {(article["id"], start, end) for article, _, start, end, _ in seen}
    seen = [(0, found) for found in seen]
    if chosen.saying and chosen.decision != "report":
        found = thoughts(chosen.program, chosen.language, articles, chosen.decision, known, is_wanted)
        seen += [(1, place) for place in found]
    if chosen.saying and chosen.decision == "start":
        found = evidence(chosen.program, chosen.language, [unmarked(article) for article in articles])
        seen += [(2, place) for place in found if place[1] == "start"]
    for kind, (article, decision, start, end, features) in seen:
        if start >= end:
            continue
        if decision == "report":
            label = label_report(article, start, end, is_wanted)
        else:
            label = (label_end if decision == "end" else label_start)(article, start, end)
        if label is not None:
            rows.append(sorted(set(features)))
            labels.append(label)
            groups.append(article["id"])
            kinds.append(kind)
    shared = 1 + max(max(row) for row in rows)
    rows = [row + [kind * shared + feature for feature in row if kind] for kind, row in zip(kinds, rows)]
    width = 1 + max(max(row) for row in rows)
    lengths = np.cumsum([0] + [len(row) for row in rows])
    X = csr_matrix((np.ones(lengths[-1]), np.concatenate(rows), lengths), shape=(len(rows), width))
    y = np.array(labels)
    names = sorted(set(groups))
    random.Random(SEED).shuffle(names)
    fold = {name: at % 5 for at, name in enumerate(names)}
    held = np.array([fold[name] for name in groups])
    score = np.zeros(len(y))
    for k in range(5):
        score[held == k] = X[held == k] @ fit(X[held != k], y[held != k], RIDGE[chosen.decision])
    # The figures are those of reports alone.
    own = np.array(kinds) == 0
    y, score, X_all, y_all = y[own], score[own], X, y
    loss = np.mean(np.log1p(np.exp(-np.where(y > 0.5, score, -score))))
    print(f"{len(y)} examples, {y.mean():.3f} true, held-out loss {loss:.4f}", file=sys.stderr)
    for cut in (-2, -1.5, -1, -0.5, 0, 0.5, 1):
        said, right = score > cut, y > 0.5
        precision, recall = (said & right).sum() / max(1, said.sum()), (said & right).sum() / right.sum()
        print(f"  above {cut:+.1f}: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}",
              file=sys.stderr)
    weights = fit(X_all, y_all, RIDGE[chosen.decision])[:shared]
    weights = np.clip(np.round(weights * 100), -3000, 3000).astype(int)
    if chosen.swift:
        line = "   "
        for value in weights:
            if len(line) + len(str(value)) + 2 > 118:
                print(line)
                line = "   "
            line += f" {value},"
        print(line)


if __name__ == "__main__":
    main()
