"""Having: "the state has 3,000 soldiers there" tells of its strength, though "has" is mostly an auxiliary and little seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reportedly.extract.encoder.heads import Array, Run
from reportedly.extract.encoder.statements import TRIGGER
from reportedly.knowledge.losses import loss_words

HAVING = frozenset("has have had".split())
# How sure a form of "have" must be where a count of armed people is its object.  Of seven sentences made for it the five that
# tell of strength give 0.05 to 0.31, "had 12 soldiers killed" and "had 20 soldiers wounded" 0.003 at most; of the four such
# phrases in the coded reports coders made three a trigger.
LEAST = 0.02
# How many words may stand between the number and the noun: "4,000 heavily armed soldiers".
_BETWEEN = 2


def having(tags: Array, words: Sequence[str], numbers: Collection[Run], *, least: float) -> Array:
    """The tags, a "has" that has a number of armed people a trigger where it is one by a small chance.

    ``words`` are a window's in lower case, ``numbers`` the counts among them, ``least`` how sure a trigger must be.
    """
    raised = tags
    for first, last in numbers:
        at = first - 1
        if at < 0 or words[at] not in HAVING or not _armed(words[last + 1 : last + 2 + _BETWEEN]):
            continue
        tagged = 1 - float(tags[at, TRIGGER, 2])
        if LEAST <= tagged < least:
            raised = raised.copy() if raised is tags else raised
            # A little more, so that rounding does not undo it.
            raised[at, TRIGGER] = least + 0.01, 0.0, 0.99 - least
    return raised


def _armed(words: Sequence[str]) -> bool:
    """Whether a noun for armed people is the first noun known among some words."""
    for word in words:
        known = loss_words().class_of((word,))
        if known is not None:
            return known.armed
    return False
