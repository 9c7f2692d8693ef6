"""Hearsay: what a text keeps at a distance is not told in its own voice."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.hearsay import hearsay, marks
from reportedly.extract.encoder.telling import Page
from reportedly.model import Status
from tests.extract.encoder.made import page, run_of, statement

STATUSES = list(Status)


def claim(
    on: Page,
    content: str,
    *triggers: str,
    status: Status = Status.STATED,
    cue: str | None = None,
    roles: Mapping[str, str] | None = None,
) -> Made:
    named = {role: [run_of(on, words)] for role, words in (roles or {}).items()}
    run, size = run_of(on, content), len(on.words)
    parts = [statement(run_of(on, trigger), run, size=size, roles=named) for trigger in triggers]
    heard = None if cue is None else run_of(on, cue)
    return Made(run, heard, [], [], STATUSES.index(status), 0, 0, 0.5, parts)


def heard(on: Page, *made: Made) -> list[tuple[Status, str | None]]:
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    hearsay(made, [word.shown.lower() for word in on.words], sentence)
    return [(STATUSES[one.status], on.span(one.cue).text if one.cue else None) for one in made]


@pytest.mark.parametrize(
    ("adverb", "status"), [("reportedly", Status.REPORTED), ("allegedly", Status.CLAIMED)]
)
def test_an_adverb_before_a_trigger_makes_its_claim_hearsay(adverb: str, status: Status) -> None:
    on = page(f"The mayor {adverb} fled to Amra.")
    whole = claim(on, f"The mayor {adverb} fled to Amra", "fled")
    after = claim(on, "fled to Amra", "fled")
    assert heard(on, whole) == heard(on, after) == [(status, adverb)]


def test_an_adverb_before_a_later_trigger_leaves_what_comes_first() -> None:
    on = page("Police seized a man who reportedly planted a mine.")
    assert heard(on, claim(on, "Police seized a man who reportedly planted a mine", "seized", "planted")) == [
        (Status.STATED, None)
    ]


def test_the_claim_of_the_next_trigger_is_meant() -> None:
    on = page("Fighters left the town and reportedly burned the mill.")
    left, burned = (
        claim(on, "Fighters left the town", "left"),
        claim(on, "reportedly burned the mill", "burned"),
    )
    assert heard(on, left, burned) == [(Status.STATED, None), (Status.REPORTED, "reportedly")]


def test_an_adjective_speaks_of_the_happening_its_noun_names() -> None:
    on = page("An alleged army strike hit the mill.")
    strike = claim(on, "An alleged army strike hit the mill", "strike", "hit", roles={"actor": "army"})
    assert heard(on, strike) == [(Status.CLAIMED, "alleged")]


@pytest.mark.parametrize(
    ("text", "trigger", "roles"),
    [
        ("The alleged bomber was held in Amra.", "held", {"target": "The alleged bomber"}),
        ("The alleged bombers of the mill fled.", "fled", {}),
    ],
)
def test_who_is_alleged_to_be_something_is_told_of_all_the_same(
    text: str, trigger: str, roles: dict[str, str]
) -> None:
    on = page(text)
    assert heard(on, claim(on, text[:-1], trigger, roles=roles)) == [(Status.STATED, None)]


def test_a_word_that_is_a_claims_cue_marks_no_other() -> None:
    on = page("The guards allegedly fled, burning the mill.")
    found = (
        claim(on, "fled", "fled", status=Status.CLAIMED, cue="allegedly"),
        claim(on, "allegedly fled, burning the mill", "burning"),
    )
    assert heard(on, *found)[1] == (Status.STATED, None)


def test_an_attributed_claim_keeps_its_status_and_cue() -> None:
    on = page("The army said it reportedly fled.")
    said = claim(on, "it reportedly fled", "fled", status=Status.REPORTED, cue="said")
    assert heard(on, said) == [(Status.REPORTED, "said")]


def test_another_sentence_is_not_marked() -> None:
    on = page("The mill is gone, reportedly.", "Fighters fled.")
    assert heard(on, claim(on, "Fighters fled", "fled")) == [(Status.STATED, None)]


def test_each_mark_says_at_least_that_it_was_said() -> None:
    assert marks() and all(status != STATUSES.index(Status.STATED) for status, _ in marks().values())
