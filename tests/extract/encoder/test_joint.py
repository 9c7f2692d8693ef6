"""Joint: two speakers of one claim are joined by words; a rival is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.joint import joined
from reportedly.extract.encoder.telling import Page
from tests.extract.encoder.made import RULES, page, run_of, statement


def sources(on: Page, named: dict[str, float], least: float = 0.1) -> list[str]:
    content = run_of(on, "shells hit Sarn")
    runs = [run_of(on, each) for each in named]
    chances = dict(zip(runs, named.values(), strict=True))
    part = statement(run_of(on, "hit"), content, size=len(on.words), sources={**chances})
    given = Made(content, None, runs, [], 1, 0, 0, 0.5, [part])
    joined([given], [word.shown.lower() for word in on.words], rules=replace(RULES, source=least))
    return [on.span(run).text for run in given.sources]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Amra and Lorn said shells hit Sarn.", ["Amra", "Lorn"]),
        ("Amra or Lorn said shells hit Sarn.", ["Amra", "Lorn"]),
        ("Medics, Amra and Lorn said shells hit Sarn.", ["Medics", "Amra", "Lorn"]),
    ],
)
def test_names_that_words_join_are_joint(text: str, named: list[str]) -> None:
    on = page(text)
    assert sources(on, dict.fromkeys(named, 0.3)) == named


@pytest.mark.parametrize(
    ("text", "named", "kept"),
    [
        ("Amra, whose mayor said shells hit Sarn, wept.", {"Amra": 0.3, "mayor": 0.5}, ["mayor"]),
        ("Medics said they knew shells hit Sarn.", {"Medics": 0.5, "they": 0.4}, ["Medics"]),
        (
            "By the mayor's word, his office found shells hit Sarn.",
            {"mayor": 0.4, "his office": 0.5},
            ["his office"],
        ),
    ],
)
def test_of_rivals_the_surest_is_kept(text: str, named: dict[str, float], kept: list[str]) -> None:
    assert sources(page(text), named) == kept


def test_one_that_is_left_must_be_sure_enough_by_itself() -> None:
    on = page("Medics said they knew shells hit Sarn.")
    assert sources(on, {"Medics": 0.4, "they": 0.4}, least=0.5) == []
