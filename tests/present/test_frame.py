"""Rows as a DataFrame: every value in a column of its own, with the claims a row rests on."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd
import pytest
from tests.resolve.made import claim, coded, event, span

import reportedly
from reportedly import ReportedlyError
from reportedly.model import (
    Account,
    Actor,
    Change,
    Control,
    Count,
    CountKind,
    Coverage,
    EventType,
    Grounded,
    Hold,
    Incident,
    Place,
    Reason,
    Span,
    Speaker,
    SpeakerKind,
    Telling,
    Toll,
    Vote,
)
from reportedly.reconcile.tellings import tellings

TEXT = "The mayor said the Hill Guard had taken Kell. The Hill Guard left Dor, a clerk said."


@dataclass(frozen=True, slots=True)
class Row:
    parties: tuple[Actor, ...]
    counts: tuple[Count, ...]
    types: tuple[EventType, ...]
    articles: int
    tellings: tuple[Telling, ...]


def told() -> list[Grounded]:
    first = claim(TEXT, event(TEXT, "taken", actor=["the Hill Guard"], place=["Kell"]), source="The mayor")
    second = claim(TEXT, event(TEXT, "left", actor=["The Hill Guard"], place=["Dor"]), source="a clerk")
    return [_grounded(each) for each in coded(TEXT, first, second).claims]


def _grounded(one: reportedly.Claim) -> Grounded:
    at, who = one.events[0].place[0], one.events[0].actor[0]
    place = Place(at, name=at.text, id=f"own:{at.text}", lat=1.5, lon=-2.0, country="SYR")
    speaker = Speaker(one.source, SpeakerKind.OFFICIAL, name=one.source.text if one.source else None)
    return Grounded(one, (place,), (Actor(who, name="Hill Guard", id="hill"),), (), (), (speaker,))


def _telling(one: Grounded) -> Telling:
    return Telling(one, 0, one.actors, (), one.places, one.places[0], None)


def control(day: date | None = date(2020, 2, 3)) -> Control:
    first, second = map(_telling, told())
    votes = tuple(
        Vote(each, each.places[0], Change.TAKES, each.actors[0], None, day) for each in (first, second, first)
    )
    return Control(votes[0].place, day, Hold.HELD, votes[0].party, votes, (), (Reason("the last word", 1.0),))


def test_a_row_is_laid_out_with_its_claims() -> None:
    made = reportedly.frame([control()])
    row = made.to_dict("records")[0]
    first, second = told()
    assert len(made) == 1
    assert (row["place_id"], row["place_name"], row["place_lat"], row["place_lon"]) == (
        "own:Kell",
        "Kell",
        1.5,
        -2.0,
    )
    assert (row["holder_id"], row["holder_name"], row["holder_text"]) == (
        "hill",
        "Hill Guard",
        "the Hill Guard",
    )
    assert (row["hold"], row["day"]) == ("held", pd.Timestamp("2020-02-03"))
    assert row["reasons"] == ["the last word"]
    assert row["articles"] == ["made", "made"]
    assert row["claims"] == [first.claim.id, second.claim.id]
    assert row["votes"] == row["claims"]
    assert row["fronts"] == []
    assert row["says"] == ["The mayor", "a clerk"]
    assert row["quotes"] == [first.claim.content.text, second.claim.content.text]


def test_what_is_not_known_is_missing_and_columns_keep_their_kind() -> None:
    unknown = replace(control(None), place=Place(span(TEXT, "Kell")), holder=None)
    for rows in ([unknown], [control(), unknown]):
        made = reportedly.frame(rows)
        assert made[["place_id", "place_lat", "holder_name", "holder_text", "day"]].iloc[-1].isna().all()
        assert made["place_text"].iloc[-1] == "Kell"
        assert {name: str(made[name].dtype) for name in ("day", "place_lat", "holder_name", "votes")} == {
            "day": "datetime64[s]",
            "place_lat": "float64",
            "holder_name": "string",
            "votes": "object",
        }


def test_days_before_1677_and_after_2262_are_days() -> None:
    days = [date(1, 1, 1), date(9999, 12, 31)]
    made = reportedly.frame([Coverage("post", day, 1, 2, 0, 0) for day in days])
    assert [stamp.date() for stamp in made["day"]] == days


def test_several_actors_take_lists_in_step() -> None:
    one, other = told()
    count = Count(Span(0, 1, "4"), 4, None, CountKind.KILLED)
    parties = (*one.actors, replace(other.actors[0], id=None, name=None))
    row = Row(parties, (count,), (EventType.AGREE,), 7, (_telling(one),))
    made = reportedly.frame([row]).to_dict("records")[0]
    assert made["parties_id"] == ["hill", None]
    assert made["parties_text"] == ["the Hill Guard", "The Hill Guard"]
    assert made["types"] == ["AGREE"]
    assert made["counts"][0]["what"] == "killed"
    assert type(made["counts"][0]["what"]) is str
    assert (made["n_articles"], made["articles"]) == (7, ["made"])
    assert "tellings" not in made


def test_incidents_have_their_accounts_and_their_toll() -> None:
    one, other = told()
    accounts = tuple(Account((_telling(each),), "post") for each in (one, other))
    toll = Toll(1, None, 4, "a rule")
    rows = [
        Incident(n, EventType.AGREE, None, None, None, accounts, toll=each)
        for n, each in (("a", toll), ("b", None))
    ]
    made = reportedly.frame(rows)
    assert made["type"].tolist() == ["AGREE", "AGREE"]
    assert (made["toll_low"].iloc[0], made["toll_high"].iloc[0]) == (1, 4)
    assert made["toll_best"].isna().all()
    assert made["toll_low"].isna().tolist() == [False, True]
    assert str(made["toll_low"].dtype) == "Int64"
    assert made["claims"].iloc[0] == [one.claim.id, other.claim.id]


def test_claims_are_rows_too() -> None:
    made = reportedly.frame(told())
    assert made["id"].tolist() == [one.claim.id for one in told()]
    assert made["source"].tolist() == ["The mayor", "a clerk"]
    assert made["places_name"].tolist() == [["Kell"], ["Dor"]]
    bare = reportedly.frame(one.claim for one in told())
    assert bare["content"].tolist() == made["content"].tolist()
    assert "claims" not in bare
    assert reportedly.frame(tellings(())).empty


def test_no_rows_make_an_empty_frame() -> None:
    assert reportedly.frame([]).empty


@pytest.mark.parametrize("rows", [[control(), Coverage(None, None, 1, 1, 0, 0)], ["a"], [1, None]])
def test_rows_of_several_kinds_make_none(rows: list[object]) -> None:
    with pytest.raises(ReportedlyError, match="rows of one kind"):
        reportedly.frame(rows)


def test_without_pandas_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ReportedlyError, match=r"needs pandas.*pip install 'reportedly\[frame\]'"):
        reportedly.frame([])
