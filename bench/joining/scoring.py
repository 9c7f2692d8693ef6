"""Scoring: groups of words in reports, written as ``reportedly incidents --json`` writes incidents, by the corpus's own scorer."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reportedly.model import Incident
from reportedly.present.rows import to_json

# Where an account's words stand: the report, the beginning, the end.
Words = tuple[str, int, int]


Three = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the scorer says, in per cent: precision, recall and F1 of the B-cubed and of the links, between reports and outlets.

    ``rest`` is that of the links between reports without the incident with the most accounts: links grow with
    the square of the accounts, and one happening can hold most of them.
    """

    found: float
    b_cubed: Three
    articles: Three
    outlets: Three
    rest: Three
    errors: tuple[str, ...] = ()

    def row(self, name: str) -> str:
        """A line of the table."""
        told = (self.b_cubed, self.articles, self.outlets, self.rest)
        return f"{name:<58} {self.found:5.1f}   " + "   ".join(
            " ".join(f"{value:5.1f}" for value in three) for three in told
        )


_NAMES = ("B-cubed P R F1", "reports P R F1", "outlets P R F1", "reports, rest")
HEAD = f"{'':<58} found   " + "   ".join(f"{name:>17}" for name in _NAMES)


def score(lines: Iterable[str], shared: Path, *, errors: int = 0) -> Figures:
    """The figures of incidents, a line of JSON each; ``errors`` asks for so many false joins and missed happenings."""
    gold = shared / "corpus" / "incidents-dev.jsonl"
    coded = gold.read_text(encoding="utf-8").splitlines(keepends=True)
    largest = max(coded, key=lambda line: len(json.loads(line)["accounts"]))
    with tempfile.TemporaryDirectory() as folder:
        path, rest = Path(folder) / "incidents.jsonl", Path(folder) / "rest.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        rest.write_text("".join(line for line in coded if line is not largest), encoding="utf-8")
        said, of_rest = _said(gold, path, shared, errors), _said(rest, path, shared, 0)
    found = re.search(r"found ([\d.]+) %", said[0])
    assert found is not None
    b_cubed, articles, outlets = map(_three, said[1:4])
    return Figures(float(found[1]), b_cubed, articles, outlets, _three(of_rest[2]), tuple(said[4:]))


def _said(gold: Path, incidents: Path, shared: Path, errors: int) -> list[str]:
    scorer, articles = shared / "corpus" / "score_incidents.py", shared / "data" / "fakes" / "articles.jsonl"
    command = (sys.executable, scorer, gold, articles, incidents, "--errors", str(errors))
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def _three(line: str) -> Three:
    precision, recall, f1 = map(float, re.findall(r"(?:P|R|F1) +([\d.]+)", line))
    return precision, recall, f1


def as_lines(incidents: Iterable[Incident]) -> Iterable[str]:
    """Incidents as the program prints them."""
    return map(to_json, incidents)


def of_groups(groups: Mapping[str, Iterable[Words]]) -> list[str]:
    """Groups of words in the same form, with what the scorer reads of it."""
    return [
        json.dumps(
            {
                "incident": name,
                "accounts": [
                    {"article": article, "content": {"start": start, "end": end}}
                    for article, start, end in words
                ],
            }
        )
        for name, words in groups.items()
    ]


def only(lines: Iterable[str], reports: Iterable[str], prefix: str) -> list[str]:
    """Incidents with the accounts of some reports alone, their ids marked: those of one month of a cross-validation."""
    kept, made = frozenset(reports), []
    for raw in map(json.loads, lines):
        accounts = [each for each in raw["accounts"] if each["article"] in kept]
        if accounts:
            made.append(json.dumps({**raw, "incident": f"{prefix} {raw['incident']}", "accounts": accounts}))
    return made
