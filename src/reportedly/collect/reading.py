"""From one source to its articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from reportedly.collect.jsonl import json_document, json_lines
from reportedly.collect.source import Form, Found, Source, sniff
from reportedly.collect.text import plain
from reportedly.errors import Problem
from reportedly.model import Article

# So much of a library's message: some quote all that they were given.
_REASON = 200


def found(source: Source) -> Iterator[Found | Problem]:
    """Every article of a source.  JSON lines are read one at a time, the other forms whole."""
    try:
        with source.open() as stream:
            yield from _of_form(source, stream)
    except OSError as error:
        yield Problem(
            source.where, f"cannot be read: {error.strerror or error}", "Check that it may be read."
        )
    except (ValueError, RecursionError) as error:
        # The last resort: what a library makes of a freak of a page must not end the batch.
        what = f"cannot be read: {str(error)[:_REASON] or type(error).__name__}"
        yield Problem(source.where, what, "Leave it out, or give its text as a .txt file.")


def _of_form(source: Source, stream: BinaryIO) -> Iterator[Found | Problem]:
    lines: Iterable[bytes] = stream
    form = source.form
    if form is None:
        form, lines = _sniffed(stream)
    where, stem = source.where, source.stem
    match form:
        case Form.JSON_LINES:
            yield from json_lines(lines, where=where, stem=stem)
        case Form.JSON:
            yield from json_document(b"".join(lines), where=where, stem=stem)
        case Form.HTML:
            # The page's libraries take a third of a second to load: only where there is a page.
            from reportedly.collect.html import page  # noqa: PLC0415

            yield _whole(page(b"".join(lines), where=where, stem=stem))
        case Form.TEXT:
            yield _whole(plain(b"".join(lines), where=where, stem=stem))


def _whole(article: Article | Problem) -> Found | Problem:
    return article if isinstance(article, Problem) else Found(article)


def _sniffed(stream: BinaryIO) -> tuple[Form, Iterable[bytes]]:
    """Return the form of a stream that cannot be wound back, and all of its lines."""
    blank: list[bytes] = []
    for line in stream:
        if line.strip(b"\xef\xbb\xbf \t\r\n"):
            return sniff(line), chain(blank, [line], stream)
        blank.append(line)
    return Form.TEXT, blank
