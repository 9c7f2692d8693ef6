"""When a page was published: only where the page says so of itself, never by when it was made or saved.

What counts, best first: JSON-LD and metadata of the article, ``time`` beside its headline, a day in its
address.  Dates of change and of copyright, dates in the text and of other articles do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from htmldate import find_date
from lxml.html import HtmlElement
from lxml.html.builder import BODY, HEAD, HTML, META

from reportedly.collect.html.linked import linked_date
from reportedly.dates import iso

# Names of metadata that tell when an article came out.  Left out on purpose: what tells of changes
# ("modified"), of the making of the page ("generated", "timestamp", HTTP's own "date") or of a copyright.
_NAMES = re.compile(
    r"(og:)?article[:.]published(_time)?|og:published_time|date[_-]?published"
    r"|date|dc\.date(\.issued)?|dcterms\.(date|issued)|pub_?date|publication_date"
    r"|publish(ed)?[_-]?(date|time)|citation_publication_date|originalpublicationdate|parsely-pub-date"
    r"|rnews:datepublished|sailthru\.date|shareaholic:article_published_time|cxenseparse:recs:publishtime",
    re.IGNORECASE,
)
_MICRODATA = "//*[@itemprop='datePublished'][@content or @datetime]"
# What these hold dates other articles, comments and pictures.
_ELSEWHERE = "ancestor::nav or ancestor::aside or ancestor::footer or ancestor::li or ancestor::figure"
_CHANGED = "contains(@class, 'updated') or contains(@class, 'modified')"
_TIMES = f".//time[not({_ELSEWHERE})][not({_CHANGED})]"
_DAY_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d{2})[/-](\d{2})(?=/|$)")
# A day can be told: year first, or the month by its name.  "04/05/2021" is two days.
_YEAR_FIRST = re.compile(r"(\d{4})\D?(\d{2})\D?(\d{2})\b.*", re.ASCII)
_MONTH_NAMED = re.compile(r"(?=.*[A-Za-z]{3})(?=.*\b\d{1,2}\b)(?=.*\b\d{4}\b).*")
# Numbers of a day or year, not those of a time of day.
_NUMBER = re.compile(r"(?<![\d:+-])\d{1,4}(?![\d:]|\s*[ap]\.?m)", re.ASCII | re.IGNORECASE)
# Values that programs write where they know none.
_PLACEHOLDERS = re.compile(r"0\d{3}|1[0-8]\d\d|1900-01-01|1970-01-01")


def published(tree: HtmlElement, *, title: str | None, url: str | None) -> str | None:
    """Return the date or date-time the page gives for its publication, in ISO 8601; ``None`` if it gives none."""
    return next(filter(None, map(_iso, _told(tree, title, url))), None)


def _told(tree: HtmlElement, title: str | None, url: str | None) -> Iterator[str]:
    if linked := linked_date(tree, title):
        yield linked
    for meta in tree.iter("meta"):
        name = meta.get("name") or meta.get("property") or meta.get("itemprop") or ""
        if _NAMES.fullmatch(name):
            yield meta.get("content", "")
    for element in tree.xpath(_MICRODATA):
        yield element.get("datetime") or element.get("content")
    if beside := _beside_headline(tree):
        yield beside
    if day := _DAY_IN_ADDRESS.search(url or ""):
        yield "-".join(day.groups())


def _beside_headline(tree: HtmlElement) -> str | None:
    """Return the time set closest around the headline; ``None`` where several there name different days."""
    headline = next(iter(tree.iter("h1")), None)
    around = tree if headline is None else headline
    while around is not None:
        times = [time.get("datetime") or time.text_content() for time in around.xpath(_TIMES)]
        if times:
            days = {(_iso(time) or "")[:10] for time in times}
            return times[0] if len(days) == 1 else None
        around = around.getparent()
    return None


def _iso(value: str) -> str | None:
    """Return the value in ISO 8601, as exact as it was given; ``None`` where it names no one day, month or year."""
    told = value.strip()
    if _PLACEHOLDERS.match(told):
        return None
    if iso(told):
        return told
    if year_first := _YEAR_FIRST.fullmatch(told):
        day = "-".join(year_first.groups())
        return day if iso(day) else None
    if not _MONTH_NAMED.fullmatch(told):
        return None
    # htmldate reads how people write days; a page that holds nothing else leaves it nothing to fall back on.
    page = HTML(HEAD(META(property="article:published_time", content=told)), BODY())
    found = find_date(page, extensive_search=False, original_date=True)
    return str(found) if found is not None and _names_day(told, str(found)) else None


def _names_day(told: str, found: str) -> bool:
    """Whether the year and the day found stand in what was told: htmldate gives the 1st for a day there is not."""
    year, _, day = found.split("-")
    numbers = [int(number) for number in _NUMBER.findall(told)]
    return int(year) in numbers and int(day) in numbers
