"""Exact and token F1 of spans on a set of documents, and links given gold spans."""

from __future__ import annotations

import torch

from .corpus import INDEX, LABELS, ROLES, windows

SIZE, CONTEXT = 254, 48
"""Word pieces of a window, and of its context on either side, when reading."""


def read(model, documents, device):
    """The tags of every word of every document."""
    from .train import batch, of_words

    model.eval()
    tags = [[0] * len(d.words) for d in documents]
    cuts = windows(documents, SIZE, CONTEXT)
    cuts.sort(key=lambda w: w.last - w.first)
    with torch.no_grad():
        for i in range(0, len(cuts), 16):
            chosen = cuts[i : i + 16]
            ids, cases, mask, first, _, _, _ = batch(documents, chosen)
            emissions, _, _ = model(ids.to(device), cases.to(device), mask.to(device))
            emissions = of_words(emissions.float(), first.to(device)).cpu()
            for b, w in enumerate(chosen):
                best = model.crf.decode(emissions[b, : w.last - w.first])
                for k in range(w.core_first, w.core_last):
                    tags[w.document][k] = best[k - w.first]
    return tags


def spans(document, tags):
    """Role and characters of each span in a sequence of tags."""
    found, open_ = set(), None
    for i, tag in enumerate(list(tags) + [0]):
        label = LABELS[tag]
        if open_ and not (label.startswith("I-") and label[2:] == open_[0]):
            found.add((open_[0], document.words[open_[1]].start, document.words[i - 1].end))
            open_ = None
        if label != "O" and open_ is None:
            open_ = (label[2:], i)
    return found


def score(model, documents, device):
    """P / R / F1 for each role, exact spans and tokens, in per cent."""
    counts = {(r, k): [0, 0, 0] for r in ROLES for k in ("exact", "token")}
    for document, tags in zip(documents, read(model, documents, device)):
        found, gold = spans(document, tags), set(document.gold)
        for role in ROLES:
            f = {s for s in found if s[0] == role}
            g = {s for s in gold if s[0] == role}
            add(counts[role, "exact"], len(f & g), len(f), len(g))
            b, i = INDEX["B-" + role], INDEX["I-" + role]
            ft = [t in (b, i) for t in tags]
            gt = [t in (b, i) for t in document.tags]
            add(counts[role, "token"], sum(x and y for x, y in zip(ft, gt)), sum(ft), sum(gt))
    return {f"{r} {k}": figures(*c) for (r, k), c in counts.items()}


def add(count, both, found, gold):
    count[0] += both
    count[1] += found
    count[2] += gold


def figures(both, found, gold):
    return tuple(
        round(100 * x, 1)
        for x in (both / max(1, found), both / max(1, gold), 2 * both / max(1, found + gold))
    )
