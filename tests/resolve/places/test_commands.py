"""The two commands, as far as they show what the stages say."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from reportedly.cli.gazetteer import gazetteer
from reportedly.cli.places import places


def test_places_shows_choice_reasons_and_the_rest() -> None:
    done = CliRunner().invoke(places, ["--country", "SY", "Shells fell on Hama, and 30 km south of it."])
    assert done.exit_code == 0, done.output
    first, *rest = done.output.splitlines()
    assert first.startswith("'Hama' at 15: ")
    assert "geo_precision" in first
    assert any("population" in line for line in rest)
    assert any(line.lstrip().startswith("or ") for line in rest)


def test_what_names_no_place_says_so() -> None:
    done = CliRunner().invoke(places, ["several fronts"])
    assert "not known" in done.output


def test_info_tells_licence_and_date() -> None:
    done = CliRunner().invoke(gazetteer, ["info"])
    assert done.exit_code == 0, done.output
    assert "CC BY 4.0" in done.output


@pytest.mark.parametrize("arguments", [[], ["--country", "Syria"], ["--country", "SY"]])
def test_add_needs_a_file_or_a_dump_that_is_here(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(gazetteer, ["add", *arguments]).exit_code == 2
