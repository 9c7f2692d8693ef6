"""What is kept of a whole casebook: a making is read once it is whole, and only for what it was made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from tests.store.test_groundings import simple, values

from reportedly.errors import ReportedlyError
from reportedly.model import Coded, Coverage, Grounded
from reportedly.run.keeping import VIEWS
from reportedly.store import Basis, Casebook, KeptRow, Query
from reportedly.store.packing import claims_named, packed_row, unpacked_row
from reportedly.store.schema import kept, kept_claims

Make = Callable[..., Coded]
BASIS = Basis("program", "articles", "judgements")
COVERAGE = Coverage("Post", date(2020, 1, 2), 1, 2, 1, 2)


def row(id: str, *claims: tuple[str, str], view: str = "incident", **others: Any) -> KeptRow:
    made = KeptRow(view, id, None, None, {"id": id}, f'{{"row":"{id}"}}', packed_row(COVERAGE), claims=claims)
    return replace(made, **others)


def make(casebook: Casebook, rows: Sequence[KeptRow], *, basis: Basis = BASIS, **counts: int) -> int:
    key = casebook.keeping.begin(basis)
    for view in {each.view for each in rows}:
        casebook.keeping.add(key, [each for each in rows if each.view == view], first=0)
    casebook.keeping.finish(key, counts)
    return key


def claims_of(coded: Iterable[Coded]) -> list[tuple[str, str]]:
    return [(claim.article, claim.id) for one in coded for claim in one.claims]


def test_a_making_is_there_once_it_is_finished(casebook: Casebook) -> None:
    assert casebook.keeping.newest() is None
    key = casebook.keeping.begin(BASIS)
    casebook.keeping.add(key, [row("a"), row("b")], first=0)
    casebook.keeping.add(key, [row("c")], first=2)
    assert casebook.keeping.newest() is None
    casebook.keeping.finish(key, {"incident": 3})
    made = casebook.keeping.newest()
    assert made is not None
    assert (made.key, made.basis, made.counts) == (key, BASIS, {"incident": 3})
    assert [(each.n, each.id) for each in casebook.keeping.entries(key, "incident")] == [
        (0, "a"),
        (1, "b"),
        (2, "c"),
    ]


def test_rows_are_given_in_the_order_they_are_asked_for(casebook: Casebook) -> None:
    days = {"first_day": "2020-01-02", "last_day": "2020-01-03"}
    told = (
        row("é", summary='{"é":1}', terms={"place": ["Ǧ"]}, **days),
        row("b"),
        row("other", view="losses"),
    )
    key = make(casebook, told)
    found = casebook.keeping.keys(key, "incident", ["b", "é", "other", "nosuch"])
    assert found.keys() == {"é", "b"}
    assert casebook.keeping.ids(key, "incident") == found
    assert casebook.keeping.all_keys(key, "incident") == [found["é"], found["b"]]
    asked = [found["b"], 0, found["é"]]
    assert list(casebook.keeping.told(asked)) == ['{"row":"b"}', '{"row":"é"}']
    assert list(casebook.keeping.summaries(asked)) == ['{"é":1}']
    assert [unpacked_row(each, Coverage, {}) for each in casebook.keeping.packed(asked)] == [
        COVERAGE,
        COVERAGE,
    ]
    first = next(casebook.keeping.entries(key, "incident"))
    assert (first.first_day, first.last_day, first.terms) == ("2020-01-02", "2020-01-03", {"place": ["Ǧ"]})
    assert casebook.keeping.count(key, "losses") == 1


def test_who_reads_the_making_before_is_not_cut_off(casebook: Casebook) -> None:
    first = make(casebook, [row("old")])
    second = make(casebook, [row("new")])
    assert list(casebook.keeping.ids(first, "incident")) == ["old"]
    third = make(casebook, [row("newer")])
    assert casebook.keeping.ids(first, "incident") == {}
    assert [list(casebook.keeping.ids(each, "incident")) for each in (second, third)] == [["new"], ["newer"]]


def test_a_making_that_was_overtaken_ends_in_an_error(casebook: Casebook) -> None:
    slow = casebook.keeping.begin(BASIS)
    make(casebook, [row("a")])
    with pytest.raises(ReportedlyError, match=r"meanwhile.*reportedly reconcile"):
        casebook.keeping.add(slow, [row("b")], first=0)
    with pytest.raises(ReportedlyError, match="meanwhile"):
        casebook.keeping.finish(slow, {})
    casebook.keeping.drop(slow)
    made = casebook.keeping.newest()
    assert made is not None
    assert list(casebook.keeping.ids(made.key, "incident")) == ["a"]


def test_a_making_that_is_given_up_leaves_nothing(casebook: Casebook) -> None:
    key = casebook.keeping.begin(BASIS)
    casebook.keeping.add(key, [row("a")], first=0)
    casebook.keeping.drop(key)
    assert casebook.keeping.ids(key, "incident") == {}
    made = make(casebook, [row("b")])
    casebook.keeping.drop(made)
    newest = casebook.keeping.newest()
    assert newest is not None
    assert newest.key == made


def test_rows_are_found_by_the_claims_they_rest_on(casebook: Casebook, shelling: Make) -> None:
    told = [shelling("a"), shelling("b", place="Kell", outlet="Post")]
    for each in told:
        casebook.add(each)
    one, other = claims_of(told)
    key = make(
        casebook, [row("both", one, other, one), row("second", other), row("none"), row("gone", ("a", "no"))]
    )
    keys = casebook.keeping.keys(key, "incident", ["both", "second", "none"])
    assert casebook.keeping.found(key, "incident", Query(text="Kell")) == [keys["both"], keys["second"]]
    assert casebook.keeping.found(key, "incident", Query(article="a")) == [keys["both"]]
    assert casebook.keeping.found(key, "incident", Query(outlet=("post",), limit=1)) == [
        keys["both"],
        keys["second"],
    ]
    assert casebook.keeping.found(key, "losses", Query()) == []
    assert casebook.keeping.of_article(key, "incident", "b") == {other[1]: ["both", "second"]}
    named = [f"{article}/{claim}" for article, claim in (one, other)]
    rows = [keys["both"], keys["none"], keys["second"]]
    assert list(casebook.keeping.claims(rows)) == [named, [], named[1:]]
    assert casebook.keeping.of_article(key, "incident", "nosuch") == {}
    with pytest.raises(ReportedlyError, match="no status"):
        casebook.keeping.found(key, "incident", Query(status=("nosuch",)))


def test_what_articles_there_are_is_another_thing_after_each_change(
    casebook: Casebook, shelling: Make
) -> None:
    seen = [casebook.keeping.articles()]
    casebook.add(shelling("a"))
    seen.append(casebook.keeping.articles())
    casebook.add(shelling("a"))
    assert casebook.keeping.articles() == seen[-1]
    # With as many claims as before, which may have the very keys of those before.
    casebook.add(shelling("a", place="Kell"), replace=True)
    seen.append(casebook.keeping.articles())
    with casebook._connection(writes=True) as conn:
        conn.execute(text("DELETE FROM articles"))
    seen.append(casebook.keeping.articles())
    assert len(set(seen)) == len(seen)


def test_a_claim_that_goes_takes_its_links_with_it(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling("a"))
    key = make(casebook, [row("it", *claims_of([shelling("a")]))])
    casebook.add(shelling("a", version="2"), replace=True)
    assert casebook.keeping.of_article(key, "incident", "a") == {}
    make(casebook, [])
    make(casebook, [])
    with casebook._connection() as conn:
        left = [conn.execute(select(func.count()).select_from(each)).scalar() for each in (kept, kept_claims)]
    assert left == [0, 0]


def test_judgements_are_counted(casebook: Casebook) -> None:
    assert casebook.keeping.judgements() == 0


KINDS = sorted(set(VIEWS.values()), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_row_of_every_view_comes_back_exactly(kind: type, data: st.DataObject) -> None:
    assert simple
    made = data.draw(values(kind))
    packed = packed_row(made)
    named = claims_named(packed)
    claims = {(each.claim.article, each.claim.id): each for each in _grounded(made)}
    assert set(named) == set(claims)
    # Claims are told apart by article and id, as in a casebook.
    if len(claims) == len(set(_grounded(made))):
        assert unpacked_row(packed, kind, claims) == made
    if claims:
        assert unpacked_row(packed, kind, {}) is None
    assert unpacked_row(b"no such thing", kind, claims) is None


def _grounded(value: Any) -> list[Grounded]:
    if isinstance(value, Grounded):
        return [value]
    parts = value if isinstance(value, tuple) else ()
    if hasattr(type(value), "__dataclass_fields__"):
        parts = tuple(getattr(value, name) for name in type(value).__dataclass_fields__)
    return [one for part in parts for one in _grounded(part)]
