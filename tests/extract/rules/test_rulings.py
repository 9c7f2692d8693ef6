"""The rulings of ``docs/record.md``, each on a sentence of its own: source, via, status and polarity of every claim."""

from __future__ import annotations

import pytest

from reportedly.model import Claim
from tests.extract.conftest import Code

# sentence, then for each claim: source, via, status, polarity
RULINGS: list[tuple[str, list[tuple[str | None, list[str], str, str]]]] = [
    (
        "The agency said, citing an officer, that rebels had shelled the mill.",
        [("an officer", ["The agency"], "reported", "positive")],
    ),
    (
        "Citing its reporter, the agency said that rebels had shelled the mill.",
        [("the agency", ["its reporter"], "reported", "positive")],
    ),
    (
        "Reuters quoted a minister as saying that rebels had shelled the mill.",
        [("a minister", ["Reuters"], "reported", "positive")],
    ),
    (
        "A commander wrote on Telegram that his men had seized the mill.",
        [("A commander", ["Telegram"], "reported", "positive")],
    ),
    (
        "The mayor told the council that rebels had shelled the mill.",
        [("The mayor", [], "reported", "positive")],
    ),
    (
        "The mayor said four people had been killed and accused the militia of firing rockets.",
        [("The mayor", [], "reported", "positive"), ("The mayor", [], "accused", "positive")],
    ),
    (
        "The army said it captured the town, a claim the rebels rejected.",
        [("The army", [], "reported", "positive"), ("the rebels", [], "denied", "negative")],
    ),
    (
        "The ministry said rebels shelled the mill, which the rebels deny.",
        [("The ministry", [], "reported", "positive"), ("the rebels", [], "denied", "negative")],
    ),
    (
        "The rebels denied having shelled the hospital.",
        [("The rebels", [], "denied", "negative")],
    ),
    (
        "The claim that rebels shelled the town was denied by the army.",
        [("the army", [], "denied", "negative")],
    ),
    (
        "Ten people were killed in the raid, police and witnesses said.",
        [("police", [], "reported", "positive"), ("witnesses", [], "reported", "positive")],
    ),
    (
        "The army has not denied that it shelled the mill.",
        [("The army", [], "unclear", "positive")],
    ),
    (
        "He refused to say whether troops had shelled the mill.",
        [("He", [], "unclear", "positive")],
    ),
    (
        "Reports that troops had shelled the mill could not be verified.",
        [(None, [], "unclear", "positive")],
    ),
    (
        "“We will bomb the port,” the general said.",
        [("the general", [], "threatened", "positive")],
    ),
    (
        "The UN said that the rebels must release the hostages.",
        [("The UN", [], "requested", "positive")],
    ),
    (
        "The Syrian Network (SN) said that nine villagers were killed.",
        [("The Syrian Network (SN)", [], "reported", "positive")],
    ),
    (
        "“Nine villagers were killed.”",
        [(None, [], "reported", "positive")],
    ),
    (
        "Nine people were killed in the town of Amara the British-based Observatory said.",
        [("the British-based Observatory", [], "reported", "positive")],
    ),
    (
        "Three guards were killed in the raid WHO said.",
        [("WHO", [], "reported", "positive")],
    ),
    (
        "The army tried to enter the town but did not seize the bridge.",
        [(None, [], "stated", "positive"), (None, [], "stated", "negative")],
    ),
]


def told(claim: Claim) -> tuple[str | None, list[str], str, str]:
    source = claim.source.text if claim.source is not None else None
    return source, [via.text for via in claim.via], claim.status.value, claim.polarity.value


@pytest.mark.parametrize(("sentence", "claims"), RULINGS)
def test_ruling(code: Code, sentence: str, claims: list[tuple[str | None, list[str], str, str]]) -> None:
    assert [told(claim) for claim in code(sentence)] == claims
