"""Judgements: added, never written over, withdrawn, and kept whatever becomes of what they are on."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text
from tests.review.made import report, span

from reportedly.errors import ReportedlyError
from reportedly.review import Verdict, forms
from reportedly.review.applying import Standing
from reportedly.review.book import Judgements, UnknownJudgementError
from reportedly.review.fields import JudgementError
from reportedly.review.judgement import ClaimSubject, FieldSubject, MentionSubject, PairSubject, Subject
from reportedly.review.lines import bring, lines
from reportedly.review.making import NoSuchClaimError
from reportedly.review.outcomes import Effect, item_of
from reportedly.review.queue import judged_by
from reportedly.store import Casebook
from reportedly.store.faults import DatabaseError
from reportedly.store.opening import opened


@pytest.fixture
def filled(where: str) -> str:
    with Casebook.open(where) as casebook:
        casebook.add(report())
        casebook.add(report("other"))
    return where


def words(entity: str = "sdn-mil", article: str | None = None) -> MentionSubject:
    return MentionSubject("the River Guard", entity, article)


def every_kind() -> list[Subject]:
    one, other = ClaimSubject("wire", "c0"), ClaimSubject("other", "c0")
    return [one, FieldSubject("wire", "c0", "events.1.counts.0.max"), PairSubject(one, other), words()]


def test_judgements_of_every_kind_are_kept_in_order_and_found_again(filled: str) -> None:
    with Judgements.open(filled) as book:
        made = [
            book.judge(each, Verdict.POSITIVE, who="Ana", reason="its site says so") for each in every_kind()
        ]
    with Judgements.open(filled) as book:
        assert book.all() == book.standing() == made
        assert [each.key for each in book.of("other")] == [made[2].key]
        assert book.one(made[1].key).machine == 12
    pair = made[2].subject
    assert isinstance(pair, PairSubject)
    assert (pair.left.article, pair.right.article) == ("other", "wire")
    assert [len(each.anchors) for each in made] == [1, 1, 2, 0]


def test_what_the_machine_had_stands_beside_what_a_person_put(filled: str) -> None:
    right = span(report().article.text, "Residents")
    with Judgements.open(filled) as book:
        made = book.judge(FieldSubject("wire", "c0", "source"), Verdict.NEGATIVE, who="Ana", value=right)
        assert book.all() == [made]
    assert (made.value, made.machine) == (right, span(report().article.text, "a doctor"))


def test_a_withdrawn_one_stays_and_holds_no_more(filled: str) -> None:
    with Judgements.open(filled) as book:
        first = book.judge(words(), Verdict.POSITIVE, who="Ana")
        book.judge(words("sdn-cop"), Verdict.UNSURE, who="Ana")
        assert book.withdraw_words("the RIVER  guard", who="Ben", entity="sdn-mil") == 1
        assert [each.subject for each in book.standing()] == [words("sdn-cop")]
        assert [each.withdrawn for each in book.all()] == [True, False]
        told = book.all()[0].withdrawal
        assert told is not None
        assert told.who == "Ben"
        with pytest.raises(JudgementError, match="withdrawn already"):
            book.withdraw(first.key, who="Ana")
        again = book.judge(words(), Verdict.POSITIVE, who="Ana")
        assert again in book.standing()
        assert book.withdraw(again.key, who="Ana", reason="a slip").withdrawn
        assert book.withdraw_words("the River Guard", who="Ben") == 1
        with pytest.raises(ReportedlyError, match="No judgement stands"):
            book.withdraw_words("the River Guard", who="Ben")
        with pytest.raises(UnknownJudgementError):
            book.withdraw(99, who="Ana")


def test_the_database_itself_refuses_to_change_or_delete_one(filled: str) -> None:
    with Judgements.open(filled) as book:
        kept = book.judge(words(), Verdict.POSITIVE, who="Ana")
    engine = opened(filled, create=False)
    for statement in ("UPDATE judgements SET made_by = 'Eve'", "DELETE FROM judgements"):
        with (
            pytest.raises(Exception, match="only ever added to"),
            engine.connect().execution_options(writes=True) as conn,
            conn.begin(),
        ):
            conn.execute(text(statement))
    engine.dispose()
    with Judgements.open(filled) as book:
        assert book.all() == [kept]


def test_they_outlive_what_they_are_on(filled: str) -> None:
    with Judgements.open(filled) as book:
        made = [
            book.judge(each, Verdict.NEGATIVE, who="Ana") for each in every_kind() if each != every_kind()[1]
        ]
    with Casebook.open(filled) as casebook:
        casebook.add(report(ids="d"), replace=True)
    with Judgements.open(filled) as book:
        assert book.all() == made


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        (MentionSubject(" ", "sdn-mil"), "neither blank"),
        (MentionSubject("x", ""), "neither blank"),
        (MentionSubject("x\0", "sdn-mil"), "NUL"),
        (ClaimSubject("nosuch", "c0"), "no article"),
        (ClaimSubject("wire", "c9"), "no claim 'c9'"),
        (PairSubject(ClaimSubject("wire", "c0"), ClaimSubject("wire", "c0")), "two claims"),
        (FieldSubject("wire", "c0", "sauce"), "Did you mean 'source'"),
        (FieldSubject("wire", "c0", "events.7.type"), "has no events.7.type"),
        (FieldSubject("wire", "c0", "events.0.counts.0.min"), "has no events.0.counts.0"),
    ],
)
def test_what_says_nothing_is_refused(filled: str, subject: Subject, told: str) -> None:
    with Judgements.open(filled) as book:
        with pytest.raises(JudgementError, match=told):
            book.judge(subject, Verdict.POSITIVE, who="Ana")
        assert book.all() == []


def test_whom_words_mean_one_can_be_unsure_of_without_naming_anybody(filled: str, tmp_path: Path) -> None:
    with Judgements.open(filled) as book:
        unsure = book.judge(MentionSubject("the River Guard", ""), Verdict.UNSURE, who="Ana")
        assert book.all() == [unsure]
        assert forms.subject_form(unsure.subject)["entity"] is None
        before = Standing.of(book.all(), book.coded)
        assert (before.decisions, before.effects) == ((), {unsure.key: Effect.UNSURE})
        assert judged_by(before) == {item_of(words()): frozenset({"Ana"})}
        # It keeps nobody else from deciding.
        linked = book.judge(words(), Verdict.POSITIVE, who="Ben")
        after = Standing.of(book.all(), book.coded)
        assert [each.key for each in after.decisions] == [linked.key]
        told = list(lines(book))
    with Judgements.open(tmp_path / "other.db", create=True) as other:
        assert not bring(other, told, where="a file").problems
        assert [each.subject for each in other.all()] == [unsure.subject, linked.subject]


def test_somebody_must_have_decided(filled: str) -> None:
    with Judgements.open(filled) as book:
        for who in (" ", "x" * 201):
            with pytest.raises(JudgementError, match="needs a person"):
                book.judge(words(), Verdict.POSITIVE, who=who)


def test_there_must_be_such_a_claim_to_be_told_apart(filled: str) -> None:
    with Judgements.open(filled) as book, pytest.raises(NoSuchClaimError):
        book.judge(ClaimSubject("wire", "c9"), Verdict.POSITIVE, who="Ana")


def test_there_must_be_a_casebook(where: str) -> None:
    with pytest.raises(ReportedlyError, match="no casebook"):
        Judgements.open(where)


def test_what_goes_wrong_with_the_database_is_said(filled: str) -> None:
    engine = opened(filled, create=False)
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        conn.execute(text("DROP TABLE judgements"))
    engine.dispose()
    with Judgements.open(filled) as book, pytest.raises(DatabaseError):
        book.all()
