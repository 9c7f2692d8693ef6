"""Read packs of actors: folders of YAML files, each entry with the file and line it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from reportedly.errors import ReportedlyError
from reportedly.knowledge.actor_entries import ActorEntry, Loaded, Period, Person, Tie, TieKind
from reportedly.model import ActorKind

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# The lists a file may hold: entries, and what is added to entries that stand elsewhere.
LISTS = ("actors", "additions")
_STATES = "states"


@dataclass(frozen=True, slots=True)
class Raw:
    """One entry of a pack as it is written; ``adds`` where it adds to another."""

    told: Mapping[str, Any]
    file: Path
    line: int
    adds: bool
    pack: str


def shipped() -> Path:
    """The folder of the packs that ship."""
    return Path(str(resources.files("reportedly.knowledge"))) / "actors"


def pack_files(folder: Path) -> tuple[Path, ...]:
    """Find the files of a pack, or of a folder of packs, in order.

    Raises:
        ReportedlyError: where there is no such folder.

    """
    if not folder.is_dir():
        raise ReportedlyError(f"There is no folder {folder}", remedy="Name the folder of a pack of actors")
    return tuple(sorted(file for file in folder.rglob("*.y*ml") if file.suffix in {".yaml", ".yml"}))


def shipped_files() -> tuple[Path, ...]:
    """Find the files of the packs that ship; the states' are in a form of their own."""
    folders = sorted(folder for folder in shipped().iterdir() if folder.is_dir() and folder.name != _STATES)
    return tuple(file for folder in folders for file in pack_files(folder))


def read(file: Path) -> Iterator[Raw]:
    """Yield the entries of one file.

    Raises:
        ReportedlyError: where it is not YAML, or holds no list of actors.

    """
    try:
        loader = _LOADER(file.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        told = loader.construct_document(node) if node else {}
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        what = getattr(error, "problem", None) or error
        raise ReportedlyError(
            f"{file}{line} is not YAML ({what})", remedy="Mend the file; quote texts that hold a colon"
        ) from error
    if not isinstance(told, dict) or not any(isinstance(told.get(name), list) for name in LISTS):
        raise ReportedlyError(
            f"{file} holds no list of actors", remedy="Begin it with 'actors:' and the entries below"
        )
    for key, value in () if node is None else node.value:
        if key.value not in LISTS or not isinstance(told[key.value], list):
            continue
        for entry, at in zip(told[key.value], value.value, strict=True):
            yield Raw(entry, file, at.start_mark.line + 1, key.value == "additions", file.parent.name)


def entry_of(raw: Raw) -> ActorEntry:
    """Make a full entry.

    Raises:
        ReportedlyError: where a key is missing or has a value that is not known.

    """
    told = raw.told
    try:
        return ActorEntry(
            id=told["id"],
            name=told["name"],
            kind=ActorKind(told["kind"]),
            country=told.get("country"),
            inter=told.get("inter"),
            sector=told.get("sector"),
            source=told["source"],
            period=period_of(told),
            pack=raw.pack,
            **parts_of(told),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(raw, error) from error


def added_parts(raw: Raw) -> dict[str, Any]:
    """Read what an addition adds.

    Raises:
        ReportedlyError: where a key has a value that is not known.

    """
    try:
        return parts_of(raw.told)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(raw, error) from error


def _unreadable(raw: Raw, error: Exception) -> ReportedlyError:
    return ReportedlyError(
        f"{raw.file}:{raw.line}: this entry cannot be read ({error})",
        remedy=f"See what is wrong with: reportedly knowledge check {raw.file.parent}",
    )


def parts_of(told: Mapping[str, Any]) -> dict[str, Any]:
    """Read what an entry and an addition may both have, as the fields of an entry."""
    ucdp = told.get("ucdp")
    wikidata = told.get("wikidata")
    return {
        "names": tuple(str(name) for name in told.get("names") or ()),
        "loaded": tuple(_loaded(each) for each in told.get("loaded") or ()),
        "people": tuple(
            Person(each["name"], each.get("role"), period_of(each)) for each in told.get("people") or ()
        ),
        "ties": tuple(
            Tie(each["to"], TieKind(each["kind"]), each.get("source", ""), period_of(each))
            for each in told.get("ties") or ()
        ),
        "wikidata": None if wikidata is None else str(wikidata),
        "ucdp": None if ucdp is None else int(ucdp),
    }


def _loaded(told: Any) -> Loaded:
    return Loaded(told) if isinstance(told, str) else Loaded(str(told["text"]), tuple(told.get("by") or ()))


def period_of(told: Mapping[str, Any]) -> Period:
    """Read ``since`` and ``until``; YAML makes numbers and dates of them."""
    since, until = (None if told.get(key) is None else str(told[key]) for key in ("since", "until"))
    return Period(since, until)
