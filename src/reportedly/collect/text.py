"""Plain text: kept exactly as it stands in the file."""

from __future__ import annotations

from reportedly.errors import Problem
from reportedly.model import Article


def decoded(data: bytes, *, where: str) -> str | Problem:
    """Return the bytes as UTF-8, nothing translated; a problem that names the byte where they are not."""
    if b"\0" in data:
        return Problem(where, "looks like a binary file", "Give plain text, HTML or JSON lines.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"is not UTF-8: byte {data[error.start]:#04x} at offset {error.start}"
        return Problem(
            where, what, "Convert it: iconv -f WINDOWS-1252 -t UTF-8, or the encoding it is in.", line
        )


def plain(data: bytes, *, where: str, stem: str) -> Article | Problem:
    """Return the article a plain text file is: its name is the id, nothing else is guessed."""
    text = decoded(data, where=where)
    return text if isinstance(text, Problem) else Article(id=stem, text=text)
