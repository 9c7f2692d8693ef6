"""Who says what: cue, source and content over the ways English attributes."""

from __future__ import annotations

import pytest

from reportedly.model import Status
from tests.extract.conftest import Code

# sentence, source, cue, content, status
ATTRIBUTED = [
    (
        "A hospital director said that twelve people were killed in the shelling.",
        "A hospital director", "said", "twelve people were killed in the shelling", "reported",
    ),
    (
        "Twelve people were killed in the shelling, a hospital director said.",
        "a hospital director", "said", "Twelve people were killed in the shelling", "reported",
    ),
    (
        "Twelve people were killed in the shelling a hospital director said on Monday.",
        "a hospital director", "said", "Twelve people were killed in the shelling", "reported",
    ),
    (
        "According to the provincial council, gunmen attacked two checkpoints.",
        "the provincial council", "According to", "gunmen attacked two checkpoints", "reported",
    ),
    (
        "Gunmen attacked two checkpoints, according to the provincial council.",
        "the provincial council", "according to", "Gunmen attacked two checkpoints", "reported",
    ),
    (
        "The rebels claimed that they had shot down a helicopter.",
        "The rebels", "claimed", "they had shot down a helicopter", "claimed",
    ),
    (
        "Khartoum accused the paramilitaries of shelling a maternity clinic.",
        "Khartoum", "accused", "the paramilitaries of shelling a maternity clinic", "accused",
    ),
    (
        "The junta denied bombing the monastery.",
        "The junta", "denied", "bombing the monastery", "denied",
    ),
    (
        "The governor condemned the attack on the bridge.",
        "The governor", "condemned", "the attack on the bridge", "condemned",
    ),
    (
        "The commander threatened to shell the port.",
        "The commander", "threatened", "to shell the port", "threatened",
    ),
    (
        "The mayor called on the militia to withdraw from the school.",
        "The mayor", "called on", "the militia to withdraw from the school", "requested",
    ),
    (
        "The general acknowledged that his troops had left the town.",
        "The general", "acknowledged", "his troops had left the town", "acknowledged",
    ),
    (
        "Analysts suggested that the army may be preparing an offensive.",
        "Analysts", "suggested", "the army may be preparing an offensive", "suggested",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "source", "cue", "content", "status"), ATTRIBUTED)
def test_source_cue_and_content(
    code: Code, sentence: str, source: str, cue: str, content: str, status: str
) -> None:
    (claim,) = code(sentence)
    assert claim.source is not None
    assert claim.cue is not None
    assert (claim.source.text, claim.cue.text, claim.content.text) == (source, cue, content)
    assert claim.status == Status(status)


def test_the_articles_own_voice_has_no_source(code: Code) -> None:
    (claim,) = code("Troops shelled the market on Tuesday.")
    assert (claim.source, claim.cue, claim.status) == (None, None, Status.STATED)


def test_reportedly_is_a_cue_without_a_source(code: Code) -> None:
    (claim,) = code("Four soldiers were reportedly killed in an ambush.")
    assert claim.source is None
    assert claim.cue is not None
    assert claim.cue.text == "reportedly"
    assert claim.status is Status.REPORTED


def test_nested_speech_takes_the_innermost_speaker(code: Code) -> None:
    (claim,) = code("The radio reported that the ministry said that rebels had shelled the airport.")
    assert claim.source is not None
    assert claim.source.text == "the ministry"
    assert [via.text for via in claim.via] == ["The radio"]


def test_whom_a_speaker_told_passes_it_on(code: Code) -> None:
    (claim,) = code("A resident told Reuters that warplanes had bombed the bakery.")
    assert [via.text for via in claim.via] == ["Reuters"]


def test_the_articles_own_outlet_is_no_intermediary(code: Code) -> None:
    (claim,) = code("A resident told Reuters that warplanes had bombed the bakery.", outlet="Reuters")
    assert claim.via == ()


def test_joint_speakers_make_a_claim_each(code: Code) -> None:
    claims = code("The police and the army said that a mine exploded near the school.")
    assert [c.source.text for c in claims if c.source] == ["The police", "the army"]
    assert len({c.id for c in claims}) == 2


def test_a_turn_within_a_sentence_parts_its_claims(code: Code) -> None:
    claims = code(
        "The spokesman denied that the bridge was shelled, although he acknowledged that fighting went on."
    )
    assert [c.status.value for c in claims] == ["denied", "acknowledged"]
    assert [c.polarity.value for c in claims] == ["negative", "positive"]
    assert claims[1].source_ref is not None
    assert claims[1].source_ref.text == "The spokesman"


def test_adding_that_goes_on_from_the_speaker(code: Code) -> None:
    claims = code("The monitor said two women were killed, adding that the shelling went on all night.")
    assert [c.source.text for c in claims if c.source] == ["The monitor", "The monitor"]
    assert [c.cue.text for c in claims if c.cue] == ["said", "adding"]


def test_unclear_is_not_a_statement(code: Code) -> None:
    (claim,) = code("It was unclear if the assault was coordinated with the rebels.")
    assert claim.status is Status.UNCLEAR
    assert claim.source is None


def test_a_headline_speaker_after_a_colon(code: Code) -> None:
    (claim,) = code("Nine killed in strike on clinic: monitor")
    assert claim.source is not None
    assert claim.source.text == "monitor"
    assert claim.cue is None
    assert claim.status is Status.REPORTED


def test_claiming_lives_is_no_claim(code: Code) -> None:
    (claim,) = code("The bombing claimed the lives of nine villagers.")
    assert claim.status is Status.STATED
