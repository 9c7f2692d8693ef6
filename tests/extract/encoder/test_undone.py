"""Undone: words of negation that leave what is told as it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.negation import negated
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.undone import parted
from reportedly.model import EventType, Modality, Polarity
from tests.extract.encoder.made import RULES, page, run_of, statement

POLARITIES, MODALITIES = list(Polarity), list(Modality)


def claim(
    on: Page,
    *triggers: str,
    content: str | None = None,
    type: EventType = EventType.ASSAULT_SHELLING,
    modality: Modality = Modality.ACTUAL,
) -> Made:
    whole = on.window.units[0].words
    run = run_of(on, content) if content else (0, len(whole) - 1)
    parts = [statement(run_of(on, each), run, size=len(on.words), type=type) for each in triggers]
    return Made(run, None, [], [], 0, 1, MODALITIES.index(modality), 0.5, parts, negative=0.9)


def polarity(on: Page, given: Made) -> Polarity:
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    negated([given], [word.shown.lower() for word in on.words], sentence, rules=replace(RULES, negative=0.04))
    return POLARITIES[given.polarity]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The army did not stop shelling Amra.", "shelling"),
        ("The army didn't stop shelling Amra.", "shelling"),
        ("The army has never fully halted its attacks.", "attacks"),
        ("The shelling has not yet been suspended.", "shelling"),
        ("The raid will not go unanswered.", "raid"),
        ("No sooner had shelling begun than it ended.", "shelling"),
        ("No fewer than 12 men were killed.", "killed"),
        ("No more than 12 men were killed.", "killed"),
        ("Nothing less than 12 men were killed.", "killed"),
        ("Not only was the mill shelled.", "shelled"),
        ("The toll of the raid is not final.", "raid"),
    ],
)
def test_what_is_denied_twice_or_only_seemingly_is_told(text: str, trigger: str) -> None:
    on = page(text)
    assert polarity(on, claim(on, trigger)) is Polarity.POSITIVE


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The army did not shell Amra.", "shell"),
        ("The army has not stopped.", "stopped"),
        ("The army stopped shelling Amra.", "shelling"),
        ("The army did not stop the raid and did not shell Amra.", "shell"),
        ("The army did not enter Amra to stop the raid.", "raid"),
        ("The raid went unanswered.", "unanswered"),
    ],
)
def test_what_is_denied_once_stays_denied(text: str, trigger: str) -> None:
    on = page(text)
    assert polarity(on, claim(on, trigger)) is Polarity.NEGATIVE


def test_a_negator_beside_one_that_is_undone_still_counts() -> None:
    on = page("The army did not stop the raid but no mill burned.")
    assert polarity(on, claim(on, "burned")) is Polarity.NEGATIVE


@pytest.mark.parametrize("word", ["unharmed", "unhurt", "unscathed"])
def test_who_came_to_no_harm_was_released_all_the_same(word: str) -> None:
    on = page(f"The mayor was released {word}.")
    assert polarity(on, claim(on, "released", type=EventType.RETREAT_RELEASE)) is Polarity.POSITIVE


@pytest.mark.parametrize("type", [EventType.ASSAULT_INJURE, EventType.ASSAULT_DESTROY, EventType.STATE_HARM])
def test_a_harm_is_what_such_a_word_denies(type: EventType) -> None:
    on = page("The mill was undamaged.")
    assert polarity(on, claim(on, "undamaged", type=type)) is Polarity.NEGATIVE


def test_a_negator_in_a_relative_clause_between_commas_is_not_of_the_main_clause() -> None:
    on = page("The blast, which nobody claimed, killed two.")
    assert polarity(on, claim(on, "killed")) is Polarity.POSITIVE
    assert polarity(on, claim(on, "killed", content="killed two")) is Polarity.POSITIVE
    assert polarity(on, claim(on, "claimed")) is Polarity.NEGATIVE


def test_a_negator_of_the_main_clause_is_not_of_the_relative_one() -> None:
    on = page("The blast, which the army condemned, did not kill a soldier.")
    assert polarity(on, claim(on, "kill")) is Polarity.NEGATIVE


def test_an_ending_that_did_not_come_is_parted_from_what_goes_on() -> None:
    on = page("The army failed to halt its advance.")
    given = claim(on, "halt", "advance", modality=Modality.ATTEMPTED)
    ended, going = parted([given], [word.shown.lower() for word in on.words])
    assert [on.span(part.trigger).text for each in (ended, going) for part in each.parts] == [
        "halt",
        "advance",
    ]
    assert [MODALITIES[each.modality] for each in (ended, going)] == [Modality.ATTEMPTED, Modality.ACTUAL]
    assert [polarity(on, each) for each in (ended, going)] == [Polarity.NEGATIVE, Polarity.POSITIVE]


def test_an_attempt_that_was_not_given_up_is_an_attempt() -> None:
    on = page("The army did not abandon its attempts to advance.")
    given = claim(on, "abandon", "advance", modality=Modality.ATTEMPTED)
    _, going = parted([given], [word.shown.lower() for word in on.words])
    assert MODALITIES[going.modality] is Modality.ATTEMPTED


def test_what_ends_with_what_it_ends_is_one_claim() -> None:
    on = page("The army halted its advance.")
    given = claim(on, "halted", "advance")
    assert list(parted([given], [word.shown.lower() for word in on.words])) == [given]
