"""Exports a trained model to ONNX, quantises it to int8, and checks that the tags stay the same.

python -m hearsay_training.export --minilm DIR --model model.pt --out ../reader/src/main/resources/org/hearsay/reader
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
import zlib
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .corpus import LABELS, Silver, WordPieces, load, windows
from .evaluate import CONTEXT, SIZE, encoder_of, score, score_of
from .model import Reader
from .silver import ENTITY_LABELS, Lists
from .train import RESOURCES, batch, spread

LOSSES = ("Source exact", "Cue exact", "Content exact", "entities")
MOST_LOST = 0.5
"""F1 that quantising may cost, in points."""


class Outputs(nn.Module):
    """What Java needs, for every piece: role scores, the two sides of a link, entity scores."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, cases, mask):
        return self.reader(pieces, cases, mask.bool())


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--minilm", type=Path, required=True)
    args.add_argument("--shared", type=Path, default=Path("../../shared"))
    args.add_argument("--silver", type=Path)
    args.add_argument("--model", type=Path, required=True)
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--dev-limit", type=int, default=0)
    a = args.parse_args()
    model = Reader()
    model.load_state_dict(torch.load(a.model))
    model.eval()
    tokenizer = WordPieces(next(a.minilm.glob("*tokenizer.json")))
    silver = Silver(a.silver, Lists(RESOURCES)) if a.silver else None
    dev = load(a.shared / "corpora/polnear/dev", tokenizer, every_annotator=False, silver=silver)
    dev = spread(dev, a.dev_limit)
    a.out.mkdir(parents=True, exist_ok=True)
    small = a.out / "reader.onnx"
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        export(model, whole)
        quantise(whole, small)
        print("largest difference, torch and onnx", difference(model, encoder_of_file(whole), dev))
    write_card(model, tokenizer, small)
    print("size", small.stat().st_size)
    trained = score(model, dev, torch.device("cpu"))
    quantised = score_of(encoder_of_file(small), model.crf, dev)
    for key in trained:
        print(f"{key:20} trained {trained[key]} int8 {quantised[key]}")
    lost = {k: trained[k][2] - quantised[k][2] for k in LOSSES if k in trained}
    print("lost by int8, F1", {k: round(v, 2) for k, v in lost.items()})
    if max(lost.values()) > MOST_LOST and not a.dev_limit:
        raise SystemExit("int8 loses more than it may")


def write_card(model, tokenizer, small):
    """What the Java side needs beside the graph."""
    moves, first = (s.detach().tolist() for s in model.crf.scores())
    content = small.read_bytes()
    lines = [
        ["# What the reading model's graph does not hold: role tags, the chain's scores, entity tags."],
        ["roles", *LABELS],
        ["first", *map(str, first)],
        *(["moves", *map(str, row)] for row in moves),
        ["entities", *ENTITY_LABELS],
        ["crc32", f"{zlib.crc32(content):08x}"],
        ["sha256", hashlib.sha256(content).hexdigest()],
    ]
    text = "".join("\t".join(line) + "\n" for line in lines)
    (small.parent / "reader.tsv").write_text(text, encoding="utf8")
    vocabulary = sorted(tokenizer.vocabulary, key=tokenizer.vocabulary.get)
    (small.parent / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf8")


def export(model: Reader, path: Path):
    pieces = torch.ones(2, 24, dtype=torch.long)
    axes = {0: "batch", 1: "length"}
    names = ("pieces", "cases", "mask", "tags", "dependent", "cue", "entities")
    torch.onnx.export(
        Outputs(model),
        (pieces, pieces * 0, pieces),
        str(path),
        input_names=list(names[:3]),
        output_names=list(names[3:]),
        dynamic_axes={n: axes for n in names},
        opset_version=17,
        dynamo=False,
    )


def quantise(whole: Path, small: Path):
    """int8 weights, by channel; then the graph as ONNX Runtime would rewrite it when it loads it,
    so that it need not."""
    quick = whole.with_name("int8.onnx")
    quantize_dynamic(whole, quick, per_channel=True, weight_type=QuantType.QInt8)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(small)
    onnxruntime.InferenceSession(str(quick), options, providers=["CPUExecutionProvider"])


def encoder_of_file(path: Path):
    """ONNX Runtime on a file, as a function like evaluate.encoder_of."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])

    def run(ids, cases, mask):
        feed = {"pieces": ids.numpy(), "cases": cases.numpy(), "mask": mask.numpy().astype(np.int64)}
        return [torch.tensor(x) for x in session.run(["tags", "dependent", "cue", "entities"], feed)]

    return run


def difference(model, encoder, documents) -> float:
    """Largest difference of any output on the windows of the first document."""
    worst = 0.0
    for window in windows(documents[:1], SIZE, CONTEXT):
        (ids, cases, mask, *_), _ = batch(documents[:1], [window])
        pairs = zip(encoder_of(model, torch.device("cpu"))(ids, cases, mask), encoder(ids, cases, mask))
        worst = max([worst] + [float((x - y).abs().max()) for x, y in pairs])
    return worst


if __name__ == "__main__":
    main()
