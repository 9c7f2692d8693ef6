"""From judgements to the desk's answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

from pydantic import TypeAdapter

from reportedly.model import Coded
from reportedly.present.desk.review.answers import (
    ArticleJudgements,
    ClaimShown,
    Decided,
    Difference,
    Doubtful,
    JudgementTold,
    MentionToJudge,
    Option,
    QueueItem,
    Subject,
    WithdrawalTold,
)
from reportedly.review import fields, forms
from reportedly.review import judgement as domain
from reportedly.review.applying import Standing
from reportedly.review.entities import entity
from reportedly.review.locating import Located
from reportedly.review.outcomes import Outcome
from reportedly.review.queue import Question
from reportedly.store.citing import Cited

# Claims of a page with what is needed to judge them, by the ids of their articles and their own.
Told = Mapping[tuple[str, str], Cited]

_SUBJECT: TypeAdapter[Any] = TypeAdapter(Subject)
_KINDS: dict[domain.Kind, Literal["claim", "pair", "mention"]] = {
    domain.Kind.CLAIM: "claim",
    domain.Kind.PAIR: "pair",
    domain.Kind.MENTION: "mention",
}
# So much of the article stands before and after a claim's sentence: two or three sentences.
_CONTEXT = 400


def subject_told(subject: domain.Subject) -> Any:
    """Give a subject as it is answered."""
    return _SUBJECT.validate_python(forms.subject_form(subject))


def value_told(value: domain.Value) -> Any:
    """Give a value as it is answered."""
    return list(value) if isinstance(value, tuple) else value


def judgement_told(each: Located, standing: Standing) -> JudgementTold:
    """Give a judgement as it is answered."""
    own = each.judgement
    taken = own.withdrawal
    meant = own.subject.entity if isinstance(own.subject, domain.MentionSubject) else ""
    known = entity(meant) if meant else None
    return JudgementTold(
        key=own.key,
        who=own.who,
        when=own.when,
        subject=subject_told(own.subject),
        verdict=own.verdict,
        value=value_told(own.value),
        machine=value_told(own.machine),
        reason=own.reason,
        adjudicates=own.adjudicates,
        withdrawn=own.withdrawn,
        withdrawal=None
        if taken is None
        else WithdrawalTold(who=taken.who, when=taken.when, reason=taken.reason),
        anchor=each.anchoring,
        now=None if each.subject is None else subject_told(each.subject),
        effect=standing.effects[own.key],
        name=None if known is None else known.name,
    )


def of_article(
    coded: Coded, told: Iterable[Located], standing: Standing, *, hidden: set[Any]
) -> ArticleJudgements:
    """Give the judgements on an article and what they come to; of ``hidden`` items nothing."""
    decided = (
        each
        for outcome in standing.outcomes
        if outcome.item not in hidden
        for each in _decided(coded, outcome)
    )
    return ArticleJudgements(items=[judgement_told(each, standing) for each in told], decided=list(decided))


def _decided(coded: Coded, outcome: Outcome) -> Iterator[Decided]:
    subject = outcome.judgements[0].subject
    if (
        not isinstance(subject, domain.ClaimSubject | domain.FieldSubject)
        or subject.article != coded.article.id
    ):
        return
    if not (outcome.holding or outcome.disputed):
        return
    claim = next(claim for claim in coded.claims if claim.id == subject.claim)
    name = subject.field if isinstance(subject, domain.FieldSubject) else None
    machine = None if name is None else fields.value_in(claim, fields.parsed(name))
    last = outcome.holding[-1] if outcome.holding else None
    told = outcome.holding or outcome.judgements
    yield Decided(
        claim=claim.id,
        field=name,
        verdict=None if last is None else last.judgement.verdict,
        value=value_told(machine if last is None else last.value),
        machine=value_told(machine),
        decided_by=list(dict.fromkeys(each.judgement.who for each in told)),
        when=max(each.judgement.when for each in told),
        disputed=outcome.disputed,
        keys=[each.judgement.key for each in told],
    )


def claims_shown(claims: Iterable[domain.ClaimSubject], told: Told) -> list[ClaimShown]:
    """Give claims with what is needed to judge them; those there are no more are left out."""
    found = (told.get((each.article, each.claim)) for each in claims)
    return [_shown(each) for each in found if each is not None]


def _shown(each: Cited) -> ClaimShown:
    text, sentence = each.text, each.claim.sentence
    return ClaimShown(
        title=each.title,
        record=each.claim,
        before=text[max(0, sentence.start - _CONTEXT) : sentence.start],
        after=text[sentence.end : sentence.end + _CONTEXT],
    )


def question_told(
    each: Question, judged: int, told: Told, options: Callable[[Question], list[Option]]
) -> QueueItem:
    """Give a question as it is answered."""
    subject = each.subject
    return QueueItem(
        id=each.id,
        kind=_KINDS[each.kind],
        subject=MentionToJudge(words=subject.words, entity=subject.entity or None, article=subject.article)
        if isinstance(subject, domain.MentionSubject)
        else subject_told(subject),
        score=each.score,
        doubt=each.doubt,
        weight=each.weight,
        why=list(each.why),
        claims=claims_shown(each.claims, told),
        fields=[
            Doubtful(field=doubt.field, machine=value_told(doubt.machine), confidence=doubt.confidence)
            for doubt in each.fields
        ],
        of="actor" if each.of == "actor" else "place" if each.of == "place" else None,
        mentions=each.mentions,
        options=options(each),
        judged=judged,
    )


def claims_of(subject: domain.Subject) -> tuple[domain.ClaimSubject, ...]:
    """The claims that a subject is on."""
    if isinstance(subject, domain.PairSubject):
        return (subject.left, subject.right)
    if isinstance(subject, domain.MentionSubject):
        return ()
    return (domain.ClaimSubject(subject.article, subject.claim),)


def difference(outcome: Outcome, standing: Standing, told: Told) -> Difference:
    """Give an item that coders judged differently."""
    subject = outcome.judgements[0].subject
    assert subject is not None
    ruling = outcome.adjudication
    return Difference(
        subject=subject_told(subject),
        claims=claims_shown(claims_of(subject), told),
        judgements=[judgement_told(each, standing) for each in outcome.judgements],
        decided=None if ruling is None else judgement_told(ruling, standing),
    )


def differ(outcome: Outcome) -> bool:
    """Whether coders judged an item differently: it is disputed, or it was adjudicated because it was."""
    return outcome.disputed or (outcome.adjudication is not None and len(set(outcome.answers.values())) > 1)
