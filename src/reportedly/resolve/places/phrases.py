"""Read the words of a place: the name that heads them, what it lies in, and how the place is set off from it.

"about 30 km (20 miles) south of Idlib" is 30 km at 180° from Idlib; "Syria's northwestern Idlib province" is the
province Idlib within Syria, its northwest; "the town" names nothing and is looked for in what came before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.resolve.places.names import DIRECTION, KIND_AFTER, Name, direction, names


class Relation(StrEnum):
    """How a place stands to the name in its words."""

    AT = "at"
    TOWARDS = "in the direction of, outside"
    AWAY = "a distance away"
    NEAR = "near"
    PART = "a part of"
    COUNTRYSIDE = "the countryside of"
    BETWEEN = "between"
    ALONG = "along"
    BORDER = "at the border of"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a place, read.

    ``head`` is the name the place is or is set off from; ``other`` the second of two ("between A and B"); ``within``
    names what the head lies in, the nearest first.  ``words`` are those that set the place off, as they stand.
    ``km`` and ``bearing`` (degrees) go with the relation where the words give them.  ``referring`` is the noun of words
    that only point back ("the town").  ``beside`` reads what follows the head ("the Castello Road north of Aleppo").
    """

    head: Name | None
    relation: Relation = Relation.AT
    words: str | None = None
    within: tuple[Name, ...] = ()
    other: Name | None = None
    km: float | None = None
    bearing: float | None = None
    referring: str | None = None
    beside: Phrase | None = None


_NUMBER = r"(?P<n>\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty)"
_UNIT = r"(?P<unit>kms?|kilomet(?:er|re)s?|miles?|m|met(?:er|re)s?|yards?)"
_FAR = re.compile(
    rf"(?:(?:just|only|about|around|some|roughly|approximately|nearly|almost|within|less than|more than|at least) )*"
    rf"(?:{_NUMBER}|(?P<few>a few|several|a couple of))[ -]?{_UNIT}\b(?: ?[(\[][^)\]]*[)\]])?"
    rf"(?: away| further| outside)?(?: ?(?:to the )?{DIRECTION})?(?: from| of| outside|(?= away)|$)?",
    re.IGNORECASE,
)
_TOWARDS = re.compile(
    rf"\b(?:(?:to|in|on|from|at) )?(?:the )?(?:\w+ )?{DIRECTION}(?: (?:outskirts|edges?|suburbs?|approach(?:es)?|entrance))? of\b",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"\b(?:the )?(?:far )?{DIRECTION}(?: and (?:north|south|east|west)\w*)?(?: (?:parts?|side|half|districts?|neighbou?rhoods|areas?|regions?"
    r"|countryside|axis|plains|provinces|sector))? (?:of|in)\b",
    re.IGNORECASE,
)
# Right before the name: in "the northern province of Aleppo" and "Syria's northern Aleppo province" the direction tells
# where in the country the whole lies.
_LEADING = re.compile(
    rf"^(?!.*(?:['’]s|[A-Z]\w+s) .*(?:north|south|east|west)).*?\b(?:far )?{DIRECTION}(?: and (?:north|south|east|west|central)\w*)?"
    r"(?: rural| countryside of| parts? of)?(?: the)?\s*$",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"\b(?:near(?:by)?|close(?:r)? to|next to|around|outside|just outside|in the vicinity of|surrounding|"
    r"(?:the |on the )?(?:outskirts|surroundings|suburbs|environs|edges?|periphery) of|(?:a|the) suburbs? of|adjacent to|not far from|beside|"
    r"in and around|(?:at )?the (?:entrance|gates?) (?:to|of)|towards?|opposite|facing)\b|\b(?:suburbs|outskirts|surroundings)$",
    re.IGNORECASE,
)
_COUNTRYSIDE = re.compile(r"\b(?:countryside|rural|rural areas?|hinterland|reef|rif)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|linking|connecting|separates|joining)\b", re.IGNORECASE)
_BORDER = re.compile(r"\bborders?\b|\bfrontiers?\b", re.IGNORECASE)
# "The borders with Niger and Mali", "the Nigerien and Malian borders"; the border "of Niger and Mali" is one.
_BORDER_WITH = re.compile(
    r"\b(?:(?:borders?|frontiers?) (?:with|to)|(?:borders|frontiers) of)(?: [^\s,]+,)* (?:the )?$"
)
_BORDERS_BEHIND = re.compile(r" (?:borders|frontiers)\b")
_BORDER_OF = re.compile(r"\b(?:border|frontier) of (?:the )?$")
_AND = re.compile(r",? (?:and|or) (?:the )?")
_ALONG = re.compile(
    r"\b(?:along|axis|highway|road|motorway|route|railway|river bank|riverbank)\b", re.IGNORECASE
)
_PAIR = re.compile(r"^(?P<one>[^\s-]+(?: [A-Z][^\s-]*)?)[-–—/](?P<two>[A-Z].*)$")
_REFERRING = re.compile(
    r"^(?:(?:in|at|inside|across|of|to|near|outside|from|into|around|on|over) )?(?:the|this|that|its|their|the same|same)"
    r"(?: [a-z][\w-]+){0,3}? (?P<noun>town|city|village|province|governorate|country|region|area|district|neighbou?rhood|"
    r"airport|air ?base|base|capital|camp|suburb|enclave|there)(?:(?:['’]s|(?<=y)s)\b.*)?$",
    re.IGNORECASE,
)
_OF = re.compile(r"^[^A-Z]*\b(?:of|in|at|near|outside|from)\b[^A-Z]*$|^\s*[,(]")
# What an adjective of a state must stand before to say where: "Syrian territory", not "a Russian helicopter".
PLACE_NOUN = re.compile(
    r" (?:\w+ )?(?:territor\w+|soil|airspace|side|towns?|cit\w+|villages?|provinces?|waters|coast|capital|lands?|areas?|regions?|"
    r"countryside|desert|borders?|airbases?|bases?)\b",
    re.IGNORECASE,
)
# "The Armenian quarter" is no part of Armenia.
_QUARTERS = frozenset({"quarter", "district", "neighbourhood", "neighborhood", "suburb"})
_NUMBERS = dict(
    zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True),
    a=1, an=1, fifteen=15, twenty=20, thirty=30, forty=40, fifty=50,
)  # fmt: skip
_UNITS = {"k": 1.0, "mi": 1.609, "m": 0.001, "y": 0.0009}
# "A few" kilometres are three to five in plain English.
_FEW = 4.0


def phrase(words: str, gazetteer: Gazetteer) -> Phrase:
    """Read the words of one place."""
    found = list(names(words, gazetteer))
    if not found:
        referring = _REFERRING.match(words)
        return _set_off(words, Phrase(None, referring=referring["noun"].lower() if referring else None))
    if _at_several_borders(words, found, gazetteer):
        return _set_off(words, Phrase(None))
    paired = _paired(words, found, gazetteer)
    if paired:
        return paired
    head, within = _headed(words, found)
    before, after = words[: head.start], words[head.end :]
    beside = phrase(after, gazetteer) if within and within[0].start > head.end else None
    if head.demonym and head.kind in _QUARTERS:
        return _set_off(words, Phrase(None))
    if head.demonym and head.kind is None and words.strip() != head.text and not PLACE_NOUN.match(after):
        return (
            _set_off(words, Phrase(None))
            if not _BORDER.search(words)
            else _set_off(before, Phrase(head), after=after)
        )
    return _set_off(before, Phrase(head, within=within, beside=beside), after="" if beside else after)


def _at_several_borders(words: str, found: list[Name], gazetteer: Gazetteer) -> bool:
    """Whether the words speak of the borders with two states or more, which are in neither and by no one of them."""
    if not all(name.demonym or gazetteer.is_state(name.text) for name in found):
        return False
    for one, two in pairwise(found):
        joined = _AND.fullmatch(words[one.end : two.start])
        if joined and (_BORDER_WITH.search(words[: one.start]) or _BORDERS_BEHIND.match(words[two.end :])):
            return True
    return False


def _paired(words: str, found: list[Name], gazetteer: Gazetteer) -> Phrase | None:
    places = [name for name in found if not name.demonym or _BORDER.search(words)]
    kind = Relation.BORDER if _BORDER.search(words) else None
    before = words[: places[0].start] if places else ""
    if len(places) > 1 and (
        _BETWEEN.search(before) or (kind and ("-" in words or _BORDER_OF.search(before)))
    ):
        return Phrase(places[0], kind or Relation.BETWEEN, words, other=places[1])
    # "the Palmyra–Deir Ezzor highway": two names with a dash between.
    if (
        len(found) == 1
        and not found[0].known
        and (pair := _PAIR.match(found[0].text))
        and _ALONG.search(words)
    ):
        one, two = pair["one"], pair["two"]
        first = replace(found[0], text=one, known=gazetteer.known(one))
        return Phrase(
            first, Relation.BETWEEN, words, other=replace(found[0], text=two, known=gazetteer.known(two))
        )
    if len(places) > 1 and _ALONG.search(words) and words[places[0].end : places[1].start].strip() in "-–—":
        return Phrase(places[0], Relation.BETWEEN, words, other=places[1])
    return None


def _headed(words: str, found: list[Name]) -> tuple[Name, tuple[Name, ...]]:
    """Which of several names heads the words: the first before "of", "in" or a comma, else the last."""
    for at, name in enumerate(found[:-1]):
        gap = words[name.end : found[at + 1].start]
        if not name.demonym and _OF.search(KIND_AFTER.sub("", gap, count=1) if name.kind else gap):
            return name, tuple(found[at + 1 :] + found[:at][::-1])
    last = found[-1]
    if last.demonym and len(found) > 1 and not found[-2].demonym:
        return found[-2], tuple(name for name in found if name is not found[-2])
    return last, tuple(found[-2::-1])


def _set_off(before: str, read: Phrase, *, after: str = "") -> Phrase:
    """Add the relation that the words before and after the name tell."""
    if far := _FAR.search(before):
        return replace(read, relation=Relation.AWAY, words=_whole(far[0]), km=_km(far), bearing=_bearing(far))
    for pattern, relation in ((_TOWARDS, Relation.TOWARDS), (_PART, Relation.PART)):
        if (found := pattern.search(before)) and not _inner(found[0]):
            return replace(read, relation=relation, words=_whole(found[0]), bearing=_bearing(found))
    if (found := _TOWARDS.search(before) or _PART.search(before) or _LEADING.search(before)) and read.head:
        rural = _COUNTRYSIDE.search(before + after)
        relation = Relation.COUNTRYSIDE if rural else Relation.PART
        return replace(read, relation=relation, words=_whole(before), bearing=_bearing(found))
    for pattern, relation in (
        (_BORDER, Relation.BORDER),
        (_NEAR, Relation.NEAR),
        (_COUNTRYSIDE, Relation.COUNTRYSIDE),
    ):
        if pattern.search(before) or pattern.search(after):
            if relation is Relation.BORDER and read.head and not _state_like(read.head, before, after):
                continue
            return replace(read, relation=relation, words=_whole(before) or _whole(after))
    if _ALONG.match(before):
        return replace(read, relation=Relation.ALONG, words=_whole(before))
    return read


def _inner(words: str) -> bool:
    """Whether the words point inside what they name ("the eastern part of", "east of the city" does not)."""
    return bool(
        re.search(r"ern (?!outskirts|edge|suburb|approach|entrance)|parts?|side|half|countryside|axis", words)
    )


def _state_like(head: Name, before: str, after: str) -> bool:
    return head.demonym is not None or bool(
        re.search(r"borders? (?:with|between|of)|frontier", before + after)
    )


def _km(far: re.Match[str]) -> float:
    unit = next(size for start, size in _UNITS.items() if far["unit"].lower().startswith(start))
    if far["n"] is None:
        return _FEW * unit
    told = far["n"].lower().replace(",", ".")
    return (_NUMBERS.get(told) or float(told)) * unit


def _bearing(found: re.Match[str]) -> float | None:
    return direction(found["dir"]) if found["dir"] else None


def _whole(words: str) -> str | None:
    return re.sub(r"\s+", " ", words).strip(" ,") or None
