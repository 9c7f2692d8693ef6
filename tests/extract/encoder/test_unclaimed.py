"""Unclaimed: that nobody claimed an attack does not deny the attack."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.unclaimed import unclaimed
from reportedly.model import EventType, Polarity
from tests.extract.encoder.made import claimed, low, page, roles_of


@pytest.mark.parametrize(
    ("text", "triggers", "claiming"),
    [
        ("No group has claimed the attack.", ("attack",), "claimed"),
        ("Nobody claimed responsibility for the attack.", ("claimed", "attack"), "claimed responsibility"),
        ("No band has so far claimed responsibility for the attack.", ("attack",), "claimed responsibility"),
        ("There was no claim of responsibility for the attack.", ("attack",), "claim of responsibility"),
    ],
)
def test_the_claiming_is_what_is_denied(text: str, triggers: tuple[str, ...], claiming: str) -> None:
    on = page(text)
    given = claimed(on, text[:-1], *triggers, polarity=Polarity.NEGATIVE)
    unclaimed([given], low(on))
    assert [on.span(part.trigger).text for part in given.parts] == [claiming]
    assert list(EventType)[int(given.parts[0].types.argmax())] is EventType.OTHER


def test_who_did_not_claim_it_did_nothing() -> None:
    on = page("No group claimed responsibility for the attack, which killed six.")
    denied = claimed(
        on, "No group claimed responsibility for the attack", "attack", polarity=Polarity.NEGATIVE
    )
    killed = claimed(on, "killed six", "killed", roles={"actor": "group"})
    unclaimed([denied, killed], low(on))
    assert roles_of(on, killed.parts[0], "actor") == []


@pytest.mark.parametrize(
    "text",
    [
        "The band did not claim that it burned the mill.",
        "The band claimed the attack.",
        "No attack took place.",
    ],
)
def test_other_denials_stay(text: str) -> None:
    on = page(text)
    trigger = "burned" if "burned" in text else "attack"
    given = claimed(on, text[:-1], trigger, polarity=Polarity.NEGATIVE)
    unclaimed([given], low(on))
    assert [on.span(part.trigger).text for part in given.parts] == [trigger]
