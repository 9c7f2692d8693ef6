"""How a place is told in a cell."""

from __future__ import annotations

import pytest

from reportedly.present.rows import where_in_words


@pytest.mark.parametrize(
    ("name", "text", "relation", "told"),
    [
        ("Amara", "near Amara", "near", "near Amara"),
        ("Amara", "Amara", None, "Amara"),
        # Words that nobody knows a name in are told as they stand, with what they begin with.
        (None, "towards Borea", "towards", "towards Borea"),
        (None, "the hills", None, "the hills"),
    ],
)
def test_a_place_is_told_by_its_name_or_by_its_words(
    name: str | None, text: str, relation: str | None, told: str
) -> None:
    assert where_in_words(name, text, relation) == told
