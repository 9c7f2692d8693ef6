"""Incidents depend on the set of claims alone: on no order of claims, of reports, or of when they came in."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from bench.synthetic import claims

from reportedly.model import Grounded, Incident
from reportedly.reconcile import incidents

SEEDS = (1, 2, 3)


def reports(seed: int) -> list[list[Grounded]]:
    """Some forty made-up reports of a few days, copies, denials and older news among them."""
    found: dict[str, list[Grounded]] = {}
    for told in claims(150, days=6, seed=seed):
        found.setdefault(told.claim.article, []).append(told)
    return list(found.values())


def told(found: Sequence[Incident]) -> list[Incident]:
    """All there is to incidents but the order they come in."""
    return sorted(found, key=lambda incident: incident.id)


@pytest.mark.parametrize("seed", SEEDS)
def test_shuffled_claims_make_the_same_incidents_in_the_same_order(seed: int) -> None:
    given = [one for report in reports(seed) for one in report]
    made = list(incidents(given))
    assert any(len(incident.accounts) > 3 for incident in made)
    for again in range(3):
        shuffled = given[:]
        Random(again).shuffle(shuffled)
        assert list(incidents(shuffled)) == made


@pytest.mark.parametrize("seed", SEEDS)
def test_reports_that_come_one_by_one_make_what_they_make_at_once(seed: int) -> None:
    by_report = reports(seed)
    assert len(by_report) >= 30
    at_once = {}
    for again in range(2):
        order = by_report[:]
        Random(again).shuffle(order)
        casebook: list[Grounded] = []
        for number, report in enumerate(order, 1):
            casebook += report
            if number % 10 == 0 or number == len(order):
                # What stands after each is what these reports make when they are given together in their ids' order.
                together = sorted(casebook, key=lambda one: (one.claim.article, one.claim.content.start))
                assert told(list(incidents(casebook))) == told(list(incidents(together)))
        at_once[again] = list(incidents(casebook))
    assert at_once[0] == at_once[1]


def test_every_claim_of_a_happening_is_in_one_incident_at_most() -> None:
    for seed in SEEDS:
        accounts = [
            account.id
            for incident in incidents(one for report in reports(seed) for one in report)
            for account in incident.accounts
        ]
        assert len(accounts) == len(set(accounts))
        assert accounts


def test_a_report_taken_away_leaves_none_of_its_accounts() -> None:
    by_report = reports(4)
    gone = by_report.pop(len(by_report) // 2)[0].claim.article
    made = list(incidents(one for report in by_report for one in report))
    assert all(account.claim.article != gone for incident in made for account in incident.accounts)
    # What is left is what it would be had the report never come.
    assert made == list(incidents(one for report in reversed(by_report) for one in report))


def test_the_generator_gives_the_same_claims_again() -> None:
    assert list(claims(60, days=3, seed=5)) == list(claims(60, days=3, seed=5))
    assert len(list(claims(60, days=3, seed=5))) == 60
