"""Having: who has a number of armed people is told to."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.having import LEAST, having
from reportedly.extract.encoder.shape import TAGS
from reportedly.extract.encoder.statements import TRIGGER, runs_of
from tests.extract.encoder.made import page


def triggers(text: str, chance: float) -> list[str]:
    """The triggers of a sentence in which every word is one by the same chance."""
    on = page(text)
    tags = np.zeros((len(on.words), len(TAGS), 3), dtype=np.float32)
    tags[:, :, 0], tags[:, :, 2] = chance, 1 - chance
    words = [word.shown.lower() for word in on.words]
    raised = having(tags, words, dict(on.numbers()), least=0.4)
    sentence = np.zeros(len(words), dtype=np.int64)
    found = runs_of(raised[:, TRIGGER], least=0.4, longest=6, sentence=sentence)
    return [on.span(said.run).text for said in found]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Amra has 400 soldiers in Sarn.", "has"),
        ("The rebels still had some 7,000 fighters.", "had"),
        ("They have between 3,000 and 4,000 heavily armed troops there.", "have"),
    ],
)
def test_who_has_soldiers_has_them_by_a_small_chance(text: str, verb: str) -> None:
    assert triggers(text, 0.05) == [verb]
    assert triggers(text, LEAST / 2) == []


@pytest.mark.parametrize(
    "text",
    [
        "The army has killed 12 soldiers.",
        "The clinic has 200 beds.",
        "They have two daughters.",
        "Amra has soldiers in Sarn.",
        "The clinic has 12 patients who were soldiers.",
    ],
)
def test_nothing_else_is_had(text: str) -> None:
    assert triggers(text, 0.05) == []


def test_what_is_a_trigger_stays_as_sure() -> None:
    assert "has" in triggers("Amra has 400 soldiers.", 0.9)
