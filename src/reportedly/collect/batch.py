"""A batch: all that a user names, each article once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from reportedly.collect.characters import torn
from reportedly.collect.expand import sources
from reportedly.collect.language import reads
from reportedly.collect.reading import found
from reportedly.collect.source import Form, Source
from reportedly.collect.text import BINARY_REMEDY
from reportedly.errors import Problem
from reportedly.model import Article


def articles(
    inputs: Sequence[str], *, stdin: BinaryIO | None = None, skip: Collection[Path] = ()
) -> Iterator[Article | Problem]:
    """Every article that ``inputs`` name, in order, and a problem for each that cannot be used.

    An input is a file, a directory (searched with all below it), a glob pattern (``**`` for any
    folders) or ``-`` for ``stdin``.  What a file holds – plain text, HTML, JSON lines or a JSON document
    of articles – its ending tells, or where that is unknown, its content.  ``skip`` names files to leave
    out.  An article met again with the same text is given once.
    """
    texts: dict[str, bytes] = {}
    for source in sources(inputs, stdin=stdin, skip=skip):
        if isinstance(source, Problem):
            yield source
            continue
        for item in found(source):
            if isinstance(item, Problem):
                yield item
            else:
                yield from _admitted(item.article, texts, where=source.where, line=item.line)


def _admitted(
    article: Article, texts: dict[str, bytes], *, where: str, line: int | None
) -> Iterator[Article | Problem]:
    """Yield the article if it can be used and is new, else its problem; ``texts`` holds a digest of each text by id."""
    if not article.text.strip():
        yield Problem(where, "holds no text", "Leave it out, or give its text.", line)
    elif "\0" in article.text:
        yield Problem(where, "looks like binary data", BINARY_REMEDY, line)
    elif field := torn(article):
        what = f"holds half a surrogate pair in its {field}, which is no character"
        yield Problem(where, what, "Save it anew as UTF-8.", line)
    elif not reads(article.language):
        what = f"is in another language ({article.language}), and the reader reads English"
        yield Problem(where, what, 'If it is English, give it as JSON with "language": "en".', line)
    else:
        digest = sha256(article.text.encode()).digest()
        before = texts.get(article.id)
        if before is None:
            texts[article.id] = digest
            yield article
        elif before != digest:
            what = f'has the id "{article.id}", as another text before it'
            yield Problem(where, what, "Rename the file, or give each article an id of its own.", line)


def expected(inputs: Sequence[str]) -> int | None:
    """About how many articles ``inputs`` hold, told cheaply; ``None`` where it cannot be told."""
    total = 0
    for source in sources(inputs):
        if isinstance(source, Source):
            total += _lines(source) if source.form is Form.JSON_LINES else 1
        elif source.where == "-":
            return None
    return total


def _lines(source: Source) -> int:
    try:
        with source.open() as stream:
            return sum(1 for line in stream if line.strip())
    except OSError:
        return 0
