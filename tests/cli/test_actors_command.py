"""``reportedly actors`` and ``reportedly knowledge``."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from tests.cli.conftest import Done, Plain, Run

from reportedly.cli import main as package_main
from reportedly.cli.actors import actors
from reportedly.cli.knowledge import knowledge
from reportedly.cli.main import cli
from reportedly.model import Article
from reportedly.read import read
from reportedly.store import Casebook

PACK = Path(__file__).parents[1] / "resolve/actors/pack"


@pytest.fixture(autouse=True)
def commands(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands are there whether or not the command line lists them yet."""
    assert package_main is not None
    monkeypatch.setattr(cli, "commands", {**cli.commands, "actors": actors, "knowledge": knowledge})


def test_some_words_are_shown_with_candidates_scores_and_reasons(run: Run) -> None:
    done = run("actors", "Iraqi police")
    assert done.status == 0
    assert done.lines[0].startswith("0.85  irq-cop  Police of Iraq  police  IRQ")
    assert "+0.85" in done.lines[1]
    assert run("actors", "show", "Iraqi police").out == done.out


def test_options_stand_before_or_after_the_words(run: Run) -> None:
    for args in (("--about", "sdn", "the army"), ("the army", "--about", "SDN")):
        assert "sdn-mil" in run("actors", *args).out
    assert run("actors", "the army", "--about", "nowhere").status == 2
    assert "unknown" in run("actors", "the Quiet Ones").out


def test_a_pack_and_a_date_are_heeded(run: Run) -> None:
    assert "ves-river-army" in run("actors", "River Army", "--pack", PACK).out
    early = run("actors", "River Army", "--pack", PACK, "--published", "2015")
    assert early.lines[0] == "unknown"
    assert "after the report" in early.out


def test_as_json(run: Run) -> None:
    told = json.loads(run("actors", "the Kremlin", "--json").out)
    assert told["id"] == "rus-gov"
    assert told["candidates"]


def test_help_is_told_for_the_group_and_its_commands(run: Run) -> None:
    for args in (["--help"], ["review", "--help"], ["show", "--help"]):
        done = run("actors", *args)
        assert (done.status, done.err) == (0, "")
    for group in (actors, knowledge):
        for command in group.commands.values():
            assert command.help
            assert command.short_help
            for part in command.params:
                assert not isinstance(part, click.Option) or part.help


@pytest.fixture
def casebook(reader: Plain, tmp_path: Path) -> Path:
    where = tmp_path / "casebook.db"
    keep(where, reader)
    return where


def keep(where: Path, reader: Plain) -> None:
    text = "Zamrud said they shelled it. Zamrud denied it. Kelp denied it. Residents denied it. He denied it."
    with Casebook.open(where) as casebook:
        for coded in reader.code([read(Article("report", text))]):
            casebook.add(coded, replace=True)


def unknown(done: Done) -> list[list[str]]:
    return [line.split("\t") for line in done.lines]


def test_unknown_actors_are_listed_by_how_often_they_are_told(run: Run, casebook: Path) -> None:
    listed = unknown(run("actors", "review", "--casebook", casebook))
    assert [(row[0], row[2]) for row in listed] == [("2", "Zamrud"), ("1", "Kelp")]


def test_a_decision_is_kept_applied_and_withdrawn(run: Run, casebook: Path, reader: Plain) -> None:
    at = ("actors", "review", "--casebook", casebook)
    assert run(*at, "--link", "zamrud", "sdn-mil", "--who", "Ana", "--reason", "told so").status == 0
    assert [row[2] for row in unknown(run(*at))] == ["Kelp"]
    decided = unknown(run(*at, "--decisions"))
    assert decided[0][1:] == ["Ana", "zamrud", "sdn-mil", "positive", "everywhere", "told so"]
    keep(casebook, reader)
    assert [row[2] for row in unknown(run(*at))] == ["Kelp"]
    assert run(*at, "--withdraw", "Zamrud", "--who", "Ben").status == 0
    assert [row[2] for row in unknown(run(*at))] == ["Zamrud", "Kelp"]
    assert unknown(run(*at, "--decisions"))[0][4] == "withdrawn"


def test_wrong_uses_end_in_a_remedy(run: Run, casebook: Path, tmp_path: Path) -> None:
    at = ("actors", "review", "--casebook", casebook)
    done = run(*at, "--link", "Zamrud", "sdn-army")
    assert done.status == 2
    assert "Did you mean" in done.err
    assert "No judgement stands" in run(*at, "--withdraw", "Zamrud").err
    assert "no casebook" in run("actors", "review", "--casebook", tmp_path / "none.db").err


def test_packs_are_checked(run: Run, tmp_path: Path) -> None:
    done = run("knowledge", "check")
    assert (done.status, done.err) == (0, "")
    assert "0 problems" in done.out
    assert run("knowledge", "check", PACK).status == 0
    (tmp_path / "bad.yaml").write_text(
        "actors:\n  - {id: x, name: X, kind: band, source: made up}\n", encoding="utf-8"
    )
    done = run("knowledge", "check", tmp_path)
    assert done.status == 1
    assert "bad.yaml:2: the kind 'band' is not known. Use one of" in done.err
    assert run("knowledge", "check", tmp_path / "none").status == 2
