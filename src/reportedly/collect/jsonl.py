"""JSON lines, and JSON documents, of articles."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator

from pydantic import ValidationError
from pydantic_core import from_json

from reportedly.collect.given import REMEDIES, Given, said
from reportedly.collect.source import Found
from reportedly.collect.text import BYTE_ORDER_MARK, decoded, utf_16
from reportedly.errors import Problem

# What "reportedly code" writes, met again where it was written among the articles.
_RECORD = re.compile(rb'\{\s*"article":.*"derived_by":')


def json_lines(lines: Iterable[bytes], *, where: str, stem: str) -> Iterator[Found | Problem]:
    """One article a line; a bad line is a problem of its own, blank lines are passed over.

    An article without an id gets the file's stem where the file holds one line, else ``stem-LINE``.
    """
    filled = _filled(lines)
    first = next(filled, None)
    if first is None:
        yield Problem(where, "holds no article", 'Give one JSON object a line, with at least "text".')
        return
    if utf_16(first[1]):  # whose line ends are not where the lines were cut
        yield Problem(where, "is in UTF-16", "Convert it: iconv -f UTF-16 -t UTF-8.")
        return
    if is_record(first[1]):
        yield Problem(where, "holds records of claims, not articles", "Give the articles they were read in.")
        return
    second = next(filled, None)
    alone = second is None
    for number, line in (first, *([second] if second else [])):
        yield _line(line, number, where=where, fallback=stem if alone else f"{stem}-{number}")
    for number, line in filled:
        yield _line(line, number, where=where, fallback=f"{stem}-{number}")


def is_record(line: bytes) -> bool:
    """Whether a line is a record of a claim, as "reportedly code" writes them."""
    return _RECORD.match(line) is not None


def _filled(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Return the lines that are not blank, numbered from 1, without the mark some programs begin a file with."""
    for number, line in enumerate(lines, start=1):
        bare = line.removeprefix(BOM_UTF8) if number == 1 else line
        if bare.strip():
            yield number, bare


def _line(line: bytes, number: int, *, where: str, fallback: str) -> Found | Problem:
    text = decoded(line, where=where)
    if isinstance(text, Problem):
        return Problem(where, text.what, text.remedy, number)
    try:
        given = Given.model_validate_json(text)
        return Found(given.article(fallback), number, named=given.id is not None)
    except ValidationError as error:
        return Problem(where, *said(error), number)


def json_document(data: bytes, *, where: str, stem: str) -> Iterator[Found | Problem]:
    """Return the articles of one JSON document: an object, or a list of objects (``stem-N``, counted from 1)."""
    text = decoded(data, where=where)
    if isinstance(text, Problem):
        yield text
        return
    try:
        document = from_json(text.removeprefix(BYTE_ORDER_MARK))
    except ValueError as error:
        yield Problem(where, f"is no JSON: {error}", REMEDIES["json_invalid"])
        return
    if not isinstance(document, list):
        yield _item(document, where=where, fallback=stem, told="")
        return
    if not document:
        yield Problem(where, "holds no article", 'Give a list of JSON objects, each with at least "text".')
    for number, item in enumerate(document, start=1):
        yield _item(item, where=where, fallback=f"{stem}-{number}", told=f"item {number} ")


def _item(item: object, *, where: str, fallback: str, told: str) -> Found | Problem:
    try:
        given = Given.model_validate(item)
        return Found(given.article(fallback), named=given.id is not None)
    except ValidationError as error:
        what, remedy = said(error)
        return Problem(where, told + what, remedy)
