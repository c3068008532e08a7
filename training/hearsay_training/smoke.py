"""A run of every step on a few sentences of our own, from random weights: does it still fit
together? Some seconds; says nothing of quality.

python -m hearsay_training.smoke
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import torch

from . import entities, export, train
from .model import Reader

VOCABULARY = Path(__file__).parents[2] / "reader/src/main/resources/org/hearsay/reader/vocabulary.txt"
SAID = ("The bridge is safe", "No ship has left", "The dam holds", "The talks go on")
WHO = ("Edda Quill", "Tom Arden")


def corpus(folder: Path, silver: Path, articles: int):
    """Articles with their annotation in brat's form, and silver entities of each."""
    for name in ("text", "attributions"):
        (folder / name).mkdir(parents=True)
    silver.mkdir(parents=True)
    for n in range(articles):
        text, notes, found = "", [], []
        for i, said in enumerate(SAID):
            who = WHO[(n + i) % len(WHO)]
            at = len(text)
            text += f"Mayor {who} said on Monday that {said.lower()}.\n"
            source, cue = (at, at + 6 + len(who)), (at + 7 + len(who), at + 11 + len(who))
            content = (len(text) - 2 - len(said), len(text) - 2)
            for k, (role, span) in enumerate((("Source", source), ("Cue", cue), ("Content", content))):
                notes.append(f"T{3 * i + k + 1}\t{role} {span[0]} {span[1]}\t...")
            a, b, c = (f"T{3 * i + k + 1}" for k in range(3))
            notes.append(f"E{i + 1}\tCue:{b} Source:{a} Content:{c}")
            found.append(f"{at}\t{at + 5}\tTITLE\n{at + 6}\t{at + 6 + len(who)}\tPERSON\n")
        (folder / "text" / f"a{n}.txt").write_text(text, encoding="utf8")
        (folder / "attributions" / f"a{n}_x.ann").write_text("\n".join(notes), encoding="utf8")
        (silver / f"a{n}.txt.tsv").write_text("".join(found), encoding="utf8")


def run(module, *arguments):
    sys.argv = [module.__name__, *map(str, arguments)]
    module.main()


def main():
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        for name, articles in (("train", 8), ("dev", 2)):
            corpus(home / "corpora/polnear" / name, home / "silver" / name, articles)
        words = VOCABULARY.read_text(encoding="utf8").splitlines()
        vocabulary = {"model": {"vocab": {w: i for i, w in enumerate(words)}}}
        (home / "tokenizer.json").write_text(json.dumps(vocabulary), encoding="utf8")
        torch.manual_seed(1)
        torch.save(Reader().state_dict(), home / "start.pt")
        shared = ("--minilm", home, "--shared", home, "--silver", home / "silver")
        run(train, *shared, "--start", home / "start.pt", "--out", home / "roles.pt", "--epochs", 2)
        run(
            entities, *shared, "--start", home / "roles.pt", "--out", home / "model.pt", "--epochs", 2
        )
        before, behind = (torch.load(home / f) for f in ("roles.pt", "model.pt"))
        changed = [k for k in before if not torch.equal(before[k], behind[k])]
        assert changed and all(k.startswith("entities") for k in changed), changed
        run(
            export, *shared, "--model", home / "model.pt", "--out", home / "out", "--dev-limit", 2
        )
        size = (home / "out/reader.onnx").stat().st_size
        assert size < 25_000_000, size
        assert (home / "out/reader.tsv").read_text().count("\n") == 13
    print("the steps fit together")


if __name__ == "__main__":
    main()
