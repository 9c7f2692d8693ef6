"""Where articles come from: one file or standard input, and the form it is in."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from reportedly.collect.text import utf_16
from reportedly.model import Article


class Form(Enum):
    """How the bytes of a source are to be read."""

    TEXT = auto()
    HTML = auto()
    JSON_LINES = auto()
    JSON = auto()


ENDINGS = {
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".jsonl": Form.JSON_LINES,
    ".ndjson": Form.JSON_LINES,
    # One object, a list of them, or lines after all: the content tells.
    ".json": None,
}
"""The endings a directory is searched for, and the form each tells; ``None``: the content tells."""

_HTML = re.compile(rb"<(!doctype|\?xml|!--|html|head|body|main|article|section|div|h1|p)\b", re.IGNORECASE)
_OBJECT = re.compile(rb'\{\s*("|\}|$)')
_LIST = re.compile(rb"\[\s*(\{|\]|$)")


@dataclass(frozen=True, slots=True)
class Source:
    """One file, or standard input.

    ``where`` is how the user named it, ``stem`` the id of an article that brings none, ``path`` the longer one
    for where the stem is another's, ``form`` what its ending tells (``None``: the content tells), ``open``
    opens it for reading bytes.
    """

    where: str
    stem: str
    path: str
    form: Form | None
    open: Callable[[], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class Found:
    """An article and the line of its source it stands in (``None``: the whole source is the article).

    ``named``: it brings its id itself, rather than having the source's.
    """

    article: Article
    line: int | None = None
    named: bool = False


def file_source(path: Path) -> Source:
    """Return the source that is a file; an ending that tells nothing leaves the form to the content."""
    # A name that is no text – bytes of another encoding – still has to give an id that is.
    stem, whole = _text(path.stem), _text(path.with_suffix("").as_posix())
    return Source(str(path), stem, whole, ENDINGS.get(path.suffix.lower()), lambda: path.open("rb"))


def _text(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def sniff(line: bytes) -> Form:
    """Return the form of a source, told by its first line that is not blank."""
    if codec := utf_16(line):  # cut within its line end
        line = line.decode(codec, "ignore").encode("utf-8", "ignore")
    start = line.removeprefix(BOM_UTF8).strip()
    if _HTML.match(start):
        return Form.HTML
    if _LIST.match(start):
        return Form.JSON
    if _OBJECT.match(start):
        return Form.JSON_LINES if _is_whole_line(start) else Form.JSON
    return Form.TEXT


def _is_whole_line(start: bytes) -> bool:
    """Whether an object ends on the line it begins on; a broken line of JSON lines does, too."""
    if start.endswith(b"}"):
        return True
    try:
        json.loads(start)
    except (ValueError, RecursionError):
        return False
    return True
