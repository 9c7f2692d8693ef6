"""Words by which a report tells that forces are moved, as ``moves.yaml`` lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.wording import any_form, ending
from reportedly.model import Move


@dataclass(frozen=True, slots=True)
class MoveWords:
    """Words of one kind of move; ``always`` where they tell it whatever type of event they were read as.

    ``before`` finds the nouns one of which must stand behind them, where there are such.
    """

    move: Move
    words: re.Pattern[str]
    always: bool
    before: re.Pattern[str] | None
    source: str


@cache
def move_words() -> tuple[MoveWords, ...]:
    """The shipped words, the first to be asked first; read once.

    Raises:
        ValueError: where the file names a move that the model does not have.

    """
    raw = load_yaml("moves.yaml")
    return tuple(
        MoveWords(
            move=Move(entry["id"]),
            words=any_form(entry["words"]),
            always=entry.get("always", False),
            before=any_form(raw[entry["before"]]["words"]) if "before" in entry else None,
            source=entry["source"],
        )
        for entry in raw["moves"]
    )


@cache
def force_nouns() -> re.Pattern[str]:
    """Finds a head noun for what is moved – people under arms, vehicles, arms, posts – at the end of a phrase."""
    return ending(load_yaml("moves.yaml")["forces"]["words"])
