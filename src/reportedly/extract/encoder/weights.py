"""Weights: the shipped files, and what they say of themselves."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer

from reportedly.extract.encoder.calibration import Calibration
from reportedly.extract.encoder.claims import Rules
from reportedly.extract.encoder.embedding import Projection, read_projection
from reportedly.extract.encoder.heads import Heads
from reportedly.model import CountKind, EventType, Modality, Polarity, Status

SHIPPED = files("reportedly.extract.encoder") / "shipped"
# The projection to embeddings; it is learnt after the encoder, so that one newly trained has none yet.
WORDING = "wording.npz"


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
    pieces: tuple[str, ...]
    heads: Heads
    labels: Labels
    rules: Rules
    claims: Calibration
    events: Calibration
    version: str
    projection: Projection | None = None


@cache
def weights() -> Weights:
    """The shipped weights; read once."""
    return read_weights(SHIPPED)


def read_weights(folder: Traversable) -> Weights:
    """The weights kept in a folder: ``card.json``, ``encoder.onnx``, ``heads.npz``, ``vocab.txt``, and maybe ``wording.npz``."""
    told = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    arrays = np.load(io.BytesIO((folder / "heads.npz").read_bytes()))
    return Weights(
        encoder=(folder / "encoder.onnx").read_bytes(),
        pieces=tuple((folder / "vocab.txt").read_text(encoding="utf-8").splitlines()),
        heads=Heads.of({name: arrays[name].astype(np.float32) for name in arrays.files}),
        labels=_labels(told["labels"]),
        rules=Rules(**told["rules"]),
        claims=Calibration(**told["calibration"]["claims"]),
        events=Calibration(**told["calibration"]["events"]),
        version=told["version"],
        projection=read_projection(folder / WORDING) if (folder / WORDING).is_file() else None,
    )


def tokenizer(pieces: Sequence[str]) -> Tokenizer:
    """BERT's uncased alphabet over a list of word pieces."""
    table = {piece: index for index, piece in enumerate(pieces)}
    made = Tokenizer(WordPiece(table, unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer = BertNormalizer(lowercase=True)
    return made


def _labels(told: Mapping[str, list[str]]) -> Labels:
    return Labels(
        types=tuple(map(EventType, told["types"])),
        statuses=tuple(map(Status, told["statuses"])),
        polarities=tuple(map(Polarity, told["polarities"])),
        modalities=tuple(map(Modality, told["modalities"])),
        counts=tuple(map(CountKind, told["counts"])),
    )
