"""Statements: threats, warnings, demands, promises, condemnations, accusations, refusals, and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import verb_forms
from reportedly.knowledge.speech_acts import speech_words
from reportedly.model import (
    Actor,
    ActorKind,
    Claim,
    EventType,
    Grounded,
    Span,
    Speaker,
    SpeakerKind,
    Standing,
    Statement,
    StatementKind,
    Status,
    Telling,
)
from reportedly.picture.grouping import by_day, grouped, together
from reportedly.picture.parties import armed, is_party
from reportedly.picture.standing import standing
from reportedly.picture.statements_within import outermost
from reportedly.reconcile.tellings import published, tellings

_KINDS = {
    Status.THREATENED: StatementKind.THREAT,
    Status.WARNED: StatementKind.WARNING,
    Status.REQUESTED: StatementKind.DEMAND,
    Status.PROMISED: StatementKind.PROMISE,
    Status.CONDEMNED: StatementKind.CONDEMNATION,
    Status.ACCUSED: StatementKind.ACCUSATION,
}
_ORGANS = {ActorKind.GOVERNMENT, ActorKind.STATE_FORCES, ActorKind.POLICE}
# What a claim shares with the condition it is put under.
_Sentence = tuple[str, Span, Status]
_JOINT = re.compile(r"\s*(?:,|and|, and|both|on|upon)?\s*(?:the\s+)?", re.IGNORECASE)
_ON = re.compile(r"\b(?:on|upon)$", re.IGNORECASE)
# Those in which the one spoken of did it, or is to do it: the event's actor.
_BY_ACTOR = {StatementKind.CONDEMNATION, StatementKind.ACCUSATION, StatementKind.DEMAND}
# Qualities told in passing ("rebel-held") are not what is demanded or condemned.
_PASSING = {EventType.STATE_ALIGNMENT, EventType.STATE_CONTROL, EventType.STATE_STRENGTH}


def statements(grounded: Iterable[Grounded]) -> Iterator[Statement]:
    """Each statement that claims tell of, by the day of the report.

    A claim put as a threat, warning, demand, promise, condemnation or accusation is one statement of its innermost speaker; so is
    an event that is itself such an act (THREATEN, REQUEST, ACCUSE, REJECT) where somebody is said to do it.  Claims are one
    row where one article tells the same speaker's same kind of statement in the same words.
    """
    known = list(grounded)
    conditions: dict[_Sentence, list[Grounded]] = {}
    for told in known:
        if _is_condition(told.claim):
            conditions.setdefault(_sentence(told.claim), []).append(told)
    made = (
        (_key(row), row)
        for told in known
        if not _is_condition(told.claim)
        for row in _rows(told, conditions.get(_sentence(told.claim), ()))
    )
    rows = outermost(_merged(group) for group in grouped(made, tellings=lambda row: row.tellings))
    yield from sorted(rows, key=lambda row: (by_day(row.day, row.day), [t.id for t in row.tellings]))


def _sentence(claim: Claim) -> _Sentence:
    return claim.article, claim.sentence, claim.status


def _is_condition(claim: Claim) -> bool:
    """Whether a claim is but the condition that a threat or promise beside it is put under: "if they advance"."""
    if claim.status not in (Status.THREATENED, Status.PROMISED):
        return False
    before = claim.sentence.text[: max(claim.content.start - claim.sentence.start, 0)].split()
    return bool(before) and speech_words().condition.fullmatch(before[-1].strip(",")) is not None


def _rows(told: Grounded, conditions: Iterable[Grounded]) -> Iterator[Statement]:
    each = tuple(tellings((told,)))
    if not each:
        return
    kind = _KINDS.get(told.claim.status)
    # With neither a cue nor a source the stand was read from the content alone: nobody is said to say it.
    voiced = told.claim.cue is not None or told.claim.source is not None
    if kind is not None and voiced and _cue_agrees(told.claim):
        yield _put(told, kind, each, tuple(tellings(conditions)))
    for telling in each:
        if (act := _act(telling)) and not (act is kind and _said_by(telling, told)):
            yield _told_of(telling, act)


def _put(
    told: Grounded, kind: StatementKind, each: Sequence[Telling], conditions: Sequence[Telling]
) -> Statement:
    """The statement that a claim is by the way it is put."""
    main = next((telling for telling in each if telling.event.type not in _PASSING), each[0])
    object_ = _addressed(told)
    to = object_ or _meant(kind, main, each, conditions)
    mistaken = _spoken_to(told.claim)
    if mistaken:
        # "… warned Ankara against …": the name behind the cue is who was warned, whoever the reader took for it.
        to = tuple(actor for actor in told.actors if actor.span == told.claim.source) or to
    named = told.claim.source is not None and not mistaken
    return Statement(
        kind=kind,
        speaker=told.chain[0] if named and told.chain else None,
        through=_through(told.chain[1:] if named or mistaken else told.chain),
        to=_without_speaker(to, told.chain[0] if named and told.chain else None),
        about=main.event.type,
        content=told.claim.content,
        standing=Standing.SAID,
        day=published(main),
        tellings=(*each, *(conditions if kind is StatementKind.THREAT else ())),
    )


def _cue_agrees(claim: Claim) -> bool:
    """Whether the cue is no word for another stand: "insisted" puts nothing as a promise, "said" leaves it to the content."""
    if claim.cue is None:
        return True
    statuses = {
        entry.status for word, entry in cues().verbs.items() if claim.cue.text.casefold() in verb_forms(word)
    }
    return not statuses or bool(statuses & {claim.status, Status.REPORTED})


def _through(chain: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Who passes it on, but the outlet itself, which every claim comes through."""
    return tuple(speaker for speaker in chain if speaker.span is not None)


def _addressed(told: Grounded) -> tuple[Actor, ...]:
    """Who stands right behind the cue as the one spoken to ("urged Ankara to", "called on the two states"), joined ones too."""
    cue, sentence = told.claim.cue, told.claim.sentence
    if cue is None:
        return ()
    found: list[Actor] = []
    end = cue.end
    for actor in sorted(told.actors, key=lambda actor: (actor.span.start, -actor.span.end)):
        between = sentence.text[max(end - sentence.start, 0) : max(actor.span.start - sentence.start, 0)]
        if actor.span.start >= end and is_party(actor) and _JOINT.fullmatch(between):
            found.append(actor)
            end = actor.span.end
    directed = found and (_ON.search(cue.text) or _directed(found[-1].span, sentence))
    return tuple(found) if directed else ()


def _spoken_to(claim: Claim) -> bool:
    """Whether the words taken for the source stand behind the cue as the one spoken to."""
    name, cue, sentence = claim.source, claim.cue, claim.sentence
    if name is None or cue is None or not cue.end <= name.start <= name.end <= sentence.end:
        return False
    between = sentence.text[cue.end - sentence.start : name.start - sentence.start]
    return bool(_JOINT.fullmatch(between)) and _directed(name, sentence)


def _directed(name: Span, sentence: Span) -> bool:
    """Whether a word that makes a name behind a cue the one spoken to follows it."""
    after = sentence.text[name.end - sentence.start :].lstrip().partition(" ")[0]
    return speech_words().directed.fullmatch(after) is not None


def _meant(
    kind: StatementKind, main: Telling, each: Sequence[Telling], conditions: Sequence[Telling]
) -> tuple[Actor, ...]:
    if kind in _BY_ACTOR:
        # Somebody who fled or is let out is whom it happens to, in a demand whom it is put to.
        acting = main.actors
        if kind is StatementKind.DEMAND and main.event.type is EventType.DISPLACE and not acting:
            acting = main.targets
        return tuple(actor for actor in acting if _can_be_meant(actor))
    if kind is StatementKind.THREAT:
        meeting = tuple(actor for told in conditions[:1] for actor in told.actors if _can_be_meant(actor))
        return meeting or _under_condition(each) or tuple(filter(_can_be_threatened, main.targets))
    return ()


def _can_be_meant(actor: Actor) -> bool:
    return is_party(actor) and actor.kind is not ActorKind.MEDIA


def _can_be_threatened(actor: Actor) -> bool:
    """Whether words name people or a known party: "new states" that shall not come about are not threatened."""
    return actor.id is not None or actor.loaded or armed(actor) or actor.kind is ActorKind.CIVILIANS


def _under_condition(each: Sequence[Telling]) -> tuple[Actor, ...]:
    """Who must meet the condition that a threat is put under: the actor of what stands behind "if" or "unless"."""
    claim = each[0].claim
    starts = [
        claim.sentence.start + match.end() for match in speech_words().condition.finditer(claim.sentence.text)
    ]
    after = [telling for telling in each if any(start <= telling.event.trigger.start for start in starts)]
    return tuple(
        actor
        for telling in after[:1]
        for actor in telling.actors
        if _can_be_meant(actor) and any(start <= actor.span.start for start in starts)
    )


def _without_speaker(to: Iterable[Actor], speaker: Speaker | None) -> tuple[Actor, ...]:
    """Nobody threatens, warns or accuses themselves: where the words come out so, the reader took one for the other."""
    found: dict[str, Actor] = {}
    for actor in to:
        if speaker is None or not (_same_side(actor, speaker.actor) or speaker.span == actor.span):
            found.setdefault(actor.id or actor.span.text.casefold(), actor)
    return tuple(found.values())


def _same_side(one: Actor, other: Actor | None) -> bool:
    """Whether two are one party, or organs of one state: a government and its own army."""
    if other is None:
        return False
    if one.id is not None and one.id == other.id:
        return True
    return one.country is not None and one.country == other.country and {one.kind, other.kind} <= _ORGANS


def _act(telling: Telling) -> StatementKind | None:
    """What an event does by being said; ``None`` where it is no act of speech, or nobody is said to do it."""
    event = telling.event
    kind = next(
        (
            act.kind
            for act in speech_words().acts
            if act.type is event.type and act.words.search(event.trigger.text)
        ),
        None,
    )
    if kind is None or not any(map(is_party, telling.actors)):
        return None
    # "Accused the general of ordering the raid": what one is held to have ordered is a deed.
    if kind is StatementKind.DEMAND and telling.claim.status is Status.ACCUSED:
        return None
    # "Shelled it to blame Peru": nobody has accused Peru yet.
    sentence, trigger = telling.claim.sentence, event.trigger
    before = sentence.text[: max(0, trigger.start - sentence.start)].lower()
    if kind is StatementKind.ACCUSATION and before.endswith(" to "):
        return None
    # A threat that is demanded, planned or only possible is none that was made; the demand has a row of its own.
    if standing(telling.claim) not in (Standing.SAID, Standing.SAID_NOT, Standing.DENIED):
        return None
    # What is threatened with no word said – "the fire threatens the town" – has a place for its target.
    if kind is StatementKind.THREAT and event.target and not any(map(is_party, telling.targets)):
        return None
    return kind


def _said_by(telling: Telling, told: Grounded) -> bool:
    """Whether the speaker of the claim is the one whose act of speech the event is: told once, not twice."""
    speaker = told.chain[0].actor if told.chain and told.claim.source is not None else None
    ids = {actor.id for actor in telling.actors}
    return not telling.actors or (speaker is not None and speaker.id in ids)


def _told_of(telling: Telling, kind: StatementKind) -> Statement:
    """The statement that a claim tells of: its speaker is the event's actor, and the claim's are who passes it on."""
    doer = next(actor for actor in telling.actors if is_party(actor))
    speaker = Speaker(
        span=doer.span,
        kind=SpeakerKind.PARTY if doer.id else SpeakerKind.UNKNOWN,
        name=doer.name,
        actor=doer,
    )
    return Statement(
        kind=kind,
        speaker=speaker,
        through=_through(telling.told.chain),
        to=_without_speaker((a for a in telling.targets if _can_be_meant(a)), speaker),
        about=None,
        content=telling.claim.content,
        standing=standing(telling.claim),
        day=published(telling),
        tellings=(telling,),
    )


def _key(row: Statement) -> tuple[object, ...]:
    claim = row.tellings[0].claim
    speaker = row.speaker.span if row.speaker else None
    return (claim.article, row.kind, speaker, row.content, row.standing)


def _merged(rows: tuple[Statement, ...]) -> Statement:
    return replace(rows[0], tellings=together(row.tellings for row in rows))
