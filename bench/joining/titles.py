"""Titles as vectors: MiniLM's word pieces in context, averaged, as the package it comes in prescribes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from train.encoder import Encoder, started
from train.start import folder


def vectors(titles: Sequence[str]) -> npt.NDArray[np.float64]:
    """A vector for each title.  Raises :class:`ImportError` where the weights are not installed."""
    try:
        pieces = Tokenizer.from_file(str(folder() / "tokenizer.json"))
    except FileNotFoundError as missing:
        raise ImportError(str(missing)) from missing
    encoder = _bare(started()).eval()
    with torch.no_grad():
        return np.stack([_mean(encoder, pieces, title) for title in titles])


def _bare(encoder: Encoder) -> Encoder:
    """Without what our own alphabet adds to it."""
    with torch.no_grad():
        for table in (encoder.shapes, encoder.marks, encoder.kinds):
            table.weight.zero_()
    return encoder


def _mean(encoder: Encoder, pieces: Tokenizer, title: str) -> npt.NDArray[Any]:
    pieces.no_padding()
    ids = torch.tensor([pieces.encode(title).ids])
    nothing = torch.zeros_like(ids)
    told: npt.NDArray[Any] = encoder(ids, nothing, nothing, nothing, None)[0].mean(dim=0).double().numpy()
    return told
