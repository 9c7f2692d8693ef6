"""Scoring fast: the very scores that comparing two chains gives, and none left out that is asked for."""

from __future__ import annotations

import pytest
from bench.synthetic import claims

from reportedly.model import Grounded
from reportedly.reconcile import weights
from reportedly.reconcile.chains import Chain, by_report
from reportedly.reconcile.clustering import NEIGHBOURS
from reportedly.reconcile.incidents import neighbours
from reportedly.reconcile.linking import pairs, scored
from reportedly.reconcile.mentions import mentions
from reportedly.reconcile.scoring import Scores
from tests.reconcile.reports import read
from tests.reconcile.test_incidents import BLAST

LEAST = weights.JOINS_INCIDENT - NEIGHBOURS


@pytest.fixture(scope="module", params=["made up", "read"])
def chains(request: pytest.FixtureRequest) -> list[Chain]:
    given: list[Grounded] = list(claims(500, days=5)) if request.param == "made up" else read(*BLAST)
    return sorted(by_report(list(mentions(given))), key=lambda chain: chain.id)


def test_a_score_is_what_comparing_gives_to_the_last_digit(chains: list[Chain]) -> None:
    score = Scores(chains)
    for one in range(len(chains)):
        for other in range(one + 1, len(chains), 7):
            assert score(one, other) == scored(chains[one], chains[other])


def test_a_score_does_not_depend_on_which_comes_first(chains: list[Chain]) -> None:
    score = Scores(chains)
    for one in range(0, len(chains), 3):
        for other in range(one + 1, len(chains), 5):
            assert score(one, other) == score(other, one)


def test_of_the_pairs_that_share_a_block_none_that_fit_are_left_out(chains: list[Chain]) -> None:
    compared = {pair: scored(chains[pair[0]], chains[pair[1]]) for pair in pairs(chains)}
    assert compared
    expected = {pair: score for pair, score in compared.items() if score > LEAST}
    assert dict(neighbours(chains, Scores(chains))) == expected


def test_weights_swapped_for_others_are_gone_by(chains: list[Chain], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "ACROSS", {"words: few in common": 5.0, "names: some in common": 3.0})
    compared = {pair: scored(chains[pair[0]], chains[pair[1]]) for pair in pairs(chains)}
    expected = {pair: score for pair, score in compared.items() if score > LEAST}
    assert dict(neighbours(chains, Scores(chains))) == expected
