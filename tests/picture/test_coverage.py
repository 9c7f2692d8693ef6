"""Coverage: every article counts, silence is shown, and what is asked for stands beside what is held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportedly.model import Coverage
from reportedly.picture.coverage import coverage, coverage_of
from reportedly.picture.posture import posture
from tests.picture.hand import happening, told


@dataclass(frozen=True)
class Held:
    outlet: str | None
    published: str | None
    claims: int = 0


WIRE, RADIO = "Northlight Wire", "Harbour Radio"
HELD = [
    Held(WIRE, "2024-03-01T09:00Z", 4),
    Held(WIRE, "2024-03-01", 0),
    Held(WIRE, "2024-03-04", 2),
    Held(RADIO, "2024-03-02", 1),
    Held(RADIO, "2024-03", 5),
    Held(None, None, 3),
]


def cells(rows: list[Coverage]) -> list[tuple[str | None, str | None, int, int]]:
    return [(row.outlet, row.day.isoformat() if row.day else None, row.articles, row.claims) for row in rows]


def test_articles_without_a_claim_or_a_day_count_too() -> None:
    assert cells(list(coverage(HELD))) == [
        (WIRE, "2024-03-01", 2, 4),
        (RADIO, "2024-03-02", 1, 1),
        (WIRE, "2024-03-04", 1, 2),
        (RADIO, None, 1, 5),
        (None, None, 1, 3),
    ]


def test_gaps_are_shown_from_an_outlets_first_to_its_last_day() -> None:
    rows = cells(list(coverage(HELD, gaps=True)))
    assert [row for row in rows if row[2] == 0] == [(WIRE, "2024-03-02", 0, 0), (WIRE, "2024-03-03", 0, 0)]
    assert sum(row[2] for row in rows) == len(HELD)


def test_what_is_found_stands_beside_what_is_held() -> None:
    rows = list(coverage(HELD, found=[Held(WIRE, "2024-03-01", 1)]))
    assert [
        (row.articles, row.found, row.claims, row.found_claims) for row in rows if row.outlet == WIRE
    ] == [
        (2, 1, 4, 1),
        (1, 0, 2, 0),
    ]


def test_the_order_of_the_articles_changes_nothing() -> None:
    assert list(coverage(HELD, gaps=True)) == list(coverage(HELD[::-1], gaps=True))
    assert list(coverage([])) == list(coverage([], gaps=True)) == []


def test_a_count_can_be_shown_beside_what_is_held_of_its_days() -> None:
    one = told(
        "Peru deployed troops.",
        happening("MOBILIZE.deploy", "deployed", actor=["Peru"], target=["troops"]),
        outlet=WIRE,
        published="2024-03-01",
    )
    rows = list(posture([one]))
    held = coverage_of(rows, [*coverage(HELD), Coverage(RADIO, date(2024, 3, 1), 3, 0, 0, 0)])
    assert (held.days, held.articles, held.outlets, held.telling) == (1, 5, 2, 1)
    assert coverage_of([], list(coverage(HELD))).articles == 0
