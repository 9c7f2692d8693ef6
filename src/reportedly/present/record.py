"""The record: a claim as one JSON object on one line, and back.

The keys and their order are those of :class:`~reportedly.model.Claim`; ``docs/record.md`` tells what they mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from reportedly.errors import ReportedlyError
from reportedly.model import Article, Claim, Coded, Grounded


@cache
def adapter() -> TypeAdapter[Claim]:
    """Return what turns claims into records and back; made on first use."""
    return TypeAdapter(Claim)


def to_record(claim: Claim) -> dict[str, Any]:
    """Return the claim as what JSON knows: dictionaries, lists, strings, numbers and ``None``."""
    record: dict[str, Any] = adapter().dump_python(claim, mode="json")
    return record


@cache
def grounding() -> TypeAdapter[Grounded]:
    """Return what turns grounded claims into records; made on first use."""
    return TypeAdapter(Grounded)


def to_grounded_record(grounded: Grounded) -> dict[str, Any]:
    """Return the claim's record with what its words resolve to under ``resolved``; no key of the record changes."""
    told: dict[str, Any] = grounding().dump_python(grounded, mode="json")
    record: dict[str, Any] = told.pop("claim")
    if not told["judged"]:
        # Only where people judged something: a record says nothing of what nobody looked at.
        del told["judged"]
    return {**record, "resolved": told}


def to_grounded_json(grounded: Grounded) -> str:
    """Return the same as one line of JSON."""
    return json.dumps(to_grounded_record(grounded), ensure_ascii=False, separators=(",", ":"))


def records(coded: Coded, *, resolve: bool = False) -> Iterator[str]:
    """Yield the claims of an article as lines of JSON, with what their words resolve to where that is asked for."""
    if not resolve:
        yield from map(to_json, coded.claims)
        return
    from reportedly.resolve import grounded  # noqa: PLC0415 – a gazetteer: only for those who ask

    yield from map(to_grounded_json, grounded(coded))


def to_json(claim: Claim) -> str:
    """Return the claim as one line of JSON without a line feed; letters beyond ASCII stand as they are."""
    return adapter().dump_json(claim).decode("utf-8")


def from_record(record: Mapping[str, Any]) -> Claim:
    """Return the claim a record holds; keys that are not the contract's are passed over.

    Raises :class:`ReportedlyError` where the record is not of the contract's form, or a span's text is not
    as long as its offsets say.
    """
    remedy = "A record's form is told by: reportedly schema"
    try:
        # By way of JSON: pydantic is strict on types there, and still takes names for enum members.
        claim = adapter().validate_json(json.dumps(record), strict=True)
    except (ValidationError, TypeError, ValueError) as error:
        raise ReportedlyError(f"This is no record of a claim: {_first(error)}", remedy=remedy) from error
    for span in claim.spans():
        if not 0 <= span.start <= span.end or span.end - span.start != len(span.text):
            what = f"A span's text is not as long as its offsets say: {span.start}–{span.end} {span.text!r}"
            raise ReportedlyError(what, remedy=remedy)
    return claim


def article_to_json(article: Article) -> str:
    """Return the article as one line of JSON, in the form that ``reportedly code`` reads.

    ``markup`` – start, end and kind of each line whose kind the source's markup told – is there only
    where there is some.
    """
    names = ("id", "text", "title", "outlet", "published", "url", "language")
    told: dict[str, Any] = {name: getattr(article, name) for name in names}
    if article.markup:
        lines = ((line.span.start, line.span.end, line.kind) for line in article.markup)
        told["markup"] = [{"start": start, "end": end, "kind": kind} for start, end, kind in lines]
    return json.dumps(told, ensure_ascii=False)


def _first(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc'])) or 'the whole'}: {first['msg']}"
    return str(error)
