"""Which place a telling of control is about: the place itself, or a part of it that has no name of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.knowledge.control import control_words
from reportedly.knowledge.gazetteer.demonyms import demonyms
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.model import CountKind, EventType, Place, Span, Telling, Use
from reportedly.picture.control.words import after, before, covers, overlap, words

# No town is so wide; what lies in a place of this radius (km) may lie anywhere in it.
WIDE_KM = 25.0
# "Areas of the city of X": so many characters may stand between.
NEXT_CHARS = 16
# "16 villages": so many characters may stand between the number and what it counts ("16 more villages").
APART = 12


@dataclass(frozen=True, slots=True)
class Spot:
    """A place, and the words for a part of it where only a part is meant."""

    place: Place
    share: str | None = None


def key(place: Place) -> tuple[str, ...]:
    """What makes two places one: the gazetteer's id, or the folded name and where it lies; and what sets it off.

    "Northern X" is not X, nor is what lies near it.
    """
    told = () if _INSIDE.search(place.relation or "") else words(folded(place.relation or ""))
    relation = " ".join(word for word in told if word not in _OF)
    if place.id:
        return (place.id, relation)
    return (_bare(place.span.text), *map(folded, place.admin))


def _bare(text: str) -> str:
    """A name without the plain nouns for ground that may stand by it: "the Hamra hill" is Hamra, "the Hamra dam" is not."""
    told = words(folded(text))
    kept = [word for word in told if word not in _PLAIN]
    return " ".join(kept or told)


_PLAIN = frozenset(
    "the of area areas hill hills mountain mountains heights front axis village town city district neighborhood neighbourhood quarter "
    "suburb sector".split()
)


# "In and around X" is X as well.
_INSIDE = re.compile(r"\bin and\b", re.IGNORECASE)
_OF = frozenset(("the", "of", "in", "to", "part", "parts", "side", "city", "town", "and"))


def beside(place: Place) -> bool:
    """Whether the words put it beside a named place ("near X", "10 km from X", "towards X"), not in it."""
    if not place.relation or _INSIDE.search(place.relation):
        return False
    told = [word.lower() for word in words(place.relation)]
    return not control_words().beside.isdisjoint(told) or _OUTSIDE.search(place.relation) is not None


# "South of X" lies outside it, "the south of X" within.
_OUTSIDE = re.compile(r"(?:^|to the |[^e] )(?:north|south|east|west)(?:-?east|-?west)? of$", re.IGNORECASE)


def heading(place: Place, telling: Telling) -> re.Match[str] | None:
    """The words before a place that say something only goes towards it."""
    return control_words().heading.search(before(place.span, telling))


def objects(telling: Telling, *, near: Sequence[Place] = ()) -> list[Spot]:
    """What is told to be taken, held, left or besieged: places, never the people or arms in them.

    ``near`` are the places that other claims tell of in the same sentence.
    """
    event, own = telling.event, _own(telling)
    meant = [place for place in own if any(overlap(place.span, target) for target in event.target)]
    if not meant and event.target:
        return list(_unplaced(telling, own, near))
    if not meant:
        return list(_settings(own, telling, near))
    unnamed = [place for place in meant if not _named(place, telling)]
    # What is surrounded or taken may be somebody who is told as a place.
    ground = [place for place in unnamed if _ground(place.span.text)]
    inner = _innermost(meant, telling)
    spots = [Spot(place, _share(place, telling)) for place in inner if place not in unnamed]
    spots += [
        _part(place.span, place, own, telling, near) for place in ground if not _told(place, meant, telling)
    ]
    return spots


def scenes(telling: Telling) -> list[Spot]:
    """Where fighting is told to be."""
    own = [place for place in _own(telling) if _named(place, telling)]
    if own:
        return [Spot(place) for place in _innermost(own, telling)]
    place = telling.place
    if place is None or not place.id or not covers(telling.claim.sentence, place.span):
        # The sentence before told the place: of fighting that may have moved on, as of an offensive that goes on.
        return []
    return [Spot(place)]


def _own(telling: Telling) -> list[Place]:
    """The places the event names, but for those that act, and those somebody comes from."""
    origins = control_words().origins
    # "Withdrew from X" tells what was left; "rebels from X" where they come from.
    left = telling.event.type is EventType.RETREAT_WITHDRAW
    return [
        place
        for place in dict.fromkeys(telling.places)
        if place.use is Use.LITERAL
        and (left or not origins.search(before(place.span, telling)))
        and not _between(place, telling)
    ]


def _between(place: Place, telling: Telling) -> bool:
    """Whether a place is an end of what is told: of "the road between A and B" neither is meant."""
    return _BETWEEN.search(before(place.span, telling) + place.span.text) is not None


_NAME = r"(?:the\s+)?[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,3}"
_BETWEEN = re.compile(rf"\bbetween\s+{_NAME}(?:\s+and\s+{_NAME})?$")


def _innermost(places: Sequence[Place], telling: Telling) -> list[Place]:
    """Places but for those that another of them lies in, or is set off from; of a list each stands for itself."""
    return [
        one
        for one in places
        if not any(
            _holds(one, other) and not _listed(other, one, telling) for other in places if other is not one
        )
    ]


def _listed(one: Place, other: Place, telling: Telling) -> bool:
    """Whether a list goes on from one place to another that is no area: "A and B", "A, B and C"."""
    sentence = telling.claim.sentence
    between = sentence.text[max(0, one.span.end - sentence.start) : max(0, other.span.start - sentence.start)]
    if (other.feature or "").startswith("A") and "and" not in between:
        return False
    return other.relation is None and _JOINS.fullmatch(between) is not None


_JOINS = re.compile(r"\s*(?:,|,?\s*and|,?\s*or|&)\s+(?:the\s+(?:villages?|towns?)\s+of\s+)?")


def _holds(outer: Place, inner: Place) -> bool:
    if outer.id is None or (outer.id, outer.relation) == (inner.id, inner.relation):
        return False
    if outer.id == inner.id:
        return outer.relation is None
    if outer.name in inner.admin and (outer.feature or "").startswith(("A", "L", "T")):
        return True
    # "The Rahma quarter of Amara", "Zaytan, southwest of Amara": the second only tells where the first is.
    return inner.id is None and inner.lat is None and outer.span.start > inner.span.start


def _settings(own: Sequence[Place], telling: Telling, near: Sequence[Place]) -> Iterator[Spot]:
    """Where something is held or left that the words do not name: in a wide place, only somewhere in it."""
    for place in _innermost(own, telling):
        if _named(place, telling):
            yield Spot(place, _UNTOLD if (place.radius_km or 0.0) > WIDE_KM else None)
        elif _ground(place.span.text):
            yield _part(place.span, place, own, telling, near)


# The share of a wide place of which only the name is told.
_UNTOLD = "somewhere in it"


def _unplaced(telling: Telling, own: Sequence[Place], near: Sequence[Place]) -> Iterator[Spot]:
    """Targets that no place of the event stands for: positions and villages without a name; people and arms are none."""
    event = telling.event
    people = {actor.span for actor in telling.targets if actor.id or actor.kind}
    for target in event.target:
        if target in people or any(overlap(target, thing) for thing in event.materiel):
            continue
        if not _ground(target.text):
            continue
        if _names(target, telling):
            yield Spot(Place(target))
            continue
        pointed = [place for place in own if _pointed(target.text, place)]
        yield Spot(pointed[0]) if len(pointed) == 1 else _part(target, None, own, telling, near)


# "The whole town" is the town.
_WHOLE = frozenset(["whole", "entire"])


def _pointed(text: str, place: Place) -> bool:
    """Whether words like "the town" can stand for a place: one town for a town, an area for an area."""
    told = [word.lower() for word in words(text) if word.lower() not in _WHOLE]
    area = (place.feature or "").startswith("A")
    return len(told) == 2 and told[1] in (control_words().wide if area else control_words().pointing)


def _ground(text: str) -> bool:
    """Whether words stand for ground: the noun that heads them does."""
    head = text.split(" of ", maxsplit=1)[0].split(" in ", maxsplit=1)[0]
    told = [word.lower() for word in words(head)]
    return bool(told) and (
        told[-1] in control_words().grounds or control_words().quantity.search(head) is not None
    )


def _part(
    span: Span, place: Place | None, own: Sequence[Place], telling: Telling, near: Sequence[Place]
) -> Spot:
    """A part without a name as a part of where it is told to be; of nothing known where nothing is told."""
    share = _counted(span, telling)
    around = [one for one in own if one is not place and _named(one, telling)]
    back = telling.place
    if back is not None and _between(back, telling):
        back = None
    if not around and back is not None and back.id and covers(telling.claim.sentence, back.span):
        # Of "X in the north of Y" it is X that is spoken of.
        inner = [one for one in near if one.id and one.use is Use.LITERAL and _holds(back, one)]
        around = inner or ([back] if back.span != span else [])
    if not control_words().settlements.isdisjoint(word.lower() for word in words(span.text)):
        around = [one for one in around if not (one.feature or "").startswith("P")]
    # "Areas in X, among them Y" are areas of X.
    next_to = [one for one in around if 0 <= one.span.start - span.end <= NEXT_CHARS]
    if around:
        return Spot(min(next_to or around, key=lambda one: (one.radius_km or 0.0, one.span.start)), share)
    return Spot(Place(span), share)


def _counted(span: Span, telling: Telling) -> str:
    """The words for a part, with the number that stands before them."""
    for count in telling.event.counts:
        start = count.span.start - telling.claim.sentence.start
        near = (
            count.what in (CountKind.VILLAGES, CountKind.OTHER) and 0 <= span.start - count.span.end < APART
        )
        if near and start >= 0:
            return telling.claim.sentence.text[start : span.end - telling.claim.sentence.start]
    return span.text


def _told(place: Place, meant: Sequence[Place], telling: Telling) -> bool:
    """Whether an unnamed place is only what a named one beside it is ("the village" of X), or its share ("areas" of X)."""
    if not after(place.span, telling).startswith((" of ", " in ")):
        return False
    return any(
        _named(other, telling) and 0 < other.span.start - place.span.end <= len(" of the ") for other in meant
    )


def _named(place: Place, telling: Telling) -> bool:
    """Whether the words name a place, or point back to one that is named: "the town", not "the villages"."""
    if _names(place.span, telling):
        return True
    if not place.inherited or not place.id:
        return False
    return _pointed(place.span.text, place)


def _names(span: Span, telling: Telling) -> bool:
    """Whether a word of them is a name."""
    told = [word for word in words(span.text) if not _empty(word, span, telling)]
    return any(word[0].isupper() or not word.isascii() for word in told)


def _empty(word: str, span: Span, telling: Telling) -> bool:
    """Whether a word names no place: a noun of place, a people, a party to the event."""
    lower = word.lower()
    if lower in control_words().grounds or lower in control_words().empty or word in demonyms():
        return True
    parties = (*telling.event.actor, *(actor.span for actor in telling.targets if actor.id))
    return any(covers(span, party) and party != span and word in party.text for party in parties)


def _heads_list(place: Place, telling: Telling) -> bool:
    """Whether a place is the first of several that a noun stands before: "the villages of A and B", not "parts of A and B"."""
    noun = _NOUN_OF.search(before(place.span, telling))
    if noun is None or (place.feature or "").startswith("A"):
        return False
    return (
        noun[1].lower() in control_words().settlements and _NEXT.match(after(place.span, telling)) is not None
    )


_NOUN_OF = re.compile(r"\bthe\s+(\w+)\s+of\s*$", re.IGNORECASE)
_NEXT = re.compile(r"\s*(?:,|and)\s+(?:al-)?[A-Z]")


def _share(place: Place, telling: Telling) -> str | None:
    """The words that say only a part of a named place is meant: "most of X", "X, almost all of which"."""
    known = control_words()
    name = next((at.start() for at in re.finditer(r"\b[^\W\d_]", place.span.text) if at[0].isupper()), 0)
    found = known.part_of.search(before(place.span, telling) + place.span.text[:name])
    if found:
        # "Eastern suburbs of X" is a place of its own, as its relation tells.
        if place.relation and found[1] in place.relation:
            return None
        if not _heads_list(place, telling):
            return found[1]
    fringe = known.fringes.match(after(place.span, telling).lstrip("'’s "))
    if fringe and (place.feature or "").startswith("P"):
        return fringe[0]
    tail = after(place.span, telling)
    lead, which, _ = tail[:60].partition(" of which")
    said = telling.event.trigger.start > place.span.end + len(lead)
    return lead.strip(" ,–-") if which and said and known.quantity.search(lead) else None
