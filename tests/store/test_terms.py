"""The grammar of a full-text search."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.store import Casebook, Query
from reportedly.store.fold import folded, words
from reportedly.store.terms import Term, terms


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("two words", (Term(("two",)), Term(("words",)))),
        ('"two words" three', (Term(("two", "words")), Term(("three",)))),
        ("al-Nayrab", (Term(("al", "nayrab")),)),
        ("begin*", (Term(("begin",), prefix=True),)),
        ('"a begin"*', (Term(("a", "begin"), prefix=True),)),
        ('"never closed', (Term(("never", "closed")),)),
        ("again AGAIN", (Term(("again",)),)),
        ("NOT (a OR b)", (Term(("not",)), Term(("a",)), Term(("or",)), Term(("b",)))),
        ('- * "" "*" ()', ()),
    ],
)
def test_terms(text: str, read: tuple[Term, ...]) -> None:
    assert terms(text) == read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Diyarbakır", "DIYARBAKIR"),
        ("Şırnak", "sirnak"),
        ("Al-Bāb", "al‑bab"),
        ("حَلَب", "حلب"),
        ("Ma’arat", "Ma'arat"),
        ("Free\r\n Army", "free army"),
        ("Straße", "STRASSE"),
    ],
)
def test_spellings_that_fold_to_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_vowel_signs_that_tell_words_apart_stay() -> None:
    assert folded("ကာ") != folded("ကု")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert words(folded(text)) == words(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ['"', "*", "-", "^", ":", "(", ")", " ", "NEAR", "AND", "a", "'", "\\", "content", "€"]
        )
    ).map("".join)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
)
def test_nothing_a_person_can_type_is_an_error(shelf: Casebook, text: str) -> None:
    assert shelf.count(Query(text=text)) >= 0


def test_a_search_may_be_very_long(shelf: Casebook) -> None:
    assert shelf.count(Query(text=" ".join(f"word{n}" for n in range(5_000)))) == 0
    assert shelf.count(Query(text=f'"{"depot " * 5_000}"')) == 0
    assert shelf.count(Query(text="x" * 100_000)) == 0
    assert shelf.count(Query(place=("x" * 100_000,))) == 0
