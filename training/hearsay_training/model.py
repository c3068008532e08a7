"""The reading model: a six-layer encoder, a CRF over role tags, and links to cues."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from .corpus import CASES, LABELS
from .silver import ENTITY_LABELS

LAYERS, WIDTH, HEADS, LINK = 6, 384, 12, 128
ENTITY_LAYERS = (0, 1, 2, 3)
"""Entities are read from the lower layers: the last ones are bent to the roles (README.md)."""
ENTITY_WIDTHS = (192, 128)


class Layer(nn.Module):
    """One encoder layer as BERT has it: attention and feed-forward, each with a norm behind."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def heads(t):
            return t.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        attended = F.scaled_dot_product_attention(
            heads(self.query(x)), heads(self.key(x)), heads(self.value(x)), attn_mask=mask
        )
        attended = attended.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.dropout(self.out(attended)))
        return self.norm2(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Entities(nn.Module):
    """Scores of entity tags for each piece, from the lower layers at it and at its neighbours."""

    def __init__(self, dropout: float):
        super().__init__()
        wide, narrow = ENTITY_WIDTHS
        self.mix = nn.Linear(len(ENTITY_LAYERS) * WIDTH, wide)
        self.near = nn.Linear(3 * wide, narrow)
        self.out = nn.Linear(narrow, len(ENTITY_LABELS))
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden):
        return self.joined(torch.cat([hidden[i] for i in ENTITY_LAYERS], dim=2))

    def joined(self, layers):
        """From the layers side by side."""
        x = F.gelu(self.mix(layers))
        before, behind = F.pad(x[:, :-1], (0, 0, 1, 0)), F.pad(x[:, 1:], (0, 0, 0, 1))
        x = F.gelu(self.near(self.dropout(torch.cat([before, x, behind], dim=2))))
        return self.out(x)


class Reader(nn.Module):
    """Word pieces and their case to role scores, the two sides of a link, and entity scores."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.types = nn.Parameter(torch.zeros(WIDTH))
        self.cases = nn.Embedding(CASES, WIDTH)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(WIDTH, len(LABELS))
        self.dependent, self.cue = nn.Linear(WIDTH, LINK), nn.Linear(WIDTH, LINK)
        self.crf = Crf()
        self.entities = Entities(dropout)

    def hidden(self, pieces, cases, mask):
        """What each layer makes of the pieces, from the first to the last."""
        length = pieces.shape[1]
        x = self.words(pieces) + self.positions.weight[:length] + self.types + self.cases(cases)
        x = self.dropout(self.norm(x))
        attention = mask[:, None, None, :]
        out = []
        for layer in self.layers:
            x = layer(x, attention)
            out.append(x)
        return out

    def forward(self, pieces, cases, mask):
        hidden = self.hidden(pieces, cases, mask)
        named = self.entities(hidden)
        x = self.dropout(hidden[-1])
        return self.tags(x), self.dependent(x) / math.sqrt(LINK), self.cue(x), named

    def load_minilm(self, path: Path):
        """Takes the weights of all-MiniLM-L6-v2 from its ONNX graph (MatMul weights transposed)."""
        graph = onnx.load(str(path)).graph
        values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        product = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}

        def tensor(name):
            return torch.tensor(np.array(values[name]))

        def linear(module, layer, where):
            weight = values[product[f"/encoder/layer.{layer}/{where}/MatMul"]]
            module.weight.data = torch.tensor(np.array(weight)).t().contiguous()
            module.bias.data = tensor(f"encoder.layer.{layer}.{where.replace('/', '.')}.bias")

        def norm(module, where):
            module.weight.data, module.bias.data = tensor(where + ".weight"), tensor(where + ".bias")

        self.words.weight.data = tensor("embeddings.word_embeddings.weight")
        self.positions.weight.data = tensor("embeddings.position_embeddings.weight")
        self.types.data = tensor("embeddings.token_type_embeddings.weight")[0]
        norm(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            linear(layer.query, i, "attention/self/query")
            linear(layer.key, i, "attention/self/key")
            linear(layer.value, i, "attention/self/value")
            linear(layer.out, i, "attention/output/dense")
            linear(layer.inner, i, "intermediate/dense")
            linear(layer.outer, i, "output/dense")
            norm(layer.norm1, f"encoder.layer.{i}.attention.output.LayerNorm")
            norm(layer.norm2, f"encoder.layer.{i}.output.LayerNorm")


class Crf(nn.Module):
    """A linear chain over the tags of words (Lafferty et al. 2001), which cannot give broken spans:
    an I tag only follows the B or I tag of its own role."""

    def __init__(self):
        super().__init__()
        n = len(LABELS)
        self.moves, self.first = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n))
        allowed = torch.ones(n, n, dtype=torch.bool)
        opens = torch.ones(n, dtype=torch.bool)
        for j, to in enumerate(LABELS):
            if to.startswith("I-"):
                opens[j] = False
                for i, frm in enumerate(LABELS):
                    allowed[i, j] = frm[2:] == to[2:]
        self.register_buffer("allowed", allowed)
        self.register_buffer("opens", opens)

    def scores(self):
        return (
            self.moves.masked_fill(~self.allowed, -1e4),
            self.first.masked_fill(~self.opens, -1e4),
        )

    def loss(self, emissions, tags, mask):
        """Mean negative log-likelihood per word; emissions [B, N, L], mask [B, N]."""
        moves, first = self.scores()
        # A window may begin inside a span: then the first tag is free.
        free = torch.where(self.opens[tags[:, 0]][:, None], first, self.first)
        batch = torch.arange(len(tags))
        alpha = free + emissions[:, 0]
        gold = alpha[batch, tags[:, 0]]
        for t in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + moves, dim=1) + emissions[:, t]
            alpha = torch.where(mask[:, t, None], step, alpha)
            move = self.moves[tags[:, t - 1], tags[:, t]] + emissions[batch, t, tags[:, t]]
            gold = gold + torch.where(mask[:, t], move, torch.zeros_like(move))
        return (torch.logsumexp(alpha, dim=1) - gold).sum() / mask.sum()

    def decode(self, emissions):
        """Best tags of one sequence; emissions [N, L], at least one word."""
        moves, first = (s.detach() for s in self.scores())
        score, back = first + emissions[0], []
        for t in range(1, len(emissions)):
            total = score[:, None] + moves
            best, frm = total.max(dim=0)
            back.append(frm)
            score = best + emissions[t]
        tags = [int(score.argmax())]
        for frm in reversed(back):
            tags.append(int(frm[tags[-1]]))
        return tags[::-1]
