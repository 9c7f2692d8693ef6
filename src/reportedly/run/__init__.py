"""Run: the stages strung together.

In: :class:`~reportedly.model.Article`.
Out: :class:`~reportedly.model.Coded`.
"""

from reportedly.run.coding import bundled, code

__all__ = ["bundled", "code"]
