"""Made-up reports of made-up happenings, as grounded claims: for measuring at sizes that no archive here has, and for tests.

Nothing in them is real but the shape: several wars, each with its parties and its towns, of which a few are in the news
most days and most are rarely; days on which much happens and days on which little does; a happening told by one to four
outlets, now and then by forty, in one to five claims each; copies of a report under another outlet's name, denials, older
happenings recalled, and claims that tell of no happening.  The same arguments give the same claims, on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from bench.synthetic_words import (
    DENIED,
    DETAILS,
    LEADS,
    MEANS,
    RECALLED,
    SPEAKERS,
    STATE,
    TARGETS,
    TOLLS,
    day_words,
    filled,
    invented,
)
from bench.synthetic_world import AREAS, TOWNS, WARS, Town, War, war_of

from reportedly.model import (
    Actor,
    Claim,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Grounded,
    Happening,
    Modality,
    Polarity,
    Span,
    Speaker,
    SpeakerKind,
    Status,
    Time,
)

FIRST_DAY = date(2014, 1, 1)
BY = Derivation("synthetic", "1")
# How sure a reader would be of a claim; every tenth report is worth a person's look.
_SURE = 0.9
_DOUBTFUL = 0.7
_OUTLETS = 24
_MOST_OUTLETS = 40
_WORDS = 4000


@dataclass(frozen=True, slots=True)
class _Incident:
    """What happened, of which every report tells its part in its own words."""

    war: War
    town: Town
    area: Town
    kind: EventType
    called: tuple[str, ...]
    day: date
    actor: Actor
    target: str
    dead: int
    hurt: int
    details: tuple[str, ...]


@dataclass(slots=True)
class _Writing:
    """A report while it is written: its claims, and how many characters stand before the next."""

    article: str
    outlet: str
    day: date
    at: int = 0
    claims: list[Grounded] = field(default_factory=list)


def claims(number: int, *, days: int, seed: int = 0) -> Iterator[Grounded]:
    """So many claims of reports spread over so many days, in the order of the reports' ids."""
    rng = Random(seed)
    made = 0
    world = _World(rng)
    # Few days of much news, many of little: Pareto, cut so that no day holds an archive.
    often = [min(rng.paretovariate(1.5), 8.0) for _ in range(days)]
    whole = sum(often)
    due = 0.0
    for at, share in enumerate(often):
        due += number * share / whole
        while made < min(number, due):
            for told in world.news(FIRST_DAY + timedelta(days=at)):
                kept = told[: number - made]
                yield from kept
                made += len(kept)
    while made < number:
        for told in world.news(FIRST_DAY + timedelta(days=days - 1)):
            kept = told[: number - made]
            yield from kept
            made += len(kept)


class _World:
    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._words = invented(rng, _WORDS)
        # A few words stand in much that is written, most in little.
        self._word_often = [1 / (rank + 20) for rank in range(_WORDS)]
        names = invented(rng, WARS * AREAS * (TOWNS + 1))
        self._wars = [war_of(rng, number, names) for number in range(WARS)]
        self._past: dict[int, list[_Incident]] = {number: [] for number in range(WARS)}
        self._reports = 0

    def news(self, day: date) -> Iterator[list[Grounded]]:
        """One happening of a day: the claims of each report that tells of it."""
        rng = self._rng
        number = rng.choices(range(WARS), [1 / (rank + 1) for rank in range(WARS)])[0]
        incident = self._incident(self._wars[number], day)
        past = self._past[number]
        older = [
            rng.choice(past[-200:]) if past and rng.random() < 0.25 else None for _ in range(_MOST_OUTLETS)
        ]
        past.append(incident)
        told_by = _MOST_OUTLETS if rng.random() < 0.002 else rng.choices((1, 2, 3, 4), (50, 25, 15, 10))[0]
        outlets = rng.sample(range(_OUTLETS), told_by) if told_by < _OUTLETS else list(range(told_by))
        first: list[Grounded] = []
        for outlet, recalled in zip(outlets, older, strict=False):
            late = day + timedelta(days=rng.choices((0, 1, 2), (70, 25, 5))[0])
            report = _Writing(f"made-{self._reports:06}", f"outlet-{outlet:02}", late)
            self._reports += 1
            if first and rng.random() < 0.1:
                yield [_copied(one, report) for one in first]
                continue
            self._write(report, incident, recalled)
            first = first or report.claims
            yield report.claims

    def _incident(self, war: War, day: date) -> _Incident:
        rng = self._rng
        kind, _, called = rng.choices(MEANS, [often for _, often, _ in MEANS])[0]
        at = rng.choices(range(len(war.towns)), war.often)[0]
        dead = int(rng.paretovariate(0.9)) if rng.random() < 0.7 else 0
        return _Incident(
            war=war,
            town=war.towns[at],
            area=war.areas[at // TOWNS],
            kind=kind,
            called=called,
            day=day,
            actor=rng.choice(war.parties),
            target=rng.choice(TARGETS),
            dead=min(dead, 300),
            hurt=rng.randrange(2, 60),
            details=tuple(rng.choices(self._words, self._word_often, k=10)),
        )

    def _write(self, report: _Writing, incident: _Incident, recalled: _Incident | None) -> None:
        rng = self._rng
        for number in range(rng.choices((1, 2, 3, 4, 5), (15, 25, 25, 20, 15))[0]):
            if number == 0:
                self._say(report, incident, rng.choice(LEADS))
            elif incident.dead and rng.random() < 0.5:
                self._say(report, incident, rng.choice(TOLLS))
            elif rng.random() < 0.15:
                self._say(report, incident, STATE)
            else:
                self._say(report, incident, rng.choice(DETAILS))
        if rng.random() < 0.06:
            self._say(report, incident, DENIED)
        if recalled is not None:
            self._say(report, recalled, RECALLED)

    def _say(self, report: _Writing, incident: _Incident, form: str) -> None:
        rng = self._rng
        spoken = form is DENIED or rng.random() < 0.5
        kind, speaker = rng.choice(SPEAKERS)
        day = day_words(incident.day, report.day) if form is RECALLED or rng.random() < 0.5 else ""
        where = incident.town if rng.random() < 0.75 else incident.area
        differs = rng.choices((0, 1, rng.randrange(2, 6)), (75, 15, 10))[0]
        dead = max(1, incident.dead + differs)
        words = {
            "actor": incident.actor.span.text,
            "means": rng.choice(incident.called),
            "target": incident.target,
            "place": where.name,
            "day": day,
            "dead": str(dead),
            "hurt": str(incident.hurt),
            "killed": "killed",
            "injured": "wounded",
            "detail": " ".join(
                (*rng.sample(incident.details, 4), *rng.choices(self._words, self._word_often, k=3))
            ),
        }
        text, found = filled(form, words, report.at)
        content = Span(report.at, report.at + len(text), text)
        said = incident.actor.span.text if form is DENIED else f"{incident.war.areas[0].name} {speaker}"
        ending = f", {said} {'denied' if form is DENIED else 'said'}." if spoken else "."
        sentence = Span(report.at, report.at + len(text) + len(ending), text + ending)
        source = Span(content.end + 2, content.end + 2 + len(said), said) if spoken else None
        events = tuple(_events(incident, form, found, dead))
        claim = Claim(
            article=report.article,
            id=f"{content.start}-{content.end}",
            sentence=sentence,
            content=content,
            source=source,
            source_ref=None,
            via=(),
            cue=None,
            status=Status.DENIED if form is DENIED else Status.REPORTED if spoken else Status.STATED,
            polarity=Polarity.NEGATIVE if form is DENIED else Polarity.POSITIVE,
            modality=Modality.POSSIBLE if rng.random() < 0.03 else Modality.ACTUAL,
            confidence=_DOUBTFUL if self._reports % 10 == 0 else _SURE,
            events=events,
            outlet=report.outlet,
            published=report.day.isoformat(),
            derived_by=BY,
        )
        actors = (replace(incident.actor, span=found["actor"]),) if "actor" in found else ()
        places = (replace(where.place, span=found["place"]),) if "place" in found else ()
        times = (
            (Time(found["day"], incident.day, incident.day, incident.day.isoformat(), "day", confidence=0.9),)
            if day and "day" in found
            else ()
        )
        voices = [Speaker(None, SpeakerKind.MEDIA, report.outlet, outlet=report.outlet)]
        if source is not None:
            who = (
                Speaker(source, SpeakerKind.PARTY, said, actor=incident.actor)
                if form is DENIED
                else Speaker(source, kind, said if kind is SpeakerKind.MONITOR else None)
            )
            voices.insert(0, who)
        happenings = tuple(
            Happening(event.trigger, next(iter(places), None), next(iter(times), None)) for event in events
        )
        report.claims.append(Grounded(claim, places, actors, times, happenings, tuple(voices)))
        report.at = sentence.end + 1


def _events(incident: _Incident, form: str, found: dict[str, Span], dead: int) -> Iterator[Event]:
    roles = {
        role: (found[name],)
        for role, name in (("actor", "actor"), ("target", "target"), ("place", "place"), ("time", "day"))
        if name in found and found[name].text
    }
    if form is STATE:
        yield Event(found["actor"], EventType.STATE_CONTROL, 0.9, **roles)
        return
    if "means" in found:
        yield Event(found["means"], incident.kind, 0.9, **roles)
    for name, number, kind, counted, told in (
        ("killed", "dead", EventType.ASSAULT_KILL, CountKind.KILLED, dead),
        ("injured", "hurt", EventType.ASSAULT_INJURE, CountKind.INJURED, incident.hurt),
    ):
        if name in found:
            counts = (Count(found[number], told, told, counted),) if number in found else ()
            yield Event(found[name], kind, 0.9, counts=counts, **roles)


def _copied(one: Grounded, report: _Writing) -> Grounded:
    claim = replace(one.claim, article=report.article, outlet=report.outlet, published=report.day.isoformat())
    outlet = Speaker(None, SpeakerKind.MEDIA, report.outlet, outlet=report.outlet)
    return replace(one, claim=claim, chain=(*one.chain[:-1], outlet))
