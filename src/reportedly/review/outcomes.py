"""Outcomes: what several judgements on one thing come to.

Of each coder the last one counts.  Where coders differ an editor's adjudication holds, and without one none of theirs does: the item
is disputed, and what the machine had stands.  Nobody is outvoted.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reportedly.knowledge.actor_names import keys
from reportedly.review import forms
from reportedly.review.judgement import FieldSubject, Judgement, MentionSubject, PairSubject, Subject, Verdict
from reportedly.review.locating import Located

# What coders of the same item have in common: of words, that they are the same in the same article or everywhere.
Item = Hashable


class Effect(StrEnum):
    """What a judgement does now.

    ``applied``: it holds.  ``disputed``: coders differ and nobody has adjudicated; none of theirs holds.  ``overruled``: an adjudication,
    a later one of the same coder or, of pairs, a later one that contradicts it holds instead.  ``unsure``, ``withdrawn`` and ``lost`` (its
    words are gone) do nothing.
    """

    APPLIED = "applied"
    DISPUTED = "disputed"
    OVERRULED = "overruled"
    UNSURE = "unsure"
    WITHDRAWN = "withdrawn"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What stands of an item: ``holding`` judgements, which agree, the last made at the end; none where it is ``disputed``.

    ``answers`` has each coder's last answer, ``judgements`` everything that stands on the item, ``adjudication`` what an editor decided.
    """

    item: Item
    holding: tuple[Located, ...]
    disputed: bool
    adjudication: Located | None
    answers: Mapping[str, str]
    judgements: tuple[Located, ...]


def item_of(subject: Subject) -> Item:
    """Tell what a subject has in common with those of other judgements on the same thing."""
    if isinstance(subject, MentionSubject):
        return MentionSubject, keys(subject.words), subject.article
    return subject


def outcomes(told: Iterable[Located]) -> Iterator[Outcome]:
    """Give what the judgements that stand, found again, come to, item by item in the order they were first judged.

    ``told`` are in the order they were made: of each coder the last counts.
    """
    items: dict[Item, list[Located]] = {}
    for each in told:
        if each.subject is not None and not each.judgement.withdrawn:
            items.setdefault(item_of(each.subject), []).append(each)
    for item, some in items.items():
        yield _of_words(item, some) if isinstance(some[0].subject, MentionSubject) else _of(item, some)


def answer(each: Located) -> str:
    """Tell what a judgement says as one word or line: what coders who agree have in common."""
    judgement, subject = each.judgement, each.subject
    if judgement.verdict is Verdict.UNSURE:
        return Verdict.UNSURE.value
    if isinstance(subject, MentionSubject):
        return f"{'' if judgement.verdict is Verdict.POSITIVE else 'not '}{subject.entity}"
    if isinstance(subject, FieldSubject) and not _whole_event(subject):
        return json.dumps(forms.value_form(each.value if each.value != () else None), ensure_ascii=False)
    return judgement.verdict.value


def _whole_event(subject: FieldSubject) -> bool:
    return subject.field.removeprefix("events.").isdigit()


def _of(item: Item, some: Sequence[Located]) -> Outcome:
    adjudication = next((each for each in reversed(some) if each.judgement.adjudicates), None)
    last = {each.judgement.who: each for each in some if not each.judgement.adjudicates}
    answers = {who: answer(each) for who, each in last.items()}
    sure = {who: each for who, each in last.items() if each.judgement.verdict is not Verdict.UNSURE}
    differ = len({answers[who] for who in sure}) > 1
    if adjudication is not None:
        holds = () if adjudication.judgement.verdict is Verdict.UNSURE else (adjudication,)
        return Outcome(item, holds, False, adjudication, answers, tuple(some))
    holding = () if differ else tuple(each for each in some if any(each is one for one in sure.values()))
    return Outcome(item, holding, differ, None, answers, tuple(some))


def _of_words(item: Item, some: Sequence[Located]) -> Outcome:
    """Of words each coder's last word on each entity counts, and of those that link them the last: words mean one thing."""
    adjudicated = [each for each in some if each.judgement.adjudicates]
    by_coder: dict[str, list[Located]] = {}
    for each in some:
        if not each.judgement.adjudicates:
            by_coder.setdefault(each.judgement.who, []).append(each)
    stances = {who: _stance(told) for who, told in by_coder.items()}
    answers = {who: _worded(stance) for who, stance in stances.items()}
    if adjudicated:
        holds = _sure(_stance(adjudicated))
        return Outcome(item, holds, False, adjudicated[-1], answers, tuple(some))
    differ = _differ(list(stances.values()))
    counted = {each.judgement.key for stance in stances.values() for each in stance}
    every = [each for each in some if each.judgement.key in counted]
    return Outcome(item, () if differ else _sure(every), differ, None, answers, tuple(some))


def _stance(told: Sequence[Located]) -> list[Located]:
    """The last word on each entity; of several links only the last."""
    last = {_entity(each): each for each in told}
    links = [each for each in last.values() if each.judgement.verdict is Verdict.POSITIVE]
    # A word changed keeps its first place: the order they were made in tells which link is the last.
    linked = next((each for each in reversed(told) if each in links), None)
    return [
        each
        for each in told
        if last[_entity(each)] is each and (each.judgement.verdict is not Verdict.POSITIVE or each is linked)
    ]


def _worded(stance: Sequence[Located]) -> str:
    links = [answer(each) for each in stance if each.judgement.verdict is Verdict.POSITIVE]
    return links[0] if links else "; ".join(sorted(answer(each) for each in stance))


def _differ(stances: Sequence[Sequence[Located]]) -> bool:
    every = [each for stance in stances for each in stance]
    linked = {_entity(each) for each in every if each.judgement.verdict is Verdict.POSITIVE}
    against = {_entity(each) for each in every if each.judgement.verdict is Verdict.NEGATIVE}
    return len(linked) > 1 or bool(linked & against)


def _sure(told: Iterable[Located]) -> tuple[Located, ...]:
    return tuple(each for each in told if each.judgement.verdict is not Verdict.UNSURE)


def _entity(each: Located) -> str:
    assert isinstance(each.subject, MentionSubject)
    return each.subject.entity


def effects(
    told: Sequence[Located], made: Iterable[Outcome], contradicted: Iterable[Judgement] = ()
) -> dict[int, Effect]:
    """Tell what each judgement does now, by its key; ``contradicted`` are pairs that later ones contradict."""
    found: dict[int, Effect] = {}
    against = {each.key for each in contradicted}
    for outcome in made:
        holding = {each.judgement.key for each in outcome.holding}
        held = {answer(each) for each in outcome.holding}
        last = {each.judgement.who: each.judgement.key for each in outcome.judgements}
        for each in outcome.judgements:
            own = each.judgement
            holds = own.key in holding or (answer(each) in held and last[own.who] == own.key)
            if own.verdict is Verdict.UNSURE:
                found[own.key] = Effect.UNSURE
            elif own.key in against:
                found[own.key] = Effect.OVERRULED
            elif outcome.disputed:
                found[own.key] = Effect.DISPUTED if _counts(outcome, each) else Effect.OVERRULED
            else:
                found[own.key] = Effect.APPLIED if holds else Effect.OVERRULED
    for each in told:
        if each.judgement.withdrawn:
            found[each.judgement.key] = Effect.WITHDRAWN
        elif each.subject is None:
            found[each.judgement.key] = Effect.LOST
    return found


def _counts(outcome: Outcome, each: Located) -> bool:
    """Whether it is its coder's last word."""
    at = outcome.judgements.index(each)
    later = [other for other in outcome.judgements[at + 1 :] if other.judgement.who == each.judgement.who]
    if isinstance(each.subject, MentionSubject):
        return all(_entity(other) != _entity(each) for other in later)
    return not later


def is_pair(outcome: Outcome) -> bool:
    """Whether the item is a pair of claims."""
    return isinstance(outcome.judgements[0].subject, PairSubject)
