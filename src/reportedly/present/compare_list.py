"""A comparison as a list grouped by slot and value: for many voices, for a narrow terminal, for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportedly.present.compare import LEGEND, Row, course
from reportedly.present.plain import on_one_line

COLUMNS = (
    "slot",
    "accord",
    "value",
    "mark",
    "says",
    "origin",
    "voice",
    "published",
    "article",
    "claim",
    "words",
)


def tabbed(rows: Sequence[Row]) -> Iterator[str]:
    """Yield every account's word on every value, tab-separated, the columns' names first."""
    yield "\t".join(COLUMNS)
    for row in rows:
        for value in row.values:
            for word in value.told:
                claim = word.account.claim
                cells = (
                    *(row.name, row.accord, value.value, value.mark, word.says),
                    *(word.account.origin, word.voice, word.published, claim.article, claim.id),
                    " … ".join((*word.words, *(f"[{each}]" for each in word.inherited))),
                )
                yield "\t".join(map(on_one_line, cells))


def lines(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the comparison for eyes: each slot, its values, and under each who says or denies it in which words."""
    for row in rows:
        yield ""
        yield f"{row.name} – {row.accord}: {row.why}"
        for value in row.values:
            yield f"  {on_one_line(f'{value.mark} {value.value}')}"
            for word in value.told:
                quote = " … ".join(word.quoted)
                said = f"{word.voice}: {word.says} {quote}"
                told = f"{word.published or 'no date'} {said} ({word.account.origin})"
                yield f"      {on_one_line(told)}"
        steps = course(row)
        if len(steps) > 1:
            yield f"  in order of publication: {' → '.join(f'{value} ({day})' for day, value, _ in steps)}"
    yield ""
    yield LEGEND
