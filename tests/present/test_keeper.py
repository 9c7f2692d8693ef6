"""Keeping beside a server: in a process of its own, told step by step; what goes wrong is told, too."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.test_picture_of_claims import TOLD, coded

from reportedly.errors import ReportedlyError
from reportedly.present.keeper import Keeper
from reportedly.run.keeping import fresh
from reportedly.store import Casebook

# Longer than a process takes to start, load a gazetteer and resolve four sentences on a busy machine.
LONG = 120.0


@pytest.fixture
def book(tmp_path: Path) -> Path:
    where = tmp_path / "case.db"
    with Casebook.open(where) as casebook:
        for one in TOLD:
            casebook.add(coded(one))
    return where


def test_it_makes_and_tells_how_that_stands(book: Path) -> None:
    keeper = Keeper(book)
    before = keeper.state()
    assert (before.made_at, before.stale, before.making, before.incidents) == (None, True, False, 0)
    assert keeper.start()
    assert keeper.state().making
    assert not keeper.start()
    assert keeper.wait(LONG)
    after = keeper.state()
    assert (after.stale, after.making, after.failed, after.claims, after.judgements_since) == (
        False,
        False,
        None,
        4,
        0,
    )
    assert after.made_at is not None
    assert after.incidents > 0
    assert fresh(book)
    keeper.stop()


def test_what_goes_wrong_is_told(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "none.db")
    assert keeper.start()
    assert keeper.wait(LONG)
    with pytest.raises(ReportedlyError, match="no casebook"):
        keeper.state()
    with Casebook.open(tmp_path / "empty.db") as casebook:
        assert "There is no casebook" in str(keeper.state(casebook).failed)


def test_it_can_be_broken_off(book: Path) -> None:
    keeper = Keeper(book)
    keeper.start()
    keeper.stop()
    state = keeper.state()
    assert (state.making, state.made_at) == (False, None)
    assert "reportedly reconcile" in str(state.failed)
    keeper.stop()
