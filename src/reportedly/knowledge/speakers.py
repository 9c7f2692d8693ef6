"""Words for who speaks, as ``speakers.yaml`` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.inflection import noun_forms
from reportedly.knowledge.loading import load_yaml


@dataclass(frozen=True, slots=True)
class Speakers:
    """Lower-cased words: of persons, of bodies, of speakers left unnamed, and of things that show.

    ``plain`` are those whom the words before tell apart ("the medical official"); ``many`` holds words that stand for many speakers without being a plural of another, ``sides`` what a side's name is read as, ``closing`` the verbs that close reported speech, ``times`` the words for when that may follow them;
    ``standing`` the words that may stand for the last body named, ``of_state`` the bodies they do not stand for,
    ``own_part`` what tells of a denier's own part in what is denied, ``media_of_speech`` how somebody speaks, ``outlets`` and ``platforms`` who passes it on.
    """

    persons: frozenset[str]
    bodies: frozenset[str]
    unnamed: frozenset[str]
    plain: frozenset[str]
    many: frozenset[str]
    sides: frozenset[str]
    showing: frozenset[str]
    closing: frozenset[str]
    times: frozenset[str]
    standing: frozenset[str]
    of_state: frozenset[str]
    own_part: frozenset[str]
    media_of_speech: frozenset[str]
    outlets: frozenset[str]
    platforms: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Every word that may head the naming of a speaker."""
        return self.persons | self.bodies | self.unnamed


@cache
def speakers() -> Speakers:
    """The shipped words, read once; persons and bodies in singular and plural."""
    raw = load_yaml("speakers.yaml")
    words = {name: frozenset(raw[name]["words"]) for name in raw}
    for name in ("persons", "bodies"):
        words[name] = frozenset(form for word in words[name] for form in noun_forms(word))
    return Speakers(**words)
