"""Codings: incidents as records in the columns of data sets that code events by hand, ACLED's and UCDP GED's.

A record is a coding of claims, not a finding: what no claim tells, or what claims contradict each other on, stays empty.
Columns of our own stand at its end: ``incident`` is its id, ``accounts`` the claims it rests on, ``coding_notes`` what speaks
against it (in ACLED's own ``notes``), ``coding_rule`` what the cells were decided by.  The rules stand in ``docs/incidents.md`` and ``knowledge/codings.yaml``.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from reportedly.model import Incident
from reportedly.present.codings.acled import ACLED, acled
from reportedly.present.codings.told import Record
from reportedly.present.codings.ucdp import UCDP, ucdp
from reportedly.present.plain import on_one_line

__all__ = ["SCHEMES", "Record", "as_csv", "as_json", "coded", "columns"]

_OWN: Final = ("incident", "accounts", "coding_notes", "coding_rule")
_CODED: Final[dict[str, tuple[tuple[str, ...], Callable[[Incident], Record | None]]]] = {
    "acled": (ACLED, acled),
    "ucdp": (UCDP, ucdp),
}
SCHEMES: Final = tuple(_CODED)


def columns(scheme: str) -> tuple[str, ...]:
    """The columns of a scheme, ``acled`` or ``ucdp``, in its own order, and then ours."""
    theirs = _CODED[scheme][0]
    # Where a scheme has notes of its own, ours stand there.
    return (*theirs, *(name for name in _OWN if name != "coding_notes" or "notes" not in theirs))


def coded(incidents: Iterable[Incident], *, scheme: str) -> Iterator[Record]:
    """Yield the record of each incident that is an event to the scheme: every column, ``None`` where it is not told."""
    names, made = columns(scheme), _CODED[scheme][1]
    for incident in incidents:
        record = made(incident)
        if record is not None:
            record |= {
                "incident": incident.id,
                "accounts": [account.id for account in incident.accounts],
            }
            yield {name: record.get(name) for name in names}


def as_json(records: Iterable[Record]) -> Iterator[str]:
    """Yield records as lines of JSON."""
    for record in records:
        yield json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def as_csv(records: Iterable[Record], *, scheme: str) -> Iterator[str]:
    """Yield records as CSV (RFC 4180, but lines end as the system's do), the columns' names first; ``; `` parts several."""
    names = columns(scheme)
    yield _line(names)
    for record in records:
        yield _line([_cell(record[name]) for name in names])


def _cell(value: object) -> str:
    if value is None:
        return ""
    return on_one_line("; ".join(map(str, value)) if isinstance(value, list) else str(value))


def _line(cells: Iterable[str]) -> str:
    held = io.StringIO()
    csv.writer(held, lineterminator="").writerow(cells)
    return held.getvalue()
