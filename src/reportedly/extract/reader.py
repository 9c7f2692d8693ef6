"""What every reader does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from reportedly.model import Coded, Derivation, Reading


class Reader(Protocol):
    """Whatever turns readings into coded articles."""

    @property
    def derivation(self) -> Derivation:
        """What every record derived by this reader says of it."""
        ...

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        """The claims of each article, in the order given."""
        ...
