"""Answering: a denial of "this" or "the report" is of what was told before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from reportedly.extract.encoder.answering import answered
from reportedly.model import (
    Claim,
    Count,
    CountKind,
    Event,
    EventType,
    Modality,
    Polarity,
    Reading,
    Span,
    Status,
)
from tests.extract.conftest import laid_out
from tests.extract.encoder.made import DERIVATION


def span(on: Reading, text: str) -> Span:
    start = on.article.text.index(text)
    return Span(start, start + len(text), text)


def event(on: Reading, trigger: str, type: EventType, counts: tuple[Count, ...] = (), **roles: str) -> Event:
    named: Mapping[str, tuple[Span, ...]] = {role: (span(on, words),) for role, words in roles.items()}
    return Event(span(on, trigger), type, 0.5, counts=counts, **named)  # type: ignore[arg-type]


def claim(on: Reading, content: str, *events: Event, source: str | None, status: Status) -> Claim:
    told = span(on, content)
    return Claim(
        article="t",
        id=content,
        sentence=next(s.span for s in on.sentences if s.span.start <= told.start < s.span.end),
        content=told,
        source=None if source is None else span(on, source),
        source_ref=None,
        via=(),
        cue=None,
        status=status,
        polarity=Polarity.NEGATIVE if status is Status.DENIED else Polarity.POSITIVE,
        modality=Modality.ACTUAL,
        confidence=0.5,
        events=events,
        outlet=None,
        published=None,
        derived_by=DERIVATION,
    )


def shelled(on: Reading, source: str | None = "Amra", status: Status = Status.REPORTED) -> Claim:
    happened = event(on, "shelled", EventType.ASSAULT_SHELLING, actor="Sarn", target="the mill")
    return claim(on, "Sarn shelled the mill", happened, source=source, status=status)


def denial(on: Reading, content: str, source: str = "Halden", trigger: str | None = None) -> Claim:
    said = event(on, trigger or content, EventType.ASSAULT_CHEMICAL, actor=source)
    return claim(on, content, said, source=source, status=Status.DENIED)


def last(on: Reading, *claims: Claim) -> tuple[EventType, list[str]]:
    found = list(answered(claims, on))
    assert found[:-1] == list(claims[:-1])
    (one,) = found[-1].events
    return one.type, [each.text for _, spans in one.roles() for each in spans]


@pytest.mark.parametrize(
    "what", ["this", "it", "the report", "these allegations", "the accusation", "the claims"]
)
def test_a_denial_of_this_is_of_what_another_told(what: str) -> None:
    on = laid_out(["Amra said Sarn shelled the mill.", f"Halden denied {what}."])
    assert last(on, shelled(on), denial(on, what)) == (EventType.ASSAULT_SHELLING, ["Sarn", "the mill"])


def test_what_is_told_goes_before_what_is_stated() -> None:
    on = laid_out(["Amra said Sarn shelled the mill.", "A truce began.", "Halden denied this."])
    truce = claim(
        on,
        "A truce began",
        event(on, "truce", EventType.RETREAT_CEASEFIRE),
        source=None,
        status=Status.STATED,
    )
    assert last(on, shelled(on), truce, denial(on, "this"))[0] is EventType.ASSAULT_SHELLING


def test_what_is_stated_is_denied_where_nobody_is_cited() -> None:
    on = laid_out(["Sarn shelled the mill.", "Halden denied it."])
    stated = shelled(on, None, Status.STATED)
    assert last(on, stated, denial(on, "it"))[0] is EventType.ASSAULT_SHELLING


def test_nobody_answers_himself() -> None:
    on = laid_out(["Amra said Sarn shelled the mill.", "Amra denied this."])
    assert last(on, shelled(on), denial(on, "this", "Amra")) == (EventType.OTHER, [])


def test_what_stands_far_off_is_not_meant() -> None:
    on = laid_out(["Amra said Sarn shelled the mill.", "It rained.", "It snowed.", "Halden denied this."])
    assert last(on, shelled(on), denial(on, "this")) == (EventType.OTHER, [])


def test_an_accusation_is_the_accusers() -> None:
    on = laid_out(["Amra said Sarn shelled the mill.", "Lorn told of a truce.", "Halden denied the charge."])
    truce = claim(
        on, "a truce", event(on, "truce", EventType.RETREAT_CEASEFIRE), source="Lorn", status=Status.REPORTED
    )
    accused = shelled(on, status=Status.ACCUSED)
    assert last(on, accused, truce, denial(on, "the charge"))[0] is EventType.ASSAULT_SHELLING
    assert last(on, shelled(on), truce, denial(on, "the charge"))[0] is EventType.RETREAT_CEASEFIRE


def test_figures_are_of_what_was_counted() -> None:
    on = laid_out(["Amra said 40 died.", "It told of a truce.", "Halden rejected the figures."])
    forty = Count(span(on, "40"), 40, 40, CountKind.KILLED, None)
    dead = claim(
        on,
        "40 died",
        event(on, "died", EventType.ASSAULT_KILL, (forty,)),
        source="Amra",
        status=Status.REPORTED,
    )
    truce = claim(
        on, "a truce", event(on, "truce", EventType.RETREAT_CEASEFIRE), source="It", status=Status.REPORTED
    )
    assert last(on, dead, truce, denial(on, "the figures"))[0] is EventType.ASSAULT_KILL


def test_what_the_same_sentence_denies_in_words_is_the_report() -> None:
    on = laid_out(
        ["Amra said a truce held.", "Halden denied Sarn shelled the mill, calling the report a lie."]
    )
    told = claim(
        on,
        "a truce held",
        event(on, "truce", EventType.RETREAT_CEASEFIRE),
        source="Amra",
        status=Status.REPORTED,
    )
    denied = shelled(on, "Halden", Status.DENIED)
    assert last(on, told, denied, denial(on, "the report"))[0] is EventType.ASSAULT_SHELLING


def test_a_pronoun_is_not_taken_over() -> None:
    on = laid_out(["Amra said it shelled the mill.", "Halden denied this."])
    did = event(on, "shelled", EventType.ASSAULT_SHELLING, actor="it", target="the mill")
    told = claim(on, "it shelled the mill", did, source="Amra", status=Status.REPORTED)
    assert last(on, told, denial(on, "this")) == (EventType.ASSAULT_SHELLING, ["the mill"])


def test_a_denial_that_says_what_it_denies_stays() -> None:
    on = laid_out(["Amra said Sarn shelled the mill.", "Halden denied reports of gas."])
    for given in (
        denial(on, "reports of gas", trigger="gas"),
        denial(on, "reports of gas", trigger="reports"),
    ):
        assert last(on, shelled(on), given)[0] is EventType.ASSAULT_CHEMICAL


def test_what_the_network_takes_it_for_is_meant_where_it_was_told() -> None:
    on = laid_out(["Amra told of gas.", "Lorn told of a truce.", "Halden denied the report."])
    gas = claim(
        on, "gas", event(on, "gas", EventType.ASSAULT_CHEMICAL), source="Amra", status=Status.REPORTED
    )
    truce = claim(
        on, "a truce", event(on, "truce", EventType.RETREAT_CEASEFIRE), source="Lorn", status=Status.REPORTED
    )
    assert last(on, gas, truce, denial(on, "the report"))[0] is EventType.ASSAULT_CHEMICAL


def test_what_was_said_to_be_goes_before_what_was_said_not_to() -> None:
    on = laid_out(["Amra said Sarn shelled the mill and no truce held.", "Halden denied this."])
    held = event(on, "truce", EventType.RETREAT_CEASEFIRE)
    truce = claim(on, "no truce held", held, source="Amra", status=Status.REPORTED)
    truce = replace(truce, polarity=Polarity.NEGATIVE)
    assert last(on, shelled(on), truce, denial(on, "this"))[0] is EventType.ASSAULT_SHELLING


@pytest.mark.parametrize("owner", ["Amra's", "the Amra's"])
def test_whose_account_it_is_says_what_is_denied(owner: str) -> None:
    on = laid_out(
        [
            "Amra said Sarn shelled the mill.",
            "A trader counted nine bodies.",
            f"Halden denied {owner} account.",
        ]
    )
    told = shelled(on)
    bodies = claim(
        on,
        "nine bodies",
        event(on, "bodies", EventType.ASSAULT_KILL),
        source="A trader",
        status=Status.REPORTED,
    )
    assert last(on, told, bodies, denial(on, f"{owner} account", trigger="account")) == (
        EventType.ASSAULT_SHELLING,
        ["Sarn", "the mill"],
    )


def test_a_capital_stands_for_its_state() -> None:
    on = laid_out(
        ["Ukraine said Sarn shelled the mill.", "A trader said it.", "Moscow denied Kyiv's version."]
    )
    told = shelled(on, source="Ukraine")
    other = claim(
        on, "it", event(on, "it", EventType.ASSAULT_KILL), source="A trader", status=Status.REPORTED
    )
    kind, _ = last(on, told, other, denial(on, "Kyiv's version", source="Moscow", trigger="version"))
    assert kind is EventType.ASSAULT_SHELLING


def test_an_account_that_is_not_told_is_of_nothing_known() -> None:
    on = laid_out(["A trader said Sarn shelled the mill.", "Halden denied Amra's account."])
    told = shelled(on, source="A trader")
    assert last(on, told, denial(on, "Amra's account", trigger="account")) == (EventType.OTHER, [])
