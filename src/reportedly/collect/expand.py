"""From the names a user gives to the sources they stand for."""

from __future__ import annotations

import glob
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from reportedly.collect.source import ENDINGS, Source, file_source
from reportedly.errors import Problem

STDIN = "-"
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
            yield Source(STDIN, "stdin", None, lambda: nullcontext(stdin))
            continue
        for found in _named(name):
            if isinstance(found, Problem):
                yield found
            elif (real := found.resolve()) not in given:
                given.add(real)
                yield file_source(found)


def _named(name: str) -> Iterator[Path | Problem]:
    path = Path(name)
    if path.is_dir():
        yield from _directory(path)
    elif path.exists():
        yield path
    elif glob.has_magic(name):
        yield from _matches(name)
    elif _ADDRESS.match(name):
        yield Problem(name, "is an address, and nothing is fetched", "Save the page and give the file.")
    else:
        yield Problem(name, "no such file or directory", "Check the name.")


def _directory(folder: Path) -> Iterator[Path | Problem]:
    files = sorted(path for path in folder.rglob("*") if _is_readable(path, folder))
    if not files:
        endings = " ".join(sorted(ENDINGS))
        yield Problem(str(folder), "holds nothing to read", f"Files are found by their ending: {endings}.")
    yield from files


def _is_readable(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in ENDINGS and path.is_file()


def _matches(pattern: str) -> Iterator[Path | Problem]:
    # glob takes a pattern that begins at the root; Path.glob does not.
    names = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
    if not names:
        yield Problem(pattern, "nothing matches the pattern", "Check it; ** stands for any folders.")
    for name in names:
        path = Path(name)
        if not path.is_dir():
            yield path
        elif "**" not in pattern:  # "**" has already gone into it
            yield from _directory(path)
