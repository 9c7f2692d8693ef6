"""``reportedly posture``, ``harm``, ``governance``, ``statements`` and ``coverage`` over a casebook."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.picture.hand import happening, told

from reportedly.model import Article, Coded, Grounded
from reportedly.read import read
from reportedly.store import Casebook

TOLD = (
    told(
        "Peru deployed troops to Saraqib.",
        happening("MOBILIZE.deploy", "deployed", actor=["Peru"], target=["troops"], place=["Saraqib"]),
        article="sent",
    ),
    told(
        "Shells hit a clinic in Saraqib.",
        happening("ASSAULT.shelling", "hit", target=["a clinic"], place=["a clinic", "Saraqib"]),
        article="hit",
    ),
    told(
        "Rebels set up a local council.",
        happening("OTHER", "set up", actor=["Rebels"], target=["a local council"]),
        article="made",
        outlet="Harbour Radio",
    ),
    told(
        "Peru condemned Armenia for shelling.",
        happening("ASSAULT.shelling", "shelling", actor=["Armenia"]),
        article="said",
        outlet="Harbour Radio",
        published="2024-03-08",
        source="Peru",
        cue="condemned",
        status="condemned",
        content="shelling",
    ),
)


def coded(one: Grounded) -> Coded:
    claim = one.claim
    article = Article(claim.article, claim.sentence.text, outlet=claim.outlet, published=claim.published)
    return Coded(article, read(article).lines, (claim,))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    where = tmp_path / "case.db"
    with Casebook.open(where) as casebook:
        for one in TOLD:
            casebook.add(coded(one))
        empty = Article("quiet", "It rained.", outlet="Northlight Wire", published="2024-03-05")
        casebook.add(Coded(empty, read(empty).lines, ()))
    return where


@pytest.mark.parametrize(
    ("view", "cells"),
    [
        ("posture", ["deployment", "said", "troops", "Saraqib", "../2024-03-05"]),
        ("harm", ["civilian-place; hospital", "ASSAULT.shelling", "a clinic", "Saraqib"]),
        ("governance", ["local council", "founded", "Rebels"]),
        ("statements", ["2024-03-08", "condemnation", "Peru", "Armenia", "ASSAULT.shelling"]),
    ],
)
def test_a_row_shows_its_values_who_says_it_and_what_is_held(
    run: Run, book: Path, view: str, cells: list[str]
) -> None:
    done = run(view, "--casebook", book)
    assert done.status == 0, done.err
    head, row = done.lines
    assert head.endswith("says\tcovered")
    for cell in cells:
        assert cell in row
    assert "article" in row.rpartition("\t")[2]
    (claim,) = json.loads(run(view, "--casebook", book, "--json").out)["tellings"]
    assert claim["content"]["text"] in row
    assert run(view, "--casebook", book, "--until", "2020").lines == [head]


def test_coverage_counts_quiet_articles_and_shows_gaps(run: Run, book: Path) -> None:
    assert run("coverage", "--casebook", book, "--place", "Saraqib").lines == [
        "day\toutlet\tarticles\tclaims\tfound\tfound claims",
        "2024-03-05\tHarbour Radio\t1\t1\t0\t0",
        "2024-03-05\tNorthlight Wire\t3\t2\t2\t2",
        "2024-03-08\tHarbour Radio\t1\t1\t0\t0",
    ]
    gaps = [row for row in run("coverage", "--casebook", book, "--gaps").lines if "\t0\t0\t0\t0" in row]
    assert gaps == ["2024-03-06\tHarbour Radio\t0\t0\t0\t0", "2024-03-07\tHarbour Radio\t0\t0\t0\t0"]


def test_a_row_tells_how_many_of_the_articles_of_its_days_tell_it(run: Run, book: Path) -> None:
    row = run("posture", "--casebook", book).lines[1]
    assert row.endswith("1 of 4 articles, 2 outlets")


@pytest.mark.parametrize(
    "asked", [["control", "Narnia"], ["alignment", "Narnia"], ["losses", "--side", "Narnia"]]
)
def test_a_name_of_which_nothing_is_told_is_said_to_be_so(run: Run, book: Path, asked: list[str]) -> None:
    done = run(*asked, "--casebook", book)
    assert done.status == 0
    assert len(done.lines) == 1
    assert "Nothing is told here of 'Narnia'" in done.err
    assert "Nothing" not in run(asked[0], "--casebook", book).err


TAKEN = told(
    "Rebels backed by Peru seized Saraqib.",
    happening("COERCE.seize", "seized", actor=["Rebels"], target=["Saraqib"], place=["Saraqib"]),
    happening("AID.military", "backed", actor=["Peru"], target=["Rebels"]),
    article="taken",
)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        (["control", "Saxxraqib"], "Saraqib"),
        (["alignment", "Goverment of Peru"], "Government of Peru"),
        (["naming", "Pe ru"], "Peru"),
        (["losses", "--side", "Northern Frond"], None),
    ],
)
def test_a_name_misspelt_is_told_what_is_spelt_nearly_so(
    run: Run, tmp_path: Path, asked: list[str], near: str | None
) -> None:
    where = tmp_path / "told.db"
    with Casebook.open(where) as casebook:
        casebook.add(coded(TAKEN))
    done = run(*asked, "--casebook", where)
    assert f"Nearly so spelt: {near!r}" in done.err if near else "Nearly" not in done.err


@pytest.mark.parametrize("view", ["incidents", "losses", "breaches"])
def test_without_a_casebook_no_names_of_columns_come_before_the_error(
    run: Run, tmp_path: Path, view: str
) -> None:
    done = run(view, "--casebook", tmp_path / "none.db")
    assert (done.status, done.lines) == (2, [])
    assert "There is no casebook" in done.err


def test_agreements_are_not_counted_by_week(run: Run, book: Path) -> None:
    done = run("breaches", "--agreements", "--weekly", "--casebook", book)
    assert done.status == 2
    assert "--weekly" in done.err
