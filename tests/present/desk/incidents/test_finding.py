"""What questions find of incidents, against a plain reading of the same filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.present.desk.kept import entry, place

from reportedly.errors import ReportedlyError
from reportedly.present.desk.columns import Mask
from reportedly.present.desk.incidents.answers import IncidentMap
from reportedly.present.desk.incidents.asked import IncidentFilters
from reportedly.present.desk.incidents.finding import Finding, finding, unknown
from reportedly.present.desk.incidents.lists import facets, geo, ordered
from reportedly.present.desk.incidents.table import FACETS, Table, table
from reportedly.present.desk.incidents.timeline import timeline
from reportedly.store.keeping import Entry

DAY = date(2020, 2, 20)
OUTLETS, TYPES = ("Wire", "Radio", "Post"), ("ASSAULT.shelling", "ASSAULT.airstrike", "AGREE")
STANDING = ("one-origin", "corroborated", "denied")
ACTORS = (("a1", "The Army"), ("a2", "The Rebels"), ("“gunmen”", "gunmen"))
PLACES = (
    None,
    place("Idlib"),
    place("Aleppo", lat=36.2, lon=37.1),
    place("Atlantis", lat=None, lon=None, radius_km=None),
)


def days(offsets: tuple[int, int] | None) -> tuple[str | None, str | None]:
    if offsets is None:
        return None, None
    first, length = offsets
    begin = DAY + timedelta(days=first)
    return begin.isoformat(), (begin + timedelta(days=length)).isoformat()


# How long an example takes is a matter of the machine.
UNTIMED = settings(deadline=None)
SPELLS = st.none() | st.tuples(st.integers(0, 60), st.integers(0, 9))
TERMS = st.fixed_dictionaries(
    {
        "type": st.sampled_from(TYPES),
        "place": st.sampled_from(PLACES),
        "accounts": st.integers(1, 9),
        "origins": st.integers(0, 4),
        "outlets": st.lists(st.sampled_from(OUTLETS), unique=True),
        "standing": st.lists(st.sampled_from(STANDING), unique=True),
        "grade": st.sampled_from((None, "weak", "fair")),
        "actors": st.lists(st.sampled_from(ACTORS), unique=True),
        "dead": st.sampled_from(([None, None], [None, 3], [2, 5])),
    }
)
INCIDENTS = st.lists(st.tuples(SPELLS, TERMS), max_size=25)
ASKED = st.fixed_dictionaries(
    {
        "type": st.lists(st.sampled_from((*TYPES, "ASSAULT")), max_size=2),
        "outlet": st.lists(st.sampled_from(OUTLETS), max_size=2),
        "standing": st.lists(st.sampled_from(STANDING), max_size=2),
        "place": st.lists(st.sampled_from(("Idlib", "Aleppo", "nowhere")), max_size=2),
        "actor": st.lists(st.sampled_from(("a1", "rebels", "gunmen")), max_size=2),
        "since": st.sampled_from(("", "2020-02-25", "2020-03")),
        "until": st.sampled_from(("", "2020-04-01", "2020-03")),
    }
)


def made(told: Iterable[tuple[tuple[int, int] | None, dict[str, Any]]]) -> list[Entry]:
    return [
        entry(n, first=days(spell)[0], last=days(spell)[1], **terms) for n, (spell, terms) in enumerate(told)
    ]


def nothing(_: str) -> Sequence[str]:
    return ()


def found(asked: dict[str, Any], laid: Table) -> Finding:
    def searched(_: str) -> Mask:
        return np.zeros(len(laid), dtype=np.bool_)

    return finding(IncidentFilters(**asked), laid, searched=searched, meant=nothing)


def wanted(each: Entry, asked: dict[str, Any], *, but: str = "") -> bool:
    """The same filters, read one incident at a time."""
    told = each.terms
    names = {name.casefold() for pair in told["actors"] for name in pair} | {
        word for _, name in told["actors"] for word in name.casefold().split()
    }
    checks = {
        "type": lambda value: told["type"] == value or told["type"].startswith(f"{value}."),
        "outlet": lambda value: value in told["outlets"],
        "standing": lambda value: value in told["standing"],
        "place": lambda value: told["place"] is not None and told["place"]["name"] == value,
        "actor": lambda value: value in names,
    }
    if any(asked[name] and not any(map(check, asked[name])) for name, check in checks.items() if name != but):
        return False
    since, until = asked["since"], asked["until"]
    if not (since or until) or but == "days":
        return True
    first = {"2020-03": "2020-03-01"}.get(since, since)
    last = {"2020-03": "2020-03-31"}.get(until, until)
    return each.first_day is not None and each.last_day >= first and (not last or each.first_day <= last)


@UNTIMED
@given(INCIDENTS, ASKED)
def test_several_values_widen_and_different_filters_narrow(told: Any, asked: dict[str, Any]) -> None:
    entries = made(told)
    rows = found(asked, table(entries)).found()
    assert [bool(row) for row in rows] == [wanted(each, asked) for each in entries]


@UNTIMED
@given(INCIDENTS, ASKED)
def test_counts_of_a_filter_ignore_what_it_is_set_to_and_nothing_else(
    told: Any, asked: dict[str, Any]
) -> None:
    entries = made(told)
    laid = table(entries)
    offered = facets(found(asked, laid), laid, label={})
    told_of = {
        "type": lambda terms: [terms["type"]],
        "outlet": lambda terms: terms["outlets"],
        "standing": lambda terms: terms["standing"],
        "place": lambda terms: [terms["place"]["name"]] if terms["place"] else [],
        "actor": lambda terms: [key for key, _ in terms["actors"]],
        "grade": lambda terms: [terms["grade"]] if terms["grade"] else [],
    }
    for name, values in told_of.items():
        left = [each for each in entries if wanted(each, asked, but=name)]
        counted = Counter(value for each in left for value in values(each.terms))
        assert {each.value: each.count for each in getattr(offered, name)} == dict(counted), name


@UNTIMED
@given(INCIDENTS, ASKED)
def test_choosing_an_offered_value_finds_as_many_as_it_says(told: Any, asked: dict[str, Any]) -> None:
    laid = table(made(told))
    offered = facets(found(asked, laid), laid, label={})
    for name in FACETS:
        for each in getattr(offered, name):
            rows = found(asked | {name: [each.value]}, laid).found()
            assert int(rows.sum()) == each.count, (name, each)


@UNTIMED
@given(INCIDENTS, ASKED, st.sampled_from(("day", "week", "month", "year")))
def test_a_bin_finds_as_many_as_it_says(told: Any, asked: dict[str, Any], unit: Any) -> None:
    entries = made(told)
    laid = table(entries)
    rows = found(asked, laid).found(but=("days",))
    shown = timeline(laid, rows, unit)
    assert shown.undated == sum(
        wanted(each, asked, but="days") and each.first_day is None for each in entries
    )
    for one, other in zip(shown.bins, shown.bins[1:], strict=False):
        assert other.start == one.end + timedelta(days=1)
    for each in shown.bins:
        span = {"since": each.start.isoformat(), "until": each.end.isoformat()}
        inside = found(asked | span, laid).found()
        assert (int(inside.sum()), int(laid.accounts[inside].sum())) == (each.incidents, each.accounts)
        assert each.within <= each.incidents


@UNTIMED
@given(INCIDENTS, ASKED)
def test_a_map_counts_every_incident_once_with_a_point_or_without(told: Any, asked: dict[str, Any]) -> None:
    entries = made(told)
    laid = table(entries)
    rows = found(asked, laid).found()
    shown = IncidentMap.model_validate(geo(laid, rows, ordered(laid, "-day")))
    assert shown.placed + shown.unplaced == int(rows.sum())
    assert sum(each.properties.incidents for each in shown.features) == shown.placed
    for each in shown.features:
        here = [
            one for one in entries if one.id in each.properties.ids and one.terms["place"]["lat"] is not None
        ]
        assert len(here) == each.properties.incidents
        assert each.properties.accounts == sum(one.terms["accounts"] for one in here)
        highest = [one.terms["dead"][1] for one in here if one.terms["dead"][1] is not None]
        assert each.properties.dead_high == max(highest, default=None)
        assert each.properties.radius_km >= 1
        counted = Counter(word for one in here for word in one.terms["standing"])
        assert each.properties.standing == dict(counted)


@UNTIMED
@given(INCIDENTS)
def test_orders_hold_every_row_and_put_what_is_not_known_last(told: Any) -> None:
    entries = made(told)
    laid = table(entries)
    for sort in ("day", "-day", "type", "-place", "accounts", "-origins", "dead", "-dead"):
        assert sorted(ordered(laid, sort).tolist()) == list(range(len(entries)))
    days = [entries[row].first_day for row in ordered(laid, "-day")]
    known = [day for day in days if day is not None]
    assert days == [*sorted(known, reverse=True), *[None] * (len(days) - len(known))]
    dead = [laid.dead[row] for row in ordered(laid, "dead")]
    assert [number for number in dead if number >= 0] == sorted(number for number in dead if number >= 0)
    assert not any(number < 0 for number in dead[: sum(number >= 0 for number in dead)])


@pytest.mark.parametrize(
    ("box", "inside"),
    [
        ("36.5,35.8,36.7,36.0", True),
        # Its middle lies outside, its edge within.
        ("36.62,35.8,37.0,36.0", True),
        ("36.7,35.8,37.0,36.0", False),
        # Across the 180th meridian, and all the way round.
        ("170,-10,-170,10", False),
        ("-180,-90,180,90", True),
    ],
)
def test_a_box_finds_places_whose_area_it_meets(box: str, inside: bool) -> None:
    laid = table([entry(0, place=place("Idlib")), entry(1)])
    assert found({"bbox": box}, laid).found().tolist() == [inside, False]


def test_a_box_reaches_across_the_180th_meridian() -> None:
    laid = table(
        [
            entry(0, place=place("Rotuma", lat=-5.0, lon=179.9)),
            entry(1, place=place("Apia", lat=-5, lon=-175)),
        ]
    )
    assert found({"bbox": "179,-10,-179,10"}, laid).found().tolist() == [True, False]


def test_an_actor_is_found_by_id_by_name_by_another_of_its_names_and_by_words_of_one() -> None:
    laid = table(
        [entry(0, actors=[("syr-sdf", "Syrian Democratic Forces")]), entry(1, actors=[("“men”", "men")])]
    )

    def meant(name: str) -> Sequence[str]:
        return ("syr-sdf",) if name == "SDF" else ()

    for value in ("syr-sdf", "syrian democratic forces", "SDF", "democratic"):
        filters = IncidentFilters(actor=[value])
        rows = finding(filters, laid, searched=lambda _: np.ones(2, dtype=np.bool_), meant=meant).found()
        assert rows.tolist() == [True, False], value


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"type": ["SHELLING"]}, "There is no type"),
        ({"standing": ["true"]}, "There is no standing"),
        ({"grade": ["good"]}, "There is no grade"),
        ({"since": "yesterday"}, "is no date"),
        ({"since": "2020-03", "until": "2020-02"}, "later than until"),
        ({"bbox": "1,2,3"}, "is no box"),
        ({"bbox": "1,2,3,nan"}, "is no box"),
        ({"bbox": "1,20,3,10"}, "is no box"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_a_remedy(asked: dict[str, Any], told: str) -> None:
    with pytest.raises(ReportedlyError, match=told) as refused:
        found(asked, table([entry()]))
    assert refused.value.remedy


def test_a_unit_that_makes_too_many_bins_is_refused_and_without_one_a_readable_one_is_chosen() -> None:
    laid = table([entry(0, first="1920-01-01"), entry(1, first="2020-01-01")])
    rows = np.ones(2, dtype=np.bool_)
    with pytest.raises(ReportedlyError, match="bins"):
        timeline(laid, rows, "day")
    assert timeline(laid, rows, None).unit == "year"


def test_an_id_there_is_not_names_those_it_begins_or_is_like() -> None:
    laid = table([entry(7)])
    assert "'i7'" in unknown("i", laid).remedy
    assert "'i7'" in unknown("i77", laid).remedy
    assert "/api/incidents" in unknown("quite another", laid).remedy
