import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from reportedly.cli.speakers import speakers


def told(*args: str, stdin: str | None = None) -> str:
    result = CliRunner().invoke(speakers, args, input=stdin, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_each_source_is_shown_with_kind_outlet_and_reasons() -> None:
    shown = told("SANA reporter in the city", "local sources")
    assert "'SANA reporter in the city': agency" in shown
    assert "outlet  sana" in shown
    assert "syria: government" in shown
    assert "'local sources': witness" in shown
    assert "+1.0" in shown


def test_a_naming_may_be_given() -> None:
    assert "'the group': monitor" in told("the group", "--for", "the Coast Observatory for Rights")


def test_an_outlet_s_short_id_is_told() -> None:
    assert "outlet  manar" in told("manar")


def test_a_folder_of_outlets_may_be_given(tmp_path: Path) -> None:
    entry = {"id": "coast-wire", "name": "Coast Wire", "kind": "agency", "source": "s"}
    (tmp_path / "mine.yaml").write_text(json.dumps({"outlets": [entry]}), encoding="utf-8")
    assert "outlet  coast-wire" in told("Coast Wire", "--outlets", str(tmp_path))


@pytest.mark.parametrize("lines", ["witnesses\n\nmedics\n", "witnesses\nmedics"])
def test_standard_input_is_read_a_source_a_line(lines: str) -> None:
    assert told("-", stdin=lines).count("': ") == 2
