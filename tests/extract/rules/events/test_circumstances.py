"""Where, when and with what: each for the clause it stands in, and only what is a place, a time or a weapon."""

from __future__ import annotations

import pytest

from tests.extract.rules.events.conftest import Read, Told


def of(events: list[Told], kind: str) -> Told:
    return next(event for event in events if event.type == kind)


def test_a_place_in_one_report_is_not_the_other_reports(read: Read) -> None:
    events = read(
        "The group documented 34 deaths and said 70 people were hurt when shells hit a camp near Osk."
    )
    assert of(events, "ASSAULT.kill").place == []
    assert of(events, "ASSAULT.shelling").place == ["near Osk"]


def test_the_date_of_an_earlier_count_is_not_the_deaths(read: Read) -> None:
    events = read("The navy killed six divers on Monday, a day after an earlier count.")
    assert of(events, "ASSAULT.kill").time == ["Monday"]


@pytest.mark.parametrize(
    "text",
    [
        "South Africa accused the militia of attacking the ferry.",
        "The governor of South Kivu confirmed the attack on the ferry.",
    ],
)
def test_where_the_source_is_from_is_not_where_it_happened(read: Read, text: str) -> None:
    assert all("South" not in place for event in read(text) for place in event.place)


def test_an_age_is_part_of_the_person(read: Read) -> None:
    event = of(read("A 72-year-old baker was wounded."), "ASSAULT.injure")
    assert event.target == ["A 72-year-old baker"]
    assert event.time == []
    assert event.counts == []


def test_people_are_no_arms(read: Read) -> None:
    assert of(read("A sniper killed two guards."), "ASSAULT.kill").materiel == []
    event = of(read("The missile force fired two rockets at the port."), "ASSAULT.shelling")
    assert event.materiel == ["rockets"]


def test_what_a_tank_was_destroyed_with_is_materiel_too(read: Read) -> None:
    event = of(read("The brigade destroyed a tank with a rocket."), "ASSAULT.destroy")
    assert event.materiel == ["a tank", "a rocket"]


def test_people_who_blow_something_up_are_actors(read: Read) -> None:
    event = of(read("Saboteurs blew up a bridge."), "ASSAULT.bombing")
    assert (event.actor, event.target) == (["Saboteurs"], ["a bridge"])
