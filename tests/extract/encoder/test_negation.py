"""Negation: a small chance makes a claim negative where a word for it stands near, and there alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.negation import negated
from reportedly.extract.encoder.telling import Page
from reportedly.knowledge.negation import negations
from tests.extract.encoder.made import RULES, page, run_of


def claim(on: Page, content: str, chance: float, cue: str | None = None) -> Made:
    heard = None if cue is None else run_of(on, cue)
    return Made(run_of(on, content), heard, [], [], 1 if cue else 0, 0, 0, 0.5, [], negative=chance)


def polarity(on: Page, given: Made, least: float = 0.04) -> int:
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    negated(
        [given], [word.shown.lower() for word in on.words], sentence, rules=replace(RULES, negative=least)
    )
    return given.polarity


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("No party claimed the blast.", "No party claimed the blast"),
        ("The army didn't take the town.", "The army didn't take the town"),
        ("They can’t hold the town.", "They can’t hold the town"),
        ("There was no sign that troops had left.", "troops had left"),
        ("Nobody was hurt, and the road stayed open.", "Nobody was hurt"),
    ],
)
def test_a_word_of_negation_in_or_before_a_content_lets_a_small_chance_do(text: str, content: str) -> None:
    on = page(text)
    assert polarity(on, claim(on, content, 0.1)) == 1
    assert polarity(on, claim(on, content, 0.01)) == 0


def test_a_cue_that_denies_does_too() -> None:
    on = page("Damascus denied the strike.")
    assert polarity(on, claim(on, "the strike", 0.1, cue="denied")) == 1


def test_without_such_a_word_a_small_chance_is_nothing() -> None:
    on = page("The town was fully in the army's hands.")
    assert polarity(on, claim(on, "The town was fully in the army's hands", 0.4)) == 0


def test_a_word_of_the_sentence_before_does_not_count() -> None:
    on = page("There were none.", "Troops left.")
    assert polarity(on, claim(on, "Troops left", 0.4)) == 0


def test_how_small_a_chance_does_is_a_rule() -> None:
    on = page("No party claimed the blast.")
    assert polarity(on, claim(on, "No party claimed the blast", 0.1), least=0.2) == 0


def test_words_of_negation_are_single_and_small() -> None:
    assert {"no", "false", "denied", "failed", "lies"} <= negations()
    assert all(word == word.lower() and " " not in word for word in negations())
