"""``reportedly incidents`` and ``compare`` over a casebook; ``losses`` by incidents."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Done, Run
from tests.cli.test_picture_of_claims import coded
from tests.picture.hand import happening, told
from tests.present.incident_hand import with_who
from tests.present.test_incidents import DENIAL, bomb

import reportedly
from reportedly.model import Grounded
from reportedly.store import Casebook

SHELLED = told(
    "Shells hit a clinic in Aleppo on 2 January 2023.",
    happening("ASSAULT.shelling", "hit", target=["a clinic"], place=["Aleppo"], time=["2 January 2023"]),
    article="s",
    outlet="Galata Channel",
    published="2023-01-03",
)
# In other words: a report that copies another is no origin of its own.
OTHERWISE = told(
    "Saraqib lost 47 residents on Monday to a bomb that was hidden in a parked lorry.",
    happening(
        "ASSAULT.bombing",
        "bomb",
        ("47", 47, "killed"),
        target=["residents"],
        place=["Saraqib"],
        time=["Monday"],
    ),
    article="b",
    outlet="Orontes Free Press",
)
# One bomb as two outlets tell it, a denial of it, and something else a year before.
TOLD: tuple[Grounded, ...] = (
    with_who(bomb("a", "47", 47, "Northlight Wire"), "people"),
    with_who(OTHERWISE, "residents"),
    DENIAL,
    SHELLED,
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    where = tmp_path / "case.db"
    with Casebook.open(where) as casebook:
        for one in TOLD:
            casebook.add(coded(one))
    return where


def rows(done: Done) -> list[dict[str, str]]:
    assert done.status == 0, done.err
    return list(csv.DictReader(done.lines, delimiter="\t"))


def test_a_happening_is_a_row_with_all_who_tell_of_it(run: Run, book: Path) -> None:
    before, bombed = rows(run("incidents", "--casebook", book))
    assert (before["type"], before["accord"]) == ("ASSAULT.shelling", "one origin only")
    assert (bombed["accounts"], bombed["outlets"], bombed["origins"]) == ("3", "3", "2")
    assert (bombed["low"], bombed["best"], bombed["high"]) == ("47", "47", "47")
    assert "denied: happened" in bombed["accord"]


def test_filters_choose_incidents_and_do_not_make_other_ones(run: Run, book: Path) -> None:
    whole = rows(run("incidents", "--casebook", book))[1]
    for asked in (
        ["--outlet", "Northlight Wire"],
        ["--status", "denied"],
        ["--since", "2024"],
        ["--place", "Saraqib"],
        ["--denied"],
        ["--corroborated"],
        ["--min-outlets", "3"],
    ):
        assert rows(run("incidents", "--casebook", book, *asked)) == [whole], asked
    for none in (["--contradicted"], ["--min-outlets", "4"], ["--outlet", "Nobody"]):
        assert rows(run("incidents", "--casebook", book, *none)) == [], none
    assert len(rows(run("incidents", "--casebook", book, "--limit", "1"))) == 1


def test_as_json_lines_with_every_account(run: Run, book: Path) -> None:
    made = [json.loads(line) for line in run("incidents", "--casebook", book, "--json").lines]
    assert {account["article"] for account in made[1]["accounts"]} == {"a", "b", "d"}
    assert all(set(account["content"]) == {"start", "end", "text"} for account in made[1]["accounts"])
    assert [each.id for each in reportedly.incidents(book)] == [each["incident"] for each in made]
    (denied,) = reportedly.incidents(book, status="denied", since="2024")
    assert denied.id == made[1]["incident"]
    assert [each.id for each in reportedly.incidents(book, limit=1, offset=1)] == [denied.id]


def test_why_accounts_stand_together_is_told(run: Run, book: Path) -> None:
    shown = rows(run("incidents", "--casebook", book, "--why"))[1]["held together by"]
    assert "between reports: " in shown


def test_a_coding_is_csv_or_json_lines(run: Run, book: Path) -> None:
    done = run("incidents", "--casebook", book, "--coding", "acled", "--since", "2024")
    (record,) = csv.DictReader(done.lines)
    assert (record["sub_event_type"], record["fatalities"]) == ("Remote explosive/landmine/IED", "47")
    (line,) = run("incidents", "--casebook", book, "--coding", "ucdp", "--json").lines
    assert json.loads(line)["best"] == 47


def test_one_is_compared_by_the_beginning_of_its_id_or_an_article(run: Run, book: Path) -> None:
    id = rows(run("incidents", "--casebook", book))[1]["incident"]
    by_id = rows(run("compare", id[:12], "--casebook", book))
    assert by_id == rows(run("compare", "--article", "b", "--casebook", book))
    killed = [row for row in by_id if row["slot"] == "killed"]
    assert [(row["value"], row["mark"], row["words"]) for row in killed] == [("47", "=", "47")] * 2
    (line,) = run("compare", id, "--casebook", book, "--json").lines
    assert json.loads(line)["incident"] == id


def test_one_there_is_not_is_told_with_what_is_near(run: Run, book: Path) -> None:
    id = rows(run("incidents", "--casebook", book))[1]["incident"]
    for wrong, words in (
        ([id.replace("saraqib", "sarakib")], f"Did you mean '{id}'?"),
        (["zzz"], "List those there are with: reportedly incidents"),
        (["20"], "2 incidents begin with '20'"),
        (["--article", "x"], "reportedly articles"),
        ([], "Name an INCIDENT"),
        ([id, "--article", "a"], "Name an INCIDENT"),
    ):
        done = run("compare", *wrong, "--casebook", book)
        assert done.status == 2, wrong
        assert words in done.err


def test_an_article_of_no_incident_is_told(run: Run, tmp_path: Path) -> None:
    where = tmp_path / "other.db"
    with Casebook.open(where) as casebook:
        casebook.add(coded(told("Peru warned.", happening("THREATEN", "warned"), article="w")))
    done = run("compare", "--article", "w", "--casebook", where)
    assert done.status == 2
    assert "tells of no incident" in done.err


def test_losses_stand_together_by_incident(run: Run, book: Path) -> None:
    made = [json.loads(line) for line in run("losses", "--casebook", book, "--json").lines]
    (killed,) = [row for row in made if row["what"] == "killed" and row["stand"] == "lost"]
    assert killed["incident"] == rows(run("incidents", "--casebook", book))[1]["incident"]
    assert len(killed["claims"]) == 2
    asked = run("losses", "--casebook", book, "--outlet", "Northlight Wire", "--json").lines
    (one,) = map(json.loads, asked)
    assert (one["incident"], len(one["claims"])) == (killed["incident"], 1)
    assert run("losses", "--casebook", book, "--status", "nosuch").status == 2


def test_a_terminal_gets_tables_and_lists(run: Run, book: Path, terminal: object) -> None:
    assert callable(terminal)
    terminal()
    shown = run("incidents", "--casebook", book).out
    assert "3 accounts" in shown and "2 origins" in shown
    table = run("compare", "--article", "a", "--casebook", book).out
    assert "2 origins say that it happened" in table
    assert "= 47 “47”" in table


def test_a_terminal_gets_the_first_rows_and_how_to_have_all(
    run: Run, book: Path, terminal: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportedly.cli.picture.showing._SHOWN", 1)
    terminal()
    short = run("incidents", "--casebook", book)
    assert "The first 1" in short.err
    assert "--all" in short.err
    whole = run("incidents", "--casebook", book, "--all")
    assert "The first" not in whole.err
    assert len(whole.out) > len(short.out)
    kept = run("reconcile", "--casebook", book)
    assert kept.status == 0
    total = len(run("incidents", "--casebook", book, "--json").lines)
    assert f"The first 1 of {total} rows" in run("incidents", "--casebook", book).err
