"""Inserted: who is cited between commas behind an "and" tells of what follows alone."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.inserted import inserted
from tests.extract.encoder.made import claimed, low, page, roles_of, sentences, shown


def test_what_stands_before_is_the_articles() -> None:
    on = page("The band burned 12 houses and, according to a priest, a chapel.")
    given = claimed(
        on,
        "The band burned 12 houses",
        "burned",
        source="a priest",
        cue="according to",
        roles={"target": "a chapel"},
    )
    (told,) = inserted([given], low(on), sentences(on))
    assert shown(on, told) == (None, None, "stated", "The band burned 12 houses")
    assert roles_of(on, told.parts[0], "target") == []


def test_what_happened_besides_is_the_speakers() -> None:
    on = page("The bomb killed nine and, a medic said, wounded thirty.")
    given = claimed(
        on,
        "The bomb killed nine and, a medic said, wounded thirty",
        "killed",
        "wounded",
        source="a medic",
        cue="said",
    )
    theirs, own = inserted([given], low(on), sentences(on))
    assert shown(on, theirs) == ("a medic", "said", "reported", "wounded thirty")
    assert shown(on, own) == (None, None, "stated", "The bomb killed nine")


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("A medic said the bomb killed nine and, he added, wounded thirty.", "A medic", "said"),
        ("The bomb killed nine, a medic said, and wounded thirty.", "a medic", "said"),
    ],
)
def test_what_is_cited_otherwise_stays(text: str, source: str, cue: str) -> None:
    on = page(text)
    given = claimed(on, "bomb killed nine", "killed", source=source, cue=cue)
    assert list(inserted([given], low(on), sentences(on))) == [given]
