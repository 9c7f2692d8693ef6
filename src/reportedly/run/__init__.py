"""Run: the stages strung together.

In: :class:`~reportedly.model.Article`.
Out: :class:`~reportedly.model.Coded`.
"""

from reportedly.run.coding import bundled, code, derivation

__all__ = ["bundled", "code", "derivation"]
