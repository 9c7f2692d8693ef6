"""What can go wrong, said so that a person can mend it: every message ends in a remedy."""

from __future__ import annotations

from dataclasses import dataclass


class ReportedlyError(Exception):
    """An error with a remedy.

    ``what`` says what is wrong, ``remedy`` what to do about it; ``str()`` gives both.
    """

    def __init__(self, what: str, *, remedy: str) -> None:
        super().__init__(f"{what}. {remedy}")
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Problem:
    """One input that could not be used; the rest of the batch goes on.

    ``where`` is the file as the user named it (``-`` for standard input), ``line`` the line in it,
    counted from 1, or ``None`` where the problem is the whole file's.
    """

    where: str
    what: str
    remedy: str
    line: int | None = None

    def __str__(self) -> str:
        place = self.where if self.line is None else f"{self.where}:{self.line}"
        return f"{place}: {self.what}. {self.remedy}"
