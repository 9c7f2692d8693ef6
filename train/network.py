"""The network: the encoder, and on its words the heads that :mod:`reportedly.extract.encoder.heads` reads with.

Everything hangs on a trigger.  A trigger is found by tags; for each, every word of the window is asked at once (a pair
of trigger and word): does the content, the cue, the source begin or end here, is this word of its actor, its place, its
counts?  So contents may overlap, an argument may serve two events, and a source may stand sentences away.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from reportedly.extract.encoder.shape import ASKED, FAR, POINTED, SENTENCES_FAR, SPOKEN, TAGS, WIDE
from train.dropout import Dropout
from train.encoder import WIDTH, Encoder
from train.examples import COUNTS, MODALITIES, POLARITIES, STATUSES, TYPES

PAIR = 128


class Pairs(nn.Module):
    """Every query with every word: a hidden layer over the sum of both and of how far they stand apart."""

    def __init__(self, query: int, out: int, hidden: int = PAIR) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(query, hidden), nn.Linear(WIDTH, hidden)
        self.far = nn.Embedding(2 * FAR + 1, hidden)
        self.sentences = nn.Embedding(2 * SENTENCES_FAR + 1, hidden)
        nn.init.normal_(self.far.weight, std=0.1)
        nn.init.normal_(self.sentences.weight, std=0.1)
        self.out = nn.Linear(hidden, out)
        # Few words are what is asked for: begin with "no", or the first steps tear up what the encoder knows.
        nn.init.constant_(self.out.bias, -4.0)
        nn.init.normal_(self.out.weight, std=0.02)
        self.dropout = Dropout(0.1)

    def forward(self, queries: Tensor, words: Tensor, far: Tensor, sentences: Tensor) -> Tensor:
        """``queries`` b × q × d, ``words`` b × n × width, ``far`` and ``sentences`` b × q × n: b × q × n × out."""
        hidden = (
            self.query(queries)[:, :, None]
            + self.key(words)[:, None]
            + self.far(far)
            + self.sentences(sentences)
        )
        return self.out(self.dropout(functional.relu(hidden)))


class Mixed(nn.Module):
    """A hidden layer and an output."""

    def __init__(self, given: int, out: int, hidden: int = 256) -> None:
        super().__init__()
        self.hidden, self.out = nn.Linear(given, hidden), nn.Linear(hidden, out)
        self.dropout = Dropout(0.1)

    def forward(self, x: Tensor) -> Tensor:
        """``… × given`` to ``… × out``."""
        return self.out(self.dropout(functional.relu(self.hidden(x))))


class Network(nn.Module):
    """The encoder and its heads; ``words`` is what the shipped encoder gives, the rest is kept as plain arrays."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = Dropout(0.1)
        self.tags = nn.Linear(WIDTH, 3 * len(TAGS))
        self.types = Mixed(2 * WIDTH, len(TYPES))
        self.pairs = Pairs(2 * WIDTH, len(ASKED))
        self.nulls = Mixed(2 * WIDTH, 2, 64)
        self.sources = Pairs(3 * WIDTH, len(SPOKEN))
        self.stance = Mixed(4 * WIDTH, len(STATUSES) + len(POLARITIES) + len(MODALITIES))
        self.points = Pairs(2 * WIDTH, len(POINTED), 128)
        self.point_nulls = Mixed(2 * WIDTH, 2, 64)
        self.kinds = Mixed(3 * WIDTH, len(COUNTS), 128)

    def words(self, batch: Batch) -> Tensor:
        """One vector a word: that of its first piece."""
        x = self.encoder(batch.pieces, batch.shapes, batch.marks, batch.kinds, batch.mask)
        index = batch.first[:, :, None].expand(-1, -1, x.shape[-1])
        return x.gather(1, index)


@dataclass(slots=True)
class Batch:
    """Windows side by side, padded; see :mod:`train.batches`."""

    pieces: Tensor
    shapes: Tensor
    marks: Tensor
    kinds: Tensor
    mask: Tensor
    first: Tensor
    sentence: Tensor
    word_mask: Tensor
    tags: Tensor
    triggers: Tensor
    trigger_mask: Tensor
    types: Tensor
    stance: Tensor
    pointed: Tensor
    roles: Tensor
    queries: Tensor
    query_mask: Tensor
    answers: Tensor
    counted: Tensor
    weight: Tensor


def far(a: Tensor, b: Tensor, most: int) -> Tensor:
    """How far words stand from queries, with every distance beyond ``most`` alike; grows by doubling past 8."""
    gap = b[:, None, :] - a[:, :, None]
    size = gap.abs()
    near = size.clamp(max=WIDE)
    beyond = (torch.log2(size.clamp(min=WIDE).float() / WIDE) * 2).floor().long()
    return torch.sign(gap) * (near + beyond).clamp(max=most) + most
