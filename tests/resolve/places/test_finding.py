from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.resolve.places import find


def _found(text: str, known: Gazetteer) -> list[str]:
    return [span.text for span in find(text, known)]


def test_names_of_places_are_found(known: Gazetteer) -> None:
    text = "Shells fell on Saraqib and near Khan Sheikhoun in Idlib province, activists in Turkey said on Friday."
    assert _found(text, known) == ["Saraqib", "Khan Sheikhoun", "Idlib", "Turkey"]


@pytest.mark.parametrize(
    "text",
    [
        "Police said on Monday that the President had left.",
        "Mr. Jackson spoke to Andrew Washington Miller, he said.",
        "Nothing was said.",
        "",
    ],
)
def test_what_is_no_place_is_not(known: Gazetteer, text: str) -> None:
    assert _found(text, known) == []


def test_free_spellings_where_the_words_say_so(known: Gazetteer) -> None:
    assert "Neirab" in _found("Syrian troops took the village of Neirab near Idlib.", known)


def test_possessives_stay_outside(known: Gazetteer) -> None:
    assert _found("In Aleppo's east and in Syria's north shells fell.", known)[:2] == ["Aleppo", "Syria"]


@given(text=st.text(max_size=80))
def test_spans_are_exact_in_any_text(known: Gazetteer, text: str) -> None:
    for span in find(text, known):
        assert text[span.start : span.end] == span.text
