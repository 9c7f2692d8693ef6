"""How well and how fast names of places are resolved: LGL and GeoWebNews, given mentions and end to end.

usage: python bench/places.py [--shared DIR] [--json] [--all]

Nothing was fitted to either corpus.  The weights were set by reasoning and tried out on GeoWebNews, the finder's
threshold was chosen there; errors of LGL were read as well while the method was made.

Given mentions: of all that the corpus gives coordinates for, how many are put within 161 km (100 miles) of them or are
the same GeoNames entry.  End to end: places found in the bare text; right where the span is exact and the place within
161 km, with and without adjectives of states, which LGL marks as places.  Only the gazetteer that ships is used.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.measures import distance_km
from reportedly.model import Place, Span
from reportedly.resolve.places import find, places

RIGHT_KM = 161.0


@dataclass(frozen=True, slots=True)
class Mention:
    """A place as a corpus marks it; without coordinates where it gives none."""

    start: int
    end: int
    id: str
    lat: float | None
    lon: float | None
    kind: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a corpus and its marks."""

    text: str
    mentions: tuple[Mention, ...]


def lgl(path: Path) -> Iterator[Text]:
    """The Local-Global Lexicon: 588 articles of local papers."""
    for article in ET.parse(path).getroot():
        mentions = []
        for one in article.iter("toponym"):
            tag = one.find("gaztag")
            lat, lon = (tag.findtext("lat"), tag.findtext("lon")) if tag is not None else (None, None)
            kind = (tag.findtext("fclass") or "") if tag is not None else ""
            number = (tag.get("geonameid") or "") if tag is not None else ""
            mentions.append(_mention(one, number, lat, lon, kind))
        yield Text(article.findtext("text") or "", tuple(mentions))


def geowebnews(path: Path) -> Iterator[Text]:
    """GeoWebNews: 200 pages of news world-wide; only the marks with coordinates."""
    for article in ET.parse(path).getroot():
        mentions = [
            _mention(
                one,
                one.findtext("geonamesID") or "",
                lat,
                one.findtext("longitude"),
                one.findtext("type") or "",
            )
            for one in article.iter("toponym")
            if (lat := one.findtext("latitude"))
        ]
        yield Text(article.findtext("text") or "", tuple(mentions))


def _mention(one: ET.Element, number: str, lat: str | None, lon: str | None, kind: str) -> Mention:
    start, end = int(one.findtext("start") or 0), int(one.findtext("end") or 0)
    known = lat is not None and lon is not None
    return Mention(
        start,
        end,
        number.strip(),
        float(lat) if known and lat else None,
        float(lon) if known and lon else None,
        kind,
    )


def is_right(place: Place, mention: Mention) -> bool:
    """Whether it is the same entry, or near enough."""
    if place.lat is None or place.lon is None or mention.lat is None or mention.lon is None:
        return False
    if mention.id and place.id == f"geonames:{mention.id}":
        return True
    return distance_km(place.lat, place.lon, mention.lat, mention.lon) <= RIGHT_KM


def given(texts: Sequence[Text], gazetteer: Gazetteer) -> list[tuple[Mention, Place]]:
    """Each mention with coordinates and the place it was resolved to."""
    found: list[tuple[Mention, Place]] = []
    for one in texts:
        marked = [mention for mention in one.mentions if mention.lat is not None]
        spans = [
            Span(mention.start, mention.end, one.text[mention.start : mention.end]) for mention in marked
        ]
        found += zip(marked, places(spans, text=one.text, gazetteer=gazetteer), strict=True)
    return found


def end_to_end(texts: Sequence[Text], gazetteer: Gazetteer, *, adjectives: bool) -> dict[str, float]:
    """Precision, recall and F1 of the spans found, and of spans found and put right."""
    spans_found = spans_marked = exact = placed_found = placed_marked = right = 0
    for one in texts:
        spans = find(one.text, gazetteer, adjectives=adjectives)
        marked = {(mention.start, mention.end): mention for mention in one.mentions}
        spans_found, spans_marked = spans_found + len(spans), spans_marked + len(marked)
        placed_marked += sum(mention.lat is not None for mention in marked.values())
        for span, place in zip(spans, places(spans, text=one.text, gazetteer=gazetteer), strict=True):
            mention = marked.get((span.start, span.end))
            exact += mention is not None
            # What is marked without coordinates can be neither right nor wrong.
            placed_found += mention is None or mention.lat is not None
            right += mention is not None and is_right(place, mention)
    return {
        "spans F1": _f1(exact, spans_found, spans_marked),
        "P": _share(right, placed_found),
        "R": _share(right, placed_marked),
        "F1": _f1(right, placed_found, placed_marked),
    }


def _share(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0


def _f1(right: int, found: int, marked: int) -> float:
    return _share(2 * right, found + marked)


_FRESH = """
import resource, sys, time
begun = time.perf_counter()
from reportedly.knowledge.gazetteer import Gazetteer
loaded = time.perf_counter()
opened = Gazetteer.open(sys.argv[1])
found = opened.candidates("Saraqib")
print((loaded - begun) * 1e3, (time.perf_counter() - loaded) * 1e3,
      resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def fresh(path: Path) -> tuple[float, float, float]:
    """Of a process just started: ms to import the gazetteer, ms to open it and look a name up, and peak MiB."""
    runs = [
        tuple(map(float, subprocess.run([sys.executable, "-c", _FRESH, str(path)], capture_output=True, text=True,
                                        check=True).stdout.split()))
        for _ in range(5)
    ]  # fmt: skip
    load, look, memory = sorted(runs)[len(runs) // 2]
    return load, look, memory


def same_towns(folder: Path, gazetteer: Gazetteer) -> list[float]:
    """How far towns of Who's On First lie from the GeoNames entries they name: what "the same place" may mean."""
    found = []
    for path in sorted(folder.glob("wof_*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                number = (row.get("conc") or {}).get("gn:id")
                entry = gazetteer.entry(f"geonames:{number}") if number and row["pt"] == "locality" else None
                if entry:
                    found.append(distance_km(row["lat"], row["lon"], entry.lat, entry.lon))
    return sorted(found)


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--json", action="store_true", help="accuracy and F1 alone, as JSON")
    parser.add_argument(
        "--all", action="store_true", help="print accuracy by kind of mention and confidence, too"
    )
    options = parser.parse_args()
    data = options.shared / "data"
    path = ready_base()
    gazetteer = Gazetteer.open(path)
    corpora = {
        "LGL": list(lgl(data / "geoparse" / "lgl.xml")),
        "GeoWebNews": list(geowebnews(data / "geoparse" / "GWN.xml")),
    }
    figures: dict[str, float] = {}
    for name, texts in corpora.items():
        begun = time.process_time()
        pairs = given(texts, gazetteer)
        took = time.process_time() - begun
        right = [is_right(place, mention) for mention, place in pairs]
        figures[f"{name} accuracy@161"] = round(_share(sum(right), len(right)), 1)
        if options.json:
            continue
        named = [ok for ok, (mention, _) in zip(right, pairs, strict=True) if mention.id]
        print(
            f"{name}: accuracy@161 km {_share(sum(right), len(right)):.1f} of {len(right)} given mentions with coordinates"
        )
        print(f"  those with a GeoNames id   {_share(sum(named), len(named)):.1f} of {len(named)}")
        stood_in = [
            ok
            for ok, (_, place) in zip(right, pairs, strict=True)
            if place.lat is not None and place.id is None
        ]
        print(
            f"  names in no gazetteer, put where words beside them tell: {_share(sum(stood_in), len(stood_in)):.1f} of {len(stood_in)}"
        )
        print(f"  speed                      {len(pairs) / took:,.0f} mentions a second of one core")
        if options.all:
            _details(pairs, right)
    for adjectives in (False, True):
        told = end_to_end(corpora["LGL"], gazetteer, adjectives=adjectives)
        figures["LGL end to end" + (", adjectives too" if adjectives else "")] = round(told["F1"], 1)
        if not options.json:
            shown = ", ".join(f"{name} {value:.1f}" for name, value in told.items())
            print(f"LGL end to end, {'with' if adjectives else 'without'} adjectives of states: {shown}")
    if options.json:
        print(json.dumps(figures))
        return
    load, look, memory = fresh(path)
    print(f"a fresh process: {load:.0f} ms to import, {look:.0f} ms to open and look up, {memory:.0f} MiB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"file {path.stat().st_size / 1e6:.1f} MB; peak memory of this run, corpora and all, {peak:.0f} MiB"
    )
    away = same_towns(data / "gazetteer", gazetteer)
    shares = ", ".join(
        f"{_share(sum(one <= km for one in away), len(away)):.1f} % within {km} km" for km in (1, 3, 5)
    )
    print(f"towns of Who's On First and the GeoNames entries they name: {len(away)}, {shares}")


def _details(pairs: Sequence[tuple[Mention, Place]], right: Sequence[bool]) -> None:
    by_kind: dict[str, list[bool]] = {}
    by_trust: dict[str, list[bool]] = {}
    for (mention, place), ok in zip(pairs, right, strict=True):
        by_kind.setdefault(mention.kind, []).append(ok)
        by_trust.setdefault(f"confidence {int(10 * min(place.confidence, 0.99)) / 10:.1f}–", []).append(ok)
    for name, oks in [*sorted(by_kind.items(), key=lambda one: -len(one[1])), *sorted(by_trust.items())]:
        print(f"    {name:<24} {_share(sum(oks), len(oks)):5.1f} of {len(oks)}")


if __name__ == "__main__":
    main()
