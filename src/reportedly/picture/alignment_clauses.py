"""Ties that an event tells: "X backs Y", "Y, supported by X", "Y's ally X", "forces loyal to Y".

Who is the tie's source is read from how the words stand, and from the event's roles where these leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product

from reportedly.knowledge.alignment import Cue, Form, alignment_words
from reportedly.model import Actor, EventType, Help, Span, Telling, Tie
from reportedly.picture.alignment_compounds import Told, compounds
from reportedly.picture.alignment_grammar import (
    BY,
    FROM,
    HELPS,
    TO,
    WORD,
    Ends,
    ends_of,
    first,
    last,
    words_after,
    words_before,
    words_of,
)
from reportedly.picture.alignment_help import given
from reportedly.picture.alignment_holders import told_by_holder
from reportedly.picture.alignment_parties import Parties, identity, part

# The ties that run both ways: their two ends have no order.
MUTUAL = frozenset({Tie.ALLIED, Tie.COOPERATES, Tie.LINKED, Tie.AT_ODDS})
_TOLD_BY = frozenset(
    {EventType.STATE_ALIGNMENT, EventType.AID_MILITARY, EventType.SUPPORT, EventType.COOPERATE}
)

_BOTH = re.compile(r"\s+(?:with|between|alongside|among)\b")
# Each is one name or a name of capitals: no more is sure to be all of it.
_BETWEEN = re.compile(
    r"\s+between\s+(?:the\s+)?((?:[A-Z][\w.-]*\s)*[A-Z][\w.-]*)\s+and\s+(?:the\s+)?((?:[A-Z][\w.-]*\s)*[A-Z][\w-]*)(?!['’\w-])"
)
_JOINS = re.compile(r",?\s+(?:and|along with|together with|with|alongside)\s+(?:the\s+)?|,\s+(?:the\s+)?")
_WHICH = re.compile(r"\b(?:which|who|that)\s+(?:(?:has|have|had|\w+ly)\s+)?\Z", re.IGNORECASE)
_OF_A = re.compile(r"(?:\b(?:a|an|the|its|their|his|her|of|and|some|many)|['’]s|s['’]?)\s+\Z", re.IGNORECASE)
# Of a word that is verb and noun: what stands before the noun ("in support of", "Turkish support").
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:in|with|the|their|its|his|full|military|for|of|and)|['’]s|s['’])\s+\Z", re.IGNORECASE
)
# Words before a tie among which one tells that it is no more.
_ONCE = 4
# "Supplied with drones by Amra": whatever stands before it is supplied.
_WITH_BY = re.compile(r"\s+(?:\w+ly\s+)?with\s+(?:[\w’'-]+\s+){1,6}?by\b")
_IN = re.compile(r"\bin\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|thanks to|despite|without|from)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)


def told_in_clauses(telling: Telling, parties: Parties) -> Iterator[Told]:
    """Yield the ties that one event of alignment, help, support or cooperation tells; none where its words do not."""
    event = telling.event
    if event.type not in _TOLD_BY or _compounded(telling):
        return
    cue = _cue(telling)
    if cue is None and event.type is EventType.COOPERATE and _listed(telling.actors, telling):
        cue = Cue(Tie.COOPERATES, forms=frozenset({Form.VERB}))  # the type says so where the words are rare
    if cue is None or _over(telling) or _described(telling):
        return
    ends = ends_of(telling, cue)
    form = _form(telling, cue)
    if form is Form.HOLDER:
        yield from told_by_holder(telling, cue, ends, parties)
    elif cue.tie in MUTUAL:
        yield from _mutual(telling, cue, form, ends, parties)
    else:
        yield from _directed(telling, cue, *_oriented(telling, form, ends))


def _compounded(telling: Telling) -> bool:
    """Whether the trigger is a part of a compound, which is read elsewhere: "X backed Y" is none."""
    trigger = telling.event.trigger
    return any(
        each.span.start < trigger.end and trigger.start < each.span.end
        for each in compounds(telling)
        if not each.spaced or any(_holds(actor.span, each.span) for actor in telling.told.actors)
    )


def _holds(span: Span, other: Span) -> bool:
    return span.start <= other.start and other.end < span.end


def _cue(telling: Telling) -> Cue | None:
    """The cue of an event's trigger: all of its words, else one of them."""
    words = alignment_words()
    text = telling.event.trigger.text.lower()
    if telling.event.type is EventType.SUPPORT and not any(
        each in words.endorsing for each in WORD.findall(text)
    ):
        return None
    for each in (text, *WORD.findall(text)):
        if each in words.cues:
            return words.cues[each]
    return None


def _over(telling: Telling) -> bool:
    """Whether the words before a tie tell that it is no more."""
    before = WORD.findall(words_before(telling).lower())[-_ONCE:]
    inside = WORD.findall(telling.event.trigger.text.lower())
    return not alignment_words().over.isdisjoint((*before, *inside))


def _described(telling: Telling) -> bool:
    """Whether a participle describes a party and tells of nobody: "its armed wing"."""
    participle = telling.event.trigger.text.lower() in alignment_words().adjectival
    after = words_after(telling)
    by = BY.match(after) or _WITH_BY.match(after)
    return participle and not by and _OF_A.search(words_before(telling)) is not None


def _oriented(telling: Telling, form: Form, ends: Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """The sources and the targets of a tie that runs one way."""
    after = words_after(telling)
    if form is Form.RECEIVER:
        return (ends.after if FROM.search(after) else ()), ends.before
    if form is Form.WHOLE:
        return ends.after, ends.before[-1:]
    if form is Form.VERB and (BY.match(after) or _WITH_BY.match(after)):
        return _of(ends.after, ends.actors), _of(ends.before, ends.targets) or ends.carried(ends.targets)
    if form is Form.VERB:
        return _active(telling, ends)
    if form is Form.ADJECTIVE:
        if not TO.match(after):
            return (), ()
        return ends.before or ends.carried(ends.actors), ends.after or ends.carried(ends.targets)
    return _acted(telling, ends)


def _form(telling: Telling, cue: Cue) -> Form:
    """The form a cue has here; of a word that is verb and noun, what stands beside it tells."""
    if len(cue.forms) == 1:
        return next(iter(cue.forms))
    if Form.VERB not in cue.forms:
        return min(cue.forms, key=lambda form: form.value)
    text = telling.event.trigger.text.lower()
    if text.endswith(("ed", "ing", "t")) and not text.endswith("port"):
        return Form.VERB
    noun = (
        _NOUN_BEFORE.search(words_before(telling))
        or TO.match(words_after(telling))
        or FROM.match(words_after(telling))
    )
    return (
        next(form for form in sorted(cue.forms, key=lambda form: form.value) if form is not Form.VERB)
        if noun
        else Form.VERB
    )


def _active(telling: Telling, ends: Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Who stands before a verb and after it; where only the roles tell, they do.

    Of "X, which backs Y" the nearest is who does it, whoever stands before.
    """
    before = ends.before
    if _WHICH.search(words_before(telling)) and (nearest := last(before)) is not None:
        before = (nearest,)
    sources = _of(before, ends.actors) or [a for a in ends.actors if a not in ends.after]
    targets = _of(ends.after, ends.targets) or [t for t in ends.targets if t not in ends.before]
    return sources, targets


def _of(here: Sequence[Actor], role: Sequence[Actor]) -> Sequence[Actor]:
    """Of the parties on one side those of the role, or all where none of them has it."""
    return [actor for actor in here if actor in role] or here


def _acted(telling: Telling, ends: Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Of "X's support for Y", "in support of Y" and "Y, with the support of X": who gives, and who gets."""
    before, after = words_before(telling), words_after(telling)
    of = re.match(r"\s+of\b", after) is not None
    if FROM.match(after) or (of and _WITH.search(before)):
        got = [actor for actor in ends.after if actor in ends.targets]
        return _of(ends.after, ends.actors), got or _of(ends.before, ends.targets)
    if of and _IN.search(before):
        return [actor for actor in ends.actors if actor not in ends.after], _of(ends.after, ends.targets)
    if of and any(actor in ends.actors for actor in ends.after):
        return (), ()  # whose support it is, or whom it is given, the words leave open
    return ends.actors, ends.targets


def _directed(
    telling: Telling, cue: Cue, sources: Sequence[Actor], targets: Sequence[Actor]
) -> Iterator[Told]:
    one_sided = telling.event.type is EventType.AID_MILITARY and cue.tie in HELPS
    if not (sources and targets) and not (one_sided and (sources or targets)):
        return
    for help_, materiel in _helps(telling, cue, sources, targets):
        tie = Tie.SUPPLIES if help_ is Help.ARMS else Tie.SUPPORTS if cue.tie is Tie.SUPPLIES else cue.tie
        for source in sources or (None,):
            for target in targets or (None,):
                yield Told(source, target, tie, help_, words_of(telling), telling, materiel)


def _helps(
    telling: Telling, cue: Cue, sources: Sequence[Actor], targets: Sequence[Actor]
) -> Sequence[tuple[Help | None, tuple[str, ...]]]:
    if cue.tie not in HELPS:
        return [(None, ())]
    if telling.event.type is EventType.SUPPORT:
        return [(Help.POLITICAL, ())]
    return given(telling, cue.help, sources, targets)


def _mutual(telling: Telling, cue: Cue, form: Form, ends: Ends, parties: Parties) -> Iterator[Told]:
    """A tie that runs both ways needs two parties and no more, on either side of its words or told as its ends."""
    after = words_after(telling)
    if form is Form.ADJECTIVE and not TO.match(after) and ends.actors and ends.targets:
        here = list(ends.all)  # "the army and allied militias"
    elif form is Form.ADJECTIVE:
        object_ = first(ends.after, telling) if TO.match(after) else None
        here = [actor for actor in (last(ends.before), object_) if actor is not None]
    elif form is Form.ACT and not _BOTH.match(after):
        return
    else:
        here = _named_between(telling, parties) or list(ends.all)
    for one, other in _pairs(here, form, telling, ends):
        yield Told(one, other, cue.tie, None, words_of(telling), telling)


def _pairs(here: Sequence[Actor], form: Form, telling: Telling, ends: Ends) -> Iterator[tuple[Actor, Actor]]:
    """The two ends of a tie; of a verb, who does it with whom it is done; of a list, each with each."""
    known = {identity(actor, telling.claim.article): actor for actor in here}
    if len(known) == 2:
        one, other = known.values()
        yield one, other
    elif form is Form.VERB and ends.actors and ends.targets:
        yield from product(ends.actors, ends.targets)
    elif telling.event.type is EventType.COOPERATE and not ends.targets and _listed(ends.actors, telling):
        yield from combinations(known.values(), 2)


def _listed(actors: Sequence[Actor], telling: Telling) -> bool:
    """Whether actors stand side by side: "X along with Y and Z"."""
    ordered = sorted(actors, key=lambda actor: actor.span.start)
    gaps = (part(telling.claim, one.span.end, other.span.start).text for one, other in pairwise(ordered))
    return len(ordered) > 1 and all(_JOINS.fullmatch(gap) for gap in gaps)


def _named_between(telling: Telling, parties: Parties) -> list[Actor]:
    """The two that "between X and Y" names, where both are known."""
    after = words_after(telling)
    found = _BETWEEN.match(after)
    if found is None:
        return []
    at = telling.claim.sentence.end - len(after)
    named = [Span(at + found.start(n), at + found.end(n), found[n]) for n in (1, 2)]
    both = [actor for span in named if (actor := parties.at(span, telling.told)) is not None]
    return both if len(both) == len(named) else []
