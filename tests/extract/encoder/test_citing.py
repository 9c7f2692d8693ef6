"""Citing: who cites another is whom the word came through."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.citing import cited
from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.telling import Page
from tests.extract.encoder.made import page, run_of


def claim(on: Page, content: str, *sources: str, via: str | None = None) -> Made:
    through = [] if via is None else [run_of(on, via)]
    return Made(run_of(on, content), None, [run_of(on, each) for each in sources], through, 1, 0, 0, 0.5, [])


def told(on: Page, given: Made) -> tuple[list[str], list[str]]:
    cited([given], [word.shown.lower() for word in on.words])
    return [on.span(run).text for run in given.sources], [on.span(run).text for run in given.via]


@pytest.mark.parametrize("word", ["citing", "quoting"])
def test_who_cites_is_whom_it_came_through(word: str) -> None:
    on = page(f"The monitor, {word} residents, said shells had hit Amra.")
    assert told(on, claim(on, "shells had hit Amra", "The monitor", "residents")) == (
        ["residents"],
        ["The monitor"],
    )


def test_joint_speakers_stay_joint() -> None:
    on = page("The monitor and residents said shells had hit Amra.")
    assert told(on, claim(on, "shells had hit Amra", "The monitor", "residents")) == (
        ["The monitor", "residents"],
        [],
    )


def test_whom_it_is_known_to_have_come_through_is_told_once() -> None:
    on = page("The monitor, citing residents and a medic, said shells had hit Amra.")
    given = claim(on, "shells had hit Amra", "The monitor", "residents", "a medic", via="The monitor")
    assert told(on, given) == (["residents", "a medic"], ["The monitor"])
