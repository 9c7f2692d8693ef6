"""Ties that an event tells: "X backs Y", "Y, supported by X", "Y's ally X", "forces loyal to Y".

Who is the tie's source is read from how the words stand, and from the event's roles where these leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product

from reportedly.knowledge.alignment import Cue, Form, alignment_words
from reportedly.model import Actor, ActorKind, EventType, Help, Span, Telling, Tie
from reportedly.picture.alignment_compounds import Told, compounds
from reportedly.picture.alignment_help import given
from reportedly.picture.alignment_parties import Parties, identity, is_party, part

# The ties that run both ways: their two ends have no order.
MUTUAL = frozenset({Tie.ALLIED, Tie.COOPERATES, Tie.LINKED, Tie.AT_ODDS})
_TOLD_BY = frozenset(
    {EventType.STATE_ALIGNMENT, EventType.AID_MILITARY, EventType.SUPPORT, EventType.COOPERATE}
)
_PARTS = frozenset({Tie.LINKED, Tie.PART_OF})
_HELPS = frozenset({Tie.SUPPORTS, Tie.SUPPLIES})

_BY = re.compile(r"\s+(?:\w+ly\s+)?by\b")
_TO = re.compile(r"\s+(?:\w+\s+)?(?:of|to|for|with|toward|towards|against)\b")
_FROM = re.compile(r"\s+(?:from|by)\b")
_LAST = re.compile(r"\s+(?:by|of|to|for|with|against|from|between)\Z")
_BOTH = re.compile(r"\s+(?:with|between|alongside|among)\b")
# Each is one name or a name of capitals: no more is sure to be all of it.
_BETWEEN = re.compile(
    r"\s+between\s+(?:the\s+)?((?:[A-Z][\w.-]*\s)*[A-Z][\w.-]*)\s+and\s+(?:the\s+)?((?:[A-Z][\w.-]*\s)*[A-Z][\w-]*)(?!['’\w-])"
)
_JOINS = re.compile(r",?\s+(?:and|along with|together with|with|alongside)\s+(?:the\s+)?|,\s+(?:the\s+)?")
_TURNED = re.compile(r"\s+(?:by|of|from|with|against)\b")
_WHICH = re.compile(r"\b(?:which|who|that)\s+(?:(?:has|have|had|\w+ly)\s+)?\Z", re.IGNORECASE)
_OF_A = re.compile(r"(?:\b(?:a|an|the|its|their|his|her|of|and|some|many)|['’]s|s['’]?)\s+\Z", re.IGNORECASE)
_AGAINST = re.compile(r"\b(?:against|from|over)\s", re.IGNORECASE)
_WORD = re.compile(r"[\w’'-]+")
# Of a word that is verb and noun: what stands before the noun ("in support of", "Turkish support").
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:in|with|the|their|its|his|full|military|for|of|and)|['’]s|s['’])\s+\Z", re.IGNORECASE
)
# Words from a tie's word to another that still stands in its phrase: "Y's main regional ALLY X".
_NEAR = 3
_ONCE = 4
# Characters of the shortest of "its", "his", with a blank.
_LEAST = 4
_NAMED = re.compile(r"((?:\w[\w.-]*\s)?\w[\w.-]*?)(?:['’]s?)?\s+\Z")
_ITS = re.compile(
    r"\b(?:its|their|his|her)\s+(?:(?:[a-z]+\s+)?(\w+)\s+and\s+)?(?:[a-z]+\s+)?\Z", re.IGNORECASE
)
_IN = re.compile(r"\bin\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|thanks to|despite|without|from)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Ends:
    """The parties of an event by where they stand to its trigger, and by role."""

    before: tuple[Actor, ...]
    after: tuple[Actor, ...]
    actors: tuple[Actor, ...]
    targets: tuple[Actor, ...]

    def carried(self, role: Sequence[Actor]) -> Sequence[Actor]:
        """Those of a role that another sentence names: this one has a pronoun for them, or nothing."""
        return [actor for actor in role if actor not in self.before and actor not in self.after]

    @property
    def all(self) -> tuple[Actor, ...]:
        return tuple(dict.fromkeys((*self.actors, *self.targets)))


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
    ends = _ends(telling, cue)
    form = _form(telling, cue)
    if form is Form.HOLDER:
        yield from _holder(telling, cue, ends, parties)
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
        each in words.endorsing for each in _WORD.findall(text)
    ):
        return None
    for each in (text, *_WORD.findall(text)):
        if each in words.cues:
            return words.cues[each]
    return None


def _over(telling: Telling) -> bool:
    """Whether the words before a tie tell that it is no more."""
    before = _WORD.findall(_before(telling).lower())[-_ONCE:]
    inside = _WORD.findall(telling.event.trigger.text.lower())
    return not alignment_words().over.isdisjoint((*before, *inside))


def _described(telling: Telling) -> bool:
    """Whether a participle describes a party and tells of nobody: "its armed wing"."""
    participle = telling.event.trigger.text.lower() in alignment_words().adjectival
    return participle and not (_BY.match(_after(telling)) or not _OF_A.search(_before(telling)))


def _before(telling: Telling) -> str:
    sentence = telling.claim.sentence
    return sentence.text[: max(0, telling.event.trigger.start - sentence.start)]


def _after(telling: Telling) -> str:
    """The words after a tie's own, its preposition before them where the trigger holds it ("hostile to")."""
    trigger, sentence = telling.event.trigger, telling.claim.sentence
    rest = sentence.text[max(0, trigger.end - sentence.start) :]
    last = _LAST.search(trigger.text)
    return (last.group() if last else "") + rest


def _ends(telling: Telling, cue: Cue) -> _Ends:
    trigger, sentence, helps = telling.event.trigger, telling.claim.sentence, cue.tie in _HELPS
    actors = tuple(actor for actor in telling.actors if is_party(actor))
    targets = tuple(
        actor for actor in telling.targets if is_party(actor) and not (helps and _opposed(actor, telling))
    )
    marked = (*actors, *targets, *_beside(telling))
    here = [actor for actor in dict.fromkeys(marked) if sentence.start <= actor.span.start < sentence.end]
    return _Ends(
        before=tuple(actor for actor in here if actor.span.start < trigger.start),
        after=tuple(actor for actor in here if actor.span.start >= trigger.end),
        actors=actors,
        targets=targets,
    )


def _opposed(actor: Actor, telling: Telling) -> bool:
    """Whether help is told to be against a party: "backed Y against X"."""
    trigger = telling.event.trigger
    if actor.span.start < trigger.end:
        return False
    return _AGAINST.search(part(telling.claim, trigger.end, actor.span.start).text) is not None


def _beside(telling: Telling) -> Iterator[Actor]:
    """Parties marked elsewhere in the claim that stand right beside the trigger: "Y's ALLY X"."""
    trigger = telling.event.trigger
    for actor in telling.told.actors:
        if not is_party(actor):
            continue
        if actor.span.end <= trigger.start:
            between = part(telling.claim, actor.span.end, trigger.start).text
        elif actor.span.start >= trigger.end:
            between = part(telling.claim, trigger.end, actor.span.start).text
        else:
            continue
        if between.strip("'’s, ") == "" and len(between) <= _NEAR:
            yield actor


def _oriented(telling: Telling, form: Form, ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """The sources and the targets of a tie that runs one way."""
    after = _after(telling)
    if form is Form.RECEIVER:
        return (ends.after if _FROM.search(after) else ()), ends.before
    if form is Form.WHOLE:
        return ends.after, ends.before[-1:]
    if form is Form.VERB and _BY.match(after):
        return _of(ends.after, ends.actors), _of(ends.before, ends.targets) or ends.carried(ends.targets)
    if form is Form.VERB:
        return _active(telling, ends)
    if form is Form.ADJECTIVE:
        if not _TO.match(after):
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
    noun = _NOUN_BEFORE.search(_before(telling)) or _TO.match(_after(telling)) or _FROM.match(_after(telling))
    return (
        next(form for form in sorted(cue.forms, key=lambda form: form.value) if form is not Form.VERB)
        if noun
        else Form.VERB
    )


def _active(telling: Telling, ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Who stands before a verb and after it; where only the roles tell, they do.

    Of "X, which backs Y" the nearest is who does it, whoever stands before.
    """
    before = ends.before
    if _WHICH.search(_before(telling)) and (nearest := _last(before)) is not None:
        before = (nearest,)
    sources = _of(before, ends.actors) or [a for a in ends.actors if a not in ends.after]
    targets = _of(ends.after, ends.targets) or [t for t in ends.targets if t not in ends.before]
    return sources, targets


def _of(here: Sequence[Actor], role: Sequence[Actor]) -> Sequence[Actor]:
    """Of the parties on one side those of the role, or all where none of them has it."""
    return [actor for actor in here if actor in role] or here


def _acted(telling: Telling, ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Of "X's support for Y", "in support of Y" and "Y, with the support of X": who gives, and who gets."""
    before, after = _before(telling), _after(telling)
    of = re.match(r"\s+of\b", after) is not None
    if _FROM.match(after) or (of and _WITH.search(before)):
        got = [actor for actor in ends.after if actor in ends.targets]
        return _of(ends.after, ends.actors), got or _of(ends.before, ends.targets)
    if of and _IN.search(before):
        return [actor for actor in ends.actors if actor not in ends.after], _of(ends.after, ends.targets)
    if of and any(actor in ends.actors for actor in ends.after):
        return (), ()  # whose support it is, or whom it is given, the words leave open
    return ends.actors, ends.targets


def _holder(telling: Telling, cue: Cue, ends: _Ends, parties: Parties) -> Iterator[Told]:
    """ "X, a backer of Y", "Y's backer X", "Y and its X backer": the backer, and whose it is.

    Where the backer stands right after, the tie is told in passing: no denial of the rest touches it.
    """
    after = _after(telling)
    apposed = False
    if _TO.match(after):
        holder, whose = _last(ends.before), _first(ends.after, telling)
    else:
        holder, whose = _first(ends.after, telling), _possessor(telling, cue, ends, parties)
        apposed = holder is not None
        others = _its(telling, whose, parties) if whose is not None else None
        if others is not None:
            start = min(actor.span.start for actor in others)
            owner = _last([actor for actor in ends.before if actor.span.end < start - _LEAST])
            yield from _held_by(telling, cue, others, owner)
            return
        if holder is None and whose is not None:
            holder = _last([actor for actor in ends.before if actor.span.end < whose.span.start])
    yield from _held_by(telling, cue, [holder] if holder else [], whose, apposed=apposed)


def _held_by(
    telling: Telling, cue: Cue, holders: Sequence[Actor], whose: Actor | None, *, apposed: bool = False
) -> Iterator[Told]:
    if whose is None:
        return
    help_ = Help.UNTOLD if cue.tie in _HELPS else None
    for holder in holders:
        yield Told(holder, whose, cue.tie, help_, _words(telling), telling, presupposed=apposed)


def _its(telling: Telling, named: Actor, parties: Parties) -> list[Actor] | None:
    """Those that "its X ally" and "its X and Z allies" name; ``None`` where no such word stands before them."""
    offset = telling.claim.sentence.start
    before = telling.claim.sentence.text[: named.span.start - offset]
    found = _ITS.search(before)
    if found is None:
        return None
    if not found[1]:
        return [named]
    other = parties.at(Span(offset + found.start(1), offset + found.end(1), found[1]), telling.told)
    return [named] if other is None else [other, named]


def _first(after: Sequence[Actor], telling: Telling) -> Actor | None:
    """The first party after a tie's words, where it stands in their phrase."""
    trigger = telling.event.trigger
    for actor in sorted(after, key=lambda actor: actor.span.start):
        between = part(telling.claim, trigger.end, actor.span.start).text
        if len(_WORD.findall(between)) <= _NEAR and not re.search(r"[.;:]", between):
            return actor
        return None
    return None


def _last(before: Sequence[Actor]) -> Actor | None:
    return max(before, key=lambda actor: actor.span.start, default=None)


def _possessor(telling: Telling, cue: Cue, ends: _Ends, parties: Parties) -> Actor | None:
    """The party named right before a tie's words: "Y's ally", "a key Y ally".

    A state before a part tells where the part is ("Y's Lowland branch"): the party is the one before it.
    """
    end = telling.event.trigger.start
    for _ in range(_NEAR):
        found = _right_before(telling, ends, end, parties)
        if found is None:
            break
        if not (cue.tie in _PARTS and found.kind is ActorKind.GOVERNMENT):
            return found
        end = found.span.start + len(found.span.text) - len(found.span.text.rsplit(" ", 1)[-1])
    near = _last([actor for actor in ends.before if actor.span.end <= end])
    if near is not None:
        between = part(telling.claim, near.span.end, end).text
        if len(_WORD.findall(between)) <= _NEAR and between.startswith(("'s", "’s", "s' ", "s’ ")):
            return near
    return None


def _right_before(telling: Telling, ends: _Ends, end: int, parties: Parties) -> Actor | None:
    """The party whose naming ends right before a place in the sentence, as marked or by the words there."""
    for actor in ends.before:
        if actor.span.end <= end and part(telling.claim, actor.span.end, end).text.strip("'’s ") == "":
            return actor
    offset = telling.claim.sentence.start
    named = _NAMED.search(telling.claim.sentence.text[: max(0, end - offset)])
    if named is None:
        return None
    texts = dict.fromkeys((named[1], named[1].rsplit(" ", 1)[-1]))
    stop = offset + named.end(1)
    found = [parties.at(Span(stop - len(text), stop, text), telling.told) for text in texts]
    known = [actor for actor in found if actor is not None and actor.id is not None]
    return known[0] if known else found[-1]


def _directed(
    telling: Telling, cue: Cue, sources: Sequence[Actor], targets: Sequence[Actor]
) -> Iterator[Told]:
    one_sided = telling.event.type is EventType.AID_MILITARY and cue.tie in _HELPS
    if not (sources and targets) and not (one_sided and (sources or targets)):
        return
    for help_, materiel in _helps(telling, cue, sources, targets):
        tie = Tie.SUPPLIES if help_ is Help.ARMS else Tie.SUPPORTS if cue.tie is Tie.SUPPLIES else cue.tie
        for source in sources or (None,):
            for target in targets or (None,):
                yield Told(source, target, tie, help_, _words(telling), telling, materiel)


def _helps(
    telling: Telling, cue: Cue, sources: Sequence[Actor], targets: Sequence[Actor]
) -> Sequence[tuple[Help | None, tuple[str, ...]]]:
    if cue.tie not in _HELPS:
        return [(None, ())]
    if telling.event.type is EventType.SUPPORT:
        return [(Help.POLITICAL, ())]
    return given(telling, cue.help, sources, targets)


def _words(telling: Telling) -> str:
    """The words of a tie with the "by" or "of" that turns it."""
    turned = _TURNED.match(_after(telling)) if _LAST.search(telling.event.trigger.text) is None else None
    return telling.event.trigger.text + (turned.group() if turned else "")


def _mutual(telling: Telling, cue: Cue, form: Form, ends: _Ends, parties: Parties) -> Iterator[Told]:
    """A tie that runs both ways needs two parties and no more, on either side of its words or told as its ends."""
    after = _after(telling)
    if form is Form.ADJECTIVE:
        first = _first(ends.after, telling) if _TO.match(after) else None
        here = [actor for actor in (_last(ends.before), first) if actor is not None]
    elif form is Form.ACT and not _BOTH.match(after):
        return
    else:
        here = _named_between(telling, parties) or list(ends.all)
    for one, other in _pairs(here, form, telling, ends):
        yield Told(one, other, cue.tie, None, _words(telling), telling)


def _pairs(here: Sequence[Actor], form: Form, telling: Telling, ends: _Ends) -> Iterator[tuple[Actor, Actor]]:
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
    after = _after(telling)
    found = _BETWEEN.match(after)
    if found is None:
        return []
    at = telling.claim.sentence.end - len(after)
    named = [Span(at + found.start(n), at + found.end(n), found[n]) for n in (1, 2)]
    both = [actor for span in named if (actor := parties.at(span, telling.told)) is not None]
    return both if len(both) == len(named) else []
