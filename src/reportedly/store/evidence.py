"""What a casebook asks of a coded article before it keeps it: every value stands in the text it came from."""

from __future__ import annotations

import re
from typing import Final

from reportedly.errors import ReportedlyError
from reportedly.model import Article, Claim, Coded, Event, Span

# What a database's whole numbers hold.
_MOST: Final = 2**63 - 1
# Bits of the longest number written out in a message: some 77 digits.
_WRITTEN: Final = 256
_NO_TEXT: Final = re.compile(r"[\0\ud800-\udfff]")
_REMEDY: Final = "Code the article again with this version of the reader, and report the fault if it stays"


class ArticleError(ReportedlyError):
    """One article cannot be kept; others may be."""


def storable(text: str) -> bool:
    """Whether every database keeps ``text`` as it is: no NUL, and no half of a surrogate pair."""
    return _NO_TEXT.search(text) is None


def check(coded: Coded) -> None:
    """Raise :class:`ArticleError` at the first value that is not the article's own."""
    _check_article(coded.article)
    for line in (*coded.article.markup, *coded.lines):
        _check_span(coded.article, line.span, "a line")
    seen: set[str] = set()
    for claim in coded.claims:
        _check_claim(coded.article, claim)
        if claim.id in seen:
            raise _fault(coded.article, f"two claims have the id {claim.id!r}")
        seen.add(claim.id)


def _check_article(article: Article) -> None:
    texts = (article.id, article.text, article.title, article.outlet, article.published, article.url)
    for text in (*texts, article.language):
        if text is not None and not storable(text):
            raise ArticleError(
                f"Article {article.id!r} holds a NUL character or half a surrogate pair, which is no text",
                remedy="Save the report as UTF-8 text and add it again",
            )


def _check_claim(article: Article, claim: Claim) -> None:
    of = f"claim {claim.id!r}"
    if (claim.article, claim.outlet, claim.published) != (article.id, article.outlet, article.published):
        raise _fault(article, f"{of} gives another article, outlet or date than the article has")
    if not all(
        map(storable, (claim.id, claim.derived_by.reader, claim.derived_by.version, claim.embedding or ""))
    ):
        raise _fault(article, f"{of} has an id, a reader or an embedding that is no text")
    for number in (claim.confidence, *(event.confidence for event in claim.events)):
        if not 0 <= number <= 1:
            raise _fault(article, f"{of} has a confidence of {number}, which is no probability")
    for span in claim.spans():
        _check_span(article, span, of)
    for event in claim.events:
        _check_counts(article, event, of)


def _check_counts(article: Article, event: Event, of: str) -> None:
    for count in event.counts:
        for number in (count.min, count.max):
            if number is not None and abs(number) > _MOST:
                raise ArticleError(
                    f"Article {article.id!r}: {of} counts {_shown(number)} at characters {count.span.start} to "
                    f"{count.span.end}, more than a casebook can keep ({_MOST})",
                    remedy="Set that bound to null (no bound) or leave the count out, and add the article again",
                )


def _shown(number: int) -> str:
    """Write a number; one with hundreds of digits by how many it has."""
    return str(number) if number.bit_length() <= _WRITTEN else f"a number of {number.bit_length()} bits"


def _check_span(article: Article, span: Span, of: str) -> None:
    if not 0 <= span.start <= span.end or article.text[span.start : span.end] != span.text:
        raise _fault(
            article, f"characters {span.start} to {span.end}, which {of} cites, are not {span.text!r}"
        )


def _fault(article: Article, what: str) -> ArticleError:
    return ArticleError(f"Article {article.id!r}: {what}", remedy=_REMEDY)
