"""The archive: the 804 reports of FA-KES with their claims grounded by the reader that ships, kept between runs."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from reportedly import run
from reportedly.extract.encoder.weights import WORDING
from reportedly.model import Article, Grounded
from reportedly.run.grounding import ground
from reportedly.store import Casebook, Query
from train.published import fakes

# Out of git: a casebook, so that a second run resolves again only what has changed.
KEPT = Path(__file__).parents[2] / "build" / "incidents"
_READS = ("read", "extract", "knowledge")

Archive = dict[str, list[Grounded]]


def archive(shared: Path, *, kept: Path = KEPT) -> Archive:
    """The grounded claims of each report, by its id.  The first run reads them all: about three minutes."""

    def write(unfinished: Path) -> None:
        with Casebook.open(unfinished) as casebook:
            for coded in run.code(articles(shared)):
                casebook.add(coded)

    where = made_once(kept, "fakes", ".db", write)
    found = groupby(ground(where, Query()), key=lambda told: told.claim.article)
    return dict(sorted((article, list(told)) for article, told in found))


def made_once(kept: Path, stem: str, suffix: str, write: Callable[[Path], None]) -> Path:
    """A file that hangs on the reader alone, written where there is none of this reader's; those of others go."""
    kept.mkdir(parents=True, exist_ok=True)
    where = kept / f"{stem}-{_reader()}{suffix}"
    if not where.exists():
        for old in kept.glob(f"{stem}-*"):
            old.unlink()
        # Written beside it first: a run that is cut off leaves no half of a file.
        unfinished = where.with_suffix(".part")
        print(f"reading the reports into {where}", file=sys.stderr)
        write(unfinished)
        unfinished.rename(where)
    return where


def articles(shared: Path) -> Iterator[Article]:
    """The reports, as the reader takes them."""
    for raw in fakes(shared / "data"):
        yield Article(
            id=raw["id"],
            text=raw["text"],
            title=raw.get("title"),
            outlet=raw.get("outlet"),
            published=raw.get("published"),
        )


def _reader() -> str:
    """A digest of what reading rests on: the reader's code and words, and its weights."""
    spec = importlib.util.find_spec("reportedly")
    assert spec is not None and spec.origin is not None
    package, digest = Path(spec.origin).parent, hashlib.sha256()
    for file in sorted(file for part in _READS for file in (package / part).rglob("*") if _decides(file)):
        with file.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()[:12]


def _decides(file: Path) -> bool:
    # The projection is learnt from the archive: it decides nothing of what is read there.
    return (
        file.is_file() and file.suffix != ".pyc" and "__pycache__" not in file.parts and file.name != WORDING
    )
