"""Exports a trained model to ONNX, quantises it to int8, and checks that the tags stay the same.

python -m hearsay_training.export --minilm DIR --model model.pt --out ../reader/src/main/resources/org/hearsay/reader
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .corpus import LABELS, WordPieces, load, windows
from .evaluate import CONTEXT, SIZE, add, figures, score, spans
from .model import Reader
from .train import batch


class Outputs(nn.Module):
    """What Java needs: tag scores and the two sides of a link, for every piece."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, cases, mask):
        return self.reader(pieces, cases, mask.bool())


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--minilm", type=Path, required=True)
    args.add_argument("--shared", type=Path, default=Path("../../shared"))
    args.add_argument("--model", type=Path, required=True)
    args.add_argument("--out", type=Path, required=True)
    a = args.parse_args()
    model = Reader()
    model.load_state_dict(torch.load(a.model))
    model.eval()
    tokenizer = WordPieces(next(a.minilm.glob("*tokenizer.json")))
    dev = load(a.shared / "corpora/polnear/dev", tokenizer, every_annotator=False)
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        export(model, whole)
        small = a.out / "reader.onnx"
        quantize_dynamic(whole, small, per_channel=True, weight_type=QuantType.QInt8)
    moves, first = (s.detach().tolist() for s in model.crf.scores())
    card = {
        "labels": LABELS,
        "moves": moves,
        "first": first,
        "sha256": hashlib.sha256(small.read_bytes()).hexdigest(),
    }
    (a.out / "reader.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf8")
    vocabulary = sorted(tokenizer.vocabulary, key=tokenizer.vocabulary.get)
    (a.out / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf8")
    print("size", small.stat().st_size)
    print("trained  ", score(model, dev, torch.device("cpu")))
    print("quantised", quantised(model, small, dev))


def export(model: Reader, path: Path):
    pieces = torch.ones(2, 24, dtype=torch.long)
    axes = {0: "batch", 1: "length"}
    torch.onnx.export(
        Outputs(model),
        (pieces, pieces * 0, pieces),
        str(path),
        input_names=["pieces", "cases", "mask"],
        output_names=["tags", "dependent", "cue"],
        dynamic_axes={n: axes for n in ("pieces", "cases", "mask", "tags", "dependent", "cue")},
        opset_version=17,
        dynamo=False,
    )


def quantised(model: Reader, path: Path, documents):
    """The same figures as evaluate.score, read by ONNX Runtime from the shipped file."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    tags = [[0] * len(d.words) for d in documents]
    for w in windows(documents, SIZE, CONTEXT):
        ids, cases, mask, first, _, _, _ = batch(documents, [w])
        feed = {"pieces": ids.numpy(), "cases": cases.numpy(), "mask": mask.numpy().astype(np.int64)}
        scores = session.run(["tags"], feed)[0][0][first[0].numpy()]
        best = model.crf.decode(torch.tensor(scores))
        for k in range(w.core_first, w.core_last):
            tags[w.document][k] = best[k - w.first]
    counts = {}
    for document, found in zip(documents, tags):
        f, g = spans(document, found), set(document.gold)
        for role in ("Source", "Cue", "Content"):
            mine, theirs = {s for s in f if s[0] == role}, {s for s in g if s[0] == role}
            add(counts.setdefault(role, [0, 0, 0]), len(mine & theirs), len(mine), len(theirs))
    return {r: figures(*c) for r, c in counts.items()}


if __name__ == "__main__":
    main()
