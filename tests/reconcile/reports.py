"""Reports of our own words, read and resolved as a casebook's are."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly import Article, code_articles
from reportedly.model import Grounded, Incident, Slot
from reportedly.resolve import grounded


def read(*reports: tuple[str, str, str, str]) -> list[Grounded]:
    """The claims of reports, each given as id, outlet, day and text."""
    articles = [Article(id, text, outlet=outlet, published=day) for id, outlet, day, text in reports]
    return [one for coded in code_articles(articles) for one in grounded(coded)]


def members(incidents: Iterable[Incident]) -> list[set[str]]:
    """Of each incident the ids of its accounts."""
    return [{account.id for account in incident.accounts} for incident in incidents]


def of(incidents: Iterable[Incident], words: str) -> Incident:
    """The incident with an account that has some words."""
    found = [
        incident
        for incident in incidents
        if any(words in account.claim.content.text for account in incident.accounts)
    ]
    assert found, f"no incident tells {words!r}"
    assert len(found) == 1, f"several incidents tell {words!r}"
    return found[0]


def slot(incident: Incident, name: str) -> Slot:
    """A slot of an incident by its name."""
    return next(slot for slot in incident.slots if slot.name == name)
