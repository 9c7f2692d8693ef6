"""What readers of conflict news get wrong, each on a sentence of its own; the trained reader holds these."""

from __future__ import annotations

from reportedly.model import Claim, EventType
from tests.extract.conftest import Code


def said(claims: tuple[Claim, ...]) -> list[tuple[str | None, str, str]]:
    """Source, status and polarity of each claim."""
    return [(c.source.text if c.source else None, c.status.value, c.polarity.value) for c in claims]


def test_a_denial_with_an_admission_is_two_claims_of_two_minds(code: Code) -> None:
    claims = code(
        "A navy officer denied that the rebels had taken the port, although he acknowledged heavy fighting at its gates."
    )
    assert said(claims) == [("A navy officer", "denied", "negative"), ("he", "acknowledged", "positive")]
    assert claims[1].source_ref is not None and claims[1].source_ref.text == "A navy officer"


def test_it_was_unclear_if_is_not_the_speaker_before(code: Code) -> None:
    claims = code(
        "The monitor said two villages had fallen.", "It was unclear if the army still held the bridge."
    )
    assert said(claims) == [("The monitor", "reported", "positive"), (None, "unclear", "positive")]


def test_scare_quotes_are_no_quotation(code: Code) -> None:
    claims = code('The army has not entered the so-called "safe zone" along the river since May.')
    assert said(claims) == [(None, "stated", "negative")]


def test_neither_confirmed_nor_denied_is_unclear(code: Code) -> None:
    claims = code("The rebels neither confirmed nor denied that they had shelled the port.")
    assert said(claims) == [("The rebels", "unclear", "positive")]


def test_a_quotation_goes_on_after_its_inquit(code: Code) -> None:
    claims = code(
        '"They burned the granary and took our cattle," the mayor of Tel Qamar told Reuters.',
        '"Then they shot the headman."',
    )
    assert {source for source, _, _ in said(claims)} == {"the mayor of Tel Qamar"}
    assert [via.text for via in claims[0].via] == ["Reuters"]


def test_of_nested_speakers_the_innermost_is_the_source(code: Code) -> None:
    (claim,) = code("Anadolu reported that the ministry said rebels had seized the mill.")
    assert claim.source is not None and claim.source.text == "the ministry"
    assert [via.text for via in claim.via] == ["Anadolu"]


def test_joint_speakers_make_a_claim_each(code: Code) -> None:
    claims = code("The army and the rebels said on Monday that at least nine men had been killed.")
    assert said(claims) == [("The army", "reported", "positive"), ("the rebels", "reported", "positive")]
    (count,) = claims[0].events[0].counts
    assert (count.span.text, count.min, count.max) == ("at least nine", 9, None)


def test_one_happening_told_through_its_harm_is_one_claim(code: Code) -> None:
    (claim,) = code(
        "At least twelve people were killed and nine wounded when rockets struck a market on Friday."
    )
    assert {event.type.value for event in claim.events} >= {"ASSAULT.kill", "ASSAULT.injure"}
    assert all(not event.actor for event in claim.events)


def test_who_has_soldiers_killed_is_not_told_to_have_them(code: Code) -> None:
    there, lost = code(
        "The rebels have 300 fighters in the hills, residents said.",
        "The army had 12 soldiers killed in the raid, a spokesman said.",
    )
    assert [event.type for event in there.events] == [EventType.STATE_STRENGTH]
    assert EventType.STATE_STRENGTH not in [event.type for event in lost.events]
