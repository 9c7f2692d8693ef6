"""Joint: two speakers of one claim are joined by words; a rival is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.joint import joined
from reportedly.extract.encoder.network import sentence_of
from reportedly.extract.encoder.telling import Page
from tests.extract.encoder.made import RULES, page, run_of, statement


def sources(on: Page, named: dict[str, float], least: float = 0.1) -> list[str]:
    content = run_of(on, "shells hit Sarn")
    runs = [run_of(on, each) for each in named]
    chances = dict(zip(runs, named.values(), strict=True))
    part = statement(run_of(on, "hit"), content, size=len(on.words), sources={**chances})
    given = Made(content, None, runs, [], 1, 0, 0, 0.5, [part])
    low = [word.shown.lower() for word in on.words]
    joined([given], low, sentence_of(on.window), rules=replace(RULES, source=least))
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


def test_a_list_within_one_run_is_parted() -> None:
    on = page("Residents, activists and a medic said shells hit Sarn.")
    given = {"Residents": 0.4, "activists and a medic": 0.4}
    assert sources(on, given) == ["Residents", "activists", "a medic"]


def test_speakers_that_share_the_chance_are_sure_together() -> None:
    on = page("The mayor, the army and a medic said shells hit Sarn.")
    content = run_of(on, "shells hit Sarn")
    chances = {run_of(on, each): 0.3 for each in ("The mayor", "the army", "a medic")}
    part = statement(run_of(on, "hit"), content, size=len(on.words), sources=chances)
    given = Made(content, run_of(on, "said"), [], [], 1, 0, 0, 0.5, [part])
    low = [word.shown.lower() for word in on.words]
    joined([given], low, sentence_of(on.window), rules=replace(RULES, source=0.5))
    assert [on.span(run).text for run in given.sources] == ["The mayor", "the army", "a medic"]


def test_who_has_no_chance_is_of_no_list() -> None:
    on = page("Amra met the mayor, the army and a medic said shells hit Sarn.")
    assert sources(on, {"a medic": 0.6}) == ["a medic"]


@pytest.mark.parametrize(
    "named", [{"the State in Amra and the Levant": 0.6}, {"the army": 0.4, "medics": 0.4}]
)
def test_what_the_network_found_keeps_its_bounds(named: dict[str, float]) -> None:
    """In a text that lost its commas what stands before a speaker is none of them."""
    on = page(
        "Shells hit Sarn on Sunday the army and medics said; the State in Amra and the Levant denied it."
    )
    content, runs = run_of(on, "Shells hit Sarn"), [run_of(on, each) for each in named]
    chances = dict(zip(runs, named.values(), strict=True))
    part = statement(run_of(on, "hit"), content, size=len(on.words), sources=chances)
    given = Made(content, run_of(on, "said"), list(runs), [], 1, 0, 0, 0.5, [part])
    low = [word.shown.lower() for word in on.words]
    joined([given], low, sentence_of(on.window), rules=replace(RULES, source=0.1))
    assert [on.span(run).text for run in given.sources] == list(named)
