"""Contrary: what is said against somebody's claims is not by them."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.contrary import contrary
from tests.extract.encoder.made import claimed, low, page, sentences, shown


@pytest.mark.parametrize(
    "opening",
    ["Contrary to claims by the band", "Despite reports from the band", "Contrary to the band's account"],
)
def test_who_is_contradicted_does_not_say_it(opening: str) -> None:
    on = page(f"{opening}, no mill was burned.")
    given = claimed(on, "no mill was burned", "burned", source="the band", cue=opening.split(maxsplit=1)[0])
    contrary([given], low(on), sentences(on))
    assert shown(on, given) == (None, None, "stated", "no mill was burned")


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Contrary to claims by the band, no mill was burned, Amra said.", "Amra", "said"),
        ("Claims by the band said no mill was burned.", "the band", "said"),
        ("Despite the rain, said the band, no mill was burned.", "the band", "said"),
    ],
)
def test_who_else_says_it_does(text: str, source: str, cue: str) -> None:
    on = page(text)
    given = claimed(on, "no mill was burned", "burned", source=source, cue=cue)
    contrary([given], low(on), sentences(on))
    assert shown(on, given) == (source, cue, "reported", "no mill was burned")
