"""The two reports the project starts from: their claims as coded by hand, and as the reader reads them, both grounded.

The coding follows the coding guide.  It holds offsets only, as no text of the reports may stand here; the words come from
``shared``.  Three readings of the guide decide it where it leaves a choice:

- words that only point back to one naming ("the latter", "the two countries") are taken like a pronoun: the role has the
  naming.  Those that describe ("the militants", "those rebel forces") stay as they are;
- a part of a sentence that stands in another mode than the rest – an aim within a report of preparations, a quality
  within a threat – is a claim of its own, as the mode is the claim's;
- captions that introduce footage are coded like any caption, although the reader takes them for furniture.
"""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import reportedly
from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.importing import import_file
from reportedly.model import (
    Article,
    Claim,
    Coded,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Grounded,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.read import read
from reportedly.resolve import Known, grounded, known

STEMS = ("000_982a373caa3cc04f", "003_fd2caf73641cf08d")

_CODED = Path(__file__).parent / "seeds" / "coded.jsonl"


def by_hand(stem: str, shared: Path) -> list[Grounded]:
    """The claims of a report as coded by hand, with their words resolved."""
    return list(_grounded(coded_by_hand(stem, shared), shared))


def by_reader(stem: str, shared: Path) -> list[Grounded]:
    """The same report as the reader that comes with the package reads it, resolved in the same way."""
    return list(_grounded(coded_by_reader(stem, shared), shared))


@cache
def coded_by_hand(stem: str, shared: Path) -> Coded:
    """The claims of a report as coded by hand."""
    article = _article(stem, shared)
    records = map(json.loads, _CODED.read_text(encoding="utf-8").splitlines())
    wanted = (record for record in records if record["article"] == stem)
    claims = tuple(_claim(article, number, record) for number, record in enumerate(wanted))
    return Coded(article, read(article).lines, claims)


@cache
def coded_by_reader(stem: str, shared: Path) -> Coded:
    """The claims of a report as the reader reads them."""
    return next(iter(reportedly.code_articles([_article(stem, shared)])))


@cache
def against(shared: Path) -> Known:
    """What comes with the package, and the villages of the country both reports are about."""
    own = Path(tempfile.mkdtemp(prefix="reportedly-seeds-"))
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    base = Gazetteer.open(ready_base())
    import_file(shared / "data" / "gazetteer" / "wof_sy.jsonl.gz", base=base, own=own / "own.sqlite")
    return replace(known(), gazetteer=Gazetteer.open(ready_base(), own / "own.sqlite"))


@cache
def _grounded(coded: Coded, shared: Path) -> tuple[Grounded, ...]:
    return tuple(grounded(coded, against=against(shared)))


def _article(stem: str, shared: Path) -> Article:
    return Article(stem, (shared / "seeds" / f"{stem}.txt").read_text(encoding="utf-8"))


def _claim(article: Article, number: int, record: dict[str, Any]) -> Claim:
    """A claim of a line of the coding; a key that is not there is empty."""
    span, maybe, several = _spans(article.text)
    content = span(record["content"])
    return Claim(
        article=article.id,
        id=f"{article.id}:{content.start}-{content.end}@{number}",
        sentence=span(record["sentence"]),
        content=content,
        source=maybe(record.get("source")),
        source_ref=maybe(record.get("source_ref")),
        via=several(record.get("via", ())),
        cue=maybe(record.get("cue")),
        status=Status(record["status"]),
        polarity=Polarity(record["polarity"]),
        modality=Modality(record["modality"]),
        confidence=1.0,
        events=tuple(_events(article.text, record["events"])),
        outlet=None,
        published=None,
        derived_by=Derivation("by hand", "0"),
    )


def _events(text: str, records: Sequence[dict[str, Any]]) -> Iterator[Event]:
    span, maybe, several = _spans(text)
    for record in records:
        yield Event(
            trigger=span(record["trigger"]),
            type=EventType(record["type"]),
            confidence=1.0,
            actor=several(record.get("actor", ())),
            target=several(record.get("target", ())),
            place=several(record.get("place", ())),
            time=several(record.get("time", ())),
            materiel=several(record.get("materiel", ())),
            counts=tuple(
                Count(span(one["span"]), one["min"], one["max"], CountKind(one["what"]), maybe(one["who"]))
                for one in record.get("counts", ())
            ),
        )


def _spans(text: str) -> Any:
    """What turns one pair of offsets, one or none, and several, into spans."""

    def span(pair: Sequence[int]) -> Span:
        start, end = pair
        return Span(start, end, text[start:end])

    def maybe(pair: Sequence[int] | None) -> Span | None:
        return None if pair is None else span(pair)

    def several(pairs: Sequence[Sequence[int]]) -> tuple[Span, ...]:
        return tuple(map(span, pairs))

    return span, maybe, several
