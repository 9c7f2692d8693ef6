"""Where lines go: standard output, or a file that is whole or not there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reportedly.errors import ReportedlyError

Write = Callable[[Iterable[str]], None]


class PipeClosed(Exception):  # noqa: N818 – no error: the reader of our output has had enough
    """Nobody reads standard output any more."""


def write_lines(stream: BinaryIO, lines: Iterable[str]) -> None:
    """Write lines as UTF-8, whatever the locale, each whole; raise :class:`PipeClosed` where nobody reads."""
    try:
        for line in lines:
            stream.write(f"{line}\n".encode())
        stream.flush()
    except BrokenPipeError as error:
        raise PipeClosed from error


def say(lines: Iterable[str]) -> None:
    """Write lines to standard output."""
    write_lines(sys.stdout.buffer, lines)


@contextmanager
def opened(path: str | None) -> Iterator[Write]:
    """Open what lines are written to: the file at ``path``, or standard output for ``None`` or ``-``.

    A file is written beside its place and put there when all is written: a run that is broken off leaves
    the file as it was.
    """
    if path is None or path == "-":
        yield say
        return
    place = Path(path)
    if place.exists() and not place.is_file():  # a device or a named pipe
        with place.open("wb") as stream:
            yield lambda lines: write_lines(stream, lines)
        return
    if not place.parent.is_dir():
        raise ReportedlyError(
            f"There is no folder {place.parent} to write to", remedy="Make it, or name another"
        )
    part = place.with_name(f".{place.name}.part")
    try:
        with part.open("wb") as stream:
            yield lambda lines: write_lines(stream, lines)
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)
