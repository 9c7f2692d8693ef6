"""Parts and wholes: one raid of a day of raids is its own incident, and a part of the day's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportedly.knowledge.happenings import means
from reportedly.model import Incident, Part
from reportedly.reconcile.comparing import apart

_INSIDE = frozenset(["place: same town", "place: near", "place: same area", "place: one lies in the other"])


def with_parts(incidents: Sequence[Incident]) -> Iterator[Incident]:
    """The incidents, each told of which it is a part and which are parts of it.

    One is a part of another where one report tells both as its news, on days that can be the same, by one means, in a
    place within the other's, with fewer dead; of several wholes it is the least's.
    """
    by_report: dict[str, list[int]] = defaultdict(list)
    for index, incident in enumerate(incidents):
        for article in {
            account.claim.article for account in incident.accounts if account.part is not Part.BACKGROUND
        }:
            by_report[article].append(index)
    whole: dict[int, int] = {}
    for told in by_report.values():
        for part in told:
            candidates = [
                other for other in told if other != part and _within(incidents[part], incidents[other])
            ]
            if candidates:
                best = min(candidates, key=lambda index: (_dead(incidents[index]), incidents[index].id))
                there = whole.get(part)
                whole[part] = (
                    best
                    if there is None
                    else min(best, there, key=lambda i: (_dead(incidents[i]), incidents[i].id))
                )
    parts: dict[int, list[str]] = defaultdict(list)
    for part, index in whole.items():
        parts[index].append(incidents[part].id)
    for index, incident in enumerate(incidents):
        yield replace(
            incident,
            part_of=incidents[whole[index]].id if index in whole else None,
            parts=tuple(sorted(parts[index])),
        )


def _within(part: Incident, whole: Incident) -> bool:
    if means().of[part.type] != means().of[whole.type] or part.place is None or whole.place is None:
        return False
    if part.place.radius_km is None or whole.place.radius_km is None:
        return False
    if not 0 < _dead(part) < _dead(whole):
        return False
    if part.place.radius_km > whole.place.radius_km or apart(part.place, whole.place) not in _INSIDE:
        return False
    if None in (part.earliest, part.latest, whole.earliest, whole.latest):
        return True
    return bool(part.earliest <= whole.latest and whole.earliest <= part.latest)  # type: ignore[operator]


def _dead(incident: Incident) -> int:
    return (incident.toll.high or 0) if incident.toll else 0
