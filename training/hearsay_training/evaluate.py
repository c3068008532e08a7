"""Exact and token F1 of roles, exact F1 of entities, and links, on a set of documents.

python -m hearsay_training.evaluate --minilm DIR --model model.pt [--silver DIR] [--context 0]

With --onnx FILE the graph of that file is read instead, such as the one that ships.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from .corpus import INDEX, LABELS, ROLES, UNKNOWN, windows
from .silver import ENTITY_LABELS, KINDS

SIZE, CONTEXT = 254, 48
"""Word pieces of a window, which is trained at the same size, and of its context on either side when
reading."""


def entity_moves():
    """Scores of moves between entity tags: an I tag only follows a tag of its own kind."""
    n = len(ENTITY_LABELS)
    moves, first = torch.zeros(n, n), torch.zeros(n)
    for j, to in enumerate(ENTITY_LABELS):
        if to.startswith("I-"):
            first[j] = -1e4
            for i, frm in enumerate(ENTITY_LABELS):
                if frm[2:] != to[2:]:
                    moves[i, j] = -1e4
    return moves, first


def best_path(emissions, moves, first):
    """Viterbi; emissions [N, L], at least one word."""
    total, back = first + emissions[0], []
    for t in range(1, len(emissions)):
        step, frm = (total[:, None] + moves).max(dim=0)
        back.append(frm)
        total = step + emissions[t]
    tags = [int(total.argmax())]
    for frm in reversed(back):
        tags.append(int(frm[tags[-1]]))
    return tags[::-1]


def encoder_of(model, device):
    """The model as a function from a batch's pieces, cases and mask to its outputs on the CPU."""

    def run(ids, cases, mask):
        model.eval()
        with torch.no_grad():
            out = model(ids.to(device), cases.to(device), mask.to(device))
        return [x.float().cpu() for x in out]

    return run


def read(encoder, crf, documents, context=CONTEXT, use_case=True):
    """Role tags, entity tags, and the cue that each first word of a source or content would take
    among the words that begin a cue in the annotation, for every word of every document."""
    from .train import batch, of_words

    tags = [[0] * len(d.words) for d in documents]
    kinds = [[0] * len(d.words) for d in documents]
    ties = [{} for _ in documents]
    moves, opens = (s.detach().cpu() for s in crf.scores())
    entity = entity_moves()
    cuts = windows(documents, SIZE, context)
    cuts.sort(key=lambda w: w.last - w.first)
    for i in range(0, len(cuts), 16):
        chosen = cuts[i : i + 16]
        (ids, cases, mask, first, *_), _ = batch(documents, chosen, use_case)
        out = [of_words(x, first) for x in encoder(ids, cases, mask)]
        for b, w in enumerate(chosen):
            n = w.last - w.first
            best = best_path(out[0][b, :n], moves, opens)
            named = best_path(out[3][b, :n], *entity)
            for k in range(w.core_first, w.core_last):
                tags[w.document][k] = best[k - w.first]
                kinds[w.document][k] = named[k - w.first]
            tie(documents[w.document], w, out[1][b], out[2][b], ties[w.document])
    return tags, kinds, ties


def tie(document, w, dependent, cue, ties):
    cues = [k for k in range(w.first, w.last) if document.tags[k] == INDEX["B-Cue"]]
    for k in range(w.core_first, w.core_last):
        if cues and k in document.links:
            scores = [float(dependent[k - w.first] @ cue[c - w.first]) for c in cues]
            ties[k] = cues[scores.index(max(scores))]


def spans(document, tags, labels=LABELS):
    """Label and characters of each span in a sequence of tags."""
    found, open_ = set(), None
    for i, tag in enumerate(list(tags) + [0]):
        label = labels[tag] if tag != UNKNOWN else "O"
        if open_ and not (label.startswith("I-") and label[2:] == open_[0]):
            found.add((open_[0], document.words[open_[1]].start, document.words[i - 1].end))
            open_ = None
        if label != "O" and open_ is None:
            open_ = (label[2:], i)
    return found


def score(model, documents, device, context=CONTEXT, use_case=True):
    """P / R / F1 of each role and of the entities, in per cent; links right given the spans."""
    return score_of(encoder_of(model, device), model.crf, documents, context, use_case)


def score_of(encoder, crf, documents, context=CONTEXT, use_case=True):
    counts = {}
    tied = [0, 0]

    def add(key, found, gold):
        count = counts.setdefault(key, [0, 0, 0])
        count[0] += len(found & gold)
        count[1] += len(found)
        count[2] += len(gold)

    for d, tags, kinds, ties in zip(documents, *read(encoder, crf, documents, context, use_case)):
        found, gold = spans(d, tags), set(d.gold)
        for role in ROLES:
            add(f"{role} exact", of(found, role), of(gold, role))
            add(f"{role} token", words_of(tags, role), words_of(d.tags, role))
        tied[0] += sum(d.links[k] == c for k, c in ties.items())
        tied[1] += len(d.links)
        if UNKNOWN not in d.entities:
            named = spans(d, kinds, ENTITY_LABELS)
            silver = spans(d, d.entities, ENTITY_LABELS)
            add("entities", named, silver)
            for kind in KINDS:
                add(f"entity {kind}", of(named, kind), of(silver, kind))
    result = {key: figures(*c) for key, c in counts.items()}
    result["links"] = round(100 * tied[0] / max(1, tied[1]), 1)
    return result


def of(found, label):
    return {s for s in found if s[0] == label}


def words_of(tags, role):
    return {i for i, t in enumerate(tags) if t in (INDEX["B-" + role], INDEX["I-" + role])}


def figures(both, found, gold):
    return tuple(
        round(100 * x, 1)
        for x in (both / max(1, found), both / max(1, gold), 2 * both / max(1, found + gold))
    )


def main():
    from .corpus import Silver, WordPieces, load
    from .model import Reader
    from .silver import Lists
    from .train import RESOURCES

    args = argparse.ArgumentParser()
    args.add_argument("--minilm", type=Path, required=True)
    args.add_argument("--shared", type=Path, default=Path("../../shared"))
    args.add_argument("--silver", type=Path)
    args.add_argument("--model", type=Path, required=True)
    args.add_argument("--onnx", type=Path)
    args.add_argument("--context", type=int, default=CONTEXT)
    a = args.parse_args()
    model = Reader()
    model.load_state_dict(torch.load(a.model), strict=False)
    tokenizer = WordPieces(next(a.minilm.glob("*tokenizer.json")))
    silver = Silver(a.silver, Lists(RESOURCES)) if a.silver else None
    dev = load(a.shared / "corpora/polnear/dev", tokenizer, every_annotator=False, silver=silver)
    encoder = encoder_of(model, torch.device("cpu"))
    if a.onnx:
        from .export import encoder_of_file

        encoder = encoder_of_file(a.onnx)
    for key, value in score_of(encoder, model.crf, dev, a.context).items():
        print(key, value)


if __name__ == "__main__":
    main()
