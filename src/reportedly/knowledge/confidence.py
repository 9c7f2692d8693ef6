"""How often claims were right by the way they were found, as ``confidence.yaml`` lists it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.loading import load_yaml


@cache
def claim_precision() -> Mapping[str, float]:
    """The measured share, in [0, 1], by the name of the way; ``unseen`` is for ways that were never met."""
    raw: dict[str, float] = load_yaml("confidence.yaml")["precision"]
    return MappingProxyType(raw)
