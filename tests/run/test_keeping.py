"""What is made of a whole casebook: kept, told to hold or not, and the same however the articles came in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from tests.cli import test_incidents_command as happened
from tests.cli import test_picture_of_claims as pictured
from tests.cli.test_picture_of_claims import coded

from reportedly import picture, reconcile
from reportedly.errors import ReportedlyError
from reportedly.model import Grounded
from reportedly.present.keeping import keep, pack
from reportedly.review import Verdict
from reportedly.review.book import Judgements
from reportedly.review.judgement import MentionSubject
from reportedly.run import keeping
from reportedly.run.grounding import ground
from reportedly.run.keeping import VIEWS, Step, fresh, view
from reportedly.store import Casebook, KeptRow, Query

TOLD = (*happened.TOLD, *pictured.TOLD)
MADE = {
    "control": picture.control,
    "alignment": picture.alignment,
    "naming": picture.naming,
    "posture": picture.posture,
    "harm": picture.harm,
    "breaches": picture.breaches,
    "weekly": picture.weekly,
    "agreements": picture.agreements,
    "governance": picture.governance,
    "statements": picture.statements,
    "incident": reconcile.incidents,
}


def add(where: str, told: Iterable[Grounded]) -> None:
    with Casebook.open(where) as casebook:
        for one in told:
            casebook.add(coded(one))


def rows(where: str, name: str) -> list[Any]:
    found = view(where, name)
    assert found is not None
    return list(found)


def everything(where: str) -> dict[str, list[Any]]:
    """All that is kept, but for its keys."""
    with Casebook.open(where) as casebook:
        made = casebook.keeping.newest()
        assert made is not None
        found: dict[str, list[Any]] = {}
        for name in VIEWS:
            keys = casebook.keeping.all_keys(made.key, name)
            entries = [
                (e.n, e.id, e.first_day, e.last_day, e.terms)
                for e in casebook.keeping.entries(made.key, name)
            ]
            told = list(casebook.keeping.told(keys))
            found[name] = list(zip(entries, told, strict=True))
            found[f"{name}, in short"] = list(casebook.keeping.summaries(keys))
    return found


def test_what_is_kept_is_what_is_made(where: str) -> None:
    add(where, TOLD)
    made = keep(where)
    told = list(ground(where, Query()))
    for name, make in MADE.items():
        assert rows(where, name) == list(make(told))
    incidents = list(reconcile.incidents(told))
    assert rows(where, "losses") == list(picture.losses(told, incidents=incidents))
    assert made.counts["incident"] == len(incidents)
    assert (made.counts["claims"], made.counts["articles"]) == (len(TOLD), len(TOLD))
    assert sum(len(rows(where, name)) > 0 for name in MADE) >= 6


def test_articles_that_come_one_by_one_leave_what_they_leave_at_once(where: str) -> None:
    for at, one in enumerate(reversed(TOLD)):
        add(where, [one])
        if at % 3 == 0:
            keep(where)
    keep(where)
    one_by_one = everything(where)
    keep(where)
    assert everything(where) == one_by_one
    assert one_by_one["incident, in short"]


def test_it_is_the_same_in_another_casebook(where: str, tmp_path: Any) -> None:
    add(where, reversed(TOLD))
    add(str(tmp_path / "other.db"), TOLD)
    keep(where)
    keep(tmp_path / "other.db")
    assert everything(where) == everything(str(tmp_path / "other.db"))


def test_it_holds_until_something_it_rests_on_changes(where: str) -> None:
    add(where, TOLD[:2])
    assert not fresh(where)
    assert view(where, "incident") is None
    keep(where)
    assert fresh(where)
    with Judgements.open(where) as book:
        book.judge(MentionSubject("residents", "syr-sdf"), Verdict.UNSURE, who="Ana")
    assert not fresh(where)
    keep(where)
    assert fresh(where)
    add(where, TOLD[2:3])
    assert not fresh(where)
    assert view(where, "incident") is None


def test_a_question_finds_the_rows_that_rest_on_what_it_finds(where: str) -> None:
    add(where, TOLD)
    keep(where)
    found = view(where, "incident", Query(outlet=("orontes free press",), limit=1))
    assert found is not None
    (bombed,) = found
    assert len(bombed.accounts) == 3
    everything_else = view(where, "incident", Query(limit=1))
    assert everything_else is not None
    assert len(everything_else.keys) == len(rows(where, "incident"))
    assert [len(list(found.lines())), len(found.keys)] == [1, 1]
    with pytest.raises(ReportedlyError, match="no status"):
        view(where, "incident", Query(status=("nosuch",)))


def test_its_steps_are_told(where: str) -> None:
    add(where, TOLD[:2])
    steps: list[Step] = []
    keep(where, progress=steps.append)
    assert {"resolving", "reconciling", "keeping incident"} <= {step.doing for step in steps}
    assert all(step.done is None or 0 <= step.done <= 1 for step in steps)


def test_one_that_fails_leaves_what_was_kept_before(where: str) -> None:
    add(where, TOLD)
    keep(where)
    before = everything(where)

    def failing(name: str, row: Any) -> KeptRow:
        if name == "harm":
            raise ReportedlyError("No room", remedy="Make some")
        return pack(name, row)

    with pytest.raises(ReportedlyError, match="No room"):
        keeping.keep(where, pack=failing)
    assert fresh(where)
    assert everything(where) == before


def test_an_empty_casebook_keeps_nothing_and_that_holds(where: str) -> None:
    Casebook.open(where).close()
    assert keep(where).counts["incident"] == 0
    assert fresh(where)
    assert rows(where, "incident") == []
