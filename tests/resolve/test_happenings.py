"""Where and when an event happened, of all that its claim names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reportedly.model import Place, Polarity, Span, Time
from reportedly.resolve.happenings import happenings
from tests.resolve.made import claim, event, span


def place(words: Span, *, lat: float, radius: float) -> Place:
    return Place(words, name=words.text, lat=lat, lon=36.0, radius_km=radius, confidence=1.0)


def test_the_most_exact_place_is_where_it_happened() -> None:
    text = "Fighters clashed at Tor in Lowland province."
    one = claim(text, event(text, "clashed", place=["Tor", "Lowland province"]))
    town, province = span(text, "Tor"), span(text, "Lowland province")
    known = {town: place(town, lat=35.1, radius=2), province: place(province, lat=35.3, radius=60)}
    ((happened,),) = happenings([one], text=text, places=known, times={})
    assert happened.place is not None
    assert happened.place.span == town
    assert not happened.place.inherited


def test_a_place_is_taken_over_only_where_words_tie_the_sentences() -> None:
    text = "Fighters clashed at Tor. The attack killed two. A mine exploded."
    tor = span(text, "Tor")
    claims = [
        claim(text, event(text, "clashed", place=["Tor"])),
        claim(text, event(text, "killed")),
        claim(text, event(text, "exploded")),
    ]
    first, second, third = happenings(claims, text=text, places={tor: place(tor, lat=35, radius=2)}, times={})
    assert first[0].place is not None and not first[0].place.inherited
    assert second[0].place is not None and second[0].place.inherited
    assert third[0].place is None


def test_the_narrowest_time_is_when_it_happened() -> None:
    text = "Fighters clashed on Monday earlier this month."
    day, month = span(text, "Monday"), span(text, "earlier this month")
    one = claim(text, event(text, "clashed", time=["earlier this month", "Monday"]))
    times = {
        month: Time(month, date(2020, 2, 1), date(2020, 2, 19)),
        day: Time(day, date(2020, 2, 17), date(2020, 2, 17)),
    }
    ((happened,),) = happenings([one], text=text, places={}, times=times)
    assert happened.time == times[day]


def test_an_event_without_a_time_stays_undated() -> None:
    text = "Fighters clashed."
    ((happened,),) = happenings([claim(text, event(text, "clashed"))], text=text, places={}, times={})
    assert happened.time is None
    assert happened.place is None


def test_what_did_not_happen_takes_over_no_place() -> None:
    text = "Fighters clashed at Tor. The army denied the attack."
    tor = span(text, "Tor")
    first = claim(text, event(text, "clashed", place=["Tor"]))
    denied = replace(claim(text, event(text, "attack")), polarity=Polarity.NEGATIVE)
    told = happenings([first, denied], text=text, places={tor: place(tor, lat=35, radius=2)}, times={})
    assert next(told)[0].place is not None
    assert next(told)[0].place is None
