"""Which actor a known name means: by what kind of name it is, by date, by the country the article is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportedly.knowledge.actor_entries import Period, TieKind
from reportedly.knowledge.actors import Name, NameKind
from reportedly.model import Reason
from reportedly.resolve.actors import weights
from reportedly.resolve.actors.candidates import Candidate, of_entry
from reportedly.resolve.actors.document import ACTOR_TELLS, Document

_WEIGHT = {
    NameKind.NAME: weights.NAME,
    NameKind.SEAT: weights.SEAT,
    NameKind.PERSON: weights.PERSON,
    NameKind.SURNAME: weights.SURNAME,
    NameKind.LOADED: weights.LOADED,
}
# How each kind of name is told in a reason.
_TOLD = {
    NameKind.NAME: "is a name of",
    NameKind.SEAT: "stands for",
    NameKind.PERSON: "is named for",
    NameKind.SURNAME: "is a surname of one who is named for",
    NameKind.LOADED: "is what others call",
}
# What the article's country adds where a name has several bearers.
_HERE = 0.1


def candidates(names: Iterable[Name], doc: Document) -> list[Candidate]:
    """Give every actor the names may mean, best first."""
    best: dict[str, Candidate] = {}
    for name in names:
        if name.kind.of_state:
            continue
        made = _candidate(name, doc)
        if name.of not in best or made.score > best[name.of].score:
            best[name.of] = made
    found = _office_first(_whole_first(list(best.values()), doc))
    if len(found) > 1:
        here = any(each.country is not None and each.country == doc.focus for each in found)
        found = [_here(each, doc) if here else _spoken_of(each, doc) for each in found]
    return sorted(found, key=lambda each: -each.score)


def best(names: Iterable[Name], doc: Document) -> Candidate | None:
    """Give the actor the names mean, be it less than likely; ``None`` where nothing is known or two are as likely."""
    found = candidates(names, doc)
    if not found:
        return None
    if len(found) > 1 and found[0].score - found[1].score < weights.APART:
        return None
    return found[0]


def _candidate(name: Name, doc: Document) -> Candidate:
    entry = doc.knowledge.entries[name.of]
    told = f"“{name.text}” {_TOLD[name.kind]} {entry.name}"
    weight = weights.DESCRIBED if name.loose or name.collective else _WEIGHT[name.kind]
    made = of_entry(entry, name.kind.value, Reason(told, weight))
    made = replace(made, loaded=name.kind is NameKind.LOADED)
    made = dated(made, entry.period, doc, f"{entry.name} was active")
    if name.kind in {NameKind.PERSON, NameKind.SURNAME}:
        made = dated(made, name.period, doc, f"{name.text} was named for it")
    return made


def dated(made: Candidate, period: Period, doc: Document, what: str) -> Candidate:
    """The candidate with a reason against it where the report's date does not fit the period."""
    if doc.published is None:
        return made
    first, last = doc.published
    if period.before(last):
        return made.because(f"{what} from {period.since}, after the report", weights.NOT_YET)
    if period.after(first):
        return made.because(f"{what} until {period.until}, before the report", weights.NO_MORE)
    return made


def _here(made: Candidate, doc: Document) -> Candidate:
    if made.country is not None and made.country == doc.focus:
        return made.because("of the country the report is about", _HERE)
    return made


def _spoken_of(made: Candidate, doc: Document) -> Candidate:
    """The candidate with a reason for it where more than its own name speaks of its country, which the report may not be about."""
    if made.country is None:
        return made
    own = sum(any(name.of == made.id for name in sighting.names) for sighting in doc.sightings)
    if doc.countries.get(made.country, 0.0) > own * ACTOR_TELLS:
        return made.because("its country is spoken of", _HERE)
    return made


def _whole_first(found: list[Candidate], doc: Document) -> list[Candidate]:
    """Of two that bear one name, one a part of the other, the whole is meant as far as words go."""
    ids = {each.id for each in found}
    kept = []
    for each in found:
        ties = doc.knowledge.entries[str(each.id)].ties
        if not any(tie.kind is TieKind.PART_OF and tie.to in ids for tie in ties):
            kept.append(each)
    return kept or found


def _office_first(found: list[Candidate]) -> list[Candidate]:
    """Of several bodies that persons of one name are named for, the state's government is meant before a party."""
    persons = {NameKind.PERSON.value, NameKind.SURNAME.value}
    state = [
        each for each in found if each.by in persons and str(each.id) == f"{(each.country or '').lower()}-gov"
    ]
    if len(state) == 1 and all(each.by in persons for each in found) and state[0].score >= weights.LEAST:
        return [each for each in found if each is state[0] or each.score > state[0].score]
    return found
