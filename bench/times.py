"""Figures of the grammar of times on the reference material: what it reads, how it dates, where news ends, speed.

usage: python bench/times.py --shared ../shared [--show]
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from reportedly import dates
from reportedly.model import (
    Article,
    Claim,
    Coded,
    Derivation,
    Event,
    EventType,
    Modality,
    Polarity,
    Span,
    Status,
    Time,
)
from reportedly.read import read as lay_out
from reportedly.resolve.times import find, forms, read_time, times
from reportedly.resolve.times.anchors import PRINTED, dating
from reportedly.resolve.times.background import NEWS_DAYS
from reportedly.resolve.times.reading import find as find_forms
from reportedly.resolve.times.reading import read

Document = dict[str, Any]

_KINDS: dict[str, tuple[type, ...]] = {
    "date, month or year": (forms.Calendar, forms.Either, forms.Decade, forms.InYear),
    "season or feast": (forms.Season, forms.Named, forms.Undated),
    "weekday": (forms.Weekday, forms.DayOf),
    "part of a day": (forms.DayPart, forms.Overnight),
    "whole unit (today, last week)": (forms.Whole,),
    "distance (ago, later)": (forms.Shift,),
    "window (past 24 hours)": (forms.Window,),
    "part of a span (early, late)": (forms.Part, forms.NthWeek, forms.Earlier, forms.Around),
    "spell (since, until, from–to)": (forms.Since, forms.Until, forms.Before, forms.After, forms.Between),
    "word that hangs (recently, then)": (forms.Hint,),
    "length of time": (forms.Duration,),
    "again and again": (forms.Recurring,),
    "beside a happening": (forms.Event,),
}


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument(
        "--show", action="store_true", help="print what is not read, and what is dated wrong, too"
    )
    options = parser.parse_args()
    documents = list(_gold(options.shared))
    coded = [_coded(document) for document in documents]
    _reads(coded)
    _resolves(coded)
    _finds(coded, show=options.show)
    _weekdays(options.shared)
    _incidents(options.shared, coded, show=options.show)
    _speed(coded)


def _gold(shared: Path) -> Iterator[Document]:
    for part in ("dev", "train"):
        for path in sorted((shared / "corpus" / part).glob("*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))


def _coded(document: Document) -> Coded:
    """Give a gold document as the reader would: its lines laid out, its claims with their times."""
    article = Article(**{key: document.get(key) for key in ("id", "text", "title", "outlet", "published")})
    claims = tuple(_claim(document, claim) for claim in document.get("claims", ()))
    return Coded(article, lay_out(article).lines, claims)


def _claim(document: Document, claim: dict[str, Any]) -> Claim:
    span = _span(claim["content"])
    events = tuple(
        Event(_span(event["trigger"]), EventType(event["type"]), 1.0, time=tuple(map(_span, event["time"])))
        for event in claim["events"]
    )
    status, modality = Status(claim["status"]), Modality(claim["modality"])
    who = (None, None, (), None)
    rest = (
        status,
        Polarity(claim["polarity"]),
        modality,
        1.0,
        events,
        document.get("outlet"),
        document.get("published"),
    )
    return Claim(document["id"], claim["id"], span, span, *who, *rest, Derivation("gold", "1"))


def _span(raw: dict[str, Any]) -> Span:
    return Span(raw["start"], raw["end"], raw["text"])


def _spans(coded: Coded) -> list[Span]:
    return [span for claim in coded.claims for event in claim.events for span in event.time]


def _reads(documents: list[Coded]) -> None:
    """Print the share of gold spans the grammar reads, by form, and those it does not."""
    spans = [span for coded in documents for span in _spans(coded)]
    kinds: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    partly = 0
    for span in spans:
        found = read(span.text)
        if found is None:
            unread[" ".join(span.text.split())] += 1
            continue
        partly += not found.whole
        kinds[_kind(found.form)] += 1
    print(f"gold time spans: {len(spans)}; read {_percent(sum(kinds.values()), len(spans))}", end="")
    print(f" (of these {partly} by a date within their words)")
    for kind, count in kinds.most_common():
        print(f"    {count:4} {kind}")
    print("not read:", "; ".join(f"{text} ({count})" for text, count in sorted(unread.items())))


def _kind(form: forms.Form) -> str:
    return next(kind for kind, types in _KINDS.items() if isinstance(form, types))


def _resolves(documents: list[Coded]) -> None:
    """Print how many gold spans get days, with and without a publication date, and the lag behind publication."""
    for known in (True, False):
        results = [times(coded) for coded in documents if (coded.article.published is not None) is known]
        asked = [coded for coded in documents if (coded.article.published is not None) is known]
        all_times = [
            result[span] for coded, result in zip(asked, results, strict=True) for span in _spans(coded)
        ]
        both = sum(one.earliest is not None and one.latest is not None for one in all_times)
        one_end = sum((one.earliest is None) != (one.latest is None) for one in all_times)
        told = Counter(one.background for one in all_times)
        print(
            f"articles {'with' if known else 'without'} a publication date: {len(asked)}, {len(all_times)} times;",
            end="",
        )
        print(f" both bounds {_percent(both, len(all_times))}, one {one_end}; background {dict(told)}")
        if known:
            _lags(asked, results)


def _lags(documents: list[Coded], results: list[dict[Span, Time]]) -> None:
    """Print how far before publication single days lie, in an article's first sixth and after it."""
    head: Counter[str] = Counter()
    rest: Counter[str] = Counter()
    for coded, result in zip(documents, results, strict=True):
        counted = dating(coded, list(find_forms(coded.article.text)))
        if counted is None:
            continue
        for span, one in result.items():
            if one.latest is None or one.earliest != one.latest or one.precision == "open":
                continue
            lag = (counted.last - one.latest).days
            bucket = next(
                (f"<= {edge}" for edge in (0, 1, 2, 3, 6, 7, 10, 14, 30, 90) if lag <= edge), "more"
            )
            (head if span.start < len(coded.article.text) / 6 else rest)[bucket] += 1
    print(f"days before publication of single days, first sixth: {dict(head)}")
    print(f"    after it: {dict(rest)}; background is what lies more than {NEWS_DAYS} before")


def _finds(documents: list[Coded], *, show: bool) -> None:
    """Print how many gold spans that can be dated the search of running text meets, and how many more it finds."""
    met = wanted = extra = 0
    for coded in documents:
        found = find(coded.article.text)
        gold = [span for span in set(_spans(coded)) if (form := read(span.text)) and _datable(form.form)]
        hits = [span for span in gold if any(one.start < span.end and span.start < one.end for one in found)]
        met, wanted = met + len(hits), wanted + len(gold)
        extra += sum(
            not any(one.start < span.end and span.start < one.end for span in _spans(coded)) for one in found
        )
        if show:
            for span in gold:
                if span not in hits:
                    print(
                        "    not found:",
                        coded.article.id,
                        repr(coded.article.text[max(0, span.start - 30) : span.end + 20]),
                    )
    print(
        f"found in running text: {_percent(met, wanted)} of {wanted} datable gold spans; {extra} more, most of them in lines that no claim holds"
    )


def _datable(form: forms.Form) -> bool:
    return not isinstance(form, forms.Hint | forms.Duration | forms.Recurring | forms.Event)


def _weekdays(shared: Path) -> None:
    """Print how weekdays sit with the date given and the date the page prints, over the FA-KES articles."""
    lags: dict[str, Counter[int]] = {
        "given": Counter(),
        "printed": Counter(),
        "differing, given": Counter(),
        "differing, printed": Counter(),
    }
    differing = printed_at_all = 0
    for coded in _fakes(shared):
        given = dates.days(coded.article.published or "")
        found = list(find_forms(coded.article.text))
        page = dating(Coded(Article(coded.article.id, coded.article.text), coded.lines, ()), found)
        if given is None or page is None or page.dated != PRINTED:
            continue
        printed_at_all += 1
        differs = abs((page.last - date.fromisoformat(given[0])).days) > 1
        differing += differs
        for form in (one.form for one in found):
            if isinstance(form, forms.Weekday) and form.pick is forms.Pick.NEAR:
                for name, day in (("given", date.fromisoformat(given[0])), ("printed", page.last)):
                    lags[name][(day.weekday() - form.day) % 7] += 1
                    if differs:
                        lags[f"differing, {name}"][(day.weekday() - form.day) % 7] += 1
    print(f"FA-KES pages that print a date: {printed_at_all}; another than the one given: {differing}")
    for name, counts in lags.items():
        shares = ", ".join(f"{lag}: {_percent(counts[lag], sum(counts.values()))}" for lag in range(7))
        print(f"    weekdays lie so many days before the date, {name}: {shares}")


def _incidents(shared: Path, documents: list[Coded], *, show: bool) -> None:
    """Print how often a time within an account's quoted words covers the incident's day.

    The day was read from the same text by the labeller, so this says whether a careful reader counts as we do.  Once
    more without the article's lines: counted from the date given alone.
    """
    texts = {coded.article.id: coded for coded in (*_fakes(shared), *documents)}
    quotes = list(_quotes(shared, texts))
    for name, lines in (("", True), (", by the date given alone", False)):
        verdicts = [
            _verdicts(coded if lines else replace(coded, lines=()), *quote, show=show and lines)
            for coded, *quote in quotes
        ]
        right, wide, wrong = (sum(verdict[at] for verdict in verdicts) for at in range(3))
        print(f"times in accounts of incidents with a day{name}: {right} of that very day,", end=" ")
        print(f"{wide} wider and over it, {wrong} beside it; {len(quotes)} quotes")


def _quotes(shared: Path, texts: dict[str, Coded]) -> Iterator[tuple[Coded, int, int, date]]:
    """Give each account's article, where its quote stands, and the incident's day, where it is told."""
    for line in (shared / "corpus" / "incidents-dev.jsonl").read_text(encoding="utf-8").splitlines():
        incident = json.loads(line)
        for account in incident["accounts"]:
            coded, quote = texts.get(account["article"]), account["quote"]
            start = -1 if coded is None else coded.article.text.find(quote)
            if coded is not None and start >= 0 and len(incident["date"]) == 10:
                yield coded, start, start + len(quote), date.fromisoformat(incident["date"])


def _verdicts(coded: Coded, start: int, end: int, day: date, *, show: bool) -> tuple[int, int, int]:
    found = [span for span in find(coded.article.text) if start <= span.start and span.end <= end]
    asked = _asking(coded, found)
    right = wide = wrong = 0
    for span, one in times(asked).items():
        if one.earliest is None or one.latest is None or (one.latest - one.earliest).days > 31:
            continue
        inside = one.earliest <= day <= one.latest
        right, wide, wrong = (
            right + (inside and one.earliest == one.latest),
            wide + (inside and one.earliest != one.latest),
            wrong + (not inside),
        )
        if show and not inside:
            print(
                "    beside:",
                coded.article.id,
                coded.article.published,
                repr(span.text),
                one.earliest,
                one.latest,
                "incident",
                day,
            )
    return right, wide, wrong


def _asking(coded: Coded, spans: list[Span]) -> Coded:
    """Give an article one claim that holds these times."""
    event = Event(Span(0, 1, coded.article.text[:1]), EventType.OTHER, 1.0, time=tuple(spans))
    claim = Claim(
        coded.article.id,
        "0",
        event.trigger,
        event.trigger,
        None,
        None,
        (),
        None,
        Status.STATED,
        Polarity.POSITIVE,
        Modality.ACTUAL,
        1.0,
        (event,),
        None,
        None,
        Derivation("bench", "1"),
    )
    return Coded(coded.article, coded.lines, (claim,))


def _fakes(shared: Path) -> Iterator[Coded]:
    path = shared / "data" / "fakes" / "articles.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        article = Article(**{key: raw.get(key) for key in ("id", "text", "title", "outlet", "published")})
        yield Coded(article, lay_out(article).lines, ())


def _speed(documents: list[Coded]) -> None:
    spans = [span.text for coded in documents for span in _spans(coded)]
    published = date(2017, 6, 5)
    read_time("today", published=published)
    print(
        f"speed: {_rate(lambda: [read_time(text, published=published) for text in spans], len(spans)):.0f} spans a second;",
        end=" ",
    )
    print(
        f"{_rate(lambda: [times(coded) for coded in documents], len(documents)):.0f} coded articles a second"
    )


def _rate(work: Callable[[], object], size: int) -> float:
    began = time.perf_counter()
    work()
    return size / (time.perf_counter() - began)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


if __name__ == "__main__":
    main()
