"""Extract: from sentences to claims.

In: :class:`~reportedly.model.Reading`.
Out: :class:`~reportedly.model.Claim` – who says (through whom) that who did what to whom, where, when, with what,
how sure, and who denies it.
"""

from __future__ import annotations

from reportedly.extract.reader import Reader, RuleReader, load

__all__ = ["Reader", "RuleReader", "load"]
