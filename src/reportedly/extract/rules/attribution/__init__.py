"""Attribution: in one parsed sentence, every cue with its source and its content."""

from __future__ import annotations

from reportedly.extract.rules.attribution.attribution import Attribution
from reportedly.extract.rules.attribution.find import attributions, bare, introducer

__all__ = ["Attribution", "attributions", "bare", "introducer"]
