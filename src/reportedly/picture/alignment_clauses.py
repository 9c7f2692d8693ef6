"""Ties that an event tells: "X backs Y", "Y, supported by X", "Y's ally X", "forces loyal to Y".

Who is the tie's source is read from how the words stand, and from the event's roles where these leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.knowledge.alignment import Cue, Form, alignment_words
from reportedly.model import Actor, EventType, Help, Span, Telling, Tie
from reportedly.picture.alignment_compounds import Told, compounds
from reportedly.picture.alignment_help import given
from reportedly.picture.alignment_parties import identity, is_party, part

# The ties that run both ways: their two ends have no order.
MUTUAL = frozenset({Tie.ALLIED, Tie.COOPERATES, Tie.LINKED, Tie.AT_ODDS})
_TOLD_BY = frozenset({EventType.STATE_ALIGNMENT, EventType.AID_MILITARY, EventType.SUPPORT, EventType.COOPERATE})
_HELPS = frozenset({Tie.SUPPORTS, Tie.SUPPLIES})

_BY = re.compile(r"\s+(?:\w+ly\s+)?by\b")
_TO = re.compile(r"\s+(?:\w+\s+)?(?:of|to|for|with|toward|towards|against)\b")
_FROM = re.compile(r"\s+(?:from|by)\b")
_BOTH = re.compile(r"\s+(?:with|between|alongside|among)\b")
_AGAINST = re.compile(r"\b(?:against|from|over)\s", re.IGNORECASE)
_WORD = re.compile(r"[\w’'-]+")
# Of a word that is verb and noun: what stands before the noun ("in support of", "Turkish support").
_NOUN_BEFORE = re.compile(r"(?:\b(?:in|with|the|their|its|his|full|military|for|of|and)|['’]s|s['’])\s+\Z", re.IGNORECASE)
# Words from a tie's word to another that still stands in its phrase: "Syria's main regional ALLY Russia".
_NEAR = 3


@dataclass(frozen=True, slots=True)
class _Ends:
    """The parties of an event by where they stand to its trigger, and by role."""

    before: tuple[Actor, ...]
    after: tuple[Actor, ...]
    actors: tuple[Actor, ...]
    targets: tuple[Actor, ...]

    @property
    def all(self) -> tuple[Actor, ...]:
        return tuple(dict.fromkeys((*self.actors, *self.targets)))


def told_in_clauses(telling: Telling) -> Iterator[Told]:
    """Yield the ties that one event of alignment, help, support or cooperation tells; none where its words do not."""
    event = telling.event
    if event.type not in _TOLD_BY or _compounded(telling):
        return
    cue = _cue(telling)
    if cue is None or _over(telling):
        return
    ends = _ends(telling)
    if cue.tie in MUTUAL:
        yield from _mutual(telling, cue, ends)
        return
    sources, targets = _oriented(telling, cue, ends)
    yield from _directed(telling, cue, sources, targets)


def _compounded(telling: Telling) -> bool:
    trigger = telling.event.trigger
    return any(each.span.start < trigger.end and trigger.start < each.span.end for each in compounds(telling))


def _cue(telling: Telling) -> Cue | None:
    """The cue of an event's trigger: all of its words, else one of them."""
    words = alignment_words()
    text = telling.event.trigger.text.lower()
    if telling.event.type is EventType.SUPPORT and not any(each in words.endorsing for each in _WORD.findall(text)):
        return None
    for each in (text, *_WORD.findall(text)):
        if each in words.cues:
            return words.cues[each]
    return None


def _over(telling: Telling) -> bool:
    """Whether the words before a tie tell that it is no more."""
    before = _WORD.findall(_before(telling).lower())[-_NEAR:]
    return not alignment_words().over.isdisjoint(before)


def _before(telling: Telling) -> str:
    sentence = telling.claim.sentence
    return sentence.text[: max(0, telling.event.trigger.start - sentence.start)]


def _after(telling: Telling) -> str:
    sentence = telling.claim.sentence
    return sentence.text[max(0, telling.event.trigger.end - sentence.start) :]


def _ends(telling: Telling) -> _Ends:
    trigger, sentence = telling.event.trigger, telling.claim.sentence
    actors = tuple(actor for actor in telling.actors if is_party(actor))
    targets = tuple(actor for actor in telling.targets if is_party(actor) and not _opposed(actor, telling))
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


def _oriented(telling: Telling, cue: Cue, ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """The sources and the targets of a tie that runs one way."""
    form = _form(telling, cue)
    after = _after(telling)
    if form is Form.RECEIVER:
        return (ends.after if _FROM.search(after) else ()), ends.before
    if form is Form.WHOLE:
        return ends.after, ends.before
    if form is Form.VERB:
        if _BY.match(after):
            return _of(ends.after, ends.actors), _of(ends.before, ends.targets)
        return _active(ends)
    if form is Form.ADJECTIVE:
        return (ends.before, ends.after) if _TO.match(after) else ((), ())
    if form is Form.HOLDER:
        return _held(after, ends)
    return _acted(after, ends)


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
    return next(form for form in sorted(cue.forms, key=lambda form: form.value) if form is not Form.VERB) if noun else Form.VERB


def _active(ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Who stands before a verb and after it; where only the roles tell, they do."""
    sources = _of(ends.before, ends.actors) or [a for a in ends.actors if a not in ends.after]
    targets = _of(ends.after, ends.targets) or [t for t in ends.targets if t not in ends.before]
    return sources, targets


def _of(here: Sequence[Actor], role: Sequence[Actor]) -> Sequence[Actor]:
    """Of the parties on one side those of the role, or all where none of them has it."""
    return [actor for actor in here if actor in role] or here


def _held(after: str, ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Of "X, a backer of Y" and "Y's backer X": the backer, and whose it is."""
    if _TO.match(after):
        return ends.before[-1:], ends.after
    if ends.before and ends.after:
        return ends.after[:1], ends.before[-1:]
    return (), ()


def _acted(after: str, ends: _Ends) -> tuple[Sequence[Actor], Sequence[Actor]]:
    """Of "X's support for Y" and "Y, with the support of X": who gives, and who gets."""
    if _FROM.match(after):
        return ends.after, ends.before
    if re.match(r"\s+of\b", after) and any(actor in ends.actors for actor in ends.after):
        return [actor for actor in ends.after if actor in ends.actors], _of(ends.before, ends.targets)
    return ends.actors, ends.targets


def _directed(
    telling: Telling, cue: Cue, sources: Sequence[Actor], targets: Sequence[Actor]
) -> Iterator[Told]:
    one_sided = telling.event.type is EventType.AID_MILITARY and cue.tie in _HELPS
    if not (sources and targets) and not (one_sided and (sources or targets)):
        return
    for help_, materiel in _helps(telling, cue, targets):
        tie = Tie.SUPPLIES if help_ is Help.ARMS else Tie.SUPPORTS if cue.tie is Tie.SUPPLIES else cue.tie
        for source in sources or (None,):
            for target in targets or (None,):
                yield Told(source, target, tie, help_, _words(telling), telling, materiel)


def _helps(telling: Telling, cue: Cue, targets: Sequence[Actor]) -> Sequence[tuple[Help | None, tuple[str, ...]]]:
    if cue.tie not in _HELPS:
        return [(None, ())]
    if telling.event.type is EventType.SUPPORT:
        return [(Help.POLITICAL, ())]
    return given(telling, cue.help, targets)


def _words(telling: Telling) -> str:
    """The words of a tie with the "by" or "to" that turns it."""
    after = _after(telling)
    turned = _BY.match(after) or _TO.match(after) or _FROM.match(after)
    return telling.event.trigger.text + (turned.group() if turned else "")


def _mutual(telling: Telling, cue: Cue, ends: _Ends) -> Iterator[Told]:
    """A tie that runs both ways needs two parties and no more, or one on each side of its words."""
    here = tuple(dict.fromkeys((*ends.all, *ends.before[-1:], *ends.after[:1])))
    article = telling.claim.article
    known = {identity(actor, article): actor for actor in here}
    if Form.ACT in cue.forms and not (_BOTH.match(_after(telling)) or len(cue.forms) > 1):
        return
    if len(known) == 2:  # noqa: PLR2004 – the two ends
        one, other = known.values()
        yield Told(one, other, cue.tie, None, _words(telling), telling)


def spans(actors: Sequence[Actor]) -> tuple[Span, ...]:
    """The spans of actors."""
    return tuple(actor.span for actor in actors)
