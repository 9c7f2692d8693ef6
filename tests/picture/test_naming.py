"""Naming: what each voice calls each party, whose word it is, how often, and with which quotation marks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from reportedly.cli.add import add
from reportedly.cli.picture.naming import naming as command
from reportedly.knowledge.actors import actors
from reportedly.model import Actor, Grounded, Naming, Span
from reportedly.picture.naming import naming, of
from reportedly.picture.naming_words import Quoted, called, quoted
from reportedly.present.picture_naming import matrix, party
from tests.picture import seeds
from tests.picture.hand import at, check_rests_on_claims, happening, told
from tests.picture.seeds import STEMS

TABLES = yaml.safe_load((Path(__file__).parent / "seeds" / "naming.yaml").read_text(encoding="utf-8"))


def rows(*claims: Grounded) -> list[Naming]:
    return list(naming(claims))


def attacked(text: str, *named: str, **put: Any) -> Grounded:
    return told(text, happening("ASSAULT.offensive", "attacked", actor=list(named)), **put)


def said(text: str, *named: str, **put: Any) -> Grounded:
    """A claim of "The general said that …"."""
    lead = "The general said that "
    return attacked(
        lead + text,
        *named,
        source="The general",
        cue="said",
        status="reported",
        content=text,
        **put,
    )


OWN = attacked("Rebels of the hills attacked Peru on Monday.", "Rebels")
SPOKEN = said("the terrorists attacked the town.", "the terrorists", article="a2")
SCARED = attacked('"Terrorists" attacked Lima, and not for the first time.', "Terrorists", article="a3")
VERBATIM = said('"the terrorists attacked us at dawn".', "the terrorists", article="a4")


def test_the_outlet_and_the_speaker_it_quotes_are_two_voices() -> None:
    (own,) = rows(OWN)
    assert (own.voice, own.quoted, own.words, own.loaded) == ("Northlight Wire", False, "Rebels", False)
    (spoken,) = rows(SPOKEN)
    assert (spoken.quoted, spoken.words, spoken.loaded) == (True, "terrorists", True)
    assert "Northlight Wire" not in spoken.voice


def test_words_in_a_longer_quotation_are_the_speakers_own() -> None:
    (attributed,) = rows(SPOKEN)
    (verbatim,) = rows(VERBATIM)
    assert (attributed.verbatim, attributed.scare_quotes) == (0, 0)
    assert (verbatim.verbatim, verbatim.scare_quotes) == (1, 0)


def test_quotation_marks_around_the_word_alone_are_counted() -> None:
    (row,) = rows(SCARED)
    assert (row.words, row.count, row.verbatim, row.scare_quotes) == ("Terrorists", 1, 0, 1)


def test_a_label_on_nobody_known_stands_under_unknown() -> None:
    (row,) = rows(SPOKEN)
    assert row.actor.id is None
    assert party(row.actor) == "(unknown)"
    assert list(of("unknown", rows(SPOKEN, OWN), knowledge=actors())) == [row]


def test_the_same_party_under_other_names_is_one_actor() -> None:
    named = attacked("Peru attacked the rebels.", "Peru")
    seat = attacked("Lima attacked the rebels.", "Lima", article="a2")
    loaded = attacked("The Peruvian regime attacked the rebels.", "The Peruvian regime", article="a3")
    found = {(row.words, row.loaded) for row in of("per-gov", rows(named, seat, loaded), knowledge=actors())}
    assert found == {("Peru", False), ("Lima", False), ("Peruvian regime", True)}
    assert len(list(of("Peru", rows(named, seat, loaded), knowledge=actors()))) == 3


def test_each_place_counts_once_and_case_and_articles_are_folded() -> None:
    text = "The rebels attacked Lima, where rebels were hiding."
    once = told(
        text,
        happening("ASSAULT.offensive", "attacked", actor=["The rebels"]),
        happening("MOBILIZE.deploy", "hiding", actor=["The rebels"]),
    )
    (row,) = rows(once)
    assert (row.words, row.count) == ("rebels", 1)
    again = attacked("REBELS attacked Lima.", "REBELS", article="a2")
    (row,) = rows(once, again)
    assert row.count == 2


def test_a_naming_beside_the_content_is_the_reports() -> None:
    text = "The Peruvian regime said that rebels attacked Lima."
    one = attacked(
        text,
        "rebels",
        source="The Peruvian regime",
        cue="said",
        status="reported",
        content="rebels attacked Lima",
    )
    found = {(row.voice, row.quoted, row.words) for row in rows(one)}
    assert found == {
        ("Northlight Wire", False, "Peruvian regime"),
        ("Government of Peru", True, "rebels"),
    }


@pytest.mark.parametrize(
    ("words", "naming_of_it"),
    [
        ("dozens of terrorists", "terrorists"),
        ("at least 12 Peruvian soldiers", "Peruvian soldiers"),
        ("a large group of armed rebels", "armed rebels"),
        ("the western side of the regime", "regime"),
        ("militants in the hills", "militants"),
        ("rebels who had fled, and others", "rebels"),
        ("terrorist hideouts", "terrorist"),
        ('"terrorists"', "terrorists"),
        ("Al-Qaeda in Iraq", "Al-Qaeda in Iraq"),
        ("the U.S.", "U.S."),
        ("Peruvian warplanes", None),
        ("Col. Adan Weir", None),
    ],
)
def test_words_are_shown_without_what_is_no_naming(words: str, naming_of_it: str | None) -> None:
    loaded = "terrorist" in words or "regime" in words
    one = Actor(Span(0, len(words), words), id="per-mil", country="PER", loaded=loaded)
    assert called(one, actors()) == naming_of_it


@pytest.mark.parametrize(
    ("sentence", "words", "marks"),
    [
        ("Rebels attacked.", "Rebels", Quoted.NOT),
        ('The "rebels" attacked.', "rebels", Quoted.ALONE),
        ("The “rebels.”", "rebels", Quoted.ALONE),
        ("The 'rebels' attacked.", "rebels", Quoted.ALONE),
        ("The rebels' camp and the army's 'base' burned.", "rebels", Quoted.NOT),
        ("The rebels' camp isn't the army's.", "army", Quoted.NOT),
        ('He said: "The rebels attacked."', "rebels", Quoted.WITHIN),
        ("“The rebels attacked us.", "rebels", Quoted.WITHIN),
        ('the rebels attacked us," he said.', "rebels", Quoted.WITHIN),
        ('the town fell," the rebels said.', "rebels", Quoted.NOT),
        ('A "new" front of rebels.', "rebels", Quoted.NOT),
    ],
)
def test_how_quotation_marks_stand_to_a_naming(sentence: str, words: str, marks: Quoted) -> None:
    assert quoted(at(sentence, words), Span(0, len(sentence), sentence)) is marks


def test_rows_rest_on_claims_alone() -> None:
    check_rests_on_claims(naming, [OWN, SPOKEN, SCARED, VERBATIM])


def _key(row: dict[str, Any]) -> tuple[str, str, str]:
    return str(row["voice"]), str(row["actor"]), str(row["words"])


def _shown(row: Naming) -> dict[str, Any]:
    one = row.actor
    return {
        "voice": row.voice,
        "quoted": row.quoted,
        "actor": one.id or (f"{one.kind} {one.country}" if one.kind and one.country else None),
        "words": row.words,
        "loaded": row.loaded,
        "count": row.count,
        "verbatim": row.verbatim,
        "scare": row.scare_quotes,
    }


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_coded_by_hand(stem: str, shared: Path) -> None:
    found = [_shown(row) for row in naming(seeds.by_hand(stem, shared))]
    assert sorted(found, key=repr) == sorted(TABLES[stem]["rows"], key=repr)


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_as_the_reader_reads_them(stem: str, shared: Path) -> None:
    table = TABLES[stem]
    assert all(each["why"] for each in (*table["reader_misses"], *table["reader_wrong"]))
    expected = {_key(row) for row in table["rows"]}
    missed = {_key(row) for row in table["reader_misses"]}
    wrong = {_key(row) for row in table["reader_wrong"]}
    assert missed <= expected
    found = {_key(_shown(row)) for row in naming(seeds.by_reader(stem, shared))}
    assert found == (expected - missed) | wrong


def test_the_matrix_has_words_by_voices_and_the_rest_in_one_column() -> None:
    own = attacked("Rebels attacked Lima.", "Rebels")
    again = attacked("Rebels attacked Cusco.", "Rebels", article="a2")
    other = attacked('"Rebels" attacked Puno.', "Rebels", article="a3", outlet="Harbour Radio")
    used, columns = matrix(rows(own, again, other), top=1)
    assert [column.name for column in columns] == ["words", "Northlight Wire", "(others)"]
    assert [[column.cell(row) for column in columns] for row in used] == [["Rebels", "2", "1 (1 in quotes)"]]


def test_the_command_shows_who_calls_a_party_what(tmp_path: Path) -> None:
    report = tmp_path / "reports.jsonl"
    told_so = {
        "id": "one",
        "text": "The Peruvian regime shelled Puno on Monday, rebels said. Lima attacked the rebels.",
        "outlet": "Northlight Wire",
        "published": "2024-03-05",
    }
    report.write_text(json.dumps(told_so) + "\n")
    book = str(tmp_path / "case.db")
    runner = CliRunner()
    assert runner.invoke(add, [str(report), "--casebook", book]).exit_code == 0
    done = runner.invoke(command, ["Peru", "--casebook", book, "--json"])
    words = {json.loads(line)["words"]: json.loads(line) for line in done.output.splitlines()}
    assert set(words) == {"Peruvian regime", "Lima"}
    assert words["Peruvian regime"]["loaded"]
    table = runner.invoke(command, ["per-gov", "--matrix", "--casebook", book]).output.splitlines()
    assert table[0].startswith("words\t")
    assert len(table) == 3
    assert runner.invoke(command, ["--matrix", "--casebook", book]).exit_code == 2
