"""An article with its claims as a page: in styles on a terminal, in brackets elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from reportedly.model import Claim, Coded, LineKind
from reportedly.present.marked import (
    CONTENT,
    CUE,
    SOURCE,
    Mark,
    claim_line,
    event_line,
    heading,
    marks,
    passages,
)
from reportedly.present.plain import printable

BRACKETS = {SOURCE: ("{", "}"), CUE: ("<", ">"), CONTENT: ("[", "]")}
STYLES = {CONTENT: "underline", CUE: "bold yellow", SOURCE: "bold cyan"}
# Lines that nothing is read in.
_ASIDE = frozenset(
    {
        LineKind.BYLINE,
        LineKind.CREDIT,
        LineKind.RELATED,
        LineKind.SHARE,
        LineKind.FURNITURE,
        LineKind.DATELINE,
    }
)


def plain_page(coded: Coded) -> Iterator[str]:
    """Yield the page line by line, without colours: ``{source} <cue> [content]``."""
    yield from heading(coded)
    yield " ".join(f"{pair[0]}{role}{pair[1]}" for role, pair in BRACKETS.items())
    yield ""
    text, found = printable(coded.article.text), marks(coded.claims)
    for passage in passages(coded):
        yield from _bracketed(text, passage.start, passage.end, found).strip().splitlines()
        for line in _told(passage.claims):
            yield f"    {line}"
        yield ""


def styled_page(coded: Coded) -> Iterator[RenderableType]:
    """Yield the page part by part, to be printed on a terminal one after the other."""
    title, *about = heading(coded)
    yield Text(title, "bold")
    yield from (Text(line, "dim") for line in about)
    yield Text(" ").join(Text(role, style) for role, style in reversed(STYLES.items()))
    yield ""
    text = _styled(coded)
    for passage in passages(coded):
        yield _stripped(text[passage.start : passage.end])
        for line in _told(passage.claims):
            yield Padding(Text(line, "dim" if line.startswith(" ") else "green"), (0, 0, 0, 4))
        yield ""


def _told(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield a line for each claim, and one, set in, for each of its events."""
    for claim in claims:
        yield f"• {claim_line(claim)}"
        for event in claim.events:
            yield f"  {event_line(event)}"


def _bracketed(text: str, start: int, end: int, found: Iterable[Mark]) -> str:
    """Return the run of text with brackets at the edges of its marks, the longest outermost."""
    edges: list[tuple[int, int, int, str]] = []
    for mark in found:
        first, last = max(mark.start, start), min(mark.end, end)
        if first < last:
            opening, closing = BRACKETS[mark.role]
            edges += [(first, 1, -last, opening), (last, 0, -first, closing)]
    shown, at = [], start
    for offset, _, _, bracket in sorted(edges):
        shown += [text[at:offset], bracket]
        at = offset
    return "".join((*shown, text[at:end]))


def _styled(coded: Coded) -> Text:
    text = Text(printable(coded.article.text))
    for line in coded.lines:
        if line.kind in _ASIDE:
            text.stylize("dim", line.span.start, line.span.end)
    found = marks(coded.claims)
    # The last style wins where marks overlap: contents first, the words for who says it last.
    for role, style in STYLES.items():
        for mark in found:
            if mark.role == role:
                text.stylize(style, mark.start, mark.end)
    return text


def _stripped(text: Text) -> Text:
    """Return the run without the blank lines and spaces around it."""
    shown = text.plain
    return text[len(shown) - len(shown.lstrip()) : len(shown.rstrip())]
