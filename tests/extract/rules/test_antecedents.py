"""The fullest earlier naming of a source, and none where the words leave it open."""

from __future__ import annotations

import pytest

from reportedly.extract.rules.antecedents import Naming, antecedent
from reportedly.model import Span
from tests.extract.conftest import Code


def naming(text: str, start: int, *, person: bool = False) -> Naming:
    return Naming(Span(start, start + len(text), text), person)


EARLIER = [
    naming("the Northern Relief Committee", 0),
    naming("Colonel Sami Haddad", 50, person=True),
    naming("an unnamed hospital source", 90),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("he", "an unnamed hospital source"),
        ("Haddad", "Colonel Sami Haddad"),
        ("the committee", "the Northern Relief Committee"),
        ("it", "the Northern Relief Committee"),
        ("the source", "an unnamed hospital source"),
        ("the ambassador", None),
        ("Farid Aziz", None),
    ],
)
def test_who_is_meant(text: str, found: str | None) -> None:
    result = antecedent(naming(text, 200), EARLIER)
    assert (result.text if result is not None else None) == found


def test_nobody_is_meant_where_nobody_was_named() -> None:
    assert antecedent(naming("he", 10), []) is None


def test_a_name_that_a_preposition_governs_is_not_the_speaker() -> None:
    earlier = [naming("a news office allied to Qamar", 0)]
    assert antecedent(naming("Qamar", 100), earlier) is None


def test_pronoun_over_sentences(code: Code) -> None:
    claims = code(
        "Colonel Sami Haddad said that the rebels shelled the bridge.",
        "He said that two of his men were killed.",
    )
    assert claims[1].source is not None
    assert claims[1].source.text == "He"
    assert claims[1].source_ref is not None
    assert claims[1].source_ref.text == "Colonel Sami Haddad"
