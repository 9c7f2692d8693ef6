"""Offers: what is asked for and rejected is not denied."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.offers import offers
from reportedly.model import Modality, Status
from tests.extract.encoder.made import claimed, low, page


@pytest.mark.parametrize(
    ("text", "content", "asked"),
    [
        ("Amra rejected calls to stop strikes on Sarn .", "stop strikes on Sarn", True),
        (
            "Amra rejected the Lornian plan for a strikes pause .",
            "the Lornian plan for a strikes pause",
            True,
        ),
        ("Amra rejected claims of strikes on Sarn .", "strikes on Sarn", False),
        ("Amra rejected reports that strikes hit Sarn .", "strikes hit Sarn", False),
    ],
)
def test_what_is_asked_for_is_not_denied(text: str, content: str, asked: bool) -> None:
    on = page(text)
    claim = claimed(on, content, "strikes", source="Amra", cue="rejected", status=Status.DENIED)
    offers([claim], low(on))
    assert (list(Modality)[claim.modality] is Modality.DIRECTIVE) is asked
