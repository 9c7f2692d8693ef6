"""The tables of a view that the two reports should give: written by hand, checked against both codings of them.

A file ``seeds/<view>.yaml`` holds for each report ``rows``, each with its own ``row`` name; and where the reader reads the report
otherwise, ``reader_misses`` (names of rows that it does not give, with the reason) and ``reader_wrong`` (rows that it gives and
should not).  Both lists hold strictly: what is mended must leave them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import yaml

from reportedly.model import Actor, Grounded, Place
from tests.picture import seeds

View = Callable[[Iterable[Grounded]], Iterable[Any]]
Shown = Callable[[Any], dict[str, Any]]


def named(actor: Actor | None) -> str | None:
    """Who it is: the id, or the words of one that is not known."""
    return None if actor is None else actor.id or actor.span.text


def placed(place: Place | None) -> str | None:
    """Where it is, with what sets it off from there."""
    if place is None:
        return None
    return " ".join(filter(None, (place.relation, place.name or place.span.text)))


def check_by_hand(view: View, shown: Shown, name: str, stem: str, shared: Path) -> None:
    """The view of the claims coded by hand is the table, no more and no less."""
    rows = [shown(row) for row in view(seeds.by_hand(stem, shared))]
    assert _sorted(rows) == _sorted(_expected(name, stem).values())


def check_by_reader(view: View, shown: Shown, name: str, stem: str, shared: Path) -> None:
    """The view of what the reader reads is the table, but for what the lists tell."""
    table = _table(name, stem)
    expected = _expected(name, stem)
    missed = {one["row"] for one in table.get("reader_misses", ())}
    wrong = [_without_why(one) for one in table.get("reader_wrong", ())]
    assert missed <= set(expected)
    rows = [shown(row) for row in view(seeds.by_reader(stem, shared))]
    assert _sorted(rows) == _sorted([*(row for id, row in expected.items() if id not in missed), *wrong])


def _table(name: str, stem: str) -> dict[str, Any]:
    file = Path(__file__).parent / "seeds" / f"{name}.yaml"
    table: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))[stem]
    return table


def _expected(name: str, stem: str) -> dict[str, dict[str, Any]]:
    return {one["row"]: {k: v for k, v in one.items() if k != "row"} for one in _table(name, stem)["rows"]}


def _without_why(row: dict[str, Any]) -> dict[str, Any]:
    assert row["why"]
    return {key: value for key, value in row.items() if key != "why"}


def _sorted(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=repr)
