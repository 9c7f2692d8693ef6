"""The roles a span can have in a claim, as the table of spans names them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """A claim's own spans, then an event's, then a count's."""

    SENTENCE = "sentence"
    CONTENT = "content"
    SOURCE = "source"
    SOURCE_REF = "source_ref"
    VIA = "via"
    CUE = "cue"
    TRIGGER = "trigger"
    ACTOR = "actor"
    TARGET = "target"
    PLACE = "place"
    TIME = "time"
    MATERIEL = "materiel"
    COUNT = "count"
    WHO = "who"


# Roles that name something one may look for; only these are kept folded as well.
NAMING: Final = frozenset(
    {Role.SOURCE, Role.SOURCE_REF, Role.VIA, Role.ACTOR, Role.TARGET, Role.PLACE, Role.MATERIEL, Role.WHO}
)
SPEAKERS: Final = (Role.SOURCE, Role.SOURCE_REF, Role.VIA)
