"""The table of cases.yaml: what words of time mean."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from reportedly.resolve.times import Tense, read_time

GROUPS = yaml.load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def cases() -> Iterator[Any]:
    for group in GROUPS:
        for text, days in group["cases"].items():
            yield pytest.param(group, text, days, id=f"{group['group']}: {text}")


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and text != ".." else None


@pytest.mark.parametrize(("group", "text", "days"), list(cases()))
def test_the_words_cover_these_days(group: dict[str, str], text: str, days: str) -> None:
    time = read_time(
        text,
        published=day(group.get("published")),
        tense=Tense(group["tense"]) if "tense" in group else None,
        anchor=day(group.get("anchor")),
        country=group.get("country"),
    )
    if days == "none":
        assert (time.earliest, time.latest, time.edtf, time.confidence) == (None, None, None, 0.0)
        return
    first, last, edtf = days.split() if " " in days else (days, days, days)
    assert (time.earliest, time.latest, time.edtf) == (day(first), day(last), edtf)
    assert 0 < time.confidence < 1


def test_the_table_is_long_enough() -> None:
    assert sum(len(group["cases"]) for group in GROUPS) >= 300
