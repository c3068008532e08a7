"""Trains the entities head alone on the encoder as it ships, so that the roles stay what they are.

The encoder is exported and quantised first, read once by ONNX Runtime over all texts that have
silver labels, and what its layers say of every piece is kept; the head learns from that.

python -m hearsay_training.entities --minilm DIR --silver DIR --start roles.pt --out model.pt
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .corpus import UNKNOWN, Silver, WordPieces, load, windows
from .evaluate import CONTEXT as READ_CONTEXT
from .evaluate import SIZE, best_path, entity_moves, figures, of, spans
from .model import ENTITY_LAYERS, Entities, Reader
from .silver import ENTITY_LABELS, KINDS, Lists
from .train import CONTEXT, RESOURCES, batch, spread

BATCH = 16
"""Windows of one step."""
RATE = 2e-3
EPOCHS = 8


class Hidden(nn.Module):
    """The layers that the head reads, side by side."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, cases, mask):
        hidden = self.reader.hidden(pieces, cases, mask.bool())
        return torch.cat([hidden[i] for i in ENTITY_LAYERS], dim=2)


def encoder(reader: Reader) -> onnxruntime.InferenceSession:
    """The quantised encoder up to the layers that the head reads; one thread."""
    with tempfile.TemporaryDirectory() as scratch:
        whole, small = Path(scratch) / "whole.onnx", Path(scratch) / "int8.onnx"
        pieces = torch.ones(2, 24, dtype=torch.long)
        names = ("pieces", "cases", "mask", "hidden")
        torch.onnx.export(
            Hidden(reader.eval()),
            (pieces, pieces * 0, pieces),
            str(whole),
            input_names=list(names[:3]),
            output_names=["hidden"],
            dynamic_axes={n: {0: "batch", 1: "length"} for n in names},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(whole, small, per_channel=True, weight_type=QuantType.QInt8)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        return onnxruntime.InferenceSession(small.read_bytes(), options)


def features(session, documents, context):
    """For each window: what the layers say of its pieces, its first pieces, its entity tags, and
    where it lies."""
    out = []
    for w in windows(documents, SIZE, context):
        (ids, cases, mask, first, _, _, entities), _ = batch(documents, [w])
        feed = {"pieces": ids.numpy(), "cases": cases.numpy(), "mask": mask.numpy().astype(np.int64)}
        hidden = session.run(None, feed)[0][0].astype(np.float16)
        out.append((torch.from_numpy(hidden), first[0], entities[0], w))
    return out


def step_of(head, chosen):
    """Scores of the words of some windows, and their tags, one after the other."""
    longest = max(len(h) for h, *_ in chosen)
    hidden = torch.zeros(len(chosen), longest, chosen[0][0].shape[1])
    for b, (h, *_) in enumerate(chosen):
        hidden[b, : len(h)] = h.float()
    scores = head.joined(hidden)
    flat = torch.cat([scores[b][first] for b, (_, first, _, _) in enumerate(chosen)])
    return flat, torch.cat([tags for _, _, tags, _ in chosen])


def fit(head, data, epochs, seed):
    random.seed(seed)
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    steps = epochs * (len(data) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1, (s + 1) / 20) * max(0.01, 1 - s / steps)
    )
    began = time.time()
    for epoch in range(epochs):
        head.train()
        order = sorted(data, key=lambda x: len(x[0]) + random.random() * 60)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for chosen in batches:
            scores, tags = step_of(head, chosen)
            loss = F.cross_entropy(scores, tags, ignore_index=UNKNOWN)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            optimiser.step()
            schedule.step()
        print("epoch", epoch, f"{loss.item():.3f}", round(time.time() - began), flush=True)


def scored(head, data, documents):
    """P / R / F1 of exact spans against the silver labels, in per cent."""
    head.eval()
    moves, first_scores = entity_moves()
    found = [[0] * len(d.words) for d in documents]
    with torch.no_grad():
        for one in data:
            scores, _ = step_of(head, [one])
            w = one[3]
            best = best_path(scores, moves, first_scores)
            for k in range(w.core_first, w.core_last):
                found[w.document][k] = best[k - w.first]
    counts = {}
    for d, tags in zip(documents, found):
        mine, theirs = spans(d, tags, ENTITY_LABELS), spans(d, d.entities, ENTITY_LABELS)
        for kind in ("all",) + KINDS:
            f = mine if kind == "all" else of(mine, kind)
            g = theirs if kind == "all" else of(theirs, kind)
            count = counts.setdefault(kind, [0, 0, 0])
            for i, n in enumerate((len(f & g), len(f), len(g))):
                count[i] += n
    return {kind: figures(*c) for kind, c in counts.items()}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--minilm", type=Path, required=True)
    args.add_argument("--shared", type=Path, default=Path("../../shared"))
    args.add_argument("--silver", type=Path, required=True)
    args.add_argument("--start", type=Path, required=True, help="the model with its roles")
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--epochs", type=int, default=EPOCHS)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--limit", type=int, default=0)
    args.add_argument("--dev-limit", type=int, default=0)
    args.add_argument("--keep", type=Path, help="file for what the encoder said, made or read")
    a = args.parse_args()
    torch.manual_seed(a.seed)
    reader = Reader()
    reader.load_state_dict(torch.load(a.start), strict=False)
    tokenizer = WordPieces(next(a.minilm.glob("*tokenizer.json")))
    silver = Silver(a.silver, Lists(RESOURCES))
    polnear = a.shared / "corpora/polnear"
    train = load(polnear / "train", tokenizer, every_annotator=False, silver=silver)
    train = spread([d for d in train if UNKNOWN not in d.entities], a.limit)
    dev = load(polnear / "dev", tokenizer, every_annotator=False, silver=silver)
    dev = spread([d for d in dev if UNKNOWN not in d.entities], a.dev_limit)
    print(len(train), "texts,", sum(len(d.words) for d in train), "words", flush=True)
    if a.keep and a.keep.exists():
        seen, judged = torch.load(a.keep, weights_only=False)
    else:
        session = encoder(reader)
        seen, judged = features(session, train, CONTEXT), features(session, dev, READ_CONTEXT)
        if a.keep:
            torch.save((seen, judged), a.keep)
    head = Entities(dropout=0.1)
    fit(head, seen, a.epochs, a.seed)
    for kind, value in scored(head, judged, dev).items():
        print(f"{kind:13}", *value)
    reader.entities = head
    torch.save(reader.state_dict(), a.out)


if __name__ == "__main__":
    main()
