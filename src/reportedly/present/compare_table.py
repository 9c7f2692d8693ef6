"""A comparison as a table for a terminal: a row for each slot, a column for each voice, the voices of an origin together."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from reportedly.present.compare import Row, Value, Word
from reportedly.present.plain import on_one_line

# Fewer characters a column than these wrap words to shreds; the slot's own column needs so many.
_VOICE_WIDTH, _SLOT_WIDTH = 20, 16

Voice = tuple[str, str]


def fits(rows: Sequence[Row], *, width: int) -> bool:
    """Whether the voices fit side by side into so many characters."""
    return _SLOT_WIDTH + (_VOICE_WIDTH + 3) * len(voices(rows)) <= width


def voices(rows: Sequence[Row]) -> list[Voice]:
    """The columns, by origin and voice: origins in the order they were first heard, of each its voices likewise."""
    words = [word for row in rows for value in row.values for word in value.told]
    first_heard: dict[str, str] = {}
    heard: dict[Voice, str] = {}
    for word in words:
        day, origin = word.published or "9999", word.account.origin
        first_heard[origin] = min(day, first_heard.get(origin, day))
        heard[origin, word.voice] = min(day, heard.get((origin, word.voice), day))
    return sorted(heard, key=lambda voice: (first_heard[voice[0]], voice[0], heard[voice], voice[1]))


def table(rows: Sequence[Row]) -> Table:
    """The table."""
    columns = voices(rows)
    made = Table(show_lines=True, header_style="bold", expand=True)
    made.add_column("", ratio=2, overflow="fold")
    for origin, voice in columns:
        made.add_column(
            Text(on_one_line(f"{voice}") + f"\n[{on_one_line(origin)}]"), ratio=3, overflow="fold"
        )
    for row in rows:
        made.add_row(
            Text(f"{row.name}\n{row.accord}"),
            *(Text("\n".join(_cell(row, column))) for column in columns),
        )
    return made


def _cell(row: Row, column: Voice) -> list[str]:
    """What a voice says of a slot, in the order it said it."""
    said = [
        (word.published or "9999", value.value, value, word)
        for value in row.values
        for word in value.told
        if (word.account.origin, word.voice) == column
    ]
    several = len({value for _, value, *_ in said}) > 1
    told = (_told(value, word, dated=several) for *_, value, word in sorted(said, key=lambda each: each[:2]))
    return list(dict.fromkeys(told))


def _told(value: Value, word: Word, *, dated: bool) -> str:
    quote = " … ".join(word.quoted)
    mark = f"{word.says}:" if word.says else value.sign
    day = f"({word.published})" if dated and word.published else ""
    return on_one_line(f"{mark} {value.value} {quote} {day}")
