"""Light: words that name nothing are no trigger beside another."""

from __future__ import annotations

import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.light import lightened
from reportedly.extract.encoder.statements import Counted
from reportedly.extract.encoder.telling import Page
from tests.extract.encoder.made import page, run_of, statement


def claim(on: Page, *triggers: str) -> Made:
    run = (0, len(on.words) - 2)
    parts = [statement(run_of(on, each), run, size=len(on.words)) for each in triggers]
    return Made(run, None, [], [], 0, 0, 0, 0.5, parts)


def left(on: Page, given: Made) -> list[str]:
    lightened([given], [word.shown.lower() for word in on.words], dict(on.numbers()))
    return [on.span(part.trigger).text for part in given.parts]


@pytest.mark.parametrize(
    ("text", "triggers", "kept"),
    [
        ("The truce came into force.", ["truce", "into"], ["truce"]),
        ("Guns had shelled the mill.", ["had", "shelled"], ["shelled"]),
        ("They fled at the dam.", ["fled", "at the"], ["fled"]),
        ("The army has a base near which shells fell.", ["has", "fell"], ["has", "fell"]),
        ("The army has 40 tanks and lost one.", ["has", "lost"], ["has", "lost"]),
        ("The mill stood without power.", ["stood", "without"], ["stood", "without"]),
    ],
)
def test_a_word_that_names_nothing_is_dropped_beside_another(
    text: str, triggers: list[str], kept: list[str]
) -> None:
    on = page(text)
    assert left(on, claim(on, *triggers)) == kept


def test_the_only_trigger_stays() -> None:
    on = page("They are at the dam.")
    assert left(on, claim(on, "at")) == ["at"]


def test_what_it_counted_the_nearest_counts() -> None:
    on = page("Shells fell on the mill and two of the men died.")
    given = claim(on, "fell", "of", "died")
    given.parts[1].counts.append(Counted(run_of(on, "two"), 0, None))
    assert left(on, given) == ["fell", "died"]
    assert [len(part.counts) for part in given.parts] == [0, 1]
