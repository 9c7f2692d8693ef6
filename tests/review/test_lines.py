"""Judgements as lines: out, in again, once; by hand; and what becomes of a line that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.review.made import TEXT, report, span
from train.labels import whole

from reportedly.knowledge.actors import actors
from reportedly.review import Verdict
from reportedly.review.applying import Standing
from reportedly.review.book import Judgements
from reportedly.review.feeding import labels, names
from reportedly.review.judgement import ClaimSubject, FieldSubject, MentionSubject, PairSubject
from reportedly.review.lines import bring, lines
from reportedly.store import Casebook

YES, NO = Verdict.POSITIVE, Verdict.NEGATIVE
CLAIM = ClaimSubject("wire", "c0")


@pytest.fixture
def book(where: str) -> Judgements:
    with Casebook.open(where) as casebook:
        casebook.add(report())
    return Judgements.open(where)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Judgements:
    with Casebook.open(tmp_path / "elsewhere.db") as casebook:
        casebook.add(report(text="Update. " + TEXT, ids="d"))
    return Judgements.open(tmp_path / "elsewhere.db")


def fill(book: Judgements) -> None:
    book.judge(CLAIM, NO, who="Ana", reason="a headline")
    book.judge(FieldSubject("wire", "c1", "source"), NO, who="Ben", value=span(TEXT, "a doctor"))
    book.judge(FieldSubject("wire", "c0", "events.0.place"), NO, who="Ben")
    book.judge(PairSubject(CLAIM, ClaimSubject("wire", "c1")), NO, who="Ana")
    slip = book.judge(MentionSubject("River Guard", "syr-sdf"), YES, who="Ana")
    book.withdraw(slip.key, who="Ben", reason="a slip")


def test_everything_goes_over_with_who_and_when_and_only_once(
    book: Judgements, elsewhere: Judgements
) -> None:
    with book, elsewhere:
        fill(book)
        told = list(lines(book))
        made = bring(elsewhere, told, where="x.jsonl")
        assert (made.added, made.already, made.problems) == (6, 0, ())
        assert list(lines(elsewhere)) == told
        again = bring(elsewhere, told, where="x.jsonl")
        assert (again.added, again.already) == (0, 6)
        assert elsewhere.all() == book.all()
        assert [each.anchoring for each in Standing.of(elsewhere.all(), elsewhere.coded).located[:4]] == [
            "moved"
        ] * 4


def test_a_line_by_hand_finds_its_claim_and_is_the_same_the_next_time(book: Judgements) -> None:
    line = {
        "who": "Ana",
        "when": "2024-05-02",
        "subject": {"kind": "claim", "article": "wire", "claim": "c0"},
        "verdict": "negative",
    }
    with book:
        for expected in (1, 0):
            assert bring(book, [json.dumps(line)], where="x").added == expected
        (kept,) = book.all()
    assert (kept.who, kept.when, kept.subject) == ("Ana", "2024-05-02T00:00:00+00:00", CLAIM)
    assert kept.anchors[0].quote.startswith("The River Guard shelled")


GOOD = {
    "who": "Ana",
    "when": "2024-05-02",
    "subject": {"kind": "mention", "words": "x", "entity": "syr-sdf"},
    "verdict": "positive",
}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "no JSON"),
        ("[]", "no JSON object"),
        (json.dumps({**GOOD, "who": " "}), "who is blank"),
        (json.dumps({**GOOD, "when": "yesterday"}), "yesterday"),
        (json.dumps({**GOOD, "verdict": "yes"}), "positive, negative, unsure"),
        (json.dumps({**GOOD, "verdict": None}), "verdict is missing"),
        (json.dumps({**GOOD, "subject": {"kind": "word"}}), "none of claim"),
        (json.dumps({**GOOD, "subject": {"kind": "claim", "article": "nosuch", "claim": "c"}}), "no article"),
        (json.dumps({**GOOD, "value": {"start": 3, "end": 4, "text": "xyz"}}), "3 characters from 3 to 4"),
        (json.dumps({"who": "Ana", "when": "2024-05-02", "withdraws": "nosuch"}), "is not here"),
        (
            '{"who": "Ana\\u0000", "when": "2024-05-02", "subject": {"kind": "mention", "words": "x", "entity": "y"}, "verdict": "positive"}',
            "NUL",
        ),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_rest_goes_in(
    book: Judgements, line: str, told: str
) -> None:
    with book:
        made = bring(
            book, ["", json.dumps(GOOD), line, "", json.dumps({**GOOD, "who": "Ben"})], where="j.jsonl"
        )
        assert made.added == 2
        (problem,) = made.problems
        assert str(problem).startswith("j.jsonl:3: ")
        assert told in problem.what
        assert problem.remedy


def test_of_two_casebooks_the_later_judgement_of_a_coder_counts(book: Judgements) -> None:
    early = {**GOOD, "when": "2020-01-01", "verdict": "negative"}
    with book:
        book.judge(MentionSubject("x", "syr-sdf"), YES, who="Ana")
        bring(book, [json.dumps(early)], where="x")
        assert [each.verdict for each in Standing.of(book.all(), book.coded).decisions] == [YES]


def test_labels_are_of_articles_that_were_judged_whole(book: Judgements) -> None:
    with book:
        fill(book)
        standing = Standing.of(book.all(), book.coded)
        (label,) = map(json.loads, labels(standing, book.coded))
        again = whole(label, {"id": "wire", "text": TEXT})
        assert [each["source"]["text"] for each in again["claims"]] == ["a doctor"]
        assert again["claims"][0]["events"][0]["trigger"]["text"] == "left"
        book.withdraw(1, who="Ana")
        book.withdraw(3, who="Ben")
        assert list(labels(Standing.of(book.all(), book.coded), book.coded)) == []


def test_names_can_be_put_into_a_pack(book: Judgements, tmp_path: Path) -> None:
    with book:
        book.judge(
            MentionSubject("River Guard of Qwertabad", "syr-sdf"), YES, who="Ana", reason="its site: so"
        )
        book.judge(MentionSubject("x", "geonames:172515"), YES, who="Ana")
        told = names(Standing.of(book.all(), book.coded))
    (tmp_path / "additions.yaml").write_text(told, encoding="utf-8")
    assert "decided by Ana" in told
    assert {each.of for each in actors(str(tmp_path)).named("River Guard of Qwertabad")} == {"syr-sdf"}
