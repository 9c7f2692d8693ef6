"""What is left of a queue for a coder, a page at a time."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.errors import ReportedlyError
from reportedly.model import Reason, Span
from reportedly.review.judgement import ClaimSubject, Kind, MentionSubject, PairSubject
from reportedly.review.outcomes import Item, item_of
from reportedly.review.questions import question_form, question_of
from reportedly.review.queue import Agenda, Doubt, Question, Slip, foremost

CODERS = ("Ana", "Ben", "Cem")


def subject(n: int) -> ClaimSubject | PairSubject | MentionSubject:
    claim = ClaimSubject(f"report {n % 5}", f"c{n}")
    # Every other word is asked about twice, as an actor's and as a place's.
    return (
        claim,
        PairSubject.of(claim, ClaimSubject("other", f"c{n}")),
        MentionSubject(f"Guard {n // 6}", ""),
    )[n % 3]


def question(n: int) -> Question:
    own = subject(n)
    claims = (ClaimSubject(f"report {n % 5}", f"c{n}"),)
    why = (Reason("ein Grund – „so“", 0.1 + 0.2),)
    return Question(f"q{n}", own, 0.7, 1.3, why, claims)


QUESTIONS = [question(n) for n in range(30)]
AGENDA = Agenda([Slip.of(each.subject, each.claims) for each in QUESTIONS], beyond={Kind.PAIR: 7})
ITEMS = sorted({item_of(each.subject) for each in QUESTIONS}, key=repr)
JUDGED = st.dictionaries(
    st.sampled_from([*ITEMS, ClaimSubject("no", "question")]),
    st.frozensets(st.sampled_from(CODERS), min_size=1),
)


@given(
    judged=JUDGED,
    coders=st.integers(1, 3),
    kind=st.sampled_from([None, Kind.CLAIM, Kind.PAIR, Kind.MENTION]),
    article=st.sampled_from([None, "report 1", "nosuch"]),
    limit=st.integers(0, 12),
    offset=st.integers(0, 12),
)
def test_a_page_is_a_part_of_what_a_plain_reading_leaves(
    judged: dict[Item, frozenset[str]],
    coders: int,
    kind: Kind | None,
    article: str | None,
    limit: int,
    offset: int,
) -> None:
    places = [
        n
        for n, each in enumerate(QUESTIONS)
        if kind in {None, each.kind} and article in {None, *(claim.article for claim in each.claims)}
    ]
    who = {n: judged.get(item_of(QUESTIONS[n].subject), frozenset()) for n in places}
    wanted = [(n, len(who[n])) for n in places if "Ana" not in who[n] and len(who[n]) < coders]
    left = AGENDA.left(
        judged, coder="Ana", coders=coders, kind=kind, article=article, limit=limit, offset=offset
    )
    assert list(left.page) == wanted[offset : offset + limit]
    assert (left.listed, left.done) == (len(wanted), sum("Ana" in each for each in who.values()))
    beyond = 7 if article is None and kind in {None, Kind.PAIR} else 0
    assert left.total == left.listed + beyond


def test_the_foremost_of_each_kind_are_those_nobody_has_judged_and_those_before_them() -> None:
    judged = {item_of(QUESTIONS[0].subject), item_of(QUESTIONS[6].subject)}
    first, beyond = foremost(QUESTIONS, judged, most=2)
    claims = [each.id for each in first if each.kind is Kind.CLAIM]
    assert claims == ["q0", "q3", "q6", "q9"]
    assert [each.id for each in first if each.kind is Kind.PAIR] == ["q1", "q4"]
    assert beyond == {Kind.CLAIM: 6, Kind.PAIR: 8, Kind.MENTION: 8}


def test_a_question_is_read_as_it_was_written() -> None:
    doubts = (
        Doubt("events.0.type", "ASSAULT.clash", 1 / 3),
        Doubt("source", Span(0, 4, "Ašik"), 0.5),
        Doubt("events.0.actor", (Span(0, 4, "Ašik"),), 0.5),
        Doubt("events.0.counts.0.min", None, 0.5),
    )
    claim = ClaimSubject("a", "b")
    for each in (*QUESTIONS, Question("q", claim, 1 / 3, 2.0, (), (claim,), doubts, "place", 12)):
        assert question_of(json.loads(json.dumps(question_form(each)))) == each


@pytest.mark.parametrize(
    "change", [{"subject": {"kind": "field"}}, {"why": [{"other": 1}]}, {"claims": None}]
)
def test_what_was_written_otherwise_is_told(change: dict[str, object]) -> None:
    with pytest.raises(ReportedlyError):
        question_of({**question_form(QUESTIONS[0]), **change})
