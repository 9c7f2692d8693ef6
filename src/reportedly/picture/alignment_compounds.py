"""Ties told in passing by a compound before a party: "X-backed fighters", "pro-X militants", "X-supplied launchers".

They are presupposed: whoever denies or plans what the fighters did says all the same that they are X-backed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reportedly.knowledge.alignment import Cue, alignment_words
from reportedly.model import Actor, EventType, Help, Span, Telling, Tie
from reportedly.picture.alignment_parties import Parties, is_party, part

_HYPHEN = r"[-‐‑–]"
_CAPITALS = re.compile(r"(?:[A-Z][\w.'’-]*\s+){1,3}\Z")
# Only a hyphen that waits for the other's word tells that both do it: "helped by X and Y-backed fighters" is another thing.
_AND = re.compile(rf"([A-Z][\w.]*){_HYPHEN}\s*(?:,|and|or)\s+\Z")
# What may stand between a compound and the party: marks of quotation and a blank.
_GAP = re.compile(r"[\"'“”‘’]?\s[\"'“”‘’]?")


_NAMED_SO = re.compile(
    r"armed\s+(?:forces?|services?|wing|branch|struggle|conflict|men|group)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Told:
    """One tie as one telling has it; ``presupposed`` where no denial of the telling's touches it."""

    source: Actor | None
    target: Actor | None
    tie: Tie
    help: Help | None
    words: str
    telling: Telling
    materiel: tuple[str, ...] = ()
    presupposed: bool = False


@dataclass(frozen=True, slots=True)
class Compound:
    """A compound in a claim's content: its words, the names in it, and what it tells; ``spaced`` without a hyphen."""

    span: Span
    names: tuple[Span, ...]
    cue: Cue
    spaced: bool = False


@cache
def _joined() -> re.Pattern[str]:
    """A name, and a word that is joined to names."""
    words = "|".join(sorted(alignment_words().compounds))
    name = rf"[^\W_][\w.'’]*(?:{_HYPHEN}[^\W_][\w.'’]*)*?"
    return re.compile(rf"(?<![\w-])({name})(?:{_HYPHEN}|\s)({words})(?!\w)", re.IGNORECASE)


@cache
def _prefixed() -> re.Pattern[str]:
    words = "|".join(sorted(alignment_words().prefixes))
    return re.compile(rf"(?<![\w-])({words}){_HYPHEN}([^\W_][\w.'’]*(?:{_HYPHEN}\w+)*)", re.IGNORECASE)


def compounds(telling: Telling) -> Iterator[Compound]:
    """Yield the compounds of a telling's claim, in the order of the text.

    One outside of the content stands in who says it, and is the report's own; it counts where an event is read there.
    """
    content = telling.claim.content
    for each in _compounds(telling.claim.sentence):
        marked = any(_overlap(event.trigger, each.span) for event in telling.claim.events)
        if marked or (content.start <= each.span.start and each.span.end <= content.end):
            yield each


def _compounds(sentence: Span) -> Iterator[Compound]:
    words, text, offset = alignment_words(), sentence.text, sentence.start
    for match in _joined().finditer(text):
        cue = words.compounds[match[2].lower()]
        spaced = match[0][len(match[1])].isspace()
        # Without a hyphen only a capital tells that a name stands before it ("Turkish backed groups").
        if (spaced and not match[1][:1].isupper()) or _passive(text, match.end()):
            continue
        # "Armenia's armed forces" and "the Sudanese Armed Forces" are armed by nobody.
        if spaced and (match[1].endswith(("'s", "’s", "s'", "s’")) or _NAMED_SO.match(text, match.start(2))):
            continue
        names = tuple(_names(text, match.start(1), match.end(1), offset))
        yield Compound(_span(text, match.start(), match.end(), offset), names, cue, spaced)
    for match in _prefixed().finditer(text):
        name = _span(text, match.start(2), match.end(2), offset)
        cue = words.prefixes[match[1].lower()]
        yield Compound(_span(text, match.start(), match.end(), offset), (name,), cue)


def _passive(text: str, end: int) -> bool:
    """Whether "by" follows: "the Turkish troops backed by …" tells of no tie to Turkey."""
    return re.match(r"\s+(?:\w+ly\s+)?by\b", text[end:]) is not None


def _names(text: str, start: int, end: int, offset: int) -> Iterator[Span]:
    """The name of a compound with the capitals before it, and that of "X- and Y-backed"."""
    before = _CAPITALS.search(text[:start])
    first = before.start() if before and text[start].isupper() else start
    other = _AND.search(text[:first])
    if other is not None:
        yield _span(text, other.start(1), other.end(1), offset)
    yield _span(text, first, end, offset)


def _span(text: str, start: int, end: int, offset: int) -> Span:
    return Span(start + offset, end + offset, text[start:end])


def told_in_passing(tellings: Sequence[Telling], parties: Parties) -> Iterator[Told]:
    """Yield the ties that the compounds of one claim tell; ``tellings`` are all of the claim's."""
    if not tellings:
        return
    for compound in compounds(tellings[0]):
        owner = _owner(compound, tellings, parties)
        sources = [
            actor for name in compound.names if (actor := _named(name, tellings[0], parties)) is not None
        ]
        if owner is None:
            yield from _things(compound, sources, tellings)
            continue
        party, telling = owner
        for name in sources:
            source, target = (party, name) if compound.cue.inverse else (name, party)
            yield Told(
                source,
                target,
                compound.cue.tie,
                _help(compound),
                compound.span.text,
                telling,
                presupposed=True,
            )


def _help(compound: Compound) -> Help | None:
    if compound.cue.tie in {Tie.SUPPORTS, Tie.SUPPLIES}:
        return compound.cue.help or Help.UNTOLD
    return None


def _named(name: Span, telling: Telling, parties: Parties) -> Actor | None:
    """Whom a compound's name means: the longest run of its words that means somebody."""
    start, text = name.start, name.text
    while text:
        found = parties.at(Span(start, start + len(text), text), telling.told)
        if found is not None:
            return found
        shorter = text.partition(" ")[2].lstrip()
        start, text = name.end - len(shorter), shorter
    return None


def _owner(compound: Compound, tellings: Sequence[Telling], parties: Parties) -> tuple[Actor, Telling] | None:
    """The party that a compound is said of, and the telling: of the tie itself, else of what the party does."""
    found: list[tuple[Actor, Telling]] = []
    for telling in tellings:
        for actor in (*telling.actors, *telling.targets):
            if _said_of(compound, actor.span, telling) and _can_be(actor, parties):
                found.append((actor, telling))
    if not found:
        return None
    party = max((actor for actor, _ in found), key=lambda actor: (actor.id is not None, len(actor.span.text)))
    on_trigger = [telling for telling in tellings if _overlap(telling.event.trigger, compound.span)]
    return party, (on_trigger or [telling for _, telling in found])[0]


def _said_of(compound: Compound, span: Span, telling: Telling) -> bool:
    """Whether a compound stands in the words of an actor, or right before them."""
    if span.start <= compound.span.start and compound.span.end < span.end:
        return True
    if compound.spaced or span.start < compound.span.end:
        return False  # "X backed the fighters" is a clause
    between = part(telling.claim, compound.span.end, span.start).text
    return _GAP.fullmatch(between) is not None


def _can_be(actor: Actor, parties: Parties) -> bool:
    """Whether a party or a noun for some of one ("alliance", "group"): a campaign has no backers that are told here."""
    if is_party(actor):
        return True
    last = actor.span.text.rstrip("\"'“”‘’ .,").rsplit(" ", 1)[-1].lower()
    head = parties.knowledge.words.heads.get((last,))
    return actor.kind is None and head is not None and head.of in {"part", "member"}


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _things(compound: Compound, sources: Sequence[Actor], tellings: Sequence[Telling]) -> Iterator[Told]:
    """Arms that a compound is said of ("X-supplied launchers"): whoever is told to have got them, or nobody known."""
    if compound.cue.tie is not Tie.SUPPLIES:
        return
    for telling in tellings:
        event = telling.event
        if event.type is not EventType.AID_MILITARY or not _overlap(event.trigger, compound.span):
            continue
        materiel = tuple(span.text for span in event.materiel)
        got: list[Actor | None] = [actor for actor in telling.targets if is_party(actor)] or [None]
        for source in sources:
            for target in got:
                yield Told(
                    source,
                    target,
                    Tie.SUPPLIES,
                    Help.ARMS,
                    compound.span.text,
                    telling,
                    materiel=materiel,
                    presupposed=True,
                )
        return
