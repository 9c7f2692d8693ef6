"""Which languages the reader reads."""

from __future__ import annotations

import re

_ENGLISH = re.compile(r"(en|eng|english)([-_].*)?", re.IGNORECASE)


def reads(language: str | None) -> bool:
    """Whether an article that says it is in ``language`` can be read; one that does not say is tried."""
    return language is None or _ENGLISH.fullmatch(language.strip()) is not None
