import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from tests.cli.conftest import Run

from reportedly import __version__
from reportedly.cli.docs import reference
from reportedly.cli.main import cli
from reportedly.present.schema import schema

DOCS = Path(__file__).parents[2] / "docs"


def test_the_written_reference_is_current() -> None:
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == reference(), "run: python tools/generate_docs.py"


@pytest.mark.parametrize("command", cli.commands.values(), ids=lambda command: command.name)
def test_every_command_and_option_says_what_it_does(command: click.Command) -> None:
    assert command.help
    assert command.short_help
    for part in command.params:
        if isinstance(part, click.Option):
            assert part.help, part.name
            assert part.metavar or part.is_flag, part.name
            assert f"`{part.opts[-1]}" in reference()


def test_help_and_version(run: Run) -> None:
    assert run("--version").out.strip().endswith(__version__)
    for args in (["--help"], ["-h"], ["code", "-h"]):
        done = run(*args)
        assert (done.status, done.err) == (0, "")
        assert "Usage: reportedly" in done.out


def test_a_command_there_is_not(run: Run) -> None:
    assert run("cod").status == 2
    assert run("claims", "--nosuch").status == 2


def test_the_schema_is_printed(run: Run) -> None:
    assert json.loads(run("schema").out) == schema()


def test_the_module_exits_as_the_command_does(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "reportedly", "claims", "--casebook", str(tmp_path / "none.db")]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2
