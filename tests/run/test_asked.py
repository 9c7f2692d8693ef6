"""What is to be judged: as it is kept, it is what would be worked out, and no longer than the articles are the same."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.cli import test_incidents_command as happened
from tests.cli import test_picture_of_claims as pictured
from tests.cli.test_picture_of_claims import coded
from tests.review.made import report

from reportedly.errors import ReportedlyError
from reportedly.model import Coded
from reportedly.present.keeping import keep
from reportedly.review import Verdict
from reportedly.review.book import Judgements
from reportedly.review.judgement import Kind, PairSubject
from reportedly.review.queue import Question, judged_by
from reportedly.run import keeping
from reportedly.run.asked import Asked, asked, kept, worked_out
from reportedly.run.asking import questions
from reportedly.run.grounding import standing
from reportedly.store import Casebook

TOLD = tuple(coded(one) for one in (*happened.TOLD, *pictured.TOLD))


def unsure() -> Coded:
    """A report that the reader is not sure of having read rightly."""
    told = report()
    return replace(told, claims=tuple(replace(each, confidence=0.6) for each in told.claims))


@pytest.fixture
def book(where: str) -> str:
    with Casebook.open(where) as casebook:
        for one in (*TOLD, unsure()):
            casebook.add(one)
    return where


def every(found: Asked, **how: object) -> list[Question]:
    left = found.agenda.left({}, coder="Ana", limit=1_000, **how)  # type: ignore[arg-type]
    return found.at([place for place, _ in left.page])


def test_what_is_kept_is_what_is_worked_out(book: str) -> None:
    told = questions(book)
    assert {each.kind for each in told} == {Kind.CLAIM, Kind.PAIR, Kind.MENTION}
    with Casebook.open(book) as casebook:
        assert kept(casebook) is None
        assert every(asked(casebook, book)) == list(told)
        keep(book)
        assert kept(casebook) is not None
        for found in (asked(casebook, book), worked_out(book)):
            assert every(found) == list(told)
            assert every(found, kind=Kind.PAIR) == [each for each in told if each.kind is Kind.PAIR]
            assert every(found, article="wire") == [
                each for each in told if "wire" in {claim.article for claim in each.claims}
            ]


def test_a_casebook_made_anew_asks_the_same(book: str) -> None:
    keep(book)
    with Casebook.open(book) as casebook:
        before = every(asked(casebook, book))
        keep(book)
        assert every(asked(casebook, book)) == before


def test_they_hold_while_the_articles_are_the_same(book: str) -> None:
    keep(book)
    with Casebook.open(book) as casebook, Judgements.open(book) as judgements:
        made = kept(casebook)
        pair = next(each for each in questions(book) if each.kind is Kind.PAIR)
        assert isinstance(pair.subject, PairSubject)
        judgements.judge(pair.subject, Verdict.POSITIVE, who="Ana")
        assert kept(casebook) == made
        found = asked(casebook, book).agenda
        judged = judged_by(standing(book))
        ana, ben = (found.left(judged, coder=who, coders=2, limit=1_000) for who in ("Ana", "Ben"))
        assert (ana.done, ben.done, ben.total - ana.total) == (1, 0, 1)
        casebook.add(report("another"))
        assert kept(casebook) is None
        assert any(
            claim.article == "another" for each in every(asked(casebook, book)) for claim in each.claims
        )


def test_only_the_first_of_each_kind_are_kept_with_what_was_judged_before_them(
    book: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "ASKED", 1)
    pairs = [each for each in questions(book) if each.kind is Kind.PAIR]
    with Casebook.open(book) as casebook, Judgements.open(book) as judgements:
        keep(book)
        assert every(asked(casebook, book), kind=Kind.PAIR) == pairs[:1]
        judgements.judge(pairs[0].subject, Verdict.UNSURE, who="Ana")
        keep(book)
        found = asked(casebook, book)
        assert every(found, kind=Kind.PAIR) == pairs[:2]
        left = found.agenda.left(judged_by(standing(book)), coder="Ana", kind=Kind.PAIR, limit=9)
        assert (left.total, left.listed, left.done) == (len(pairs) - 1, 1, 1)
        assert found.at([place for place, _ in left.page]) == pairs[1:2]


def test_who_reads_what_was_overtaken_is_told(book: str) -> None:
    keep(book)
    with Casebook.open(book) as casebook:
        found = asked(casebook, book)
        keep(book)
        assert every(found)  # the making before stays for those who read it
        keep(book)
        with pytest.raises(ReportedlyError, match="Ask again"):
            every(found)


def test_it_is_kept_as_the_command_tells_it(book: str) -> None:
    made = keep(book)
    with Casebook.open(book) as casebook:
        keys = casebook.keeping.all_keys(made.key, "question")
        told = [json.loads(line) for line in casebook.keeping.told(keys)]
    assert [each["id"] for each in told] == [each.id for each in questions(book)]
    assert all(each["score"] == each["doubt"] * each["weight"] for each in told)
