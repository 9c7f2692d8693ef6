"""What people decided of pairs of claims goes before what the program would make of them."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model import Grounded
from reportedly.reconcile import incidents
from reportedly.reconcile.clustering import clustered
from reportedly.review import Judgement, Verdict
from reportedly.review.judgement import Anchoring, ClaimSubject, PairSubject
from reportedly.review.locating import Located
from reportedly.review.pairs import Together, consistent
from tests.reconcile.reports import members, read
from tests.reconcile.test_incidents import BLAST

FAR = (
    "d1",
    "Orontes Free Press",
    "2021-08-20",
    "Shells hit a bakery in Idlib on Thursday, killing three people, a resident said.",
)


@pytest.fixture(scope="module")
def told() -> list[Grounded]:
    return read(*BLAST, FAR)


def decided(*pairs: tuple[str, str, bool]) -> Together:
    """Judgements on pairs of accounts, in the order they were made."""
    return consistent([located(n, *pair) for n, pair in enumerate(pairs, 1)])


def located(key: int, one: str, other: str, same: bool) -> Located:
    sides = (ClaimSubject(*id.split("/", 1)) for id in (one, other))
    verdict = Verdict.POSITIVE if same else Verdict.NEGATIVE
    pair = PairSubject.of(*sides)
    return Located(Judgement(key, "Ana", "2024-05-02T10:00:00+00:00", pair, verdict), Anchoring.SAME, pair)


def accounts(told: list[Grounded], article: str, together: Together = Together()) -> list[str]:  # noqa: B008
    found = {id for group in members(incidents(told, together=together)) for id in group}
    return sorted(id for id in found if id.startswith(f"{article}/"))


def together(told: list[Grounded], one: str, other: str, decisions: Together) -> bool:
    return any({one, other} <= group for group in members(incidents(told, together=decisions)))


def test_what_is_put_together_is_one_incident_and_says_by_whom(told: list[Grounded]) -> None:
    bombed, shelled = accounts(told, "a1")[0], accounts(told, "d1")[0]
    assert not together(told, bombed, shelled, Together())
    said = decided((bombed, shelled, True))
    assert together(told, bombed, shelled, said)
    whole = next(
        each
        for each in incidents(told, together=said)
        if shelled in {account.id for account in each.accounts}
    )
    assert "decided by Ana on 2024-05-02" in whole.reasons[0].what
    assert "are one happening" in whole.reasons[0].what


def test_what_is_parted_is_not_even_where_a_report_tells_it_together(told: list[Grounded]) -> None:
    one, other = accounts(told, "a1")[:2]
    assert together(told, one, other, Together())
    said = decided((one, other, False))
    assert not together(told, one, other, said)
    assert sorted(id for group in members(incidents(told, together=said)) for id in group) == sorted(
        id for group in members(incidents(told)) for id in group
    )


def test_it_carries_over_from_pair_to_pair(told: list[Grounded]) -> None:
    first, second = accounts(told, "a1")[:2]
    third = accounts(told, "b1")[0]
    said = decided((first, third, True), (second, third, False))
    assert together(told, first, third, said)
    assert not together(told, first, second, said)
    assert not together(told, second, third, said)


def test_of_contradictory_pairs_the_later_stands_and_the_other_is_told() -> None:
    said = decided(("x/1", "x/2", True), ("x/2", "x/3", True), ("x/1", "x/3", False))
    assert [each.key for each in said.contradicted] == [1]
    assert [(pair.one, pair.other) for pair in said.same] == [("x/2", "x/3")]
    assert [(pair.one, pair.other) for pair in said.apart] == [("x/1", "x/3")]


def test_nothing_decided_changes_nothing_nor_what_is_no_account(told: list[Grounded]) -> None:
    plain = list(incidents(told))
    assert list(incidents(told, together=decided(("no/1", "no/2", True)))) == plain


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_decisions_hold_whatever_they_are_and_in_whatever_order_claims_come(
    told: list[Grounded], data: st.DataObject
) -> None:
    ids = sorted(id for group in members(incidents(told)) for id in group)
    pairs = st.tuples(st.sampled_from(ids), st.sampled_from(ids), st.booleans())
    chosen = [pair for pair in data.draw(st.lists(pairs, max_size=8)) if pair[0] != pair[1]]
    said = decided(*chosen)
    mixed = data.draw(st.permutations(told))
    groups = members(incidents(mixed, together=said))
    assert groups == members(incidents(told, together=said))
    # An incident nobody says happened is none: its accounts, all denials, are in no group.
    where = {id: n for n, group in enumerate(groups) for id in group}
    for pair in said.same:
        assert where.get(pair.one) == where.get(pair.other)
    for pair in said.apart:
        assert where.get(pair.one) is None or where.get(pair.one) != where.get(pair.other)
    assert len(said.same) + len(said.apart) + len(said.contradicted) == len(chosen)


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10_000))
def test_groups_keep_to_what_binds_them(seed: int) -> None:
    chance = random.Random(seed)
    names = [f"n{n}" for n in range(9)]
    scores = {pair: chance.uniform(-3, 3) for pair in combinations(range(9), 2)}
    knots = [chance.randrange(5) for _ in names]
    apart = {pair for pair in combinations(range(5), 2) if chance.random() < 0.3}
    same = [
        tuple(index for index, knot in enumerate(knots) if knot == wanted)
        for wanted in range(5)
        if knots.count(wanted) > 1
    ]
    never = {
        one: frozenset(
            other
            for other in range(9)
            if (min(knots[one], knots[other]), max(knots[one], knots[other])) in apart
        )
        for one in range(9)
    }
    found = clustered(
        names,
        list(scores),
        lambda one, other: scores[min(one, other), max(one, other)],
        above=0.0,
        same=same,
        never=never,
    )
    assert sorted(index for group in found for index in group) == list(range(9))
    for group in found:
        assert not any(never[one] & set(group) for one in group)
    for tied in same:
        assert any(set(tied) <= set(group) for group in found)
