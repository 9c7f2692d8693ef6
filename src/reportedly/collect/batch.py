"""A batch: all that a user names, each article once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from reportedly.collect.characters import torn
from reportedly.collect.expand import sources
from reportedly.collect.language import reads
from reportedly.collect.reading import found
from reportedly.collect.source import Form, Found, Source
from reportedly.collect.text import BINARY_REMEDY
from reportedly.errors import Problem
from reportedly.model import Article


@dataclass(frozen=True, slots=True)
class Located:
    """An article and where it came from: the file as the user named it, and the line where it is one of several."""

    article: Article
    where: str
    line: int | None


def articles(
    inputs: Sequence[str], *, stdin: BinaryIO | None = None, skip: Collection[Path] = ()
) -> Iterator[Article | Problem]:
    """Every article that ``inputs`` name, in order, and a problem for each that cannot be used.

    An input is a file, a directory (searched with all below it), a glob pattern (``**`` for any
    folders) or ``-`` for ``stdin``.  What a file holds – plain text, HTML, JSON lines or a JSON document
    of articles – its ending tells, or where that is unknown, its content.  ``skip`` names files to leave
    out.  An article met again with the same text is given once.  One that brings no id has its file's name
    without the ending, or where another text has that, its path without the ending.
    """
    for item in located(inputs, stdin=stdin, skip=skip):
        yield item.article if isinstance(item, Located) else item


def located(
    inputs: Sequence[str], *, stdin: BinaryIO | None = None, skip: Collection[Path] = ()
) -> Iterator[Located | Problem]:
    """Give what :func:`articles` does, each article with where it came from."""
    met = _Met()
    for source in sources(inputs, stdin=stdin, skip=skip):
        if isinstance(source, Problem):
            yield source
            continue
        for item in found(source):
            if isinstance(item, Problem):
                yield item
            elif fault := _fault(item.article):
                yield Problem(source.where, *fault, item.line)
            else:
                yield from _admitted(item, source, met)


def _fault(article: Article) -> tuple[str, str] | None:
    """Return why an article cannot be read, and what to do about it."""
    if not article.text.strip():
        return "holds no text", "Leave it out, or give its text."
    if "\0" in article.text:
        return "looks like binary data", BINARY_REMEDY
    if field := torn(article):
        return f"holds half a surrogate pair in its {field}, which is no character", "Save it anew as UTF-8."
    if not reads(article.language):
        what = f"is in another language ({article.language}), and the reader reads English"
        return what, 'If it is English, give it as JSON with "language": "en".'
    return None


class _Met:
    """Which texts there were under which id, as digests."""

    def __init__(self) -> None:
        self._texts: dict[str, set[bytes]] = {}
        self._ids: set[str] = set()

    def again(self, article: Article) -> bool:
        """Whether the article was there; it is from now on."""
        before = self._texts.setdefault(article.id, set())
        digest = sha256(article.text.encode()).digest()
        there = digest in before
        before.add(digest)
        return there

    def free(self, id: str) -> bool:
        """Whether no article has an id; one has it from now on."""
        free = id not in self._ids
        self._ids.add(id)
        return free


def _admitted(item: Found, source: Source, met: _Met) -> Iterator[Located | Problem]:
    """Yield the article if it is new, by an id of its own."""
    article = item.article
    if met.again(article):
        return
    if met.free(article.id):
        yield Located(article, source.where, item.line)
        return
    longer = source.path + article.id.removeprefix(source.stem)
    if not item.named and met.free(longer):
        yield Located(replace(article, id=longer), source.where, item.line)
        return
    what = f'has the id "{article.id}", as another text before it'
    yield Problem(source.where, what, "Rename the file, or give each article an id of its own.", item.line)


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
        if not Path(source.where).is_file():  # a pipe can be read once only
            return 1
        with source.open() as stream:
            return sum(1 for line in stream if line.strip())
    except OSError:
        return 0
