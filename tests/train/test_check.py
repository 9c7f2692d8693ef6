"""The checker, and the corpus of our own words under it."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from train.check import checked, main
from train.labels import LABELS
from train.markup import MarkupError

from tests.train.bind import REPORT

CORPUS = LABELS.parent
OWN = sorted((CORPUS / "own").glob("*.claims"))
WRONG = """\
## a
> The mill burnt.
= stated | - | - | The mill
- OTHER "burned"
- OTHER "burnt" t=^a clerk
= reported | He | said | burnt
- OTHER "burnt"
## b
> The mill stands.
= stated | - | - | The mill stands
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(tmp_path, monkeypatch, capsys)


class Run:
    """The checker's command line on a file of so much text."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._patch, self._capsys = folder, patch, capsys

    def __call__(self, text: str, *options: str) -> tuple[int, list[str]]:
        path = self.folder / "some.claims"
        path.write_text(text, encoding="utf-8")
        self._patch.setattr(sys, "argv", ["check", *options, str(path)])
        status = main()
        return status, self._capsys.readouterr().out.replace(str(path), "some.claims").splitlines()


def test_what_holds_is_counted(run: Run) -> None:
    assert run(REPORT) == (0, ["1 reports, 4 sentences, 5 claims, 5 events, 0 errors"])


def test_every_wrong_line_of_a_report_is_told_at_once(run: Run) -> None:
    status, lines = run(WRONG)
    assert status == 1
    assert [line.split(": ")[0] for line in lines[:-1]] == ["some.claims:4", "some.claims:5", "some.claims:6"]
    # The report beside it is good.
    assert lines[-1] == "1 reports, 1 sentences, 1 claims, 0 events, 3 errors"


def test_a_line_that_cannot_be_read_ends_the_file(run: Run) -> None:
    status, lines = run(REPORT + "some words\n" + WRONG)
    assert status == 1
    assert [line.split(": ")[0] for line in lines[:-1]] == ["some.claims:22"]


def test_texts_may_lie_in_a_folder(run: Run) -> None:
    (run.folder / "b.txt").write_text("A head.\nThe  mill\nstands. ", encoding="utf-8")
    lines = "## b\n> The mill stands.\n= stated | - | - | mill stands"
    assert run(lines, "--texts", str(run.folder))[0] == 0
    status, told = run(lines.replace("> The", "> A"), "--texts", str(run.folder))
    assert (status, told[0].split(": ")[0]) == (1, "some.claims:2")


def test_the_readmes_example_holds(run: Run) -> None:
    readme = (CORPUS / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```text\n(## .*?)```", readme, re.DOTALL)
    assert run(example)[0] == 0


def test_our_own_reports_hold() -> None:
    assert OWN
    held: Counter[str] = Counter()
    ids: Counter[str] = Counter()
    for path in OWN:
        for result in checked(path, None):
            assert not isinstance(result, MarkupError), str(result)
            ids[result["id"]] += 1
            held["reports"] += 1
            held["sentences"] += len(result["sentences"])
            held["claims"] += len(result["claims"])
            held["events"] += sum(len(claim["events"]) for claim in result["claims"])
    assert [key for key, many in ids.items() if many > 1] == []
    # What train/corpus/README.md tells is what the checker prints today.
    told = ", ".join(f"{held[key]} {key}" for key in ("reports", "sentences", "claims", "events"))
    assert told in (CORPUS / "README.md").read_text(encoding="utf-8")
