"""What is kept of articles that were resolved: all of it, for the article it was made from, and no longer."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from alembic import command
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.errors import ReportedlyError
from reportedly.model import Actor, Article, Coded, Grounded, Happening, Place, Reason, Speaker, SpeakerKind
from reportedly.store import Casebook, Found, Kept, Query, Stamp
from reportedly.store.engine import connected, located
from reportedly.store.opening import migrations

Make = Callable[..., Coded]
STAMP = Stamp("knowledge", "all", "own")

simple: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=10),
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    date: st.dates(),
    NoneType: st.none(),
}


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a type of the model, every field filled at will."""
    if kind in simple:
        return simple[kind]
    if isinstance(kind, UnionType):
        return st.one_of(*map(values, get_args(kind)))
    if get_origin(kind) is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=2).map(tuple)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    return st.deferred(
        lambda: st.builds(kind, **{each.name: values(hints[each.name]) for each in fields(kind)})
    )


@settings(max_examples=60, deadline=None)
@given(told=st.lists(values(Grounded), max_size=2).map(tuple))
def test_what_is_packed_comes_back_exactly(told: tuple[Grounded, ...]) -> None:
    assert Kept.of(told, STAMP).claims() == told


@pytest.mark.parametrize(
    "packed",
    [b"", b"no such thing", zlib.compress(b"[{}]"), zlib.compress(b"["), zlib.compress(b'["older",[]]')],
)
def test_what_cannot_be_read_counts_as_not_there(packed: bytes) -> None:
    assert Kept(STAMP, packed).claims() is None


def test_what_claims_have_in_common_stands_once(shelling: Make) -> None:
    once = kept(shelling()).claims()
    assert once is not None
    twice = Kept.of(once * 2, STAMP).claims()
    assert twice is not None
    assert twice == once * 2
    assert twice[0] is twice[1]
    assert twice[0].places[0] is twice[0].happenings[0].place


def kept(coded: Coded, stamp: Stamp = STAMP) -> Kept:
    reasons = (Reason("seen", 0.1 + 0.2), Reason("not seen", -1.0))
    told = []
    for claim in coded.claims:
        event = claim.events[0]
        place = Place(event.place[0], name="Marwan", lat=36.1, lon=37.0, reasons=reasons)
        actor = Actor(event.actor[0], allies=("one", "two"), reasons=reasons)
        speaker = Speaker(claim.source, SpeakerKind.OFFICIAL, actor=actor, reasons=reasons)
        happened = (Happening(event.trigger, place, None),)
        told.append(Grounded(claim, (place,), (actor,), (), happened, (speaker,)))
    return Kept.of(told, stamp)


def test_it_is_there_for_its_article_alone(casebook: Casebook, shelling: Make) -> None:
    one, other = shelling("a"), shelling("b", place="Kell")
    casebook.add(one)
    casebook.add(other)
    assert casebook.groundings.kept(["a", "b"]) == {}
    assert casebook.groundings.keep(one, kept(one))
    assert casebook.groundings.kept(["a", "b"]) == {"a": kept(one)}
    assert casebook.groundings.stamps(["a", "b"]) == {"a": STAMP}
    assert casebook.groundings.kept([]) == {}


def test_the_last_one_kept_counts(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    newer = kept(shelling(), Stamp("newer", "all", "own"))
    casebook.groundings.keep(shelling(), kept(shelling()))
    casebook.groundings.keep(shelling(), newer)
    assert casebook.groundings.kept(["a"]) == {"a": newer}


def test_replacing_an_article_drops_it(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    casebook.groundings.keep(shelling(), kept(shelling()))
    casebook.add(shelling(version="2"))
    assert "a" in casebook.groundings.stamps(["a"])
    casebook.add(shelling(version="2"), replace=True)
    assert casebook.groundings.stamps(["a"]) == {}


def test_it_is_not_kept_of_an_article_that_was_replaced_meanwhile(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    casebook.add(shelling(outlet="Post"), replace=True)
    assert not casebook.groundings.keep(shelling(), kept(shelling()))
    assert not casebook.groundings.keep(shelling("nosuch"), kept(shelling("nosuch")))
    assert casebook.groundings.stamps(["a", "nosuch"]) == {}


def test_a_stamp_is_renewed_where_the_same_is_kept(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    now, later = kept(shelling()), replace(STAMP, decided="more")
    casebook.groundings.keep(shelling(), now)
    casebook.groundings.stamp("a", replace(now, packed=b"another"), later)
    assert casebook.groundings.stamps(["a"]) == {"a": STAMP}
    casebook.groundings.stamp("a", now, later)
    assert casebook.groundings.kept(["a"]) == {"a": replace(now, stamp=later)}


def test_articles_are_found_with_their_claims_in_the_order_of_claims(shelf: Casebook) -> None:
    for query in (Query(), Query(since="2021-03-06"), Query(type=("ASSAULT",)), Query(limit=2, offset=1)):
        found = shelf.found(query)
        told = [(each.article, claim) for each in found for claim in each.claims]
        assert told == [(claim.article, claim.id) for claim in shelf.claims(query)]
    assert [each.article for each in shelf.found()] == ["north/1", "south-7", "undated"]
    assert shelf.found(Query(text="nosuch")) == []
    assert isinstance(shelf.found()[0], Found)
    with pytest.raises(ReportedlyError, match="no status"):
        shelf.found(Query(status=("nosuch",)))


def test_a_casebook_of_an_earlier_version_gains_the_tables_since(where: str) -> None:
    engine = connected(located(where))
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        command.upgrade(migrations(conn), "0002")
        conn.exec_driver_sql("INSERT INTO articles (id, text) VALUES ('a', 'It rained.')")
    engine.dispose()
    there = Coded(Article("a", "It rained."), (), ())
    with Casebook.open(where, create=False) as casebook:
        assert casebook.coded("a") == there
        assert casebook.groundings.keep(there, kept(there))
