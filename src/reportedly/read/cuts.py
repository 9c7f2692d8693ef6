"""Cut from the lines what is page and not report: dates, datelines, credits, share bars, lists of links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportedly.knowledge.layout import Layout, Pattern, starts
from reportedly.model import LineKind
from reportedly.read.run import Run, carve, is_ended
from reportedly.read.title import title_end

# No share bar, credit or sign-off of the patterns is longer; a longer line is text.
_LONGEST_LINE = 320
# How far from the end of a line what ends it may begin: the longest list of links in FA-KES has 900 characters.
_TAIL_WINDOW = 1400
# More peels than any page of FA-KES needs at one end (5); the guard against a pattern that matches nothing.
_MOST_PEELS = 12
# The lines in which a page's head may go on: title, deck, date, byline, two captions, and their credits.
_HEAD_LINES = 8
# What is at least this long and ends a sentence is the report itself; a caption may come before it.
_SHORTEST_BODY = 60
_BODIES_IN_HEAD = 2


def cut(text: str, runs: Sequence[Run], title: str | None, layout: Layout) -> list[Run]:
    """Cut off and tell what is furniture; the rest keeps the kind it had.

    Nothing is cut where nothing would be left that may say something.
    """
    found = [_whole_line(text, run, layout) for run in runs]
    found = [part for run in found for part in _inner(text, run, layout)]
    found = _head(text, found, title, layout)
    found = [part for run in found for part in _end(text, run, layout.end)]
    found = _tail(text, found, layout)
    return found if any(run.may_say_something() for run in found) else list(runs)


def _whole_line(text: str, run: Run, layout: Layout) -> Run:
    if run.kind is not None or run.end - run.start > _LONGEST_LINE:
        return run
    words = run.of(text)
    matching = (pattern.kind for pattern in layout.line if pattern.regex.match(words))
    return Run(run.start, run.end, next(matching, None))


def _head(text: str, runs: Sequence[Run], title: str | None, layout: Layout) -> list[Run]:
    found: list[Run] = []
    bodies = 0
    for index, run in enumerate(runs):
        if index >= _HEAD_LINES or bodies >= _BODIES_IN_HEAD or run.kind is not None:
            found.append(run)
            continue
        parts = list(_peel_head(text, run, title, layout))
        if any(part.kind is LineKind.HEADLINE for part in parts):
            title = None
        found.extend(parts)
        rest = parts[-1].of(text)
        bodies += len(rest) >= _SHORTEST_BODY and is_ended(rest)
    return found


def _peel_head(text: str, run: Run, title: str | None, layout: Layout) -> Iterator[Run]:
    rest = run
    for _ in range(_MOST_PEELS):
        end, kind = _head_piece(text, rest, title, layout)
        if kind is None:
            break
        title = None if kind is LineKind.HEADLINE else title
        parts = carve(text, rest, rest.start, end, kind)
        yield parts[0]
        if len(parts) == 1:
            return
        rest = parts[1]
    yield rest


def _head_piece(text: str, run: Run, title: str | None, layout: Layout) -> tuple[int, LineKind | None]:
    if title and (end := title_end(text, run.start, run.end, title)) is not None:
        return end, LineKind.HEADLINE
    for pattern in layout.head:
        if (match := pattern.regex.match(text, run.start, run.end)) and match.end() > run.start:
            return match.end(), pattern.kind
    return run.start, None


def _inner(text: str, run: Run, layout: Layout) -> Iterator[Run]:
    if run.kind is not None:
        yield run
        return
    rest = run
    matches = [
        (match.start("run"), match.end("run"), pattern.kind)
        for pattern in layout.inner
        for match in pattern.regex.finditer(text, run.start, run.end)
    ]
    # Where two begin at one place, the pattern that is listed first has it.
    matches.sort(key=lambda match: match[0])
    for start, end, kind in matches:
        if start < rest.start:
            continue
        *before, last = carve(text, rest, start, end, kind)
        yield from before
        if last.kind is kind:
            yield last
            return
        rest = last
    yield rest


def _end(text: str, run: Run, patterns: Iterable[Pattern]) -> list[Run]:
    piece = _end_piece(text, run, patterns) if run.kind is None else None
    return [run] if piece is None else carve(text, run, piece.start, piece.end, piece.kind or LineKind.CREDIT)


def _tail(text: str, runs: Sequence[Run], layout: Layout) -> list[Run]:
    """Peel from the article's end until something is left that is no furniture."""
    found: list[Run] = list(runs)
    after: list[Run] = []
    for _ in range(_MOST_PEELS):
        while found and not found[-1].may_say_something():
            after.insert(0, found.pop())
        if not found or found[-1].kind is not None:
            break
        piece = _end_piece(text, found[-1], layout.tail)
        # A line that is nothing but a tail is one only where there is an article before it.
        if piece is None or (piece.start == found[-1].start and len(found) == 1):
            break
        found[-1:] = carve(text, found[-1], piece.start, piece.end, piece.kind or LineKind.FURNITURE)
    return found + after


def _end_piece(text: str, run: Run, patterns: Iterable[Pattern]) -> Run | None:
    low = max(run.start, run.end - _TAIL_WINDOW)
    window = text[low : run.end]
    begins = starts(window)
    for pattern in patterns:
        if match := pattern.first(window, begins):
            # A window that begins inside the line must not pass for the line's own beginning.
            if match.start() == 0 and low > run.start:
                continue
            return Run(low + match.start("run"), low + match.end("run"), pattern.kind)
    return None
