"""An article as the resolver sees it: its words, the known names in it, and the acronyms it defines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reportedly.dates import days
from reportedly.knowledge.actor_names import Word, is_acronym, words
from reportedly.knowledge.actors import Actors, Name, NameKind
from reportedly.model import ActorKind
from reportedly.resolve.actors.acronyms import acronyms

# What a name tells of the country an article is about: a place in it more than a word for its people.
_TELLS = {NameKind.CITY: 2.0, NameKind.STATE: 1.0, NameKind.CAPITAL: 1.0, NameKind.ADJECTIVE: 1.0}
ACTOR_TELLS = 1.0
# Those who watch, help and negotiate sit elsewhere than what they speak of.
_ELSEWHERE = {
    ActorKind.MONITOR,
    ActorKind.MEDIA,
    ActorKind.HUMANITARIAN,
    ActorKind.INTERNATIONAL_ORGANISATION,
    ActorKind.PERSON,
}
# The country is known where it has this share of all that tells one, and so many times what the next has: 94 of the 102
# coded articles are given one (``python bench/actors.py --focus`` lists them), by a rough reading 97 % of them rightly.
SHARE, AHEAD = 0.4, 1.25


@dataclass(frozen=True, slots=True)
class Sighting:
    """Known names at a run of words ``[first, last]``; ``lost`` where an apostrophe's "s" was taken off."""

    first: int
    last: int
    names: tuple[Name, ...]
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One article.  ``published`` holds the first and last day its date may mean; ``countries`` what tells of each.

    ``home`` is the state (ISO 3166-1 alpha-3) whose own voice the outlet is; ``None`` where it is nobody's.
    """

    text: str
    knowledge: Actors
    published: tuple[str, str] | None
    words: tuple[Word, ...]
    sightings: tuple[Sighting, ...]
    acronyms: Mapping[str, tuple[int, int]]
    countries: Mapping[str, float] = field(default_factory=dict)
    home: str | None = None

    @property
    def foremost(self) -> str | None:
        """The country that most is told of, be it by little."""
        return max(self.countries, key=lambda iso3: self.countries[iso3], default=None)

    @property
    def focus(self) -> str | None:
        """The country the article is about, where one stands out."""
        total = sum(self.countries.values())
        ranked = sorted(self.countries, key=lambda iso3: -self.countries[iso3])
        if not ranked or self.countries[ranked[0]] < SHARE * total:
            return None
        ahead = len(ranked) == 1 or self.countries[ranked[0]] >= AHEAD * self.countries[ranked[1]]
        return ranked[0] if ahead else None

    def usable(self, name: Name) -> bool:
        """Whether a name can be one here: a surname, or one that mostly describes, needs a report of its country."""
        if not (name.loose or name.collective or name.kind is NameKind.SURNAME):
            return True
        country = self.knowledge.entries[name.of].country
        if name.collective:
            return country is not None and country == self.focus
        if name.kind is NameKind.SURNAME and not self.countries:
            return True
        return country is None or self.countries.get(country, 0.0) > 0


def document(
    text: str,
    knowledge: Actors,
    *,
    published: str | None,
    countries: Mapping[str, float] | None = None,
    home: str | None = None,
) -> Document:
    """Read an article; ``countries`` (ISO 3166-1 alpha-3) is what its places tell, where they are resolved."""
    told = words(text)
    found = tuple(sightings(told, knowledge))
    weights: dict[str, float] = defaultdict(float, countries or {})
    for sighting in found:
        for iso3, weight in _tells(sighting, knowledge).items():
            weights[iso3] += weight
    return Document(
        text, knowledge, days(published or ""), told, found, acronyms(text, told), dict(weights), home
    )


def _tells(sighting: Sighting, knowledge: Actors) -> dict[str, float]:
    told: dict[str, float] = {}
    for name in sighting.names:
        if name.kind.of_state:
            told[name.of] = max(told.get(name.of, 0.0), _TELLS.get(name.kind, 0.0))
        elif name.kind in {NameKind.NAME, NameKind.PERSON} and not (name.loose or name.collective):
            entry = knowledge.entries[name.of]
            country = None if entry.kind in _ELSEWHERE else entry.country
            if country:
                told[country] = ACTOR_TELLS
    return told


def sightings(told: Sequence[Word], knowledge: Actors) -> Iterator[Sighting]:
    """Yield the known names in a run of words, the longest first come, none over another."""
    at = 0
    while at < len(told):
        found = sighted(told, at, knowledge)
        if found is None:
            at += 1
        else:
            yield found
            at = found.last + 1


def sighted(
    told: Sequence[Word], at: int, knowledge: Actors, usable: Callable[[Name], bool] = lambda _: True
) -> Sighting | None:
    """Give the longest known name that begins at a word, of those that are usable."""
    key = told[at].key
    for first in (key, key[:-1] if key.endswith("s") and len(key) > 2 else ""):
        best: list[Name] = []
        for name in knowledge.names.get(first, ()):
            if best and len(name.words) < len(best[0].words):
                break
            if _fits(name, told, at, lost=first != key) and usable(name):
                best.append(name)
        if best:
            size = len(best[0].words)
            return Sighting(
                at,
                at + size - 1,
                tuple(dict.fromkeys(best)),
                lost=told[at + size - 1].key != best[0].words[-1],
            )
    return None


def _fits(name: Name, told: Sequence[Word], at: int, *, lost: bool) -> bool:
    size = len(name.words)
    run = told[at : at + size]
    if len(run) < size or any(word.cut for word in run[1:]):
        return False
    if lost and size > 1:
        return False
    here = [word.key for word in run]
    if here[:-1] != list(name.words[:-1]) or not _same(here[-1], name.words[-1]):
        return False
    if size > 1:
        return True
    if name.acronym:
        return _in_capitals(name, run[0])
    # "SANA" is no surname, be it the name of an agency.
    shouted = name.kind is NameKind.SURNAME and is_acronym(run[0].raw)
    return run[0].capital and not shouted


def _same(here: str, last: str) -> bool:
    """A possessive may have lost its apostrophe: "Syrias army"."""
    return here == last or (here.endswith("s") and here[:-1] == last and len(last) > 1)


def _in_capitals(name: Name, word: Word) -> bool:
    bare = word.raw.replace(".", "")
    wanted = name.text.replace(".", "")
    return bare == wanted or (bare[:-1] == wanted and bare.endswith("s"))
