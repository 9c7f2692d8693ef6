"""What is known of one outlet, and how the files of ``outlets/`` are read into it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml

from reportedly.dates import days
from reportedly.errors import ReportedlyError

CAMPS = "camps.yaml"


class OutletKind(StrEnum):
    """What form an outlet has."""

    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    NEWSPAPER = "newspaper"
    MAGAZINE = "magazine"
    NEWS_SITE = "news-site"
    MONITOR_SITE = "monitor-site"
    MEDIA_OFFICE = "media-office"
    BLOG = "blog"


class Control(StrEnum):
    """Who has the last word in it: a state, a body of public law, a party or armed group, owners, or a foundation."""

    STATE = "state"
    PUBLIC = "public"
    PARTY = "party"
    PRIVATE = "private"
    NONPROFIT = "nonprofit"


class Scale(StrEnum):
    """Its reach, in the single values of ACLED's ``source_scale``."""

    INTERNATIONAL = "International"
    REGIONAL = "Regional"
    NATIONAL = "National"
    SUBNATIONAL = "Subnational"
    NEW_MEDIA = "New media"
    OTHER = "Other"


@dataclass(frozen=True, slots=True)
class Owner:
    """Who owns or pays for an outlet, from ``since`` to ``until`` (ISO dates as exact as known, or ``None``).

    ``actor`` is the owner's id in ``knowledge/actors`` where it has one.
    """

    name: str
    actor: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Camp:
    """On whose side of a conflict an outlet stands by its owner or its own word; both as ``camps.yaml`` lists them."""

    conflict: str
    camp: str
    source: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet.  ``names`` are looked for in texts, ``common`` with care, ``short`` only as an article's outlet.

    ``country`` (ISO 3166-1 alpha-3) is where it is based; ``carries`` holds the ids of the agencies whose copy it
    runs; ``source`` names the work to check the entry in.  What is not known is ``None`` or empty.
    """

    id: str
    name: str
    kind: OutletKind
    source: str
    names: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    owners: tuple[Owner, ...] = ()
    country: str | None = None
    control: Control | None = None
    source_scale: Scale | None = None
    domains: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    camps: tuple[Camp, ...] = ()
    since: str | None = None
    until: str | None = None

    def owners_on(self, day: date) -> tuple[Owner, ...]:
        """Who may have owned it on ``day``: an open or inexact end is no bar."""
        return tuple(owner for owner in self.owners if _covers(owner, day))

    def camp_on(self, conflict: str, day: date | None = None) -> Camp | None:
        """Its camp in a conflict, on ``day`` or, without one, at any time; ``None`` where it is known to have none."""
        fitting = (
            camp for camp in self.camps if camp.conflict == conflict and (day is None or _covers(camp, day))
        )
        return next(fitting, None)


def _covers(spell: Owner | Camp, day: date) -> bool:
    first = days(spell.since) if spell.since else None
    last = days(spell.until) if spell.until else None
    when = day.isoformat()
    return (first is None or first[0] <= when) and (last is None or when <= last[1])


def read_outlets(folders: Sequence[Path]) -> Iterator[Outlet]:
    """Every entry that ships, then those of ``folders`` in their order.

    Raises:
        ReportedlyError: where a folder holds no such file, or an entry is not as the README has it.

    """
    camps: dict[str, dict[str, str]] = {}
    for folder in (resources.files("reportedly.knowledge") / "outlets", *folders):
        files = sorted((file for file in _files(folder)), key=lambda file: file.name)
        for file in files:
            if file.name == CAMPS:
                camps.update(_load(file)["camps"])
        for file in files:
            if file.name != CAMPS:
                for raw in _load(file)["outlets"]:
                    yield _checked(raw, camps, str(file))


def _files(folder: Traversable | Path) -> list[Traversable]:
    try:
        files = [file for file in folder.iterdir() if file.name.endswith(".yaml")]
    except OSError as error:
        raise ReportedlyError(
            f"{folder} is no folder of outlets", remedy="Name a folder with YAML files in it."
        ) from error
    if not files:
        raise ReportedlyError(f"{folder} holds no outlets", remedy="Put a YAML file with outlets in it.")
    return files


def _load(file: Traversable) -> dict[str, Any]:
    try:
        found = yaml.load(
            file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        )
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ReportedlyError(f"{file} is no YAML: {error}", remedy="Mend it, or take it away.") from error
    wanted = "camps" if file.name == CAMPS else "outlets"
    if not isinstance(found, dict) or wanted not in found:
        raise ReportedlyError(f"{file} has no {wanted}", remedy=f'Begin it with "{wanted}:".')
    return found


def _checked(raw: Mapping[str, Any], camps: Mapping[str, Mapping[str, str]], where: str) -> Outlet:
    try:
        entry = _entry(raw)
        _in_camps(entry, camps)
    except (KeyError, TypeError, ValueError) as error:
        told = raw.get("id", raw) if isinstance(raw, dict) else raw
        raise ReportedlyError(
            f"{where}: the outlet {told} is not as it should be: {error!s}",
            remedy="Its keys are told in knowledge/outlets/README.md.",
        ) from error
    return entry


def _in_camps(entry: Outlet, camps: Mapping[str, Mapping[str, str]]) -> None:
    for camp in entry.camps:
        if camp.camp not in camps[camp.conflict]:
            raise ValueError(f"no camp {camp.camp!r} in {camp.conflict}")


def _entry(raw: Mapping[str, Any]) -> Outlet:
    values = dict(raw)
    values["kind"] = OutletKind(raw["kind"])
    values["control"] = Control(raw["control"]) if raw.get("control") else None
    values["source_scale"] = Scale(raw["source_scale"]) if raw.get("source_scale") else None
    for key in ("names", "common", "short", "domains", "carries"):
        values[key] = tuple(map(str, raw.get(key) or ()))
    values["owners"] = tuple(Owner(**_dated(owner)) for owner in values.pop("owner", None) or ())
    values["camps"] = tuple(
        Camp(**_dated({"source": raw["source"], **camp})) for camp in raw.get("camps") or ()
    )
    return Outlet(**_dated(values))


def _dated(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The values with their dates as text, however YAML took them: 2015 as a number, 2015-10-01 as a day."""
    values = dict(raw)
    for key in ("since", "until"):
        if values.get(key) is not None:
            values[key] = str(values[key])
            if days(values[key]) is None:
                raise ValueError(f"{values[key]!r} is no date")
    return values
