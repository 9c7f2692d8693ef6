"""Asking: a question whether something is so tells nothing."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.asking import unasked
from tests.extract.encoder.made import claimed, low, page, sentences


@pytest.mark.parametrize(
    "text", ["Does Amra arm the band?", "And has Amra fallen?", "“Is Amra safe?”", "Won't Amra fight?"]
)
def test_a_question_whether_is_no_claim(text: str) -> None:
    on = page(text)
    assert list(unasked([claimed(on, "Amra", "Amra")], low(on), sentences(on))) == []


@pytest.mark.parametrize("text", ["Who burned Amra?", "Has-been mayor fled Amra.", "Is it so? Amra fell."])
def test_what_is_told_or_taken_for_granted_is_one(text: str) -> None:
    on = page(*text.split("? ")) if "? " in text else page(text)
    given = claimed(on, "Amra", "Amra")
    assert list(unasked([given], low(on), sentences(on))) == [given]


def test_who_asks_by_name_is_left_to_the_network() -> None:
    on = page("Did Amra fall, the mayor asked?")
    given = claimed(on, "Amra fall", "fall", source="the mayor", cue="asked")
    assert list(unasked([given], low(on), sentences(on))) == [given]
