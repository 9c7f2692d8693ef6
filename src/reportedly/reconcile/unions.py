"""Union–find: what has been joined is one, named by the first of it in sorted order."""

from __future__ import annotations

from collections.abc import Iterable


class Unions:
    """Names that can be joined; each set is named by its least name, whatever was joined first."""

    def __init__(self, names: Iterable[str]) -> None:
        self._above = {name: name for name in names}

    def first(self, name: str) -> str:
        """The least name of the set that ``name`` is in."""
        while self._above[name] != name:
            self._above[name] = self._above[self._above[name]]
            name = self._above[name]
        return name

    def join(self, one: str, other: str) -> None:
        """Make the sets of two names one."""
        low, high = sorted((self.first(one), self.first(other)))
        self._above[high] = low
