"""What guessers of passwords try first, as ``passwords.yaml`` lists it."""

from __future__ import annotations

from functools import cache

from reportedly.knowledge.loading import load_yaml


@cache
def commonest() -> frozenset[str]:
    """Every word of every list, lower-cased."""
    return frozenset(str(word) for each in load_yaml("passwords.yaml")["lists"] for word in each["words"])
