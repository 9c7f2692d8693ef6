"""Words that do something by being said, as ``speech_acts.yaml`` lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.wording import any_form
from reportedly.model import EventType, StatementKind


@dataclass(frozen=True, slots=True)
class SpeechAct:
    """Triggers that are themselves acts of speech when read as an event of ``type``."""

    kind: StatementKind
    type: EventType
    words: re.Pattern[str]
    source: str


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Every list of ``speech_acts.yaml``; the file says what each holds."""

    acts: tuple[SpeechAct, ...]
    directed: re.Pattern[str]
    condition: re.Pattern[str]


@cache
def speech_words() -> SpeechWords:
    """The shipped words; read once.

    Raises:
        ValueError: where the file names a kind or a type that the model does not have.

    """
    raw = load_yaml("speech_acts.yaml")
    return SpeechWords(
        acts=tuple(
            SpeechAct(
                StatementKind(entry["kind"]),
                EventType(entry["type"]),
                any_form(entry["words"]),
                entry["source"],
            )
            for entry in raw["acts"]
        ),
        directed=any_form(raw["directed"]["words"]),
        condition=any_form(raw["condition"]["words"]),
    )
