"""Resolve the places of one report together: each helps to tell where the others are."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reportedly.knowledge.gazetteer import Entry, Gazetteer
from reportedly.knowledge.gazetteer.folding import folded
from reportedly.model import Reason, Span
from reportedly.resolve.places import weights as w
from reportedly.resolve.places.behind import behind
from reportedly.resolve.places.context import (
    MOST_COUNTRIES,
    WIDE_KM,
    Masses,
    countries_told,
    support,
    with_neighbours,
)
from reportedly.resolve.places.gathering import Scored, gathered, kind_class
from reportedly.resolve.places.home import Named, strangers
from reportedly.resolve.places.names import Name, kind_around, kind_of_list, names
from reportedly.resolve.places.phrases import Phrase, Relation, phrase

# The first rounds keep an open mind: places that are unlikely one by one may be certain together.
HEAT = (4.0, 2.0, 1.0)
_WIDE = re.compile(
    r"\b(?:across|throughout|all of|(?:large |other |some |many )?parts? of|most of|rest of|swath?es? of|whole of|over)"
    r"(?: the)?\s*$",
    re.IGNORECASE,
)
# The article joins on to a name what belongs to it.
_JOINED_ON = re.compile(r"[ -](?:al|el|ul|ad|ar|as|ash|at|az|ed|ez)[- '’][A-Z][\w'’]*(?:-[A-Z]\w+)?")
_OF_NAME = re.compile(r" of (?:the )?(?=[A-Z]|al-)")
# "Idlib, almost all of which is held by …".
_SHARED_OUT = re.compile(
    r",? (?:(?:almost|nearly|virtually|large|vast|wide|the|a|great|bulk|other) ?)*\b(?:all|most|much|half|part|parts|swaths?|swathes|"
    r"areas|majority|rest) of (?:which|it)\b",
    re.IGNORECASE,
)
# What the caller knows the report to be about counts as much as so many namings.
KNOWN_COUNTRY = 3
HEAD, OTHER, WITHIN = 0, 1, 2
# A longer name is taken for the one that is meant where a known one is spelled so much like it.
ALIKE = 0.8
# Of a name's candidates, so many can still win once the report is looked at as a whole.
_IN_PLAY = 25


@dataclass(slots=True)
class Group:
    """All mentions of a report that mean the same: one name, in the same words of kind, said to lie in the same area."""

    name: Name
    within: tuple[Name, ...]
    candidates: list[Scored]
    key: str
    mentions: list[int] = field(default_factory=list)

    @property
    def best(self) -> Scored | None:
        """The likeliest candidate; ``None`` where that is a stranger to the report."""
        best = self.candidates[0] if self.candidates else None
        return None if best is None or best.stranger else best


@dataclass(slots=True)
class Report:
    """A report's phrases, the groups they fall into, and the states it speaks of."""

    phrases: list[Phrase]
    groups: list[Group]
    of_mention: dict[tuple[int, int], Group]
    told: Counter[str]

    def focus(self) -> Counter[str]:
        """The states its words and places lie in, by weight."""
        found = Counter(self.told)
        for group in self.groups:
            if group.best and group.best.entry.country:
                found[group.best.entry.country] += 1
        return found


def read_report(
    spans: Sequence[Span],
    *,
    text: str,
    gazetteer: Gazetteer,
    countries: Iterable[str] = (),
    near: Iterable[str] = (),
) -> Report:
    """Read each span's words, gather candidates for the names, and settle them together.

    ``countries`` (ISO 3166-1 alpha-2) and ``near`` (names of places) are what the report is known to be about.
    """
    told = countries_told(_without(text, spans), gazetteer)
    for country in countries:
        told[country] += KNOWN_COUNTRY
    spoken = with_neighbours(countries_told(text, gazetteer))
    spoken_of = [country for country, _ in spoken.most_common(MOST_COUNTRIES)]
    report = Report([_read(span, text, gazetteer, spoken_of) for span in spans], [], {}, told)
    after = [behind(text, span.start, span.end, gazetteer) for span in spans]
    likely = _likely(report, after, gazetteer)
    groups: dict[tuple[object, ...], Group] = {}
    for at, (span, read) in enumerate(zip(spans, report.phrases, strict=True)):
        lean = _lean(read, text[max(0, span.start - 25) : span.start], text[span.end : span.end + 60])
        named = [(HEAD, read.head, (*read.within, *after[at])), (OTHER, read.other, ())]
        named += [(WITHIN + part, name, ()) for part, name in enumerate((*read.within, *after[at]))]
        for part, name, within in named:
            if name is not None:
                wanted = lean if part == HEAD else None
                key = (
                    folded(name.text),
                    name.demonym,
                    name.kind,
                    name.broken,
                    wanted,
                    tuple(one.text for one in within),
                )
                if key not in groups:
                    found = gathered(name, gazetteer, countries=likely, lean=wanted)
                    groups[key] = Group(name, within, found, folded(name.text))
                groups[key].mentions.append(at)
                report.of_mention[at, part] = groups[key]
    report.groups.extend(groups.values())
    for place in near:
        read = phrase(place, gazetteer)
        if read.head:
            found = gathered(read.head, gazetteer, countries=likely)
            report.groups.append(Group(read.head, read.within, found, folded(place)))
    _settle(report, gazetteer)
    return report


def _likely(report: Report, after: Sequence[tuple[Name, ...]], gazetteer: Gazetteer) -> list[str]:
    """The countries a report is most about, by what it speaks of and by where its names are plainly found."""
    likely = {country: math.log1p(times) for country, times in with_neighbours(report.told).items()}
    seen = dict.fromkeys(
        name
        for read, areas in zip(report.phrases, after, strict=True)
        for name in (read.head, read.other, *read.within, *areas)
        if name
    )
    for text, demonym in dict.fromkeys((name.text, name.demonym) for name in seen):
        country = demonym or gazetteer.state_named(text)
        if country:
            likely[country] = likely.get(country, 0.0) + 1.0
            continue
        states = {one.entry.country for one in gazetteer.candidates(text)[:20]}
        for state in filter(None, states):
            likely[state] = likely.get(state, 0.0) + 1.0 / len(states)
    return sorted(likely, key=lambda country: (-likely[country], country))[:MOST_COUNTRIES]


def _read(span: Span, text: str, gazetteer: Gazetteer, spoken_of: Sequence[str]) -> Phrase:
    """The phrase of a span; the word for its kind may stand just outside ("the village of Al-Nayrab")."""
    read = _completed(phrase(span.text, gazetteer), span, text, gazetteer)
    head = read.head
    if head is None or head.demonym:
        return read
    if head.end == len(span.text) and (more := _JOINED_ON.match(text, span.end)):
        # "Bustan" of "Bustan al-Qasr": the words stop within the name.
        whole = head.text + more[0]
        known = any(one.likeness >= ALIKE for one in gazetteer.candidates(whole, countries=spoken_of))
        head = replace(head, text=whole if known else head.text, known=known or head.known, broken=not known)
        read = replace(read, head=head)
    if head.kind or read.words:
        return read
    start, end = span.start + head.start, span.start + head.end
    kind = kind_around(text, start, end)
    # "Aleppo" in "Aleppo Hospital" is the town, though a hospital is none.
    told = kind_class(kind) not in (None, "part", "around") or kind_of_list(text, start, end)
    return replace(read, head=replace(head, kind=kind)) if told else read


def _completed(read: Phrase, span: Span, text: str, gazetteer: Gazetteer) -> Phrase:
    """Words that stop before the name, "the northern city" of "the northern city of Aleppo", with it."""
    link = _OF_NAME.match(text, span.end) if read.referring else None
    if link is None:
        return read
    found = next(names(text[link.end() : link.end() + 60].split("\n", 1)[0], gazetteer), None)
    if found is None or found.start or found.demonym:
        return read
    shift = link.end() - span.start
    head = replace(found, start=found.start + shift, end=found.end + shift, kind=read.referring)
    return replace(read, head=head, referring=None)


def _lean(read: Phrase, before: str, after: str) -> str | None:
    """Whether the words speak of an area ("northern Hama", "across Idlib") or from a town ("20 km from Hama")."""
    wide = _WIDE.search(before + (read.words or "")) or _SHARED_OUT.match(after)
    if read.relation in (Relation.PART, Relation.COUNTRYSIDE) or wide:
        return "area"
    return (
        "town"
        if read.relation in (Relation.TOWARDS, Relation.AWAY, Relation.NEAR, Relation.BETWEEN)
        else None
    )


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text but for the spans: what "Georgia" is must not rest on the word itself."""
    kept, at = [], 0
    for span in sorted(spans, key=lambda one: one.start):
        kept.append(text[at : span.start])
        at = max(at, span.end)
    return "|".join([*kept, text[at:]])


def _settle(report: Report, gazetteer: Gazetteer) -> None:
    for group in report.groups:
        _place_within(group, gazetteer)
        _chances(group, heat=HEAT[0])
    for heat in HEAT:
        masses = _masses(report)
        sure = [(group, _sure(group)) for group in report.groups]
        for group in report.groups:
            others = [pair for other, pairs in sure if other is not group for pair in pairs]
            _weigh(group, masses, others, _namesakes(group, report), heat=heat)
    _estrange(report, gazetteer)


def _estrange(report: Report, gazetteer: Gazetteer) -> None:
    """Count it against a candidate that it lies in a country the report does not speak of."""
    named = [
        Named(group.key, group.name, group.candidates, len(group.mentions), _states_around(group, report))
        for group in report.groups
    ]
    for one in list(strangers(named, with_neighbours(report.told), gazetteer)):
        one.stranger = True
        one.parts.append(Reason("nothing else in the report speaks of its country", w.STRANGER))
        one.score += w.STRANGER
    for group in report.groups:
        _chances(group)


def _states_around(group: Group, report: Report) -> frozenset[str]:
    """The states of the areas that a name is said to lie in."""
    found = set()
    for at in group.mentions:
        part = WITHIN
        while report.of_mention.get((at, HEAD)) is group and (area := report.of_mention.get((at, part))):
            if area is not group and area.best and area.best.entry.country:
                found.add(area.best.entry.country)
            part += 1
    return frozenset(found)


def _namesakes(group: Group, report: Report) -> dict[str, float]:
    """How likely each place is meant by the same name where it stands in other words in the report."""
    found: dict[str, float] = {}
    area = kind_class(group.name.kind) == "area"
    for other in report.groups:
        # "Idlib" says nothing of "Idlib province", nor "Paris, Texas" of "Paris, France".
        alike = (kind_class(other.name.kind) == "area") == area and not (group.within and other.within)
        if other is not group and alike and other.key == group.key:
            for one in other.candidates[:3]:
                found[one.entry.key] = max(found.get(one.entry.key, 0.0), one.chance)
    return found


def _masses(report: Report) -> Masses:
    masses = Masses()
    for country, times in with_neighbours(report.told).items():
        masses.country[country] += math.log1p(times)
    for group in report.groups:
        for one in group.candidates[:12]:
            masses.add(one.entry, one.chance)
    return masses


def _sure(group: Group) -> list[tuple[Entry, float]]:
    return [
        (one.entry, one.chance)
        for one in group.candidates[:12]
        if one.chance > 0.03 and one.entry.radius_km <= WIDE_KM
    ]


def _weigh(
    group: Group,
    masses: Masses,
    others: Sequence[tuple[Entry, float]],
    namesakes: Mapping[str, float],
    *,
    heat: float,
) -> None:
    """Score the candidates anew by what the other groups say."""
    for one in group.candidates[:12]:
        masses.add(one.entry, -one.chance)
    added: list[tuple[Entry, float]] = [(one.entry, one.chance) for one in group.candidates[:12]]
    for one in group.candidates[:_IN_PLAY]:
        extra = support(one, masses, others)
        if chance := namesakes.get(one.entry.key):
            extra.append(Reason(SAME_NAME, w.SAME_NAME * chance))
        one.parts = [part for part in one.parts if part.what not in _FROM_CONTEXT] + extra
        one.score = sum(part.weight for part in one.parts)
    for one in group.candidates[_IN_PLAY:]:
        one.score = one.own
    for entry, chance in added:
        masses.add(entry, chance)
    _chances(group, heat=heat)


SAME_NAME = "the same name elsewhere in the report"
_FROM_CONTEXT = frozenset(
    {
        SAME_NAME,
        "its country is spoken of",
        "other places lie in its province",
        "other places lie in its district",
        "close to other places named",
    }
)


def _chances(group: Group, *, heat: float = 1.0) -> None:
    group.candidates.sort(key=lambda one: -one.score)
    if not group.candidates:
        return
    top = group.candidates[0].score
    weights = [math.exp(max(-30.0, (one.score - top) / heat)) for one in group.candidates]
    total = sum(weights)
    for one, weight in zip(group.candidates, weights, strict=True):
        one.chance = weight / total


def _place_within(group: Group, gazetteer: Gazetteer) -> None:
    """Favour what lies in the areas the words themselves name."""
    areas: list[Entry] = []
    for name in group.within:
        if name.demonym:
            state = gazetteer.state(name.demonym)
            areas += [state] if state else []
        else:
            areas += [one.entry for one in gazetteer.candidates(name.text)]
    if not areas:
        return
    keys = {area.key for area in areas}
    states = {area.country for area in areas if area.feature.startswith("A.PCL")}
    told = ", ".join(dict.fromkeys(name.text for name in group.within))
    hit = False
    for one in group.candidates:
        inside = _inside(one.entry, keys, states)
        hit = hit or inside
        reason = Reason(f"said to be in {told}", w.SAID_WITHIN if inside else w.SAID_ELSEWHERE)
        one.parts.append(reason)
        one.own += reason.weight
        one.score = one.own
    if not hit:
        for one in group.candidates:
            reason = one.parts.pop()
            one.own -= reason.weight
            one.score = one.own


def _inside(entry: Entry, keys: set[str], states: set[str | None]) -> bool:
    return entry.key not in keys and (
        entry.admin1 in keys
        or entry.admin2 in keys
        or (entry.country in states and entry.country is not None)
    )
