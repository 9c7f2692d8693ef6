"""What holds of the project's files as a whole: links lead somewhere, locks name no host, words are our own."""

from __future__ import annotations

import json
import re
import subprocess
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
# Runs of so many words in common with a report are its words; shorter ones are the language's.
RUN = 10


def tracked() -> list[Path]:
    """The files under version control; a copy without its history has none to check."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a checkout")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def test_every_link_leads_to_a_file() -> None:
    pages = [path for path in tracked() if path.suffix == ".md"]
    links = [(page, target) for page in pages for target in LINK.findall(page.read_text("utf-8"))]
    assert links
    assert [f"{page.name}: {target}" for page, target in links if not (page.parent / target).exists()] == []


def test_lock_files_name_no_host() -> None:
    locks = [
        path for path in tracked() if path.name == "package-lock.json" or path.name.startswith("requirements")
    ]
    assert len(locks) == 3
    assert [path.name for path in locks if "://" in path.read_text("utf-8")] == []


def test_no_sentence_of_a_real_report_is_here(shared: Path) -> None:
    real = set(chain.from_iterable(runs(text) for text in reports(shared)))
    ours = [
        path for path in tracked() if path.suffix in {".md", ".py", ".yaml", ".ts", ".tsx", ".jsonl", ".html"}
    ]
    copied = {str(path.relative_to(ROOT)): runs(path.read_text("utf-8")) & real for path in ours}
    assert {name: [" ".join(run) for run in found] for name, found in copied.items() if found} == {}


def reports(shared: Path) -> list[str]:
    lines = [shared / "data/fakes/articles.jsonl", shared / "data/articles-more.jsonl"]
    texts = [
        json.loads(line)["text"] for path in lines for line in path.read_text("utf-8").splitlines() if line
    ]
    return texts + [path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[^\W_]+", re.sub(r"['’‘]", "", text.lower()))
    return set(zip(*(words[start:] for start in range(RUN)), strict=False))
