"""Plain text: kept exactly as it stands in the file."""

from __future__ import annotations

import codecs

from reportedly.errors import Problem
from reportedly.model import Article

BINARY_REMEDY = (
    "Give plain text, HTML or JSON lines; text in UTF-16 is converted with: iconv -f UTF-16 -t UTF-8."
)
BYTE_ORDER_MARK = "\ufeff"
# Windows' "Unicode text" begins with one of these; their codecs leave the mark in the text, as UTF-8's does.
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}

# In English every second byte of UTF-16 is zero; so much of a file tells.
_HEAD = 1000


def utf_16(data: bytes) -> str | None:
    """Return the codec of bytes that begin with a byte order mark of UTF-16; ``None`` for all others."""
    return _UTF_16.get(data[:2])


def no_text(data: bytes) -> tuple[str, str] | None:
    """Return what bytes are that are no text, and what to do about it; ``None`` where they may be text."""
    if data.startswith(b"%PDF-"):
        return "is a PDF", "Save its text as a .txt file: pdftotext -layout FILE.pdf FILE.txt."
    if b"\0" not in data:
        return None
    head = data[:_HEAD]
    for at, codec in ((1, "UTF-16LE"), (0, "UTF-16BE")):
        if head[at::2].count(0) * 2 > len(head[at::2]) and 0 not in head[1 - at :: 2]:
            return "looks like UTF-16 without a byte order mark", f"Convert it: iconv -f {codec} -t UTF-8."
    return "looks like a binary file", BINARY_REMEDY


def decoded(data: bytes, *, where: str) -> str | Problem:
    """Return the bytes as UTF-8, or UTF-16 where they begin with its mark; nothing is translated or taken away.

    A byte order mark stays the text's first character.  Where the bytes are neither, the problem names the byte.
    """
    codec = utf_16(data) or "utf-8"
    if codec == "utf-8" and (fault := no_text(data)):
        return Problem(where, *fault)
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(codec, "replace").count("\n") + 1
        name = codec.removesuffix("-le").removesuffix("-be").upper()
        what = f"is not {name}: byte {data[error.start]:#04x} at offset {error.start}"
        return Problem(
            where, what, "Convert it: iconv -f WINDOWS-1252 -t UTF-8, or the encoding it is in.", line
        )


def plain(data: bytes, *, where: str, stem: str) -> Article | Problem:
    """Return the article a plain text file is: its name is the id, nothing else is guessed."""
    text = decoded(data, where=where)
    return text if isinstance(text, Problem) else Article(id=stem, text=text)
