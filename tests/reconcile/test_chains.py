"""Chains: what one report tells of one happening."""

from __future__ import annotations

import random

import pytest

from reportedly.reconcile.chains import Chain, by_report, chains
from reportedly.reconcile.mentions import Mention, mentions
from tests.reconcile.reports import read

REPORT = (
    "r1",
    "Amra Post",
    "2021-06-10",
    "Car bomb kills nine in Idlib\n\nA car bomb killed nine people at a market in Idlib on Wednesday, police said. "
    "The blast also wounded 20.\n\nIn Daraa, soldiers shot dead a farmer on Monday, residents said.\n\n"
    "The army denied that its soldiers had shot a farmer in Daraa.",
)
OTHER = (
    "r2",
    "Hama Wire",
    "2021-06-11",
    "Shells hit a school in Hama on Thursday, killing two, a medic said.",
)


@pytest.fixture(scope="module")
def told() -> list[Mention]:
    return list(mentions(read(REPORT)))


def groups(found: list[Chain]) -> set[frozenset[str]]:
    return {frozenset(each.id for each in chain.mentions) for chain in found}


def chain_of(found: list[Chain], words: str) -> Chain:
    return next(
        chain for chain in found if any(words in each.told.claim.content.text for each in chain.mentions)
    )


def test_every_mention_is_of_one_chain(told: list[Mention]) -> None:
    found = list(chains(told))
    assert sorted(each.id for chain in found for each in chain.mentions) == sorted(each.id for each in told)


def test_a_headline_is_told_again_by_the_lead_and_another_town_is_another_happening(
    told: list[Mention],
) -> None:
    found = list(chains(told))
    bomb, farmer = chain_of(found, "market in Idlib"), chain_of(found, "shot dead a farmer")
    assert bomb is not farmer
    assert bomb is chain_of(found, "Car bomb kills nine")
    assert bomb.lead and not farmer.lead


def test_the_order_in_which_mentions_are_given_does_not_matter(told: list[Mention]) -> None:
    wanted = list(chains(told))
    for seed in range(5):
        shuffled = random.Random(seed).sample(told, len(told))
        assert list(chains(shuffled)) == wanted


def test_what_holds_a_mention_is_told_of_all_but_the_first(told: list[Mention]) -> None:
    for chain in chains(told):
        first, *others = chain.reasons
        assert first == ()
        assert len(others) == len(chain.mentions) - 1
        assert all(others)


def test_what_was_put_together_is_one_chain_whatever_it_tells(told: list[Mention]) -> None:
    bomb, farmer = (
        chain_of(list(chains(told)), words).mentions[0] for words in ("market in Idlib", "farmer")
    )
    both = {bomb.id, farmer.id}
    found = list(chains(told, lambda one, other: True if {one.id, other.id} == both else None))
    assert any(both <= group for group in groups(found))


def test_what_was_kept_apart_is_in_no_chain_together(told: list[Mention]) -> None:
    one, other, *_ = chain_of(list(chains(told)), "market in Idlib").mentions
    both = {one.id, other.id}
    found = list(chains(told, lambda a, b: False if {a.id, b.id} == both else None))
    assert not any(both <= group for group in groups(found))


def test_reports_are_chained_each_for_itself() -> None:
    told = list(mentions(read(OTHER, REPORT)))
    articles = [chain.article for chain in by_report(told)]
    assert articles == sorted(articles)
    assert all(len({each.told.claim.article for each in chain.mentions}) == 1 for chain in by_report(told))
