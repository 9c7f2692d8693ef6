"""Lines of CSV (RFC 4180) that a spreadsheet opens without taking any text for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from reportedly.present.plain import on_one_line

# Spreadsheets take a file without it for one of their country's old code page, and show names in it as rubbish.
MARK: Final = "\ufeff"
# What a spreadsheet may take for a formula where a cell begins with it, wide letters likewise:
# https://owasp.org/www-community/attacks/CSV_Injection
# White space at its head is gone by then.
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
SEPARATOR: Final = "; "


def lines(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield lines: the columns' names first, ``; `` between several values of a cell, nothing for what is not known."""
    yield MARK + line(columns)
    yield from map(line, rows)


def line(cells: Iterable[object]) -> str:
    """One line, with its end."""
    held = io.StringIO()
    csv.writer(held, lineterminator="\r\n").writerow([cell(each) for each in cells])
    return held.getvalue()


def cell(value: object) -> str:
    """A value as text; a text that could be taken for a formula stands after an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    several = value if isinstance(value, list | tuple) else [value]
    return SEPARATOR.join(_harmless(on_one_line(str(each))) for each in several if each is not None)


def _harmless(text: str) -> str:
    # Of several values each: where a list is parted by semicolons, a spreadsheet parts cells there.
    return f"'{text}" if text.startswith(_FORMULA) else text
