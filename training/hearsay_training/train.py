"""Fine-tunes the reading model on PolNeAR train and scores it on dev.

python -m hearsay_training.train --minilm DIR --shared ../../shared --out model.pt
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from .corpus import INDEX, WordPieces, load, windows
from .evaluate import score
from .model import Reader

BATCH = 8
SIZE = 254
CONTEXT = 0
"""Training windows carry no marked context: every word of a window is trained on."""
LINK_WEIGHT = 0.3
MEAN_DECAY = 0.995
"""Weights are averaged over about the last 200 steps; what is scored and kept is the mean."""


def batch(documents, chosen):
    """Pads windows into tensors; returns pieces, cases, mask, first piece of each word, tags, links."""
    rows = []
    for w in chosen:
        doc = documents[w.document]
        pieces, cases, first = [101], [0], []
        for word in doc.words[w.first : w.last]:
            first.append(len(pieces))
            pieces.extend(word.pieces)
            cases.extend([word.case] * len(word.pieces))
        pieces.append(102)
        cases.append(0)
        links = [
            (i - w.first, doc.links[i] - w.first)
            for i in range(w.first, w.last)
            if i in doc.links and w.first <= doc.links[i] < w.last
        ]
        rows.append((pieces, cases, first, doc.tags[w.first : w.last], links))
    longest = max(len(r[0]) for r in rows)
    most = max(len(r[2]) for r in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    cases = torch.zeros_like(ids)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    first = torch.zeros(len(rows), most, dtype=torch.long)
    tags = torch.zeros(len(rows), most, dtype=torch.long)
    words = torch.zeros(len(rows), most, dtype=torch.bool)
    links = []
    for b, (p, c, f, t, k) in enumerate(rows):
        ids[b, : len(p)], cases[b, : len(c)] = torch.tensor(p), torch.tensor(c)
        mask[b, : len(p)] = True
        first[b, : len(f)], tags[b, : len(t)] = torch.tensor(f), torch.tensor(t)
        words[b, : len(f)] = True
        links += [(b, i, j) for i, j in k]
    return ids, cases, mask, first, words, tags, links


def of_words(x, first):
    return x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))


def loss_of(model, data, device):
    ids, cases, mask, first, words, tags, links = data
    ids, cases, mask, first, words, tags = (
        t.to(device) for t in (ids, cases, mask, first, words, tags)
    )
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
        emissions, dependent, cue = model(ids, cases, mask)
    emissions = of_words(emissions.float(), first)
    loss = model.crf.loss(emissions, tags, words)
    if links:
        dependent, cue = of_words(dependent.float(), first), of_words(cue.float(), first)
        b, i, j = (torch.tensor(x, device=device) for x in zip(*links))
        candidates = (tags == INDEX["B-Cue"]) & words
        scores = torch.einsum("kd,knd->kn", dependent[b, i], cue[b])
        loss = loss + LINK_WEIGHT * F.cross_entropy(scores.masked_fill(~candidates[b], -1e4), j)
    return loss


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--minilm", type=Path, required=True)
    args.add_argument("--shared", type=Path, default=Path("../../shared"))
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--epochs", type=int, default=5)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--lr", type=float, default=2e-4)
    args.add_argument("--limit", type=int, default=0, help="documents, for a smoke run")
    a = args.parse_args()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = WordPieces(next(a.minilm.glob("*tokenizer.json")))
    polnear = a.shared / "corpora/polnear"
    train = load(polnear / "train", tokenizer, every_annotator=True)
    dev = load(polnear / "dev", tokenizer, every_annotator=False)
    if a.limit:
        train, dev = train[: a.limit], dev[: a.limit]
    model = Reader()
    model.load_minilm(next(a.minilm.glob("*.onnx")))
    model.to(device)
    heads = ("tags", "dependent", "cue.", "crf", "cases")
    groups = [
        {"params": [p for n, p in model.named_parameters() if not n.startswith(heads)], "lr": a.lr},
        {"params": [p for n, p in model.named_parameters() if n.startswith(heads)], "lr": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    per_epoch = len(windows(train, SIZE, CONTEXT)) // BATCH + 2
    steps = a.epochs * per_epoch
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1, (s + 1) / 100) * max(0.01, 1 - s / steps)
    )
    mean = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(MEAN_DECAY))
    step, began = 0, time.time()
    for epoch in range(a.epochs):
        cuts = windows(train, SIZE, CONTEXT, offset=random.randrange(1, SIZE - 32))
        cuts.sort(key=lambda w: w.last - w.first + random.random() * 40)
        batches = [cuts[i : i + BATCH] for i in range(0, len(cuts), BATCH)]
        random.shuffle(batches)
        model.train()
        for chosen in batches:
            loss = loss_of(model, batch(train, chosen), device)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            schedule.step()
            mean.update_parameters(model)
            step += 1
            if step % 25 == 0:
                print(epoch, step, steps, f"{loss.item():.3f}", round(time.time() - began), flush=True)
        torch.save(mean.module.state_dict(), a.out)
        print("epoch", epoch, score(mean.module, dev, device), flush=True)


if __name__ == "__main__":
    main()
