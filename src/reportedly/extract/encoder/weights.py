"""Weights: the shipped files, and what they say of themselves."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer

from reportedly.extract.encoder.calibration import Calibration
from reportedly.extract.encoder.claims import Rules
from reportedly.extract.encoder.heads import Heads
from reportedly.model import CountKind, EventType, Modality, Polarity, Status

_LABELS = {
    "types": EventType,
    "statuses": Status,
    "polarities": Polarity,
    "modalities": Modality,
    "counts": CountKind,
}


@dataclass(frozen=True, slots=True)
class Labels:
    """What each output of a head stands for."""

    types: tuple[EventType, ...]
    statuses: tuple[Status, ...]
    polarities: tuple[Polarity, ...]
    modalities: tuple[Modality, ...]
    counts: tuple[CountKind, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """All that the reader was taught."""

    encoder: bytes
    heads: Heads
    labels: Labels
    rules: Rules
    claims: Calibration
    events: Calibration
    version: str


@cache
def weights() -> Weights:
    """The shipped weights; read once."""
    folder = files("reportedly.extract.encoder") / "shipped"
    told = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    arrays = np.load(io.BytesIO((folder / "heads.npz").read_bytes()))
    return Weights(
        encoder=(folder / "encoder.onnx").read_bytes(),
        heads=Heads({name: arrays[name].astype(np.float32) for name in arrays.files}),
        labels=_labels(told["labels"]),
        rules=Rules(**told["rules"]),
        claims=Calibration(**told["calibration"]["claims"]),
        events=Calibration(**told["calibration"]["events"]),
        version=told["version"],
    )


def tokenizer() -> Tokenizer:
    """BERT's uncased alphabet of word pieces, from the list the package ships."""
    listed = (files("reportedly.extract.encoder") / "shipped" / "vocab.txt").read_text(encoding="utf-8")
    pieces = {piece: index for index, piece in enumerate(listed.splitlines())}
    made = Tokenizer(WordPiece(pieces, unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer = BertNormalizer(lowercase=True)
    return made


def _labels(told: Mapping[str, list[str]]) -> Labels:
    return Labels(**{name: tuple(kind(value) for value in told[name]) for name, kind in _LABELS.items()})
