"""Rows of the picture in brief, for lists: of each claim list the first few, and how many there are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

# So many claims of each list come with a row; the rest is asked for when a number is opened.  A row of naming rests on 600 of
# 100,000 claims, 0.4 MB; a page of 200 rows with 8 each has 1 MB, a tenth of it compressed.
SHOWN: Final = 8


def brief(told: str) -> str | None:
    """Give a row, as JSON, with its lists of claims cut to the first :data:`SHOWN`; ``None`` where none is longer.

    ``cut`` has for each that is, by its name, of how many ``claims`` it is, and how many ``voices`` say them.
    """
    row: dict[str, Any] = json.loads(told)
    long = {name: value for name, value in row.items() if _rests(value) and len(value) > SHOWN}
    if not long:
        return None
    short = {name: value[:SHOWN] for name, value in long.items()}
    cut = {name: _counted(list(_references(value))) for name, value in long.items()}
    return json.dumps({**row, **short, "cut": cut}, ensure_ascii=False, separators=(",", ":"))


def _rests(value: Any) -> bool:
    """Whether a value is a list of claims, or of what each has one."""
    return isinstance(value, list) and bool(value) and bool(next(_references(value[:1]), None))


def _references(values: Sequence[Any]) -> Iterator[Mapping[str, Any]]:
    for each in values:
        told = each.get("telling", each) if isinstance(each, dict) else None
        if told and "claim" in told and "chain" in told:
            yield told


def _counted(told: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    return {
        "claims": len({(each["article"], each["claim"]) for each in told}),
        "voices": len({_voice(each) for each in told}),
    }


def _voice(told: Mapping[str, Any]) -> tuple[str, str]:
    """Who counts as one voice: the innermost speaker that is named, else the outlet, else the article."""
    names = (each["name"] or each["outlet"] or each["text"] for each in told["chain"])
    named = next(filter(None, names), None) or told["outlet"]
    return ("", told["article"]) if named is None else (named, "")
