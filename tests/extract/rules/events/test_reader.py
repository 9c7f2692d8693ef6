"""What holds of every mention."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.extract.rules.events import events, lexicon
from reportedly.extract.rules.events.memory import last_attack
from reportedly.extract.rules.parse import Parser
from reportedly.model import EventType
from tests.extract.rules.events.conftest import Read, Told

WORDS = (
    "the army rebels shelled killed 12 civilians in Osk on Friday air strikes , and by said that a tank was "
    "captured - held US near village of Homs wounded dozens . attack Monday ceasefire its"
).split()


def shape(told: list[Told]) -> list[tuple[object, ...]]:
    """A reading without its names: what must not change with the side."""
    return [
        (
            e.trigger,
            e.type,
            len(e.actor),
            len(e.target),
            len(e.place),
            len(e.time),
            len(e.materiel),
            e.counts,
            e.confidence,
        )
        for e in told
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{} jets hit a market in Osk on Monday, killing nine people.",
        "{} forces captured the village of Holm and wounded two guards.",
        "{}-backed fighters clashed with the police near the old bridge.",
        "At least six people were killed in {} shelling of the port, a doctor said.",
    ],
)
def test_swapping_states_swaps_nothing_else(read: Read, text: str) -> None:
    readings = [shape(read(text.format(side))) for side in ("Russian", "Ukrainian", "Israeli", "Turkish")]
    assert all(reading == readings[0] for reading in readings)


@pytest.mark.parametrize(
    "text",
    [
        "The {} attacked the town of Osk with rockets, killing nine people.",
        "Two {} were killed in an air strike on the town.",
        "The army captured dozens of {} near the river.",
    ],
)
def test_labels_change_nothing(read: Read, text: str) -> None:
    readings = []
    for label in ("terrorists", "rebels", "militants", "fighters"):
        told = shape(read(text.format(label)))
        readings.append([(*row[:7], [count[:4] for count in row[7]], row[8]) for row in told])  # type: ignore[attr-defined]
    assert all(reading == readings[0] for reading in readings)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
def test_any_words_give_spans_inside_them(parser: Parser, words: list[str]) -> None:
    text = " ".join(words)
    (doc,) = parser.trees([text])
    mentions = events(doc, lexicon=lexicon())
    assert [m.trigger for m in mentions] == sorted(m.trigger for m in mentions)
    for mention in mentions:
        roles = (mention.actor, mention.target, mention.place, mention.time, mention.materiel)
        for start, end in [
            mention.trigger,
            *(c.span for c in mention.counts),
            *(s for role in roles for s in role),
        ]:
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()
        assert 0 < mention.confidence < 1


def test_a_sentence_of_nothing_has_no_events(read: Read) -> None:
    assert read("The river is long and its banks are green.") == []


def test_a_warning_is_minor(read: Read) -> None:
    assert [event.minor for event in read("The letter held a warning.")] == [True]


def test_a_hyphened_word_left_whole_gives_exact_characters(read: Read) -> None:
    events_of = read("The U.S.-backed group seized the ridge.")
    backed = next(event for event in events_of if event.type == "STATE.alignment")
    assert backed.trigger == "backed"
    assert backed.actor == ["U.S."]


def test_the_last_attack_told_is_kept(parser: Parser) -> None:
    docs = list(parser.trees(["Warplanes hit the port.", "A suicide bombing followed.", "Nobody came."]))
    kinds = [last_attack(events(doc, lexicon=lexicon())) for doc in docs]
    assert kinds == [EventType.ASSAULT_AIRSTRIKE, EventType.ASSAULT_SUICIDE, None]
