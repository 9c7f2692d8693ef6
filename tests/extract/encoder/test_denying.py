"""Denying: a content told by one and denied by another in one sentence is two claims."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.denying import denials
from reportedly.extract.encoder.telling import Page
from reportedly.model import Polarity, Status
from tests.extract.encoder.made import page, run_of

STATUSES, POLARITIES = list(Status), list(Polarity)


def claim(on: Page, content: str, source: str = "Amra", cue: str = "accused") -> Made:
    return Made(
        run_of(on, content),
        run_of(on, cue),
        [run_of(on, source)],
        [],
        STATUSES.index(Status.ACCUSED),
        0,
        0,
        0.5,
        [],
    )


def denied(on: Page, *made: Made) -> list[tuple[str, str, str]]:
    """Who denies, by what verb, what."""
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    found = list(denials(made, [word.shown.lower() for word in on.words], sentence))
    for one in found:
        assert (STATUSES[one.status], POLARITIES[one.polarity]) == (Status.DENIED, Polarity.NEGATIVE)
        assert one.cue is not None
    return [
        (on.span(one.sources[0]).text, on.span(one.cue).text, on.span(one.content).text)
        for one in found
        if one.cue is not None
    ]


@pytest.mark.parametrize(
    ("rest", "who", "verb"),
    [
        (", which the army denied.", "the army", "denied"),
        (" which Halden's foreign ministry has flatly rejected.", "Halden's foreign ministry", "rejected"),
        (', which officials in Sarn dismissed as "theatre".', "officials in Sarn", "dismissed"),
    ],
)
def test_what_is_taken_up_by_which_is_denied_by_who_stands_after_it(rest: str, who: str, verb: str) -> None:
    on = page(f"Amra accused the army of using gas{rest}")
    assert denied(on, claim(on, "the army of using gas")) == [(who, verb, "the army of using gas")]


def test_everything_that_was_said_in_one_go_is_denied() -> None:
    on = page("Amra accused the army of looting and of burning mills, which the army denied.")
    found = denied(on, claim(on, "the army of looting"), claim(on, "of burning mills"))
    assert [what for _, _, what in found] == ["the army of looting", "of burning mills"]


@pytest.mark.parametrize(
    "text",
    [
        "Amra accused the army, which denied using gas.",
        "Amra accused the army of using gas, which burns the lungs, and officials denied a visa.",
        "Amra accused the army of using gas.",
        "Amra accused the army of using gas, which the army neither confirmed nor denied.",
        "Amra accused the army of using gas, which the army has not denied.",
    ],
)
def test_nothing_else_is_a_denial(text: str) -> None:
    on = page(text)
    content = "of using gas" if "of using gas" in text else "the army"
    assert denied(on, claim(on, content)) == []


def test_a_verb_that_is_a_claims_cue_denies_that_alone() -> None:
    on = page("Amra accused the army of looting, which the mayor denied was true.")
    theirs = claim(on, "was true", source="the mayor", cue="denied")
    assert denied(on, claim(on, "the army of looting"), theirs) == []


@pytest.mark.parametrize(
    ("rest", "who", "cue"),
    [
        (", a claim the army rejects.", "the army", "rejects"),
        (", a charge that the army has called baseless.", "the army", "called baseless"),
        (" – an allegation which officials dispute.", "officials", "dispute"),
        (", something the army denies.", "the army", "denies"),
    ],
)
def test_a_noun_for_what_was_said_takes_it_up_as_well(rest: str, who: str, cue: str) -> None:
    on = page(f"Amra said shells hit the mill{rest}")
    given = claim(on, "shells hit the mill", cue="said")
    assert denied(on, given) == [(who, cue, "shells hit the mill")]


def test_the_denier_does_not_say_it() -> None:
    on = page("Shells hit the mill, a claim the army rejects.")
    given = claim(on, "Shells hit the mill", source="the army", cue="rejects")
    assert denied(on, given) == [("the army", "rejects", "Shells hit the mill")]
    assert (given.sources, STATUSES[given.status]) == ([], Status.STATED)


def test_what_was_read_of_the_noun_alone_is_of_what_it_takes_up() -> None:
    on = page("Shells hit the mill, a claim the army rejects.")
    told = claim(on, "Shells hit the mill", source="the army", cue="claim")
    echo = claim(on, "a claim", source="the army", cue="rejects")
    echo.status, echo.polarity = STATUSES.index(Status.DENIED), 1
    assert denied(on, told, echo) == []
    assert on.span(echo.content).text == "Shells hit the mill"
    assert STATUSES[told.status] is Status.STATED


def test_who_said_it_by_another_word_stays_unknown_not_the_article() -> None:
    on = page("There are accusations that Lorn used gas, which Lorn denies.")
    given = claim(on, "Lorn used gas", source="Lorn", cue="accusations")
    given.sources = [(9, 9)]
    assert denied(on, given) == [("Lorn", "denies", "Lorn used gas")]
    assert (given.sources, STATUSES[given.status]) == ([], Status.ACCUSED)
