"""The encoding of a page, as the page declares it."""

from __future__ import annotations

import codecs
import re

from reportedly.collect.text import no_text
from reportedly.errors import Problem

# How far into a page a declaration may stand: https://html.spec.whatwg.org/multipage/semantics.html#charset
_HEAD = 1024
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)

# What a label means on the web where that is not what it says: https://encoding.spec.whatwg.org/#names-and-labels
_ON_THE_WEB = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254"}
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def html_text(data: bytes, *, where: str) -> str | Problem:
    """Return the page's characters: by its byte order mark, as UTF-8, or in the encoding it declares.

    UTF-8 goes before the declaration, as browsers save pages in UTF-8 with the old declaration in them,
    and text in another encoding is hardly ever valid UTF-8.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, where=where)
    if fault := no_text(data):
        return Problem(where, *fault)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(data, 0, _HEAD)
    if declared is None:
        return Problem(
            where, "declares no encoding and is not UTF-8", "Convert it to UTF-8: iconv -f … -t UTF-8."
        )
    return _strict(data, declared[1].decode("ascii"), where=where)


def _strict(data: bytes, label: str, *, where: str) -> str | Problem:
    remedy = "Convert it to UTF-8: iconv -f … -t UTF-8."
    try:
        name = codecs.lookup(label).name
        return data.decode(_ON_THE_WEB.get(name, name))
    except LookupError:
        return Problem(where, f'declares an encoding that is not known, "{label}"', remedy)
    except UnicodeDecodeError as error:
        what = (
            f"is not {label}, the encoding it declares: byte {data[error.start]:#04x} at offset {error.start}"
        )
        return Problem(where, what, remedy)
    except UnicodeError:  # "undefined" is a codec that refuses everything
        return Problem(where, f'declares an encoding that cannot be used, "{label}"', remedy)
