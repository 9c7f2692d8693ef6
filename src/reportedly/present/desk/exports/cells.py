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
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
SEPARATOR: Final = "; "

Cell = str | int | float | None | list[str] | list[str | None]


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
    if isinstance(value, list | tuple):
        text = SEPARATOR.join(on_one_line(str(each)) for each in value if each is not None)
    else:
        text = str(value)
    # A leading blank hides nothing from a spreadsheet, which may strip it.
    if text.lstrip(" ").startswith(_FORMULA):
        text = f"'{text}"
    return on_one_line(text)
