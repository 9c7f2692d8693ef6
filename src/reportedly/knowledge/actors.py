"""Who is who: every actor of the packs, every state, and by which names they are known.

A pack is a folder of YAML files (``actors/README.md`` tells their form).  Those that ship are always there; a user's
come after them, and replace entries of the same id.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from reportedly.knowledge.actor_entries import ActorEntry, State
from reportedly.knowledge.actor_index import Name, NameKind, names_of
from reportedly.knowledge.actor_names import keys
from reportedly.knowledge.actor_packs import Raw, added_parts, entry_of, pack_files, read, shipped_files
from reportedly.knowledge.actor_states import own_actors, states
from reportedly.knowledge.actor_words import Vocabulary, vocabulary

__all__ = ["VARIABLE", "Actors", "Name", "NameKind", "actors", "of_entries"]

# Folders of packs to read beside those that ship, parted as the system parts folders in PATH.
VARIABLE = "REPORTEDLY_ACTORS"


@dataclass(frozen=True, slots=True)
class Actors:
    """Everything known of actors.

    ``entries`` holds the actors by their id, ``states`` the states by ISO 3166-1 alpha-3; ``names``, ``called`` and
    ``skeletons`` are told in :class:`~reportedly.knowledge.actor_index.Names`; ``words`` is what nouns tell of parties.
    """

    entries: Mapping[str, ActorEntry]
    states: Mapping[str, State]
    names: Mapping[str, tuple[Name, ...]]
    called: Mapping[tuple[str, ...], tuple[Name, ...]]
    skeletons: Mapping[str, frozenset[str]]
    words: Vocabulary

    def named(self, text: str) -> tuple[Name, ...]:
        """Every name that is ``text`` when folded."""
        told = keys(text)
        return tuple(name for name in self.names.get(told[0], ()) if name.words == told) if told else ()


def actors(*folders: str | Path) -> Actors:
    """Everything known of actors: the packs that ship, those of ``REPORTEDLY_ACTORS``, and those in ``folders``.

    Read once for each set of folders.

    Raises:
        ReportedlyError: where a folder is missing or a pack cannot be read.

    """
    return _actors(tuple(str(folder) for folder in (*given_folders(), *folders)))


def given_folders() -> tuple[str, ...]:
    """The folders of packs that the environment names."""
    return tuple(folder for folder in os.environ.get(VARIABLE, "").split(os.pathsep) if folder)


@cache
def _actors(folders: tuple[str, ...]) -> Actors:
    files = (*shipped_files(), *(file for folder in folders for file in pack_files(Path(folder))))
    return of_entries(raw for file in files for raw in read(file))


def of_entries(told: Iterable[Raw], *, known: Mapping[str, State] | None = None) -> Actors:
    """Put entries of packs and the states' own actors together (``known``: states other than those that ship)."""
    there = states() if known is None else known
    entries = {entry.id: entry for state in there.values() for entry in own_actors(state)}
    _take(list(told), entries)
    names = names_of(entries.values(), there.values())
    return Actors(
        MappingProxyType(entries),
        MappingProxyType(dict(there)),
        names.proper,
        names.called,
        names.skeletons,
        vocabulary(),
    )


def _take(told: list[Raw], entries: dict[str, ActorEntry]) -> None:
    """Take new entries, the later for the earlier; then what is added to them.

    A state's own actors are only ever added to.
    """
    made = frozenset(entries)
    more = [raw for raw in told if raw.adds or _id(raw) in made]
    for raw in told:
        if not raw.adds and _id(raw) not in made:
            entry = entry_of(raw)
            entries[entry.id] = entry
    for raw in more:
        there = entries.get(_id(raw))
        if there is not None:
            entries[there.id] = _added(there, added_parts(raw), raw.told)


def _id(raw: Raw) -> str:
    return str(raw.told.get("id")) if isinstance(raw.told, dict) else ""


def _added(there: ActorEntry, more: dict[str, Any], told: Mapping[str, Any]) -> ActorEntry:
    lists = ("names", "loaded", "people", "ties")
    changed: dict[str, Any] = {
        name: tuple(dict.fromkeys((*getattr(there, name), *more[name]))) for name in lists
    }
    changed |= {name: more[name] for name in ("wikidata", "ucdp") if more[name] is not None}
    source = f"{there.source}; {told['source']}" if told.get("source") else there.source
    return replace(there, **changed, source=source)
