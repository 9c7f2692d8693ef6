"""Extract: from sentences to claims.

In: :class:`~reportedly.model.Reading`.
Out: :class:`~reportedly.model.Claim` – who says (through whom) that who did what to whom, where, when, with what,
how sure, and who denies it.

:mod:`.encoder` is the reader that comes with Reportedly; :mod:`.rules`, an older one over a parse, is kept to measure
against and needs ``pip install 'reportedly[rules]'``.  Both read counts by the grammar of :mod:`.numbers`.
"""

from __future__ import annotations

from reportedly.extract.reader import Reader

__all__ = ["Reader", "load"]


def load() -> Reader:
    """The reader that comes with Reportedly, with its weights; loaded once a process."""
    # Loaded here, not at import: a program that only handles records starts at once.
    from reportedly.extract.encoder.reader import load as trained  # noqa: PLC0415

    return trained()
