import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Plain, Run

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

    def serve(where: str, *, port: int, open_browser: bool = False) -> None:
        served.append((where, port, open_browser))

    monkeypatch.setattr("reportedly.present.desk.serve", serve)
    assert run("serve", "--casebook", book, "--port", "0", "--open").status == 0
    assert run("demo", "--casebook", book.with_name("demo.db")).status == 0
    assert served == [(str(book), 0, True), (str(book.with_name("demo.db")), 8321, False)]


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
