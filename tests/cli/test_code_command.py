import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import Plain, Run

from reportedly.cli.output import PipeClosed, write_lines
from reportedly.errors import ReportedlyError
from reportedly.model import Coded
from reportedly.present.schema import schema

ONE = "Rebels said they had taken Tor bridge. Officers denied it."
TWO = "Residents reported explosions."
# What an earlier run wrote.
BEFORE = '{"article":"one","derived_by":{}}\n'


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(ONE)
    (tmp_path / "two.jsonl").write_text(json.dumps({"id": "two", "text": TWO, "outlet": "Søby"}) + "\n")
    return tmp_path


def test_records_come_as_valid_json_lines(run: Run, folder: Path) -> None:
    done = run("code", folder)
    assert (done.status, done.err) == (0, "")
    found = records(done.out)
    assert [record["article"] for record in found] == ["one", "one", "two"]
    assert found[2]["outlet"] == "Søby"
    for record in found:
        Draft202012Validator(schema()).validate(record)


def test_standard_input(run: Run) -> None:
    done = run("code", "-", stdin=ONE)
    assert {record["article"] for record in records(done.out)} == {"stdin"}
    assert len(records(run("code", "-", stdin=json.dumps({"text": TWO}) + "\n").out)) == 1


def test_records_go_to_a_file_and_articles_to_another(run: Run, folder: Path) -> None:
    claims, texts = folder / "claims.jsonl", folder / "articles.jsonl"
    done = run("code", folder, "-o", claims, "--articles", texts)
    assert (done.status, done.out) == (0, "")
    assert "3 claims of 2 articles" in done.err
    found, read = records(claims.read_text()), records(texts.read_text())
    assert [(article["id"], article["text"]) for article in read] == [("one", ONE), ("two", TWO)]
    texts_of = {article["id"]: str(article["text"]) for article in read}
    for record in found:
        span = record["content"]
        assert texts_of[record["article"]][span["start"] : span["end"]] == span["text"]  # type: ignore[index]
    assert records(run("code", texts).out) == found
    assert sorted(path.name for path in folder.iterdir()) == [
        "articles.jsonl",
        "claims.jsonl",
        "one.txt",
        "two.jsonl",
    ]


def test_written_again_it_reads_the_same(run: Run, folder: Path) -> None:
    for _ in range(2):
        done = run("code", folder, "-q", "-o", folder / "claims.jsonl")
        assert (done.status, done.err) == (0, "")
    assert len(records((folder / "claims.jsonl").read_text())) == 3


def test_one_bad_input_is_told_and_the_rest_is_coded(run: Run, folder: Path) -> None:
    bad = folder / "bad.jsonl"
    bad.write_text(
        '{"id": "ok", "text": "Rebels said so."}\n{"text": 5}\n{"text": "Il pleut ici.", "language": "fr"}\n'
    )
    (folder / "latin.txt").write_bytes(b"caf\xe9")
    done = run("code", "-q", folder, folder / "nosuch.txt")
    assert done.status == 1
    assert {record["article"] for record in records(done.out)} == {"ok", "one", "two"}
    told = done.err.splitlines()
    assert len(told) == 4
    assert any(line.startswith(f"reportedly: {bad}:2: ") for line in told)
    assert any(f"{bad}:3: " in line and "reads English" in line for line in told)
    assert any("latin.txt:1: is not UTF-8" in line for line in told)
    assert any("nosuch.txt: no such file" in line for line in told)


def test_nothing_named_is_a_wrong_use(run: Run) -> None:
    done = run("code")
    assert done.status == 2
    assert "- reads standard input" in done.err


def test_a_file_that_cannot_be_written_stops_before_anything_is_read(
    run: Run, folder: Path, reader: Plain
) -> None:
    done = run("code", folder, "-o", folder / "no" / "such" / "claims.jsonl")
    assert done.status == 2
    assert "no folder" in done.err
    assert reader.read == []
    assert run("code", folder, "-o", folder).status == 2


def test_a_run_broken_off_leaves_the_file_as_it_was(
    run: Run, folder: Path, reader: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = folder / "claims.jsonl"
    target.write_text(BEFORE)

    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(reader, "code", broken_off)
    done = run("code", folder, "-o", target)
    assert done.status == 130
    assert "left as it was" in done.err
    assert "interrupted" in done.err
    assert target.read_text() == BEFORE
    assert len(list(folder.iterdir())) == 3


def test_one_that_is_told_to_end_takes_its_unfinished_files_away(
    run: Run, folder: Path, reader: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = folder / "claims.jsonl"
    monkeypatch.setattr(reader, "code", lambda _: signal.raise_signal(signal.SIGTERM))
    done = run("code", folder, "-o", target)
    assert done.status == 143
    assert "not written" in done.err
    assert len(list(folder.iterdir())) == 2
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


@pytest.mark.parametrize("option", ["-o", "--articles"])
@pytest.mark.parametrize("named", ["file", "folder", "pattern", "other way", "linked"])
def test_an_input_is_never_written_over(
    run: Run, folder: Path, reader: Plain, option: str, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    target = folder / "two.jsonl"
    before = target.read_bytes()
    names = {"file": "two.jsonl", "folder": ".", "pattern": "t*.jsonl", "linked": "link.jsonl"}
    (folder / "link.jsonl").symlink_to(target)
    done = run("code", names.get(named, folder / ".." / folder.name / "two.jsonl"), option, target)
    assert done.status == 2
    assert "would be lost. Write to another file" in done.err
    assert reader.read == []
    assert target.read_bytes() == before


def test_what_standard_input_reads_is_not_written_over(folder: Path) -> None:
    target = folder / "two.jsonl"
    before = target.read_bytes()
    with target.open("rb") as stream:
        done = _program(f"['code', '-', '-o', {str(target)!r}]", stdin=stream)
    assert done.returncode == 2
    assert target.read_bytes() == before


@pytest.mark.parametrize("both", [("-o", "x.jsonl", "--articles", "./x.jsonl"), ("--articles", "-")])
def test_records_and_articles_need_places_of_their_own(
    run: Run, folder: Path, reader: Plain, monkeypatch: pytest.MonkeyPatch, both: tuple[str, ...]
) -> None:
    monkeypatch.chdir(folder)
    done = run("code", ".", *both)
    assert done.status == 2
    assert "same place" in done.err
    assert reader.read == []


def test_what_is_there_stays_where_no_article_was_read(run: Run, folder: Path) -> None:
    keep = folder / "keep.jsonl"
    keep.write_text(BEFORE)
    done = run("code", folder / "nosuch.txt", "-o", keep, "--articles", folder / "new.jsonl")
    assert done.status == 1
    assert "nothing written" in done.err
    assert keep.read_text() == BEFORE
    assert not (folder / "new.jsonl").exists()


def test_an_article_without_claims_empties_what_was_there(
    run: Run, folder: Path, reader: Plain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "code", lambda readings: (Coded(r.article, r.lines, ()) for r in readings))
    claims = folder / "claims.jsonl"
    claims.write_text(BEFORE)
    done = run("code", folder / "one.txt", "-o", claims)
    assert (done.status, claims.read_text()) == (0, "")
    assert "0 claims of 1 article\n" in done.err


@pytest.mark.parametrize("args", [("code", ""), ("add", ""), ("code", "a.txt", "-o", "")])
def test_an_empty_name_is_a_wrong_use(run: Run, folder: Path, args: tuple[str, ...]) -> None:
    done = run(*args)
    assert done.status == 2
    assert "mpty" in done.err


@pytest.mark.skipif(os.name == "nt", reason="a shell closes it otherwise there")
@pytest.mark.parametrize("args", ["['code', '-']", "['schema']"])
def test_closed_standard_output_is_told(args: str) -> None:
    done = _program(args, stdin=subprocess.DEVNULL, preexec_fn=lambda: os.close(1))
    assert done.returncode == 2
    assert b"Standard output is closed" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_full_disk_is_told_with_the_file() -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(ReportedlyError, match=r"claims\.jsonl could not be written: No space"):
        write_lines(Full(), ["line"], where="claims.jsonl")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_a_full_device_is_told_by_its_name(run: Run, folder: Path) -> None:
    done = run("code", folder, "-o", "/dev/full")
    assert done.status == 2
    assert done.err.startswith("reportedly: /dev/full could not be written: ")


def test_a_problem_has_a_line_of_its_own_beside_the_bar(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    (folder / "z[bold].txt").write_text(" ")
    shown = run("code", folder, "-o", folder / "claims.jsonl").err
    (line,) = [line for line in re.split(r"[\r\n]", shown) if "holds no text" in line]
    assert re.sub(r"\x1b\[\d*\w", "", line).startswith(f"reportedly: {folder / 'z[bold].txt'}: ")
    assert "Reading" not in line


def _program(args: str, **how: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", f"from reportedly.cli import main; raise SystemExit(main({args}))"]
    return subprocess.run(command, stderr=subprocess.PIPE, check=False, **how)


def test_nothing_is_drawn_or_coloured_in_a_pipe(run: Run, folder: Path) -> None:
    done = run("code", folder, "nosuch")
    assert "\x1b" not in done.out + done.err


def test_a_bar_is_drawn_on_a_terminal(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    target = folder / "claims.jsonl"
    shown = run("code", folder, "-o", target).err
    assert "Reading" in shown
    assert "\x1b" not in run("code", "-q", folder, "-o", target).err


def test_lines_are_utf_8_whatever_the_locale_says() -> None:
    out = io.BytesIO()
    write_lines(out, ["Søby – حلب"], where="out")
    assert out.getvalue() == "Søby – حلب\n".encode()


def test_a_pipe_that_is_closed_ends_the_run() -> None:
    class Closed(io.BytesIO):
        def write(self, _: object) -> int:
            raise BrokenPipeError

    with pytest.raises(PipeClosed):
        write_lines(Closed(), ["line"], where="out")


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
def test_a_closed_pipe_ends_quietly() -> None:
    command = [sys.executable, "-c", "from reportedly.cli import main; raise SystemExit(main(['schema']))"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
