"""Supplied: who gives a weapon is not who uses it, and who is hit by it was not given it."""

from __future__ import annotations

from reportedly.extract.encoder.statements import Statement
from reportedly.extract.encoder.supplied import supplied
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.whole import Line
from reportedly.model import EventType
from tests.extract.encoder.made import page, roles_of, run_of, sentences, statement


def part(on: Page, trigger: str, type: EventType, **roles: tuple[str, ...]) -> Statement:
    given = {role: [run_of(on, each) for each in told] for role, told in roles.items()}
    return statement(run_of(on, trigger), (0, 3), roles=given, type=type)


def test_a_supplier_supplies_and_does_nothing_else() -> None:
    on = page("The band shelled the mill with mortars provided by Amra.")
    hit = part(on, "shelled", EventType.ASSAULT_SHELLING, actor=("The band", "Amra"), target=("the mill",))
    aid = part(on, "provided", EventType.AID_MILITARY, actor=("The band", "Amra"), target=("the mill",))
    supplied([hit, aid], Line.of(on.words, sentences(on)))
    assert (roles_of(on, hit, "actor"), roles_of(on, hit, "target")) == (["The band"], ["the mill"])
    assert (roles_of(on, aid, "actor"), roles_of(on, aid, "target")) == (["Amra"], [])


def test_what_is_delivered_is_not_fired() -> None:
    on = page("The band fired rockets delivered by Amra at Sarn.")
    fired = part(
        on, "delivered", EventType.ASSAULT_SHELLING, actor=("Amra",), target=("Sarn",), materiel=("rockets",)
    )
    supplied([fired], Line.of(on.words, sentences(on)))
    assert list(EventType)[int(fired.types.argmax())] is EventType.AID_MILITARY
    assert roles_of(on, fired, "target") == []


def test_who_is_supplied_stays() -> None:
    on = page("The drones were supplied by Amra to the band.")
    aid = part(on, "supplied", EventType.AID_MILITARY, actor=("Amra",), target=("band",))
    supplied([aid], Line.of(on.words, sentences(on)))
    assert roles_of(on, aid, "target") == ["band"]


def test_a_supply_by_nobody_named_is_left() -> None:
    on = page("The band shelled the mill with mortars provided last year.")
    aid = part(on, "provided", EventType.AID_MILITARY, actor=("The band",))
    supplied([aid], Line.of(on.words, sentences(on)))
    assert roles_of(on, aid, "actor") == ["The band"]


def test_who_is_armed_by_somebody_arms_nobody() -> None:
    on = page("The band is armed with long rockets by Amra.")
    aid = part(on, "armed", EventType.STATE_STRENGTH, actor=("The band", "Amra"))
    supplied([aid], Line.of(on.words, sentences(on)))
    assert (roles_of(on, aid, "actor"), roles_of(on, aid, "target")) == (["Amra"], ["The band"])
    assert list(EventType)[int(aid.types.argmax())] is EventType.AID_MILITARY


def test_who_is_armed_and_comes_by_night_is_armed_by_nobody() -> None:
    on = page("The band, armed with rockets, came by night.")
    aid = part(on, "armed", EventType.STATE_STRENGTH, actor=("The band",))
    supplied([aid], Line.of(on.words, sentences(on)))
    assert (roles_of(on, aid, "actor"), roles_of(on, aid, "target")) == (["The band"], [])


def test_who_is_named_behind_to_gets_it() -> None:
    on = page("Peru has sold Falcon drones to Amra since May .")
    aid = part(
        on,
        "sold",
        EventType.AID_MILITARY,
        actor=("Peru",),
        target=("Falcon",),
        place=("Amra",),
        materiel=("Falcon drones",),
    )
    supplied([aid], Line.of(on.words, sentences(on)))
    assert (roles_of(on, aid, "actor"), roles_of(on, aid, "target")) == (["Peru"], ["Amra"])
