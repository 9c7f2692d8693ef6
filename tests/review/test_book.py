"""Judgements: added, never written over, withdrawn; and what the resolver makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportedly.errors import ReportedlyError
from reportedly.knowledge.actors import actors as known
from reportedly.model import Actor, Span
from reportedly.resolve.actors import Mention, actors
from reportedly.review import Judgement, Verdict
from reportedly.review.book import Judgements
from reportedly.store import Casebook


@pytest.fixture
def where(tmp_path: Path) -> Path:
    return tmp_path / "casebook.db"


def test_judgements_are_kept_in_order_and_found_again(where: Path) -> None:
    Casebook.open(where).close()
    with Judgements.open(where) as book:
        first = book.judge(
            "the River Guard", "sdn-mil", Verdict.POSITIVE, who="Ana", reason="its site says so"
        )
        second = book.judge("the River Guard", "sdn-mil", Verdict.NEGATIVE, who="Ben", article="a/1")
    with Judgements.open(where) as book:
        assert book.all() == [first, second]
        assert book.standing() == [first, second]
    assert (first.who, first.verdict, first.reason, first.article) == (
        "Ana",
        Verdict.POSITIVE,
        "its site says so",
        None,
    )


def test_a_withdrawn_one_stays_and_holds_no_more(where: Path) -> None:
    Casebook.open(where).close()
    with Judgements.open(where) as book:
        book.judge("River Guard", "sdn-mil", Verdict.POSITIVE, who="Ana")
        book.judge("River Guard", "sdn-cop", Verdict.UNSURE, who="Ana")
        assert book.withdraw("RIVER  guard", who="Ben", actor="sdn-mil") == 1
        assert [each.actor for each in book.standing()] == ["sdn-cop"]
        assert [each.withdrawn for each in book.all()] == [True, False]
        again = book.judge("River Guard", "sdn-mil", Verdict.POSITIVE, who="Ana")
        assert again in book.standing()
        assert book.withdraw("River Guard", who="Ben") == 2
        with pytest.raises(ReportedlyError, match="No judgement stands"):
            book.withdraw("River Guard", who="Ben")


def test_what_says_nothing_is_refused(where: Path) -> None:
    Casebook.open(where).close()
    with Judgements.open(where) as book:
        for words, actor, who in ((" ", "sdn-mil", "Ana"), ("x", "", "Ana"), ("x", "sdn-mil", " ")):
            with pytest.raises(ReportedlyError, match="none of them blank"):
                book.judge(words, actor, Verdict.POSITIVE, who=who)
        assert book.all() == []


def test_there_must_be_a_casebook(where: Path) -> None:
    with pytest.raises(ReportedlyError, match="no casebook"):
        Judgements.open(where)


def judged(
    verdict: Verdict, *, article: str | None = None, withdrawn: bool = False, actor: str = "sdn-cop"
) -> Judgement:
    return Judgement(
        1, "Ana", "2024-05-01T10:00:00+00:00", "the River Guard", actor, verdict, None, article, withdrawn
    )


def resolve(text: str, *decisions: Judgement) -> Actor:
    span = Span(0, len(text), text)
    return actors([Mention(span, "actor")], text=text, knowledge=known(), decisions=decisions, article="a/1")[
        span
    ]


def test_a_decision_goes_before_what_is_found() -> None:
    assert resolve("River Guard").id is None
    found = resolve("River Guard", judged(Verdict.POSITIVE))
    assert (found.id, found.confidence) == ("sdn-cop", 1.0)
    assert "decided by Ana" in found.reasons[0].what
    assert resolve("River Guard", judged(Verdict.POSITIVE, article="a/1")).id == "sdn-cop"


def test_decisions_that_do_not_hold() -> None:
    assert resolve("River Guard", judged(Verdict.UNSURE)).id is None
    assert resolve("River Guard", judged(Verdict.POSITIVE, withdrawn=True)).id is None
    assert resolve("River Guard", judged(Verdict.POSITIVE, article="a/2")).id is None
    assert resolve("River Guard", judged(Verdict.POSITIVE, actor="nobody")).id is None


def test_a_rejected_actor_is_not_named() -> None:
    against = Judgement(1, "Ana", "2024-05-01T10:00:00+00:00", "Turkish troops", "tur-mil", Verdict.NEGATIVE)
    assert resolve("Turkish troops").id == "tur-mil"
    found = resolve("Turkish troops", against)
    assert found.id is None
    assert "is not meant" in found.reasons[-1].what
