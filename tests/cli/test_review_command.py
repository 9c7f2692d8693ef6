"""``reportedly review``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Done, Run
from tests.review.made import report

from reportedly.store import Casebook


@pytest.fixture
def book(tmp_path: Path) -> Path:
    file = tmp_path / "book.db"
    with Casebook.open(file) as casebook:
        casebook.add(report())
    return file


def rows(done: Done) -> list[list[str]]:
    assert done.status == 0, done.err
    return [line.split("\t") for line in done.lines]


def judge(run: Run, book: Path, *how: str, who: str = "Ana") -> Done:
    return run("review", "judge", "--casebook", book, "--who", who, *how)


CLAIM = ("--claim", "wire", "c0")


def test_a_claim_is_judged_listed_and_taken_back(run: Run, book: Path) -> None:
    (made,) = rows(judge(run, book, *CLAIM, "--verdict", "negative", "--reason", "a headline"))
    assert made[0] == "1"
    assert made[2:] == ["Ana", "wire c0", "negative", "–", "–", "applied", "a headline"]
    assert rows(run("review", "list", "--casebook", book)) == [made]
    (taken,) = rows(run("review", "withdraw", "1", "--casebook", book, "--who", "Ana"))
    assert taken[7] == "withdrawn"
    assert run("review", "withdraw", "1", "--casebook", book).status == 2


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("source", "Monday", "Monday"),
        ("source", "4:15", "River Guard"),
        ("status", "denied", "denied"),
        ("events.0.target", "Saraqib; Monday", "Saraqib; Monday"),
        ("events.1.counts.0.max", "14", "14"),
    ],
)
def test_a_field_takes_words_numbers_and_characters(
    run: Run, book: Path, field: str, value: str, told: str
) -> None:
    how = (*CLAIM, "--field", field, "--verdict", "negative", "--value", value)
    (made,) = rows(judge(run, book, *how))
    assert made[5] == told


def test_words_and_pairs_are_judged(run: Run, book: Path) -> None:
    (pair,) = rows(judge(run, book, *CLAIM, "--other", "wire", "c1", "--verdict", "negative"))
    assert pair[3] == "wire c0 + wire c1"
    (words,) = rows(
        judge(run, book, "--words", "River Guard", "--entity", "syr-sdf", "--verdict", "positive")
    )
    assert words[3] == "River Guard = syr-sdf"
    assert "syr-sdf" in run("actors", "review", "--decisions", "--casebook", book).out


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ((), "Give --claim"),
        ((*CLAIM, "--words", "x", "--entity", "y"), "Give --claim"),
        (("--words", "x"), "--entity"),
        ((*CLAIM, "--value", "x"), "--value goes with --field"),
        ((*CLAIM, "--field", "status", "--value", "denyed"), "denied"),
        ((*CLAIM, "--field", "source", "--value", "nobody at all"), "START:END"),
        (("--words", "x", "--entity", "syr-sdv"), "syr-sdf"),
        (("--claim", "wire", "c9"), "no claim 'c9'"),
    ],
)
def test_what_cannot_be_judged_is_said_with_a_remedy(
    run: Run, book: Path, how: tuple[str, ...], told: str
) -> None:
    done = judge(run, book, *how, "--verdict", "negative")
    assert done.status == 2
    assert told in done.err
    assert rows(run("review", "list", "--casebook", book)) == []


def test_coders_who_differ_are_listed_and_an_editor_decides(run: Run, book: Path) -> None:
    for who, verdict in (("Ana", "positive"), ("Ben", "negative")):
        judge(run, book, *CLAIM, "--verdict", verdict, who=who)
    assert [row[2] for row in rows(run("review", "differences", "--casebook", book))] == ["Ana", "Ben"]
    judge(run, book, *CLAIM, "--verdict", "negative", "--adjudicate", who="Edith")
    assert rows(run("review", "differences", "--casebook", book)) == []
    assert rows(run("review", "agreement", "--casebook", book)) == [
        ["all", "1", "2", "–", "–", "0.0"],
        ["claim", "1", "2", "–", "–", "0.0"],
    ]
    told = json.loads(run("review", "agreement", "--casebook", book, "--json").lines[0])
    assert told["confusion"] == [{"one": "claim: negative", "other": "claim: positive", "count": 1}]


def test_they_go_out_and_come_in(run: Run, book: Path, tmp_path: Path) -> None:
    judge(run, book, *CLAIM, "--verdict", "negative")
    file = tmp_path / "judgements.jsonl"
    assert run("review", "export", "--casebook", book, "-o", file).status == 0
    with file.open("a") as stream:
        stream.write("no json\n")
    done = run("review", "import", file, "--casebook", book)
    assert done.status == 1
    assert f"{file}:2: It is no JSON" in done.err
    assert "0 added, 1 there already" in done.err
    assert run("review", "list", "--json", "--casebook", book).lines == file.read_text().splitlines()[:1]
    assert run("review", "export", "--as", "actors", "--casebook", book).lines == ["additions: []"]
    assert run("review", "export", "--as", "labels", "--casebook", book).lines == []


def test_the_queue_lets_go_of_what_was_judged(run: Run, book: Path) -> None:
    asked = [
        json.loads(line)
        for line in run("review", "queue", "--json", "--casebook", book, "--who", "Ana").lines
    ]
    words = next(each for each in asked if each["kind"] == "mention" and each["of"] == "actor")
    judge(run, book, "--words", words["subject"]["words"], "--entity", "syr-sdf", "--verdict", "positive")
    left = [
        json.loads(line)
        for line in run("review", "queue", "--json", "--casebook", book, "--who", "Ana").lines
    ]
    assert [each["id"] for each in left] == [each["id"] for each in asked if each["id"] != words["id"]]
    both = run("review", "queue", "--json", "--casebook", book, "--who", "Ben", "--coders", "2").lines
    assert len(both) == len(asked)
    assert rows(run("review", "queue", "--kind", "mention", "--casebook", book, "--who", "Ben"))
