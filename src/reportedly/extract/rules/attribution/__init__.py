"""Attribution: in one parsed sentence, every cue with its source and its content."""

from __future__ import annotations

from reportedly.extract.attribution.attribution import Attribution
from reportedly.extract.attribution.find import attributions, bare, introducer

__all__ = ["Attribution", "attributions", "bare", "introducer"]
