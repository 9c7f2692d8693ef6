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


@dataclass(frozen=True, slots=True)
class Figures:
    """What the scorer says, in per cent: precision, recall and F1 of the B-cubed and of the links, between reports and outlets."""

    found: float
    b_cubed: tuple[float, float, float]
    articles: tuple[float, float, float]
    outlets: tuple[float, float, float]
    errors: tuple[str, ...] = ()

    def row(self, name: str, found: bool = True) -> str:
        """A line of the table."""
        told = "  ".join(
            " ".join(f"{value:5.1f}" for value in three)
            for three in (self.b_cubed, self.articles, self.outlets)
        )
        return f"{name:<58} {f'{self.found:5.1f}' if found else '     '}  {told}"


HEAD = f"{'':<58} {'found':>5}  {'B-cubed P R F1':>17}  {'reports P R F1':>17}  {'outlets P R F1':>17}"


def score(lines: Iterable[str], shared: Path, *, errors: int = 0) -> Figures:
    """The figures of incidents, a line of JSON each; ``errors`` asks for so many false joins and missed happenings."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.jsonl"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = (
            sys.executable,
            str(shared / "corpus" / "score_incidents.py"),
            str(shared / "corpus" / "incidents-dev.jsonl"),
            str(shared / "data" / "fakes" / "articles.jsonl"),
            str(path),
            "--errors",
            str(errors),
        )
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    found = re.search(r"found ([\d.]+) %", said[0])
    assert found is not None
    threes = [
        tuple(float(value) for value in re.findall(r"(?:P|R|F1) +([\d.]+)", line)) for line in said[1:4]
    ]
    b_cubed, articles, outlets = ((p, r, f) for p, r, f in threes)
    return Figures(float(found[1]), b_cubed, articles, outlets, tuple(said[4:]))


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
