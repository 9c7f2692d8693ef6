"""Falsehood: who calls a report wrong denies what it tells."""

from __future__ import annotations

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.falsehood import refuted
from reportedly.extract.encoder.telling import Page
from reportedly.model import Polarity, Status
from tests.extract.encoder.made import page, run_of, statement

STATUSES, POLARITIES = list(Status), list(Polarity)
DENIED, STATED = (Status.DENIED, Polarity.NEGATIVE), (Status.STATED, Polarity.NEGATIVE)


def claim(on: Page, content: str, *triggers: str, source: str | None = None, cue: str | None = None) -> Made:
    run, size = run_of(on, content), len(on.words)
    parts = [statement(run_of(on, trigger), run, size=size) for trigger in triggers]
    sources = [] if source is None else [run_of(on, source)]
    heard = None if cue is None else run_of(on, cue)
    return Made(run, heard, sources, [], STATUSES.index(Status.CLAIMED), 0, 0, 0.5, parts)


def told(on: Page, given: Made) -> tuple[Status, Polarity, str | None, str | None, str]:
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    refuted([given], [word.shown.lower() for word in on.words], sentence)
    source = on.span(given.sources[0]).text if given.sources else None
    cue = on.span(given.cue).text if given.cue else None
    return STATUSES[given.status], POLARITIES[given.polarity], source, cue, on.span(given.content).text


@pytest.mark.parametrize(
    ("text", "who", "cue"),
    [
        ("Claims that rebels burned the mill were baseless, the mayor said.", "the mayor", "baseless"),
        ("Amra's claims that rebels burned the mill are lies, said a spokesman.", "a spokesman", "lies"),
        ("The report that rebels burned the mill is not true, the army said.", "the army", "not true"),
        (
            "Allegations that rebels burned the mill are wholly unfounded, according to a judge.",
            "a judge",
            "unfounded",
        ),
        ("The mayor said rumours that rebels burned the mill were false.", "The mayor", "false"),
        (
            "The mayor dismissed as groundless the charge that rebels burned the mill.",
            "The mayor",
            "dismissed",
        ),
        (
            "The army rejected claims by Amra-backed men of the upper hill towns that rebels burned the mill.",
            "The army",
            "rejected",
        ),
        ("On Sunday, the army again rejected reports that rebels burned the mill.", "the army", "rejected"),
    ],
)
def test_who_calls_a_report_wrong_denies_what_it_tells(text: str, who: str, cue: str) -> None:
    on = page(text)
    assert told(on, claim(on, "rebels burned the mill", "burned")) == (
        *DENIED,
        who,
        cue,
        "rebels burned the mill",
    )


@pytest.mark.parametrize("predicate", ["turned out to be false", "proved untrue", "were fabricated"])
def test_what_nobody_is_named_for_the_article_says_itself(predicate: str) -> None:
    on = page(f"Reports that the dam had burst {predicate}.")
    given = claim(on, "the dam had burst", "burst", source="Reports", cue="Reports")
    assert told(on, given) == (*STATED, None, None, "the dam had burst")


def test_the_content_is_what_the_noun_tells() -> None:
    on = page("The charge that rebels burned the mill is false, Amra said.")
    given = claim(on, "The charge that rebels burned the mill is false", "charge", "burned", source="Amra")
    assert told(on, given) == (*DENIED, "Amra", "false", "rebels burned the mill")
    assert [on.span(part.trigger).text for part in given.parts] == ["burned"]


def test_whose_word_is_called_wrong_does_not_deny() -> None:
    on = page("Amra's claims of torture are bogus, Sarn said.")
    assert told(on, claim(on, "torture", "torture", source="Amra"))[2] == "Sarn"


@pytest.mark.parametrize(
    "text",
    [
        "Reports that rebels burned the mill were confirmed by the mayor.",
        "Reports that rebels burned the mill were not false, the mayor said.",
        "The mayor did not deny reports that rebels burned the mill.",
        "The report that rebels burned the mill said the figures were false.",
        "Reports that rebels burned the mill were fabricated in Amra.",
        "The mayor dismissed the judge after reports said that rebels burned the mill.",
        "Rebels burned the mill. Reports that shells fell are false.",
    ],
)
def test_nothing_else_is_a_denial(text: str) -> None:
    on = page(*(f"{each.rstrip('.')}." for each in text.split(". ")))
    content = "ebels burned the mill"
    content = f"R{content}" if text.startswith("R" + content) else f"r{content}"
    assert told(on, claim(on, content, "burned"))[:2] == (Status.CLAIMED, Polarity.POSITIVE)


def test_who_is_cited_within_keeps_the_word() -> None:
    on = page("Amra dismissed the reports that shells hit Sarn, where, according to Sarn, two died.")
    given = claim(on, "two died", "died", source="according to", cue="according to")
    assert told(on, given)[:2] == (Status.CLAIMED, Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("text", "who", "cue"),
    [
        ("The mayor refuted a claim by the band that rebels burned the mill.", "The mayor", "refuted"),
        ("The mayor debunked the army's statement that rebels burned the mill.", "The mayor", "debunked"),
    ],
)
def test_whose_it_was_may_stand_between(text: str, who: str, cue: str) -> None:
    on = page(text)
    given = claim(on, "rebels burned the mill", "burned", source="the band" if "band" in text else None)
    assert told(on, given) == (*DENIED, who, cue, "rebels burned the mill")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It is not true that rebels burned the mill, the mayor said.", "not true"),
        ("It is not the case that rebels burned the mill, the mayor said.", "not the case"),
        ("It is a lie that rebels burned the mill, the mayor said.", "lie"),
        ("There is no truth to claims that rebels burned the mill, the mayor said.", "no truth"),
    ],
)
def test_who_says_that_it_is_not_true_denies_it(text: str, cue: str) -> None:
    on = page(text)
    given = claim(on, text.split(",", maxsplit=1)[0], "burned", source="the mayor", cue="said")
    assert told(on, given) == (*DENIED, "the mayor", cue, "rebels burned the mill")


def test_of_the_lie_that_was_told_nothing_is_denied_so() -> None:
    on = page("The mayor repeated the lie that rebels burned the mill.")
    given = claim(on, "rebels burned the mill", "burned", source="The mayor", cue="repeated")
    assert told(on, given)[0] is Status.CLAIMED
