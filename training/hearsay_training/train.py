"""Trains the reading model on PolNeAR train and silver entities, and scores it on dev.

python -m hearsay_training.train --minilm DIR --shared ../../shared --silver DIR --out model.pt
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from .corpus import INDEX, UNKNOWN, Silver, WordPieces, load, windows
from .evaluate import SIZE, score
from .model import Reader
from .silver import Lists

BATCH = 8
CONTEXT = 0
"""Training windows carry no marked context: every word of a window is trained on."""
LINK_WEIGHT = 0.3
ENTITY_WEIGHT = 0.5
MEAN_DECAY, MEAN_SHARE = 0.995, 8
"""Weights are averaged over about the last 200 steps, or the last eighth of a short run, so that
the first weights are forgotten; what is scored and kept is the mean."""
SAVE_EVERY = 100
"""Steps between checkpoints, so that a run that is cut off leaves something."""
HEADS = ("tags", "dependent", "cue.", "crf", "cases", "entities")
RESOURCES = Path(__file__).parents[2] / "core/src/main/resources/org/hearsay"


def batch(documents, chosen, use_case=True):
    """Pads windows into tensors: pieces, cases, mask, first piece of each word, which words there
    are, role tags, entity tags; and the links."""
    rows = []
    for w in chosen:
        doc = documents[w.document]
        pieces, cases, first = [101], [0], []
        for word in doc.words[w.first : w.last]:
            first.append(len(pieces))
            pieces.extend(word.pieces)
            cases.extend([word.case if use_case else 0] * len(word.pieces))
        pieces.append(102)
        cases.append(0)
        links = [
            (i - w.first, doc.links[i] - w.first)
            for i in range(w.first, w.last)
            if i in doc.links and w.first <= doc.links[i] < w.last
        ]
        rows.append((pieces, cases, first, w, links))
    longest = max(len(r[0]) for r in rows)
    most = max(len(r[2]) for r in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    cases = torch.zeros_like(ids)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    first = torch.zeros(len(rows), most, dtype=torch.long)
    tags = torch.zeros(len(rows), most, dtype=torch.long)
    entities = torch.full((len(rows), most), UNKNOWN, dtype=torch.long)
    words = torch.zeros(len(rows), most, dtype=torch.bool)
    links = []
    for b, (p, c, f, w, k) in enumerate(rows):
        doc = documents[w.document]
        ids[b, : len(p)], cases[b, : len(c)] = torch.tensor(p), torch.tensor(c)
        mask[b, : len(p)] = True
        first[b, : len(f)] = torch.tensor(f)
        tags[b, : len(f)] = torch.tensor(doc.tags[w.first : w.last])
        entities[b, : len(f)] = torch.tensor(doc.entities[w.first : w.last])
        words[b, : len(f)] = True
        links += [(b, i, j) for i, j in k]
    return (ids, cases, mask, first, words, tags, entities), links


def of_words(x, first):
    return x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))


def loss_of(model, data, device, parts):
    """Sum of the losses named in parts: roles, links, entities."""
    tensors, links = data
    ids, cases, mask, first, words, tags, entities = (t.to(device) for t in tensors)
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=device.type == "cuda"):
        emissions, dependent, cue, kinds = model(ids, cases, mask)
    loss = torch.zeros((), device=device)
    if "roles" in parts:
        loss = loss + model.crf.loss(of_words(emissions.float(), first), tags, words)
    if "entities" in parts and (entities != UNKNOWN).any():
        scores = of_words(kinds.float(), first).flatten(0, 1)
        loss = loss + ENTITY_WEIGHT * F.cross_entropy(
            scores, entities.flatten(), ignore_index=UNKNOWN
        )
    if links and "links" in parts:
        dependent, cue = of_words(dependent.float(), first), of_words(cue.float(), first)
        b, i, j = (torch.tensor(x, device=device) for x in zip(*links))
        candidates = (tags == INDEX["B-Cue"]) & words
        scores = torch.einsum("kd,knd->kn", dependent[b, i], cue[b])
        loss = loss + LINK_WEIGHT * F.cross_entropy(scores.masked_fill(~candidates[b], -1e4), j)
    return loss


def arguments():
    args = argparse.ArgumentParser()
    args.add_argument("--minilm", type=Path, required=True)
    args.add_argument("--shared", type=Path, default=Path("../../shared"))
    args.add_argument("--silver", type=Path, help="folder that silver/run wrote; no entities without")
    args.add_argument("--start", type=Path, help="go on from this model")
    args.add_argument("--out", type=Path, required=True)
    args.add_argument("--epochs", type=int, default=3)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--lr", type=float, default=2e-4)
    args.add_argument("--head-lr", type=float, default=1e-3)
    args.add_argument("--limit", type=int, default=0, help="documents, spread evenly over train")
    args.add_argument("--dev-limit", type=int, default=0)
    args.add_argument("--first-annotator", action="store_true", help="one file of each article")
    args.add_argument("--losses", default="roles,links,entities")
    args.add_argument("--no-case", action="store_true", help="without the case feature")
    args.add_argument("--frozen", action="store_true", help="train the heads only")
    args.add_argument("--no-mean", action="store_true", help="keep the last weights, not the mean")
    return args.parse_args()


def spread(documents, limit):
    """So many of the documents, spread evenly over the list."""
    if not limit or limit >= len(documents):
        return documents
    return [documents[i * len(documents) // limit] for i in range(limit)]


def starting(a, device):
    model = Reader()
    if a.start:
        # a model of before the entities has no head for them: that one starts at random
        missing = model.load_state_dict(torch.load(a.start), strict=False).missing_keys
        assert all(m.startswith("entities") for m in missing), missing
    else:
        model.load_minilm(next(a.minilm.glob("*.onnx")))
    if a.frozen:
        for name, parameter in model.named_parameters():
            parameter.requires_grad = name.startswith(HEADS)
    return model.to(device)


def optimiser_of(model, a):
    def of(head):
        return [
            p
            for n, p in model.named_parameters()
            if p.requires_grad and n.startswith(HEADS) == head
        ]

    groups = [{"params": of(False), "lr": a.lr}, {"params": of(True), "lr": a.head_lr}]
    return torch.optim.AdamW([g for g in groups if g["params"]], weight_decay=0.01)


def main():
    a = arguments()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tokenizer = WordPieces(next(a.minilm.glob("*tokenizer.json")))
    polnear = a.shared / "corpora/polnear"
    silver = Silver(a.silver, Lists(RESOURCES)) if a.silver else None
    train = load(polnear / "train", tokenizer, not a.first_annotator, silver)
    dev = load(polnear / "dev", tokenizer, every_annotator=False, silver=silver)
    if a.frozen and silver:
        train = [d for d in train if UNKNOWN not in d.entities]
    train, dev = spread(train, a.limit), spread(dev, a.dev_limit)
    model = starting(a, device)
    optimiser = optimiser_of(model, a)
    per_epoch = len(windows(train, SIZE, CONTEXT)) // BATCH + 2
    steps = a.epochs * per_epoch
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1, (s + 1) / min(100, steps / 4)) * max(0.01, 1 - s / steps)
    )
    decay = min(MEAN_DECAY, 1 - MEAN_SHARE / max(steps, 2 * MEAN_SHARE))
    mean = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(decay))
    kept = model if a.no_mean else mean.module
    print(json.dumps(vars(a), default=str), len(train), "documents", steps, "steps", flush=True)
    step, began = 0, time.time()
    for epoch in range(a.epochs):
        cuts = windows(train, SIZE, CONTEXT, offset=random.randrange(1, SIZE - 32))
        cuts.sort(key=lambda w: w.last - w.first + random.random() * 40)
        batches = [cuts[i : i + BATCH] for i in range(0, len(cuts), BATCH)]
        random.shuffle(batches)
        model.train()
        for chosen in batches:
            data = batch(train, chosen, not a.no_case)
            loss = loss_of(model, data, device, a.losses.split(","))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            schedule.step()
            mean.update_parameters(model)
            step += 1
            if step % 25 == 0:
                print(epoch, step, steps, f"{loss.item():.3f}", round(time.time() - began), flush=True)
            if step % SAVE_EVERY == 0:
                torch.save(kept.state_dict(), a.out)
        torch.save(kept.state_dict(), a.out)
        print("epoch", epoch, score(kept, dev, device, use_case=not a.no_case), flush=True)


if __name__ == "__main__":
    main()
