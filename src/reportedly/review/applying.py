"""Applying: what standing judgements change before claims are resolved and brought together.

A person's value takes the machine's place in what is made of claims, and is marked as theirs (:class:`~reportedly.model.Judged`) with the
machine's beside it.  The casebook's records stay as the machine made them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reportedly.model import Claim, Coded, Judged, Span
from reportedly.review import fields
from reportedly.review.decision import Decision
from reportedly.review.fields import Field
from reportedly.review.judgement import (
    ClaimSubject,
    FieldSubject,
    Judgement,
    MentionSubject,
    PairSubject,
    Value,
    Verdict,
)
from reportedly.review.locating import Located, Look, located
from reportedly.review.outcomes import Effect, Outcome, effects, outcomes
from reportedly.review.pairs import Together, consistent


@dataclass(frozen=True)
class Standing:
    """What people decided that holds now, and everything it rests on."""

    located: tuple[Located, ...]
    outcomes: tuple[Outcome, ...]

    @classmethod
    def of(cls, judgements: Iterable[Judgement], look: Look) -> Standing:
        """Work out what judgements come to; ``look`` gives an article as it is now.

        The later is by when it was made: what was brought in from elsewhere may be older than what is here.
        """
        told = tuple(located(sorted(judgements, key=lambda each: (each.when, each.key)), look))
        return cls(told, tuple(outcomes(told)))

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """What the resolver is to heed of words, in the order it was decided."""
        held = (each for outcome in self.outcomes for each in outcome.holding)
        made = (
            _decision(each.judgement, each.subject)
            for each in held
            if isinstance(each.subject, MentionSubject)
        )
        return tuple(sorted(made, key=lambda each: (each.when, each.key)))

    @cached_property
    def corrections(self) -> Mapping[str, tuple[Outcome, ...]]:
        """What is decided of claims and their fields, by article."""
        found: dict[str, list[Outcome]] = {}
        for each in self.outcomes:
            subject = each.judgements[0].subject
            if isinstance(subject, ClaimSubject | FieldSubject) and each.holding:
                found.setdefault(subject.article, []).append(each)
        return {article: tuple(some) for article, some in found.items()}

    @cached_property
    def together(self) -> Together:
        """Which claims tell of one happening, and which do not."""
        held = (each.holding[-1] for each in self.outcomes if each.holding)
        pairs = [each for each in held if isinstance(each.subject, PairSubject)]
        return consistent(sorted(pairs, key=lambda each: (each.judgement.when, each.judgement.key)))

    @cached_property
    def effects(self) -> Mapping[int, Effect]:
        """What each judgement does now, by its key."""
        return effects(self.located, self.outcomes, self.together.contradicted)


def _decision(each: Judgement, subject: MentionSubject) -> Decision:
    return Decision(
        key=each.key,
        who=each.who,
        when=each.when,
        words=subject.words,
        entity=subject.entity,
        verdict=each.verdict,
        reason=each.reason,
        article=subject.article,
    )


def corrected(coded: Coded, decided: Sequence[Outcome]) -> tuple[Coded, Mapping[str, tuple[Judged, ...]]]:
    """Give an article's claims as people decided them, and what was decided of each, by its id."""
    if not decided:
        return coded, {}
    by_claim: dict[str, list[Outcome]] = {}
    for each in decided:
        subject = each.holding[-1].subject
        assert isinstance(subject, ClaimSubject | FieldSubject)
        by_claim.setdefault(subject.claim, []).append(each)
    made = {claim.id: _corrected(claim, by_claim.get(claim.id, ())) for claim in coded.claims}
    claims = tuple(made[claim.id][0] for claim in coded.claims)
    return replace(coded, claims=claims), {id: judged for id, (_, judged) in made.items() if judged}


def _corrected(claim: Claim, decided: Iterable[Outcome]) -> tuple[Claim, tuple[Judged, ...]]:
    made, judged = claim, []
    gone: list[tuple[Field, Outcome]] = []
    names = {_field(outcome) for outcome in decided}
    for outcome in decided:
        name = _field(outcome)
        if name is None:
            judged.append(_judged("", outcome, None, None))
            continue
        field = fields.parsed(name)
        if field.name == "event":
            gone.append((field, outcome))
            continue
        value, machine = _fitting(field, outcome.holding[-1].value), fields.value_in(claim, field)
        made = fields.with_value(made, field, value)
        judged.append(_judged(name, outcome, value, machine))
        if (
            name == "source"
            and value != machine
            and claim.source_ref is not None
            and "source_ref" not in names
        ):
            # It was the fullest naming of somebody else.
            made = replace(made, source_ref=None)
            judged.append(_judged("source_ref", outcome, None, claim.source_ref))
    # Whole events last, the highest number first: the others are numbered as the machine did.
    for field, outcome in sorted(gone, key=lambda each: -(each[0].event or 0)):
        machine = fields.value_in(claim, field)
        if outcome.holding[-1].judgement.verdict is Verdict.NEGATIVE:
            made = fields.with_value(made, field, None)
            judged.append(_judged(str(field), outcome, None, machine))
        else:
            judged.append(_judged(str(field), outcome, machine, machine))
    return made, tuple(judged)


def _field(outcome: Outcome) -> str | None:
    subject = outcome.holding[-1].subject
    return subject.field if isinstance(subject, FieldSubject) else None


def _fitting(field: Field, value: Value) -> Value:
    """A field of several has none where a person said that there is none."""
    return () if value is None and field.several else value


def _judged(name: str, outcome: Outcome, value: Value, machine: Value) -> Judged:
    last = outcome.holding[-1].judgement
    return Judged(
        field=name,
        verdict=last.verdict.value,
        value=worded(value),
        machine=worded(machine),
        decided_by=tuple(dict.fromkeys(each.judgement.who for each in outcome.holding)),
        when=last.when,
        key=last.key,
    )


def worded(value: Value) -> str | None:
    """Write a value as words; several with semicolons between them, none as ``None``."""
    if isinstance(value, tuple):
        return "; ".join(span.text for span in value) or None
    if isinstance(value, Span):
        return value.text
    return None if value is None else str(value)


def rejected(judged: Iterable[Judged]) -> Judged | None:
    """Give the judgement by which a whole claim is rejected, ``None`` where it is not."""
    return next((each for each in judged if each.rejects), None)
