"""What is to be judged, and with what value, as it is written on a command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from reportedly.errors import ReportedlyError

if TYPE_CHECKING:
    from reportedly.review.book import Judgements
    from reportedly.review.judgement import Subject, Value


def subject_of(
    *,
    claim: tuple[str, str] | None,
    field: str | None,
    other: tuple[str, str] | None,
    words: str | None,
    entity: str | None,
    article: str | None,
) -> Subject:
    """Read what is to be judged; raise :class:`click.UsageError` where the options do not go together."""
    from reportedly.review.judgement import (  # noqa: PLC0415
        ClaimSubject,
        FieldSubject,
        MentionSubject,
        PairSubject,
    )

    if bool(claim) == bool(words) or (field and other) or ((field or other) and not claim):
        raise click.UsageError("Give --claim, with --field or --other where meant, or --words with --entity.")
    if (entity or article) and not words:
        raise click.UsageError("--entity and --article go with --words.")
    if words:
        return MentionSubject(words, entity or "", article)
    assert claim
    if other:
        return PairSubject.of(ClaimSubject(*claim), ClaimSubject(*other))
    return FieldSubject(*claim, field) if field else ClaimSubject(*claim)


def value_of(book: Judgements, article: str, claim_id: str, name: str, told: str) -> Value:
    """Read a value; raise :class:`ReportedlyError` for words that do not stand once in the claim's sentence."""
    from reportedly.review import fields  # noqa: PLC0415

    field = fields.parsed(name)
    if field.is_word:
        return told
    if field.is_number:
        return int(told) if told.strip().isdigit() else told
    coded = book.coded(article)
    claim = next((each for each in coded.claims if each.id == claim_id), None) if coded else None
    if coded is None or claim is None:
        return told  # which is told of as there is no such claim
    parts = [part.strip() for part in told.split(";")] if field.several else [told]
    spans = tuple(
        _span(coded.article.text, part, claim.sentence.start, claim.sentence.text) for part in parts
    )
    return spans if field.several else spans[0]


def _span(text: str, told: str, start: int, sentence: str) -> Any:
    from reportedly.model import Span  # noqa: PLC0415

    ends = re.fullmatch(r"(\d+):(\d+)", told)
    if ends:
        first, last = int(ends[1]), int(ends[2])
        return Span(first, last, text[first:last])
    if sentence.count(told) == 1:
        first = start + sentence.index(told)
        return Span(first, first + len(told), told)
    times = "more than once" if told in sentence else "nowhere"
    raise ReportedlyError(
        f"{told!r} stands {times} in the claim's sentence",
        remedy="Give its characters in the article as START:END",
    )
