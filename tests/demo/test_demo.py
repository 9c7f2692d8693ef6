"""The demo reports: what they promise, and that their words are ours."""

from __future__ import annotations

import json
import re
from datetime import datetime
from importlib.resources import files
from itertools import chain
from pathlib import Path

import pytest

from reportedly.demo import reports
from reportedly.model import Article

REPORTS = tuple(reports())
RUN = 8


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.id)
def test_a_report_is_short_and_complete(report: Article) -> None:
    assert 120 <= len(report.text.split()) <= 320
    assert report.title
    assert report.outlet
    assert report.language == "en"
    assert report.url is None
    assert "\n\n" in report.text


def test_there_are_twelve_with_ids_of_their_own() -> None:
    assert len(REPORTS) == 12
    assert len({report.id for report in REPORTS}) == 12


def test_several_outlets_tell_the_same_happenings() -> None:
    outlets = [report.outlet for report in REPORTS]
    assert len(set(outlets)) in {5, 6}
    for place in (r"Rashide?[ei]n", r"Sara[qk][ei]b"):
        assert len({report.outlet for report in REPORTS if re.search(place, report.text)}) >= 4


def test_dates_are_iso_and_one_is_missing() -> None:
    dates = [report.published for report in REPORTS]
    assert dates.count(None) == 1
    assert all(datetime.fromisoformat(date) for date in dates if date is not None)


def test_each_line_holds_the_fields_an_article_has() -> None:
    lines = files("reportedly.demo").joinpath("reports.jsonl").read_text("utf-8").splitlines()
    assert all(
        set(json.loads(line)) == {"id", "text", "title", "outlet", "published", "language"} for line in lines
    )


def test_every_outlet_is_named_as_invented() -> None:
    told = " ".join(files("reportedly.demo").joinpath("SOURCES.md").read_text("utf-8").split())
    assert all(report.outlet in told for report in REPORTS if report.outlet)


def test_no_run_of_words_is_shared_with_a_real_report(shared: Path) -> None:
    ours = set(chain.from_iterable(_runs(report.text) for report in REPORTS))
    assert not [run for text in _real(shared) for run in _runs(text) if run in ours]


def _real(shared: Path) -> list[str]:
    lines = [shared / "data/fakes/articles.jsonl", shared / "data/articles-more.jsonl"]
    articles = [
        json.loads(line)["text"] for path in lines for line in path.read_text("utf-8").splitlines() if line
    ]
    return articles + [path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[^\W_]+", re.sub(r"['’‘]", "", text.lower()))
    return set(zip(*(words[start:] for start in range(RUN)), strict=False))
