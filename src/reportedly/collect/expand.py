"""From the names a user gives to the sources they stand for."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import nullcontext
from errno import ENAMETOOLONG
from pathlib import Path
from typing import BinaryIO

from reportedly.collect.source import ENDINGS, Source, file_source
from reportedly.errors import Problem

STDIN = "-"
# So much of what is no name is shown.
_SHOWN = 60
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def sources(
    inputs: Sequence[str], *, stdin: BinaryIO | None = None, skip: Collection[Path] = ()
) -> Iterator[Source | Problem]:
    """Every source that ``inputs`` name, in their order, each file once.

    A directory stands for the files with a known ending in it and below, in the order of their names;
    hidden ones are left out.  ``stdin`` is what ``-`` reads.  ``skip`` names files to leave out, such
    as the one being written.
    """
    given = {path.resolve() for path in skip}
    for name in inputs:
        if name == STDIN and stdin is not None:
            # The caller owns standard input: it is not closed here.
            yield Source(STDIN, "stdin", "stdin", None, lambda: nullcontext(stdin))
            continue
        if name == STDIN:
            yield Problem(STDIN, "standard input is closed", "Pipe something in, or name a file.")
            continue
        for found in _named(name):
            if isinstance(found, Problem):
                yield found
            elif (real := found.resolve()) not in given:
                given.add(real)
                yield file_source(found)


def _named(name: str) -> Iterator[Path | Problem]:
    if not name:  # which Path takes for the current folder
        yield Problem("''", "is an empty name", "Name a file, or . for this folder.")
        return
    path = Path(name)
    try:
        is_folder, is_there = path.is_dir(), path.exists()
    except OSError as error:
        yield _unreachable(name, error)
        return
    if is_folder:
        yield from _directory(path)
    elif is_there:
        yield path
    elif glob.has_magic(name):
        yield from _matches(name)
    elif _ADDRESS.match(name):
        yield Problem(name, "is an address, and nothing is fetched", "Save the page and give the file.")
    else:
        yield Problem(name, "no such file or directory", "Check the name.")


def _unreachable(name: str, error: OSError) -> Problem:
    if error.errno == ENAMETOOLONG:  # hardly a name: the text itself
        shown = " ".join(name[:_SHOWN].split()) + "…"
        return Problem(shown, "is too long for a name", "Name a file; give a text itself by way of -.")
    what = f"cannot be reached: {error.strerror or error}"
    return Problem(name, what, "Check your rights to the folders on the way.")


def _directory(folder: Path) -> Iterator[Path | Problem]:
    refused: list[OSError] = []
    files = sorted(_files(folder, refused))
    for error in refused:
        what = f"cannot be searched: {error.strerror or error}"
        yield Problem(str(error.filename or folder), what, "Check your rights to the folder.")
    if not files and not refused:
        endings = " ".join(sorted(ENDINGS))
        yield Problem(str(folder), "holds nothing to read", f"Files are found by their ending: {endings}.")
    yield from files


def _files(folder: Path, refused: list[OSError]) -> Iterator[Path]:
    """Find the files in a folder and below; ``refused`` takes up what went wrong with folders in it."""
    # Path.rglob passes over a folder it may not enter without a word.
    for place, below, names in os.walk(folder, onerror=refused.append):
        below[:] = [name for name in below if not name.startswith(".")]
        paths = (Path(place, name) for name in names if not name.startswith("."))
        yield from (path for path in paths if path.suffix.lower() in ENDINGS and _is_file(path))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return True  # reading it will tell why it cannot be


def _matches(pattern: str) -> Iterator[Path | Problem]:
    names = sorted(_globbed(pattern))
    if not names:
        yield Problem(pattern, "nothing matches the pattern", "Check it; ** stands for any folders.")
    met: set[str] = set()
    for name in names:
        path, real = Path(name), os.path.realpath(name)
        if real in met:  # by way of a link
            continue
        met.add(real)
        if not os.path.isdir(path):  # noqa: PTH112 – Path.is_dir raises where it may not look
            yield path if _readable(path) else _no_file(name)
        elif "**" not in pattern:  # "**" has already gone into it
            yield from _directory(path)


def _globbed(pattern: str) -> set[str]:
    """Return what a pattern matches; ``**`` goes into each folder once, however many links lead there."""
    # glob takes a pattern that begins at the root; Path.glob does not.  Its own ** follows links in circles.
    before, several, after = _parted(pattern)
    if not several:
        return set(glob.glob(pattern))  # noqa: PTH207
    found: set[str] = set()
    for base in glob.glob(before) if before else [""]:  # noqa: PTH207
        for folder in _folders(base):
            found |= _globbed(os.path.join(glob.escape(folder), after or "*"))  # noqa: PTH118
    return found


def _parted(pattern: str) -> tuple[str, bool, str]:
    """Return what stands before and after the first ``**``, and whether there is one."""
    match = re.search(
        r"(?:^|(?<=[/\\]))\*\*(?:[/\\]+|$)" if os.sep == "\\" else r"(?:^|(?<=/))\*\*(?:/+|$)", pattern
    )
    return (pattern[: match.start()], True, pattern[match.end() :]) if match else (pattern, False, "")


def _folders(base: str) -> Iterator[str]:
    """Yield a folder and those below it, but for hidden ones, each once; ``""`` is the current one."""
    met: set[str] = set()
    for place, below, _ in os.walk(base or os.curdir, followlinks=True):
        real = os.path.realpath(place)
        if real in met:
            below.clear()
            continue
        met.add(real)
        below[:] = [name for name in below if not name.startswith(".")]
        yield place if base else os.path.relpath(place).removeprefix(os.curdir)


def _readable(path: Path) -> bool:
    """Whether reading a path can end: a named pipe waits for whoever writes it."""
    try:
        return path.is_file() or not path.exists()
    except OSError:
        return True  # reading it will tell why it cannot be


def _no_file(name: str) -> Problem:
    return Problem(name, "is no file but a pipe, socket or device", "Leave it out, or name it itself.")
