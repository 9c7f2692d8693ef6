"""Files to be written that are read as well: writing them would lose what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from reportedly.collect.expand import STDIN, sources
from reportedly.collect.jsonl import is_record
from reportedly.collect.source import Source


def read_and_written(
    inputs: Sequence[str], targets: Iterable[Path], *, stdin: BinaryIO | None = None
) -> Path | None:
    """Return the first of ``targets`` that ``inputs`` read articles from; ``None`` where writing them loses nothing.

    A file that a directory or pattern brings along is no loss where it is empty or holds records: an earlier run
    wrote those there, and no article is read from them.
    """
    there = [target for target in targets if target.is_file()]
    if not there:
        return None
    named = {Path(name).resolve() for name in inputs if name and name != STDIN}
    brought = {
        Path(source.where).resolve()
        for source in sources([name for name in inputs if name != STDIN])
        if isinstance(source, Source)
    }
    for target in there:
        real = target.resolve()
        if real in named or (real in brought and not _spare(real)):
            return target
        if STDIN in inputs and _is(stdin, real):
            return target
    return None


def _spare(file: Path) -> bool:
    """Whether a file holds nothing, or records."""
    with file.open("rb") as stream:
        first = next((line for line in stream if line.strip()), None)
    return first is None or is_record(first)


def _is(stream: BinaryIO | None, file: Path) -> bool:
    """Whether a stream reads from a file: the shell has opened it."""
    try:
        return stream is not None and os.path.samestat(os.fstat(stream.fileno()), file.stat())
    except (OSError, ValueError):  # a stream in memory
        return False
