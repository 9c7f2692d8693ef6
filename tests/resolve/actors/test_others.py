"""Others: who they are beside whom they were counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.resolve.made import claim, event, span

from reportedly.knowledge.actors import Actors
from reportedly.model import Actor, ActorKind, Count, CountKind, Event
from reportedly.resolve.actors import actors, mentions


def counted(text: str, trigger: str, number: str, who: str) -> Event:
    told = Count(span(text, number), 2, 2, CountKind.KILLED, span(text, who))
    return replace(event(text, trigger, target=[who]), counts=(told,))


def others(text: str, *events: Event, knowledge: Actors) -> Actor:
    last = event(text, "wounded", target=["others"])
    told = mentions([claim(text, *events, last)])
    return actors(told, text=text, knowledge=knowledge)[span(text, "others")]


@pytest.mark.parametrize(
    ("who", "kind", "country"),
    [
        ("soldiers", ActorKind.STATE_FORCES, None),
        ("Chadian policemen", ActorKind.POLICE, "TCD"),
        ("Hill League fighters", ActorKind.REBEL_GROUP, "SDN"),
        ("children", ActorKind.CIVILIANS, None),
    ],
)
def test_others_are_more_of_those_counted_before(
    who: str, kind: ActorKind, country: str | None, knowledge: Actors
) -> None:
    text = f"A mine killed eight {who} and wounded six others."
    found = others(text, counted(text, "killed", "eight", who), knowledge=knowledge)
    assert (found.id, found.kind) == (None, kind)
    assert country is None or found.country == country


def test_others_beside_somebody_who_was_not_counted_are_people(knowledge: Actors) -> None:
    text = "Rebels attacked the soldiers and wounded six others."
    found = others(text, event(text, "attacked", target=["the soldiers"]), knowledge=knowledge)
    assert found.kind is ActorKind.CIVILIANS


def test_others_of_another_sentence_are_others(knowledge: Actors) -> None:
    text = "A mine killed eight soldiers. Shells wounded six others."
    first = claim(text, counted(text, "killed", "eight", "soldiers"))
    second = claim(text, event(text, "wounded", target=["others"]))
    found = actors(mentions([first, second]), text=text, knowledge=knowledge)[span(text, "others")]
    assert found.kind is ActorKind.CIVILIANS


def test_others_beside_soldiers_and_nurses_are_people(knowledge: Actors) -> None:
    text = "A mine killed two nurses and two soldiers and wounded six others."
    told = counted(text, "killed", "two", "nurses"), counted(text, "killed", "two", "soldiers")
    assert others(text, *told, knowledge=knowledge).kind is ActorKind.CIVILIANS
