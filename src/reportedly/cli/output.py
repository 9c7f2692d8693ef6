"""Where lines go: standard output, or a file that is whole or as it was."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import click

from reportedly.errors import ReportedlyError

Write = Callable[[Iterable[str]], None]


class PipeClosed(Exception):  # noqa: N818 – no error: the reader of our output has had enough
    """Nobody reads standard output any more."""


class Terminated(BaseException):
    """Another program asked this one to end, or its terminal was closed."""


def write_lines(stream: BinaryIO, lines: Iterable[str], *, where: str) -> None:
    """Write lines as UTF-8, whatever the locale, each whole; raise :class:`PipeClosed` where nobody reads.

    Raises :class:`ReportedlyError`, which names ``where``, for what else goes wrong, such as a full disk.
    """
    for line in lines:
        with _said(where):
            stream.write(f"{line}\n".encode())
    with _said(where):
        stream.flush()


def say(lines: Iterable[str]) -> None:
    """Write lines to standard output."""
    write_lines(_standard_output(), lines, where="standard output")


def on_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def _standard_output() -> BinaryIO:
    if sys.stdout is None:  # Python's way of telling that it was closed
        raise ReportedlyError(
            "Standard output is closed", remedy="Leave it open; code can write to a file instead: -o FILE"
        )
    return sys.stdout.buffer


@contextmanager
def _said(where: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise PipeClosed from error
    except OSError as error:
        what = f"{where} could not be written: {error.strerror or error}"
        raise ReportedlyError(what, remedy="See that there is room and that you may write there") from error


@contextmanager
def opened(path: str | None) -> Iterator[Write]:
    """Open what lines are written to: the file at ``path``, or standard output for ``None`` or ``-``.

    A file is written beside its place and put there when all is written: a run that is broken off, or that
    has written nothing, not even no lines of an article, leaves the file as it was.
    """
    if path is None or path == "-":
        _standard_output()
        yield say
        return
    place = Path(path)
    if place.exists() and not place.is_file():  # a device or a named pipe
        with _stream(place, where=path) as stream:
            yield lambda lines: write_lines(stream, lines, where=path)
        return
    if not place.parent.is_dir():
        raise ReportedlyError(
            f"There is no folder {place.parent} to write to", remedy="Make it, or name another"
        )
    part = place.with_name(f".{place.name}.part")
    written = False
    try:
        with _stream(part, where=path) as stream:

            def write(lines: Iterable[str]) -> None:
                nonlocal written
                written = True
                write_lines(stream, lines, where=path)

            yield write
        if written:
            with _said(path):
                part.replace(place)
    except (KeyboardInterrupt, Terminated):
        _left(path)
        raise
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _stream(place: Path, *, where: str) -> Iterator[BinaryIO]:
    with _said(where):
        stream = place.open("wb")
    try:
        yield stream
    except BaseException:
        with suppress(OSError):  # what could not be written is told already
            stream.close()
        raise
    with _said(where):
        stream.close()


def _left(path: str) -> None:
    state = "left as it was" if Path(path).exists() else "not written"
    click.echo(f"reportedly: {path}: {state}, as the run was broken off. Run it again.", err=True)
