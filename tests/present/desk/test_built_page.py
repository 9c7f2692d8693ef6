"""The page as it is built: what the first view takes, and the licences beside it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportedly.present.desk.page import BUILT

# As the project's aims have it: the first view is there within a second or two on a slow line of 3 Mbit/s.
MOST = 700_000

pytestmark = pytest.mark.skipif(not (BUILT / "index.html").is_file(), reason="the page is not built")


def test_the_first_view_takes_no_more_than_its_budget() -> None:
    first = set(_needed(BUILT / "index.html"))
    taken = {file.name: len(gzip.compress(file.read_bytes())) for file in first}
    assert any(name.endswith(".js") for name in taken)
    assert any(name.endswith(".css") for name in taken)
    assert sum(taken.values()) <= MOST, taken


def test_the_first_view_comes_without_the_map() -> None:
    for file in _needed(BUILT / "index.html"):
        assert b"maplibregl" not in file.read_bytes(), file.name


def test_the_licences_of_what_is_built_in_are_beside_it() -> None:
    told = (BUILT / "licenses.txt").read_text(encoding="utf-8")
    for name in ("react", "react-dom", "@tanstack/react-virtual", "maplibre-gl"):
        assert re.search(rf"^{re.escape(name)} [\d.]+ \(", told, flags=re.MULTILINE), name
    assert "Copyright (c) Meta Platforms, Inc. and affiliates." in told


def _needed(file: Path, seen: set[Path] | None = None) -> Iterator[Path]:
    """A file and whatever it loads at once; what is imported when it is gone to is not."""
    seen = set() if seen is None else seen
    if file in seen:
        return
    seen.add(file)
    yield file
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".html":
        named = re.findall(r'(?:src|href)="/(assets/[^"]+)"', text)
        loaded = [BUILT / name for name in named]
    else:
        loaded = [file.parent / name for name in re.findall(r'(?:from|import)\s*"\./([^"]+\.js)"', text)]
    for each in loaded:
        yield from _needed(each, seen)
