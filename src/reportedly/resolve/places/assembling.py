"""From settled groups to places: points and radii, precision, use, and what stands in for names nobody knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportedly.knowledge.gazetteer import Entry, Gazetteer, Match
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.model import Place, Reason, Span, Use
from reportedly.resolve.places.document import HEAD, OTHER, WITHIN, Group, Report
from reportedly.resolve.places.gathering import Scored, kind_class
from reportedly.resolve.places.geometry import NEAR_KM, Area, area
from reportedly.resolve.places.home import KNOWN_THERE
from reportedly.resolve.places.names import Name
from reportedly.resolve.places.phrases import Phrase, Relation
from reportedly.resolve.places.precision import precisions
from reportedly.resolve.places.uses import use_of

# A report is about one place where so much of its places lies together ...
TOGETHER = 0.5
# ... within this distance of one of them.
TOGETHER_KM = 100.0
# A border is looked for so far from there.
BORDER_KM = 150.0
# So many characters back, about eight sentences, "the town" may point; "the area" about three.
BACK = 1500
BACK_OF_AN_AREA = 500
# To a town abroad, that of a meeting or of who speaks, only the next words do.
BACK_ABROAD = 200
# "The capital" is the country's where it is not said to be another's.
_SEAT = re.compile(r"\b(?:provincial|regional|state|district|its|their|county)\b", re.IGNORECASE)
_VAGUE = frozenset({"area", "region", "district", "neighborhood", "neighbourhood", "suburb", "enclave"})
# A place that only points back, or an area for an unknown name in it.
POINTED_BACK = 0.7
AREA_FOR_NAME = 0.6
# A name told only by a town lies within this of it: UCDP's distance for a place known by one near it.
ABOUT_A_TOWN_KM = 25.0
# Spelled differently, it may also be a place nobody has listed.
SPELLED_FREELY = 0.8
_CAPITAL = "P.PPLC"
# "The village" is no place of more people, and a gazetteer of towns has every place of so many.
VILLAGE = 30_000
CITY = 100_000


@dataclass(frozen=True, slots=True)
class Found:
    """An entry a phrase was settled on, the relation it stands in, and how that came."""

    entry: Entry
    relation: Relation
    spot: Area
    known: bool
    confidence: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A place the report named, with the word for its kind that stood there; ``found`` is ``None`` where it stays open."""

    span: Span
    found: Found | None
    kind: str | None


def assembled(spans: Sequence[Span], report: Report, *, text: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """One place for each span, in order; where nothing is known, the span alone."""
    focus = focus_of(report)
    made: list[Place] = []
    features: list[_Told] = []
    for at in sorted(range(len(spans)), key=lambda one: spans[one].start):
        read, span = report.phrases[at], spans[at]
        found = _found(at, read, report, gazetteer, focus) or _pointed_back(
            span, read, features, report, gazetteer
        )
        place = _place(span, read, found, text, gazetteer)
        # Who acts is no place that "the area" could point back to.
        # A town nobody knows is one, though: "the town" behind it is not the one before.
        if read.head is not None and place.use is Use.LITERAL and (found or not read.head.demonym):
            features.append(_Told(span, found, read.head.kind))
        made.append(place)
    by_span = {(place.span.start, place.span.end): place for place in made}
    return tuple(by_span[span.start, span.end] for span in spans)


def _found(
    at: int, read: Phrase, report: Report, gazetteer: Gazetteer, focus: tuple[Entry, float] | None
) -> Found | None:
    if read.head is None:
        return None
    group = report.of_mention[at, HEAD]
    best = _believable(group, focus)
    if best is not None:
        entry, reasons = best.entry, tuple(best.parts)
        other = report.of_mention.get((at, OTHER))
        second = other.best.entry if other and other.best else None
        relation, reach = read.relation, None
        if relation is Relation.BETWEEN and second is None:
            relation = Relation.NEAR
        if kind_class(read.head.kind) == "airfield" and not entry.feature.startswith("S.AIR"):
            relation, reach = (
                Relation.NEAR,
                (Reason("no such airfield is known: the place it is named after", 0.0),),
            )
        spot = area(entry, relation, km=read.km, bearing=read.bearing, other=second)
        if relation is Relation.BORDER:
            spot = _at_border([entry, *([second] if second else [])], focus, gazetteer) or spot
        sure = best.chance * (SPELLED_FREELY if best.candidate.match is Match.SKELETON else 1.0)
        if _called_after(read.head, best):
            wide = replace(spot, radius_km=max(spot.radius_km, ABOUT_A_TOWN_KM))
            why = Reason("the name is in no gazetteer: told by the airport called after it", 0.0)
            return Found(entry, relation, wide, False, sure, (why, *reasons))
        return Found(entry, relation, spot, True, sure, (*reasons, *(reach or ())))
    return _around(at, read, report)


def _called_after(head: Name, best: Scored) -> bool:
    """Whether the words name the town that an airport is called after: "a clinic in X", where only X Airport is known."""
    # An air base is a target of its own, and called by its bare name.
    if not best.entry.feature.startswith(("S.AIRP", "S.AIRH")) or best.candidate.match is Match.NAME:
        return False
    return "airfield" not in {kind_class(head.kind), kind_class(head.text.lower().rsplit(" ", 1)[-1])}


def _at_border(
    states: Sequence[Entry], focus: tuple[Entry, float] | None, gazetteer: Gazetteer
) -> Area | None:
    """The stretch of a border that a report's places lie by: where the nearest town of the other state is."""
    if focus is None:
        return None
    here = focus[0]
    for state in states:
        if state.country and state.country != here.country:
            near = gazetteer.near(here.lat, here.lon, km=BORDER_KM, country=state.country)
            away, town = min(near, key=lambda pair: pair[0], default=(0.0, None))
            if town:
                return Area((here.lat + town.lat) / 2, (here.lon + town.lon) / 2, away / 2 + NEAR_KM)
    return None


def _believable(group: Group, focus: tuple[Entry, float] | None) -> Scored | None:
    """The best candidate, unless the words name a part of a town and it is a far-off place of that name."""
    best = group.best
    # A state has few provinces: what is said to be one is no namesake, however far from the rest it lies.
    province = best and best.entry.feature == "A.ADM1" and kind_class(group.name.kind) == "area"
    if best and best.candidate.match is Match.SKELETON and not province:
        if focus is None:
            return None
        away = distance_km(best.entry.lat, best.entry.lon, focus[0].lat, focus[0].lon)
        if away > 2 * TOGETHER_KM:
            return None
    asked = kind_class(group.name.kind)
    # "The Donetsk area" is about the city, "the Karama area" more likely a part of some town.
    part = asked == "part" or (asked == "around" and best and best.entry.population < KNOWN_THERE)
    if best is None or not part or best.entry.feature.startswith(("P.PPLX", "H", "L", "T")):
        return best
    if best.entry.is_area or focus is None:
        return best if best.entry.is_area or group.within else None
    away = distance_km(best.entry.lat, best.entry.lon, focus[0].lat, focus[0].lon)
    return best if away < TOGETHER_KM / 2 else None


def _around(at: int, read: Phrase, report: Report) -> Found | None:
    """The area an unknown name is said to lie in or beside."""
    part = WITHIN
    while (group := report.of_mention.get((at, part))) is not None:
        if group.best is not None:
            entry = group.best.entry
            beside = read.beside if part == WITHIN else None
            relation = beside.relation if beside else Relation.AT
            spot = area(
                entry, relation, km=beside.km if beside else None, bearing=beside.bearing if beside else None
            )
            if beside is None and not entry.is_area:
                # What is told by a town is not the town: it lies somewhere about it.
                spot = replace(spot, radius_km=max(spot.radius_km, ABOUT_A_TOWN_KM))
            why = Reason(f"the name is in no gazetteer: told by {group.name.text}", 0.0)
            return Found(
                entry, relation, spot, False, AREA_FOR_NAME * group.best.chance, (why, *group.best.parts)
            )
        part += 1
    return None


def focus_of(report: Report) -> tuple[Entry, float] | None:
    """The place that most of a report's towns and districts lie around, and how far they lie; ``None`` if scattered."""
    held = [
        (group.best.entry, group.best.chance * len(group.mentions))
        for group in report.groups
        if group.best and group.best.entry.radius_km < TOGETHER_KM and group.best.chance > 0.5
    ]
    total = sum(weight for _, weight in held)
    best: tuple[float, Entry, float] | None = None
    for entry, own in held:
        near = [(distance_km(entry.lat, entry.lon, one.lat, one.lon), weight) for one, weight in held]
        share = sum(weight for away, weight in near if away <= TOGETHER_KM)
        radius = max((away for away, _ in near if away <= TOGETHER_KM), default=0.0)
        if best is None or (share, own) > (best[0], 0.0):
            best = (share, entry, radius)
    if best is None or best[0] < TOGETHER * total:
        return None
    return best[1], max(50.0, best[2])


_BACK_TO = {
    "A.PCL": ("country",),
    "A.ADM": ("province", "governorate", "region", "district"),
    "P": (
        "town",
        "city",
        "village",
        "capital",
        "area",
        "suburb",
        "neighborhood",
        "neighbourhood",
        "district",
        "enclave",
    ),
    "S.AIR": ("airport", "airbase", "air base", "base"),
}


# "The village of X" is not called "the city" later on; a town may be.
_SETTLEMENTS = frozenset({"town", "city", "village", "capital"})
_TOWNS = frozenset({"town", "city"})


def _pointed_back(
    span: Span, read: Phrase, before: Sequence[_Told], report: Report, gazetteer: Gazetteer
) -> Found | None:
    """What "the town" points back to: the last place of that kind, for "the country" the one most spoken of."""
    noun = read.referring
    if noun is None:
        return None
    told = report.focus().most_common(1)
    state = told[0][0] if told else None
    if noun == "country":
        entry = gazetteer.state(state) if state else None
        return _again(read, entry, Relation.AT, "the state most spoken of", POINTED_BACK) if entry else None
    if noun == "capital" and not _SEAT.search(span.text):
        entry = gazetteer.capital(state) if state else None
        return _again(read, entry, Relation.AT, "the state most spoken of", POINTED_BACK) if entry else None
    wanted = tuple(feature for feature, nouns in _BACK_TO.items() if noun in nouns)
    passed = False
    for one in reversed(before):
        away = span.start - one.span.end
        if away > (BACK_OF_AN_AREA if noun in _VAGUE else BACK):
            return None
        if one.found is None:
            passed = passed or _may_be_called(noun, one.kind)
            continue
        entry = one.found.entry
        abroad = entry.country is not None and entry.country != state
        small = noun != "village" or entry.population < VILLAGE or not one.found.known
        fits = entry.feature.startswith(wanted) if wanted else (one.kind or "").endswith(noun)
        fits = fits or (not one.found.known and _may_be_called(noun, one.kind))
        near = not abroad or (noun not in _VAGUE and away <= BACK_ABROAD)
        # Nobody calls a seat of government "the town", and one abroad speaks more often than it is a scene.
        seat = entry.feature == _CAPITAL and (abroad or noun == "town")
        if one.found.relation in (Relation.AT, Relation.NEAR) and small and fits and near and not seat:
            # A large city is called "the city" past villages nobody knows.
            if passed and not (noun == "city" and entry.population >= CITY):
                return None
            return _again(
                read,
                entry,
                one.found.relation,
                one.span.text,
                POINTED_BACK * one.found.confidence,
                one.found,
            )
    return None


def _may_be_called(noun: str, kind: str | None) -> bool:
    """Whether "the town" may mean a place whose name nobody knows: one said to be of that kind, or of none."""
    if noun not in _BACK_TO["P"]:
        return False
    return (
        kind is None
        or kind == noun
        or (kind_class(kind) == "town" and noun not in _SETTLEMENTS)
        or {kind, noun} <= _TOWNS
    )


def _again(
    read: Phrase, entry: Entry, relation: Relation, what: str, confidence: float, found: Found | None = None
) -> Found:
    why = Reason(f'"{read.referring}" points back to {what}', 0.0)
    if found and not found.known:
        return Found(entry, relation, found.spot, False, confidence, (why,))
    spot = area(entry, read.relation, km=read.km, bearing=read.bearing)
    return Found(entry, read.relation, spot, True, confidence, (why,))


def _place(span: Span, read: Phrase, found: Found | None, text: str, gazetteer: Gazetteer) -> Place:
    if found is None:
        what = "no name in it is in the gazetteer" if read.head else "it names no place"
        return Place(span, relation=read.words, reasons=(Reason(what, 0.0),))
    entry, spot = found.entry, found.spot
    use, shown = _use(span, read, found, text)
    exact, where = precisions(entry, found.relation, spot.radius_km, known=found.known)
    reasons = found.reasons + ((Reason(f'it acts: "{shown}"', 0.0),) if shown else ())
    known = found.known
    return Place(
        span,
        name=entry.name if known else None,
        id=entry.key if known else None,
        lat=round(spot.lat, 5),
        lon=round(spot.lon, 5),
        country=gazetteer.alpha3(entry.country) if entry.country and not _at_edge(found, span) else None,
        admin=gazetteer.chain(entry)
        if known or entry.feature[0] == "S"
        else (*gazetteer.chain(entry), entry.name),
        feature=entry.feature if known else None,
        relation=read.words or (None if known else "in or near"),
        radius_km=round(spot.radius_km, 1),
        geo_precision=exact,
        where_prec=where,
        use=use,
        inherited=read.head is None,
        confidence=round(found.confidence, 3),
        reasons=reasons,
    )


def _at_edge(found: Found, span: Span) -> bool:
    """Whether a place is told by a border alone: on which side it lies is not said."""
    at_border = found.relation is Relation.BORDER and found.entry.feature.startswith("A.PCL")
    return at_border and not re.search(r"\b(?:side|part) of\b", span.text)


def _use(span: Span, read: Phrase, found: Found, text: str) -> tuple[Use, str | None]:
    head = read.head
    if head is None or found.relation is not Relation.AT or read.words or not found.known:
        return Use.LITERAL, None
    if head.demonym and head.kind != "capital":
        return Use.METONYMIC, "an adjective of the state"
    return use_of(text, span.start + head.start, span.start + head.end, found.entry)
