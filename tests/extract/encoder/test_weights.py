"""Weights: what is shipped fits the code that reads with it, whatever it has learned."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

import pytest

from reportedly.extract.encoder.claims import POLARITIES, STATUSES
from reportedly.extract.encoder.introduced import REPORTED
from reportedly.extract.encoder.network import CLOSES, OPENS
from reportedly.extract.encoder.shape import ASKED, FAR, POINTED, SENTENCES_FAR, SPOKEN, TAGS
from reportedly.extract.encoder.weights import tokenizer, weights
from reportedly.extract.encoder.windows import UNKNOWN
from reportedly.model import CountKind, EventType, Modality, Polarity, Status


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("types", EventType),
        ("statuses", Status),
        ("polarities", Polarity),
        ("modalities", Modality),
        ("counts", CountKind),
    ],
)
def test_every_label_of_the_contract_is_known_once(name: str, kind: type[StrEnum]) -> None:
    assert sorted(getattr(weights().labels, name)) == sorted(kind)


def test_the_places_that_the_code_counts_on() -> None:
    labels = weights().labels
    assert labels.statuses[0] is Status.STATED
    assert labels.statuses[REPORTED] is Status.REPORTED
    assert labels.polarities == (Polarity.POSITIVE, Polarity.NEGATIVE)
    assert (len(labels.statuses), len(labels.polarities)) == (STATUSES, POLARITIES)


@pytest.mark.parametrize(
    ("name", "outputs"),
    [
        ("tags", 3 * len(TAGS)),
        ("types.out", len(EventType)),
        ("pairs.out", len(ASKED)),
        ("nulls.out", 2),
        ("sources.out", len(SPOKEN)),
        ("stance.out", len(Status) + len(Polarity) + len(Modality)),
        ("points.out", len(POINTED)),
        ("point_nulls.out", 2),
        ("kinds.out", len(CountKind)),
    ],
)
def test_every_head_has_as_many_outputs_as_there_are_answers(name: str, outputs: int) -> None:
    arrays = weights().heads.arrays
    assert len(arrays[f"{name}.weight"]) == len(arrays[f"{name}.bias"]) == outputs


@pytest.mark.parametrize("name", ["pairs", "sources", "points"])
def test_every_distance_has_its_row(name: str) -> None:
    arrays = weights().heads.arrays
    assert len(arrays[f"{name}.far.weight"]) == 2 * FAR + 1
    assert len(arrays[f"{name}.sentences.weight"]) == 2 * SENTENCES_FAR + 1


def test_the_alphabet_is_numbered_as_the_code_has_it() -> None:
    pieces = weights().pieces
    assert (pieces[UNKNOWN], pieces[OPENS], pieces[CLOSES]) == ("[UNK]", "[CLS]", "[SEP]")
    assert len(set(pieces)) == len(pieces)


def test_words_are_cut_into_pieces_in_lower_case_without_accents() -> None:
    cut = tokenizer(weights().pieces)
    encoded = cut.encode(["Café", "\U0001faac"], is_pretokenized=True, add_special_tokens=False)
    assert encoded.tokens[-1] == "[UNK]"
    assert "".join(piece.removeprefix("##") for piece in encoded.tokens[:-1]) == "cafe"


@pytest.mark.parametrize("name", ["claims", "events"])
def test_calibrations_rise_and_are_chances(name: str) -> None:
    line = getattr(weights(), name)
    assert len(line.sure) == len(line.right) > 0
    for values in (line.sure, line.right):
        assert all(0 <= a <= b <= 1 for a, b in pairwise([*values, 1.0]))
