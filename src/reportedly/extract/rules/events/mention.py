"""What the event reader hands on: event mentions with their arguments, as offsets in one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from reportedly.model import CountKind, EventType

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CountMention:
    """A number tied to an event: its words, bounds (``None`` for no bound), what it counts and of whom."""

    span: Offsets
    min: int | None
    max: int | None
    what: CountKind
    who: Offsets | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One event named in a sentence.

    Offsets are code points into the parsed sentence's text, end excluded.  ``root`` is the index of the
    trigger's main token in the parse.  ``entry`` is the lexicon entry that found it.  A span may be a pronoun
    ("they"): whoever knows the earlier sentences can replace it.  ``minor`` marks words that name an event
    only where the sentence gives nothing else for it (speech acts, threats, a bare "suicide bomber").
    """

    trigger: Offsets
    root: int
    type: EventType
    actor: tuple[Offsets, ...] = ()
    target: tuple[Offsets, ...] = ()
    place: tuple[Offsets, ...] = ()
    time: tuple[Offsets, ...] = ()
    materiel: tuple[Offsets, ...] = ()
    counts: tuple[CountMention, ...] = ()
    confidence: float = 0.5
    entry: str = ""
    minor: bool = False
