"""``/api/review``: what to judge, judging it, what was judged, how far coders agree."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from http import HTTPStatus
from itertools import chain
from typing import Annotated, Any

from fastapi import APIRouter, Body, Query, Response
from fastapi.responses import StreamingResponse

from reportedly.knowledge.actors import actors
from reportedly.present.desk.faults import REFUSED
from reportedly.present.desk.incidents.finding import unknown
from reportedly.present.desk.maker import Maker
from reportedly.present.desk.review.answers import (
    Agreement,
    AgreementTold,
    ArticleJudgements,
    Cell,
    Differences,
    Imported,
    JudgementsTold,
    JudgementTold,
    NewJudgement,
    NewWithdrawal,
    Option,
    Queue,
    RefusedLine,
)
from reportedly.present.desk.review.asked import DifferencesAsked, JudgementsAsked, QueueAsked
from reportedly.present.desk.review.shelf import Shelf
from reportedly.present.desk.review.telling import (
    claims_of,
    differ,
    difference,
    judgement_told,
    of_article,
    question_told,
)
from reportedly.present.desk.team.people import Asking, ForbiddenError, Person, Role, requires
from reportedly.resolve.actors.unknown import suggestions
from reportedly.review import forms
from reportedly.review.agreement import Agreement as Measured
from reportedly.review.entities import Entity, check, entity, places_named
from reportedly.review.judgement import Kind, MentionSubject
from reportedly.review.lines import bring, lines
from reportedly.review.locating import Located
from reportedly.review.pairs import account_id
from reportedly.review.queue import Question, asks, judged_by

_LINES = "application/x-ndjson"
_CODER: dict[int | str, dict[str, Any]] = {403: REFUSED[403], 422: REFUSED[422]}


def router(shelf: Shelf, maker: Maker, *, coders: int = 1) -> APIRouter:  # noqa: PLR0915 – one operation after another
    """Answer from what is on a shelf; each item is judged by so many ``coders``, who do not see each other's answers before their own."""
    routes = APIRouter(prefix="/api", tags=["review"], responses={400: REFUSED[400]})

    def hidden(person: Person) -> set[Any]:
        """The items of which somebody is to see nothing yet: they have not judged them themselves."""
        if coders == 1 or person.role is not Role.CODER:
            return set()
        standing = shelf.standing()
        by = judged_by(standing)
        return {
            each.item
            for each in standing.outcomes
            if each.adjudication is None and person.name not in by.get(asks(each.item), frozenset())
        }

    def seen(person: Person) -> Iterator[Located]:
        standing, unseen = shelf.standing(), hidden(person)
        keys = {
            each.judgement.key for out in standing.outcomes if out.item in unseen for each in out.judgements
        }
        for each in standing.located:
            lost = each.subject is None and bool(unseen) and each.judgement.who != person.name
            if each.judgement.key not in keys and not lost:
                yield each

    @routes.get(
        "/review/queue",
        summary="What to judge",
        response_model=Queue,
        dependencies=[requires(Role.CODER)],
        responses={403: REFUSED[403]},
    )
    def queue(asked: Annotated[QueueAsked, Query()], person: Asking) -> Response:
        """List what is to be judged by who asks, what matters most first, with why it is asked."""
        found = shelf.asked()
        left = found.agenda.left(
            judged_by(shelf.standing()),
            coder=person.name,
            coders=coders,
            kind=None if asked.kind is None else Kind(asked.kind),
            article=asked.article or None,
            limit=asked.limit,
            offset=asked.offset,
        )
        page = found.at([place for place, _ in left.page])
        cited = shelf.cited(claim for each in page for claim in each.claims)
        items = [
            question_told(each, judged, cited, _options)
            for each, (_, judged) in zip(page, left.page, strict=True)
        ]
        told = Queue(total=left.total, listed=left.listed, done=left.done, coders=coders, items=items)
        # Put together here, it need not be checked once more: that took as long as all the rest.
        return Response(told.model_dump_json(), media_type="application/json")

    @routes.post(
        "/review/judgements",
        status_code=HTTPStatus.CREATED,
        summary="Judge",
        dependencies=[requires(Role.CODER)],
        responses={**_CODER, 404: REFUSED[404]},
    )
    def judge(new: NewJudgement, person: Asking) -> JudgementTold:
        """Keep a judgement; of the same coder it takes the place of earlier ones on the same thing."""
        if new.adjudicate:
            _must_be_editor(person, "Deciding between coders")
        subject = forms.subject_of(new.subject.model_dump())
        if isinstance(subject, MentionSubject):
            if subject.entity:
                check(subject.entity)
            if subject.article is not None:
                shelf.article(subject.article)  # which tells those of a like id
        value = tuple(new.value) if isinstance(new.value, list) else new.value
        made = shelf.book.judge(
            subject,
            new.verdict,
            who=person.name,
            value=value,
            reason=new.reason or None,
            adjudicates=new.adjudicate,
        )
        return told(made.key)

    @routes.post(
        "/review/judgements/{key}/withdrawal",
        summary="Withdraw a judgement",
        dependencies=[requires(Role.CODER)],
        responses={**_CODER, 404: REFUSED[404]},
    )
    def withdraw(key: int, new: NewWithdrawal, person: Asking) -> JudgementTold:
        """Take a judgement back: one's own, or as an editor anybody's.  It stays, and holds no more."""
        if shelf.book.one(key).who != person.name:
            _must_be_editor(person, "Withdrawing what somebody else judged")
        shelf.book.withdraw(key, who=person.name, reason=new.reason or None)
        return told(key)

    def told(key: int) -> JudgementTold:
        standing = shelf.standing()
        return next(judgement_told(each, standing) for each in standing.located if each.judgement.key == key)

    @routes.get("/review/judgements", summary="List judgements", responses={404: REFUSED[404]})
    def judgements(asked: Annotated[JudgementsAsked, Query()], person: Asking) -> JudgementsTold:
        """List judgements, the latest first."""
        accounts = _accounts(maker, asked.incident) if asked.incident else None
        found = [each for each in seen(person) if _wanted(each, asked, accounts)]
        found.reverse()
        standing = shelf.standing()
        page = found[asked.offset : asked.offset + asked.limit]
        return JudgementsTold(total=len(found), items=[judgement_told(each, standing) for each in page])

    # An article's id may be a path or an address of its own.
    @routes.get(
        "/articles/{article_id:path}/judgements",
        summary="What was judged of an article",
        responses={404: REFUSED[404]},
    )
    def article(article_id: str, person: Asking) -> ArticleJudgements:
        """List the judgements on an article's claims and on words in it alone, and what is decided of each claim by them."""
        coded = shelf.article(article_id)
        found = [each for each in seen(person) if article_id in _articles(each)]
        return of_article(coded, found, shelf.standing(), hidden=hidden(person))

    @routes.get("/review/agreement", summary="How far coders agree")
    def agreement() -> AgreementTold:
        """Measure agreement between coders, over all items that two at least judged, and by field."""
        outcomes = shelf.standing().outcomes
        overall, fields = shelf.agreements()
        coders = sorted({who for each in outcomes for who in each.answers})
        return AgreementTold(coders=coders, overall=_measured(overall), fields=list(map(_measured, fields)))

    @routes.get(
        "/review/differences",
        summary="Where coders differ",
        dependencies=[requires(Role.EDITOR)],
        responses={403: REFUSED[403]},
    )
    def differences(asked: Annotated[DifferencesAsked, Query()]) -> Differences:
        """List what coders judged differently, what nobody has adjudicated yet first."""
        standing = shelf.standing()
        every = sorted(
            (each for each in standing.outcomes if differ(each)),
            key=lambda each: each.adjudication is not None,
        )
        waiting = [each for each in every if each.adjudication is None]
        found = waiting if asked.open else every
        page = found[asked.offset : asked.offset + asked.limit]
        subjects = [each.judgements[0].subject for each in page]
        told = shelf.cited(claim for subject in subjects if subject for claim in claims_of(subject))
        items = [difference(each, standing, told) for each in page]
        return Differences(total=len(found), open=len(waiting), items=items)

    @routes.get(
        "/review/judgements.jsonl",
        summary="All judgements as lines",
        response_class=StreamingResponse,
        responses={
            200: {"content": {_LINES: {}}, "description": "A judgement or a withdrawal on each line."},
            403: REFUSED[403],
        },
    )
    def exported(person: Asking) -> StreamingResponse:
        """Give every judgement and withdrawal as lines of JSON, in the order they were made."""
        if coders > 1:
            _must_be_editor(person, "Seeing all answers while items are judged by several")
        return StreamingResponse(
            (f"{line}\n" for line in lines(shelf.book)),
            media_type=_LINES,
            headers={"Content-Disposition": 'attachment; filename="judgements.jsonl"'},
        )

    @routes.post(
        "/review/judgements.jsonl",
        summary="Bring judgements in",
        dependencies=[requires(Role.EDITOR)],
        responses={403: REFUSED[403]},
    )
    def imported(body: Annotated[bytes, Body(media_type=_LINES)]) -> Imported:
        """Add the judgements of lines as exported, with who made them and when; those that are there stay as they are."""
        text = body.decode("utf-8", "surrogateescape")
        made = bring(shelf.book, text.split("\n"), where="the file")
        refused = [
            RefusedLine(line=each.line or 0, what=each.what, remedy=each.remedy) for each in made.problems
        ]
        return Imported(added=made.added, already=made.already, refused=refused)

    return routes


def _must_be_editor(person: Person, what: str) -> None:
    if not person.role.covers(Role.EDITOR):
        raise ForbiddenError(f"{what} needs the role of an editor", remedy="Ask an editor to do it")


def _wanted(each: Located, asked: JudgementsAsked, accounts: frozenset[str] | None) -> bool:
    own = each.judgement
    on = () if each.subject is None else claims_of(each.subject)
    return (
        not (asked.standing and own.withdrawn)
        and asked.who in {"", own.who}
        and (asked.kind is None or forms.subject_form(own.subject)["kind"] == asked.kind)
        and (not asked.article or asked.article in _articles(each))
        and (accounts is None or any(account_id(claim) in accounts for claim in on))
    )


def _articles(each: Located) -> frozenset[str]:
    subject = each.judgement.subject
    if isinstance(subject, MentionSubject):
        return frozenset(filter(None, [subject.article]))
    return frozenset(claim.article for claim in claims_of(subject))


def _accounts(maker: Maker, incident: str) -> frozenset[str]:
    made = maker.made()
    row = made.table.row.get(incident)
    if row is None:
        raise unknown(incident, made.table)
    return frozenset(chain.from_iterable(made.casebook.keeping.claims([int(made.table.keys[row])])))


def _options(each: Question) -> list[Option]:
    """What words may mean: what the machine took them for, and what has a name like them."""
    subject = each.subject
    if not isinstance(subject, MentionSubject):
        return []
    own = entity(subject.entity) if subject.entity else None
    found = places_named(subject.words) if each.of == "place" else _actors_like(subject.words)
    told = [*([own] if own else []), *(known for known in found if known.id != subject.entity)]
    return [Option(id=known.id, name=known.name, detail=known.detail) for known in told]


# A page of the queue is asked for again after every judgement: names like some words stay what they are.
@lru_cache(maxsize=1_000)
def _actors_like(words: str) -> tuple[Entity, ...]:
    found = (entity(id) for id in suggestions(words, actors()))
    return tuple(each for each in found if each is not None)


def _measured(each: Measured) -> Agreement:
    cells = [Cell(one=one, other=other, count=count) for (one, other), count in each.confusion.items()]
    return Agreement(
        field=each.field,
        items=each.items,
        judgements=each.judgements,
        alpha=each.alpha,
        low=each.low,
        high=each.high,
        percent=each.percent,
        confusion=cells,
    )
