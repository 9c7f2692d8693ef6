"""Which claims a query finds."""

from __future__ import annotations

import pytest

from reportedly.errors import ReportedlyError
from reportedly.store import Casebook, Query


def found(casebook: Casebook, query: Query) -> str:
    """The first words of the claims found, in order."""
    starts = [claim.content.text.split()[0] for claim in casebook.claims(query)]
    assert casebook.count(query) == len(starts)
    return " ".join(starts)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(outlet=("northern post",)), "its fighters Talks"),
        (Query(outlet=("Northern",)), ""),
        (Query(outlet=("NORTHERN POST", "southern wire")), "its fighters militia Talks"),
        (Query(source=("ARMY",)), "its"),
        (Query(source=("coastal radio",)), "fighters"),
        (Query(source=("adan weir",)), "militia"),
        (Query(source=("army", "villagers")), "its fighters"),
        (Query(status=("Denied",)), "fighters"),
        (Query(status=("denied", "claimed")), "fighters militia"),
        (Query(type=("ASSAULT",)), "its militia"),
        (Query(type=("assault.shelling",)), "militia"),
        (Query(type=("CONSULT",)), "Talks"),
        (Query(place=("marwan",)), "its Talks"),
        (Query(place=("Ma'arat",)), "militia"),
        (Query(place=("qasr",)), "fighters militia"),
        (Query(place=("%",)), ""),
        (Query(actor=("JETS", "militia")), "its militia"),
        (Query(actor=("army",)), ""),
        (Query(article="north/1"), "its fighters"),
        (Query(article="NORTH/1"), ""),
        (Query(article=("north/1", "undated")), "its fighters Talks"),
        (Query(place=("qasr",), status=("claimed",)), "militia"),
    ],
)
def test_filters(shelf: Casebook, query: Query, expected: str) -> None:
    assert found(shelf, query) == expected


def test_type_place_and_actor_are_of_one_event(shelf: Casebook) -> None:
    assert found(shelf, Query(type=("COERCE",), place=("qasr",), actor=("militia",))) == "militia"
    assert found(shelf, Query(type=("ASSAULT.shelling",), place=("qasr",))) == ""


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2021-03-05", None, "its fighters militia"),
        ("2021-03-06", None, "militia"),
        (None, "2021-03-05", "its fighters"),
        ("2021-03-07", "2021-03-07", "militia"),
        ("2021-03", "2021", "its fighters militia"),
        ("2022", None, ""),
    ],
)
def test_bounds_are_inclusive_and_leave_out_what_has_no_date(
    shelf: Casebook, since: str | None, until: str | None, expected: str
) -> None:
    assert found(shelf, Query(since=since, until=until)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("depot", "its fighters"),  # the headline is every claim's
        ("bombed depot", "its fighters"),
        ("bombed talks", ""),
        ("MARWAN", "its fighters Talks"),
        ('"Tell Qasr"', "its fighters militia"),
        ('"Qasr Tell"', ""),
        ("“tell qasr’s mill”", "militia"),
        ("ma'arat", "militia"),
        ("shell*", "militia"),
        ("shell", ""),
        ('"seized te"*', "militia"),
        ("adan", "militia"),
        ('"the move"', "militia"),
        ("-bombed", "its fighters"),
        ("", "its fighters militia Talks"),
        ("  ", "its fighters militia Talks"),
        ("?!", ""),
    ],
)
def test_full_text(shelf: Casebook, text: str, expected: str) -> None:
    assert found(shelf, Query(text=text)) == expected


def test_a_phrase_does_not_run_from_one_text_into_another(shelf: Casebook) -> None:
    assert found(shelf, Query(text='"hit fighters"')) == ""
    assert found(shelf, Query(text='"Qasr The army"')) == ""


@pytest.mark.parametrize(
    ("query", "told"),
    [
        (Query(status=("guessed",)), "no status 'guessed'. Use one of: stated, reported"),
        (Query(type=("ASSAULT.poke",)), "no type 'ASSAULT.poke'. Use one of: ASSAULT.clash"),
        (Query(since="yesterday"), "since is 'yesterday'.*2016-03-27"),
        (Query(until="2021-13-01"), "until is"),
        (Query(since="2021-03", until="2021-02"), "later than until"),
        (Query(limit=-1), "limit is -1"),
        (Query(offset=2**40), "offset is"),
        (Query(source=("a\0b",)), "no text"),
    ],
)
def test_what_cannot_be_asked_is_said_at_once(shelf: Casebook, query: Query, told: str) -> None:
    for ask in (shelf.claims, shelf.count, shelf.articles, shelf.facets, shelf.count_articles):
        with pytest.raises(ReportedlyError, match=told):
            ask(query)
