"""Check packs of actors: every entry sourced, ids unique and known, dates in order, values those of the record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from reportedly.dates import days
from reportedly.errors import Problem, ReportedlyError
from reportedly.knowledge.actor_entries import TieKind
from reportedly.knowledge.actor_packs import Raw, pack_files, read, shipped_files
from reportedly.knowledge.actor_states import OWN, states
from reportedly.model import ActorKind

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SECTORS = frozenset(
    "GOV MIL COP SPY JUD LEG PTY OPP REB UAF CRM CVL REF MED JRN NGO IGO BUS EDU REL LAB ELI AGR MNC".split()
)
_KEYS = frozenset(
    "id name kind country inter sector names loaded people ties since until wikidata ucdp source note".split()
)
_NEEDED = ("id", "name", "kind", "source")
_LISTS = ("names", "loaded", "people", "ties")

Told = Mapping[str, Any]


def problems(*folders: str | Path) -> tuple[list[Problem], int]:
    """Check the packs that ship, and those in ``folders`` against them; give what is wrong and how many entries there are.

    Raises:
        ReportedlyError: where there is no such folder.

    """
    ours, unreadable = _shipped()
    found = list(unreadable)
    theirs = list(_entries((file for folder in folders for file in pack_files(Path(folder))), found))
    own = {f"{iso3.lower()}-{suffix}" for iso3 in states() for suffix, *_ in OWN}
    ids = own | {_id(raw) for raw in (*ours, *theirs) if not raw.adds}
    for told in (ours, theirs):
        found += _twice(told, own)
        for raw in told:
            found += (Problem(str(raw.file), what, remedy, raw.line) for what, remedy in _wrong(raw, ids))
    return found, len(ours) + len(theirs)


@cache
def _shipped() -> tuple[tuple[Raw, ...], tuple[Problem, ...]]:
    found: list[Problem] = []
    entries = tuple(_entries(shipped_files(), found))
    return entries, tuple(found)


def _entries(files: Iterable[Path], found: list[Problem]) -> Iterator[Raw]:
    for file in files:
        try:
            yield from read(file)
        except ReportedlyError as error:
            found.append(Problem(str(file), error.what.removeprefix(f"{file}").lstrip(": "), error.remedy))


def _id(raw: Raw) -> str:
    return str(raw.told.get("id")) if isinstance(raw.told, dict) else ""


def _twice(told: Iterable[Raw], own: set[str]) -> Iterator[Problem]:
    first: dict[str, Raw] = {}
    for raw in told:
        if raw.adds or _id(raw) in own:
            continue
        there = first.setdefault(_id(raw), raw)
        if there is not raw:
            what = f"the id {_id(raw)!r} is at {there.file.name}:{there.line} already"
            yield Problem(
                str(raw.file), what, "Give it another id, or add to the other under 'additions'", raw.line
            )


def _wrong(raw: Raw, ids: set[str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with an entry, each with its remedy."""
    told = raw.told
    if not isinstance(told, dict):
        yield "this is no entry", "Write it as keys with values, 'id' first"
        return
    needed = (
        ("id", "source")
        if raw.adds or f"{told.get('id')}".rpartition("-")[2] in {own[0] for own in OWN}
        else _NEEDED
    )
    for key in needed:
        if not told.get(key):
            yield f"the key {key!r} is missing", f"Add {key!r}; every entry says where it can be checked"
    for key in sorted(set(told) - _KEYS):
        yield f"{key!r} is no key of an entry", "Take it out or see knowledge/actors/README.md for the keys"
    for key in (key for key in _LISTS if told.get(key) is not None and not isinstance(told[key], list)):
        yield f"{key!r} is no list", "Write it in brackets, parted by commas"
        return
    yield from _values(told)
    yield from _references(told, ids, adds=raw.adds)
    yield from _dates(told)


def _values(told: Told) -> Iterator[tuple[str, str]]:
    if told.get("id") and not _ID.fullmatch(str(told["id"])):
        yield f"the id {told['id']!r} is not plain", "Write it in small letters, digits and hyphens: syr-sdf"
    kind = told.get("kind")
    if kind is not None and kind not in {each.value for each in ActorKind}:
        yield f"the kind {kind!r} is not known", f"Use one of {', '.join(each.value for each in ActorKind)}"
    country = told.get("country")
    if country is not None and country not in states():
        yield f"the country {country!r} is not known", "Use its ISO 3166-1 alpha-3 code, or null"
    sector, inter = told.get("sector"), told.get("inter")
    if sector is not None and sector not in _SECTORS:
        yield f"the sector {sector!r} is not PLOVER's", f"Use one of {', '.join(sorted(_SECTORS))}"
    if inter is not None and inter not in range(1, 9):
        yield f"inter {inter!r} is not ACLED's", "Use a number from 1 to 8, or null"
    ucdp = told.get("ucdp")
    if ucdp is not None and not str(ucdp).isdigit():
        yield f"ucdp {ucdp!r} is no number", "Give the actor's id in the UCDP Actor Dataset, or null"
    for name in told.get("names") or ():
        if not str(name).strip():
            yield "a name is blank", "Take it out"


def _references(told: Told, ids: set[str], *, adds: bool) -> Iterator[tuple[str, str]]:
    if adds and str(told.get("id")) not in ids:
        yield f"it adds to {told.get('id')!r}, which there is not", "Correct the id, or write a full entry"
    for tie in told.get("ties") or ():
        if not isinstance(tie, dict) or not {"to", "kind"} <= set(tie):
            yield "a tie lacks 'to' or 'kind'", "Write it as {to: ID, kind: KIND, source: WORK}"
            continue
        if tie["to"] not in ids:
            yield (
                f"a tie leads to {tie['to']!r}, which there is not",
                "Correct the id, or add an entry for it",
            )
        if tie["kind"] not in {each.value for each in TieKind}:
            yield (
                f"the tie {tie['kind']!r} is not known",
                f"Use one of {', '.join(each.value for each in TieKind)}",
            )
        if not tie.get("source"):
            yield f"the tie to {tie['to']!r} has no source", "Add the work to check it in"
    for loaded in told.get("loaded") or ():
        for by in (loaded.get("by") or ()) if isinstance(loaded, dict) else ():
            if by not in ids:
                yield (
                    f"{loaded.get('text')!r} is said by {by!r}, which there is not",
                    "Correct the id, or leave it out",
                )
    for person in told.get("people") or ():
        if not isinstance(person, dict) or not person.get("name"):
            yield "a person has no name", "Write it as {name: NAME, role: ROLE}"


def _dates(told: Told) -> Iterator[tuple[str, str]]:
    parts = [("the entry", told)]
    for key, what in (("people", "name"), ("ties", "to")):
        parts += [(f"{each.get(what)!r}", each) for each in told.get(key) or () if isinstance(each, dict)]
    for name, part in parts:
        yield from _period(name, part)


def _period(name: str, part: Told) -> Iterator[tuple[str, str]]:
    found = {}
    for key in ("since", "until"):
        if part.get(key) is not None:
            found[key] = days(str(part[key]))
            if found[key] is None:
                yield (
                    f"{key!r} of {name} is no date: {part[key]!r}",
                    "Write a year, a month (2015-10) or a day, or null",
                )
    since, until = found.get("since"), found.get("until")
    if since and until and since[0] > until[1]:
        yield f"{name} ends before it begins", "Mend 'since' or 'until'"
