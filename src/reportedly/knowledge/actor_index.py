"""The names of actors and states, by their words: which of them name, which only describe, which only judge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from reportedly.knowledge.actor_entries import ALWAYS, ActorEntry, Period, State
from reportedly.knowledge.actor_names import is_acronym, keys, skeleton
from reportedly.knowledge.actor_words import vocabulary
from reportedly.model import ActorKind

# Shorter skeletons are shared: of those of the shipped names 5 of 116 with four letters or fewer belong to two actors, of
# the longer ones 56 of 4,300 ("python bench/actors.py --skeletons"); a name that nobody lists is as likely to meet one.
SHORTEST_SKELETON = 5


class NameKind(StrEnum):
    """What a name is to the actor or the state it belongs to."""

    NAME = "name"
    PERSON = "person"
    SURNAME = "surname"
    SEAT = "seat"
    LOADED = "loaded"
    STATE = "state"
    ADJECTIVE = "adjective"
    PEOPLE = "people"
    CAPITAL = "capital"
    CITY = "city"

    @property
    def of_state(self) -> bool:
        """Whether it belongs to a state (``Name.of`` is its ISO 3166-1 alpha-3) and not to an actor."""
        return self in _OF_STATE


# A state's own actors, which a state and a noun make.
_OWN = {"gov", "mil", "cop", "int"}
_PERSONS = {NameKind.PERSON, NameKind.SURNAME}
_OF_STATE = {NameKind.STATE, NameKind.ADJECTIVE, NameKind.PEOPLE, NameKind.CAPITAL, NameKind.CITY}


@dataclass(frozen=True, slots=True)
class Name:
    """One name: its folded words, as it is written, what it is, and whose (an actor's id or a state's).

    A ``collective`` one is nobody's own ("opposition forces", "pro-Marwan troops"): it names its actor only in reports
    about that actor's country.  A ``loose`` one ends in a noun for parties and has no other name in it ("Hill fighters"): it names its actor only in
    reports that tell of that actor's country.
    """

    words: tuple[str, ...]
    text: str
    kind: NameKind
    of: str
    period: Period = ALWAYS
    by: tuple[str, ...] = ()
    loose: bool = False
    collective: bool = False

    @property
    def acronym(self) -> bool:
        """Whether it must stand in capitals."""
        return len(self.words) == 1 and is_acronym(self.text)


@dataclass(frozen=True, slots=True)
class Names:
    """Every name.

    ``proper`` holds the names by their first folded word, longest first; ``called`` the terms of opponents that nobody's
    name is in, by their folded words; ``skeletons`` the ids by the skeleton of their names of two words and more.
    """

    proper: Mapping[str, tuple[Name, ...]]
    called: Mapping[tuple[str, ...], tuple[Name, ...]]
    skeletons: Mapping[str, frozenset[str]]


def names_of(entries: Iterable[ActorEntry], states: Iterable[State]) -> Names:
    """Gather the names of actors and states."""
    known = list(entries)
    # Where a body of many states has its seat tells nothing of which reports speak of it.
    many = ActorKind.INTERNATIONAL_ORGANISATION
    wide = frozenset(entry.id for entry in known if entry.country is None or entry.kind is many)
    names = [*_names(known), *(name for state in states for name in _state_names(state))]
    generic = [name for name in names if _generic(name)]
    proper = _described(_proper(names, frozenset(generic)), wide)
    return Names(_by_first(proper), _called(generic), _skeletons(names))


def _names(entries: Iterable[ActorEntry]) -> Iterator[Name]:
    for entry in entries:
        for text in dict.fromkeys((entry.name, *entry.names)):
            yield Name(keys(text), text, NameKind.NAME, entry.id)
        for loaded in entry.loaded:
            yield Name(keys(loaded.text), loaded.text, NameKind.LOADED, entry.id, by=loaded.by)
        for person in entry.people:
            full = keys(person.name)
            yield Name(full, person.name, NameKind.PERSON, entry.id, person.period)
            if len(full) > 1 and full[-1] not in vocabulary().common:
                yield Name(full[-1:], person.name, NameKind.SURNAME, entry.id, person.period)


def _generic(name: Name) -> bool:
    """Whether it is a term of opponents that holds nobody's name: "the regime", "Takfiri terrorists"."""
    return name.kind is NameKind.LOADED and (name.text.islower() or all(map(vocabulary().tells, name.words)))


def _proper(names: Iterable[Name], generic: frozenset[Name]) -> list[Name]:
    """Leave out what is read word by word: "Marwan Front gang", a name and a label."""
    told = [name for name in names if name not in generic]
    own = {name.words for name in told if name.kind in {NameKind.NAME, NameKind.PERSON, NameKind.SURNAME}}
    return [name for name in told if not (name.kind is NameKind.LOADED and _holds(name.words, own))]


def _unnamed(name: Name, telling: set[tuple[str, ...]]) -> bool:
    """Whether it is a noun with what vocabulary, a state or a person add to it."""
    words = vocabulary()
    small = name.text.split()[-1].islower() and name.words[-1:] in words.heads
    if name.acronym or not (small or all(map(words.tells, name.words))):
        return False
    rest = _without(name.words[:-1], telling)
    return all(words.tells(word) or word in words.before or word in words.after for word in rest)


def _without(told: tuple[str, ...], telling: set[tuple[str, ...]]) -> tuple[str, ...]:
    """Give the words of a name that are no state's and no person's; a possessive may have lost its apostrophe."""
    for size in range(len(told), 0, -1):
        for start in range(len(told) - size + 1):
            part = told[start : start + size]
            if part in telling or (*part[:-1], part[-1].removesuffix("s")) in telling:
                return _without((*told[:start], *told[start + size :]), telling)
    return told


def _described(names: list[Name], wide: frozenset[str]) -> Iterator[Name]:
    """Mark the names that describe more than they name; a state's own actors need none such.

    Actors of many countries (``wide``) keep theirs: "the Marwan-led coalition" is one.
    """
    telling = {name.words for name in names if name.kind.of_state or name.kind in _PERSONS}
    every = telling | {name.words for name in names if name.kind is NameKind.NAME}
    heads = vocabulary().heads
    for name in names:
        if name.kind is not NameKind.NAME or name.acronym:
            yield name
        elif name.of not in wide and _unnamed(name, telling):
            if name.of.rpartition("-")[2] not in _OWN:
                yield replace(name, collective=True)
        else:
            small = name.text.split()[-1].islower() and name.words[-1:] in heads
            yield replace(name, loose=small and not _tells_more(name.words, every))


def _tells_more(told: tuple[str, ...], telling: set[tuple[str, ...]]) -> bool:
    """Whether a part of a name is itself a name; a possessive may have lost its apostrophe."""
    size = len(told)
    parts = [
        told[start:end] for start in range(size) for end in range(start + 1, size + 1) if end - start < size
    ]
    return any(part in telling or (*part[:-1], part[-1].removesuffix("s")) in telling for part in parts)


def _holds(told: tuple[str, ...], own: set[tuple[str, ...]]) -> bool:
    size = len(told)
    return any(told[start:end] in own for start in range(size) for end in range(start + 1, size + 1))


def _called(names: Iterable[Name]) -> Mapping[tuple[str, ...], tuple[Name, ...]]:
    table: dict[tuple[str, ...], list[Name]] = {}
    for name in names:
        table.setdefault(name.words, []).append(name)
    return MappingProxyType({told: tuple(found) for told, found in table.items()})


def _state_names(state: State) -> Iterator[Name]:
    peoples = (*state.peoples, *(f"{each}s" for each in state.adjectives if each[-1] in "in"))
    told = (
        (NameKind.STATE, state.names),
        (NameKind.ADJECTIVE, state.adjectives),
        (NameKind.PEOPLE, peoples),
        (NameKind.CAPITAL, (state.capital,) if state.capital else ()),
        (NameKind.CITY, state.cities),
    )
    for kind, texts in told:
        for text in texts:
            yield Name(keys(text), text, kind, state.id)
    for text in state.seats:
        yield Name(keys(text), text, NameKind.SEAT, f"{state.id.lower()}-gov")


def _by_first(names: Iterable[Name]) -> Mapping[str, tuple[Name, ...]]:
    table: dict[str, dict[Name, None]] = {}
    for name in names:
        if name.words:
            table.setdefault(name.words[0], {})[name] = None
    longest = {
        first: tuple(sorted(found, key=lambda name: -len(name.words))) for first, found in table.items()
    }
    return MappingProxyType(longest)


def _skeletons(names: Iterable[Name]) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for name in names:
        bones = skeleton(name.words)
        if name.kind is NameKind.NAME and len(name.words) > 1 and len(bones) >= SHORTEST_SKELETON:
            table.setdefault(bones, set()).add(name.of)
    return MappingProxyType({bones: frozenset(ids) for bones, ids in table.items()})
