"""Real reports, none of whose words stand here: the bombing of a bus convoy told by many, and two reports of two wars' days."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reportedly import Article, code_articles
from reportedly.model import Accord, Grounded, Incident
from reportedly.reconcile import incidents
from reportedly.resolve import grounded
from tests.picture.seeds import STEMS, by_reader
from tests.reconcile.reports import slot

# The days on which the archive's reports tell of the convoy near Aleppo of 15 April 2017.
DAYS = ("2017-04-15", "2017-04-16", "2017-04-17", "2017-04-18", "2017-04-19")


@pytest.fixture(scope="module")
def told(shared: Path) -> list[Incident]:
    lines = (shared / "data" / "fakes" / "articles.jsonl").read_text("utf-8").splitlines()
    given = [entry for entry in map(json.loads, lines) if str(entry["published"])[:10] in DAYS]
    articles = [
        Article(e["id"], e["text"], title=e["title"], outlet=e["outlet"], published=e["published"])
        for e in given
    ]
    return list(incidents(one for coded in code_articles(articles) for one in grounded(coded)))


def convoy(found: list[Incident]) -> Incident:
    """The incident on that day which most outlets tell of."""
    that_day = [each for each in found if str(each.earliest) == "2017-04-15"]
    return max(that_day, key=lambda each: len({account.claim.outlet for account in each.accounts}))


def test_the_convoy_is_one_incident_told_by_outlets_of_opposing_camps(told: list[Incident]) -> None:
    outlets = {account.claim.outlet for account in convoy(told).accounts}
    assert {"ahram", "arabiya", "asharqalawsat", "sputnik", "trt"} <= outlets


def test_its_tolls_stand_side_by_side_as_the_count_rose(told: list[Incident]) -> None:
    killed = slot(convoy(told), "killed")
    assert killed.accord is Accord.DIFFERENT
    least = {value.min for value in killed.values}
    assert {22, 24, 43, 100, 126} <= least
    by_account = {account.id: account.claim.published for account in convoy(told).accounts}
    first = {
        value.min: min(str(by_account[account]) for account in value.accounts) for value in killed.values
    }
    assert first[22] < first[126]


def test_the_other_bombing_in_the_city_days_later_is_another(told: list[Incident]) -> None:
    later = [each for each in told if str(each.earliest) == "2017-04-19" and "bomb" in each.type.value]
    assert later
    assert convoy(told) not in later


def test_the_two_reports_two_years_apart_share_no_incident(shared: Path) -> None:
    both: list[Grounded] = [one for stem in STEMS for one in by_reader(stem, shared)]
    for each in incidents(both):
        assert len({account.claim.article for account in each.accounts}) == 1
