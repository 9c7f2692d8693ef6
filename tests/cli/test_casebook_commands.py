import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.cli.conftest import Plain, Run

from reportedly.model import Claim, Derivation, Reading, Sentence
from reportedly.present.desk import Reach

ONE = {"id": "one", "text": "Rebels said they had taken Tor bridge. Officers denied it.", "outlet": "Courier"}
TWO = {"id": "two", "text": "Residents reported explosions.", "published": "2020-02-20"}


def write(path: Path, *articles: dict[str, str]) -> Path:
    path.write_text("".join(json.dumps(article) + "\n" for article in articles))
    return path


@pytest.fixture
def book(run: Run, tmp_path: Path) -> Path:
    where = tmp_path / "case.db"
    done = run("add", write(tmp_path / "reports.jsonl", ONE, TWO), "--casebook", where)
    assert done.status == 0
    assert "2 added; 3 claims" in done.err
    return where


def test_adding_again_changes_nothing_and_reads_nothing(
    run: Run, tmp_path: Path, book: Path, reader: Plain
) -> None:
    reader.read.clear()
    before = run("claims", "--casebook", book, "--json").out
    done = run("add", tmp_path / "reports.jsonl", "--casebook", book)
    assert (done.status, reader.read) == (0, [])
    assert "2 unchanged" in done.err
    assert run("claims", "--casebook", book, "--json").out == before


def test_an_id_with_another_text_is_a_problem_unless_it_is_to_replace(
    run: Run, tmp_path: Path, book: Path
) -> None:
    changed = write(
        tmp_path / "new.jsonl", ONE | {"text": "Rebels said nothing."}, {"id": "three", "text": "It rained."}
    )
    done = run("add", changed, "--casebook", book)
    assert done.status == 1
    assert "'one'" in done.err
    assert "1 added" in done.err
    assert "taken" in run("show", "one", "--casebook", book).out
    done = run("add", changed, "--casebook", book, "--replace")
    assert done.status == 0
    assert "1 replaced" in done.err
    assert "taken" not in run("show", "one", "--casebook", book).out


def test_one_article_that_cannot_be_kept_does_not_stop_the_rest(
    run: Run, tmp_path: Path, book: Path, reader: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Plain._claim

    def with_a_slip(self: Plain, reading: Reading, sentence: Sentence) -> Claim:
        claim = whole(self, reading, sentence)
        return replace(claim, confidence=2.0) if reading.article.id == "three" else claim

    monkeypatch.setattr(Plain, "_claim", with_a_slip)
    more = write(
        tmp_path / "more.jsonl", {"id": "three", "text": "It rained."}, {"id": "four", "text": "It snowed."}
    )
    done = run("add", more, "--casebook", book)
    assert done.status == 1
    assert "'three'" in done.err
    assert "1 added" in done.err


def test_a_casebook_that_cannot_be_written_stops_the_command(
    run: Run, tmp_path: Path, book: Path, reader: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = write(tmp_path / "more.jsonl", *({"id": str(n), "text": "It rained."} for n in range(50)))
    monkeypatch.setattr("reportedly.store.engine._PATIENCE", 0)
    reader.read.clear()
    with closing(sqlite3.connect(book, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = run("add", more, "--casebook", book)
    assert done.status == 2
    assert done.err.count("is being written by another program") == 1
    assert "try again" in done.err
    assert len(reader.read) < 50


def test_articles_of_another_version_stay_and_are_told(
    run: Run, tmp_path: Path, book: Path, reader: Plain
) -> None:
    reader.derivation = Derivation("plain", "2")
    reader.read.clear()
    more = write(tmp_path / "more.jsonl", ONE, TWO, {"id": "three", "text": "It rained."})
    done = run("add", more, "--casebook", book)
    assert (done.status, reader.read) == (0, ["three"])
    assert "2 unchanged" in done.err
    assert "2 of the unchanged were coded by another version of the reader; --replace" in done.err
    assert "2 replaced, 1 unchanged" in run("add", more, "--casebook", book, "--replace").err
    assert "another version" not in run("add", more, "--casebook", book).err
    assert run("add", more, "--casebook", book, "-q").err == ""


def test_claims_as_a_table_and_as_records(run: Run, book: Path) -> None:
    names, *rows = run("claims", "--casebook", book).lines
    assert names.startswith("source\t")
    assert len(rows) == 3
    found = [json.loads(line) for line in run("claims", "--casebook", book, "--json").lines]
    assert sorted(record["article"] for record in found) == ["one", "one", "two"]


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (["--outlet", "courier"], 2),
        (["--source", "rebels", "--source", "officers"], 2),
        (["--status", "denied"], 1),
        (["--type", "OTHER", "--limit", "2"], 2),
        (["--since", "2020"], 1),
        (["--until", "2019"], 0),
        (["--text", "explosions"], 1),
        (["--place", "Kell"], 0),
        (["--actor", "Rebels"], 0),
    ],
)
def test_filters(run: Run, book: Path, filters: list[str], count: int) -> None:
    assert len(run("claims", "--casebook", book, "--json", *filters).lines) == count


def test_articles_with_how_many_claims_are_found(run: Run, book: Path) -> None:
    _, *rows = [line.split("\t") for line in run("articles", "--casebook", book, "--status", "denied").lines]
    assert [(row[0], row[-1]) for row in rows] == [("one", "1")]


def test_articles_as_json_are_what_was_read(run: Run, tmp_path: Path, book: Path) -> None:
    again = tmp_path / "again.jsonl"
    again.write_text(run("articles", "--casebook", book, "--json").out)
    assert "2 unchanged" in run("add", again, "--casebook", book).err


def test_an_article_is_shown_with_its_claims(run: Run, book: Path) -> None:
    out = run("show", "one", "--casebook", book).out
    assert "[{Rebels} <said> they had taken Tor bridge.]" in out
    assert "    • Officers – denied (denied): Officers denied it." in out


def test_on_a_terminal_there_are_tables_and_styles(
    run: Run, book: Path, terminal: Callable[[], None]
) -> None:
    terminal()
    for command in ("claims", "articles"):
        assert "┃" in run(command, "--casebook", book).out
    assert "{Rebels}" not in run("show", "one", "--casebook", book).out


@pytest.mark.parametrize(
    "args",
    [
        ["claims", "--status", "sworn"],
        ["claims", "--type", "QUARREL"],
        ["claims", "--since", "last week"],
        ["show", "nosuch"],
    ],
)
def test_what_cannot_be_answered_is_told_with_a_remedy(run: Run, book: Path, args: list[str]) -> None:
    done = run(*args, "--casebook", book)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("reportedly: ")


@pytest.mark.parametrize("args", [["claims"], ["articles"], ["show", "one"], ["serve"]])
def test_a_casebook_that_is_not_there_is_not_made(run: Run, tmp_path: Path, args: list[str]) -> None:
    done = run(*args, "--casebook", tmp_path / "none.db")
    assert done.status == 2
    assert not (tmp_path / "none.db").exists()


def test_the_desk_is_served_as_asked(run: Run, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[object] = []

    def serve(where: str, *, reach: Reach, open_browser: bool = False, **rest: object) -> None:
        served.append((where, reach.port, open_browser, rest["coders"], rest["renew"]))

    monkeypatch.setattr("reportedly.present.desk.serve", serve)
    assert run("serve", "--casebook", book, "--port", "0", "--open").status == 0
    assert run("demo", "--casebook", book.with_name("demo.db")).status == 0
    # What is kept was made before, so that nothing is left for the desk to make.
    assert served == [
        (str(book), 0, True, 1, False),
        (str(book.with_name("demo.db")), 8321, False, 1, False),
    ]


def test_the_demo_makes_a_casebook(run: Run, tmp_path: Path, reader: Plain) -> None:
    where = tmp_path / "demo.db"
    first = run("demo", "--casebook", where, "--no-serve")
    assert first.status == 0
    (line,) = first.lines
    assert "outlets" in line
    read = len(reader.read)
    assert read > 1
    assert run("demo", "--casebook", where, "--no-serve").out == first.out
    assert len(reader.read) == read


def test_the_demo_codes_anew_what_another_version_coded(run: Run, tmp_path: Path, reader: Plain) -> None:
    where = tmp_path / "demo.db"
    assert run("demo", "--casebook", where, "--no-serve").status == 0
    read = len(reader.read)
    reader.derivation = Derivation("plain", "2")
    assert run("demo", "--casebook", where, "--no-serve").status == 0
    assert len(reader.read) == 2 * read
    records = map(json.loads, run("claims", "--casebook", where, "--json").lines)
    assert {record["derived_by"]["version"] for record in records} == {"2"}


def test_a_conflict_with_the_casebook_names_the_file_and_line(run: Run, tmp_path: Path, book: Path) -> None:
    other = write(tmp_path / "other.jsonl", {"id": "new", "text": "It rained."}, ONE | {"text": "It snowed."})
    done = run("add", other, "--casebook", book)
    assert done.status == 1
    assert f"reportedly: {other}:2: the casebook has an article 'one' with another text. Give" in done.err
    assert "1 added; 1 claim read" in done.err


def test_words_are_found_in_the_title_as_the_help_says(run: Run, tmp_path: Path, book: Path) -> None:
    titled = write(tmp_path / "titled.jsonl", {"id": "t", "text": "It rained.", "title": "Floods"})
    run("add", titled, "--casebook", book)
    assert len(run("claims", "--casebook", book, "--text", "floods", "--json").lines) == 1
    assert "source or title" in run("claims", "--help").out
