"""Rows of naming as columns, and as a matrix: for one party, words by voices."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reportedly.model import Actor, Naming
from reportedly.present.rows import Column, quotes, who

_OTHERS = "(others)"


def party(actor: Actor) -> str:
    """Return who is named: the name, or kind and country, or that it is not known."""
    if actor.id is not None:
        return who(actor)
    return f"({actor.kind}, {actor.country})" if actor.kind and actor.country else "(unknown)"


def _voice(row: Naming) -> str:
    return f"{row.voice} (quoted)" if row.quoted else row.voice


def _marked(row: Naming) -> str:
    return f"{row.words} (judging)" if row.loaded else row.words


NAMING_COLUMNS: tuple[Column[Naming], ...] = (
    Column("voice", _voice, 3),
    Column("actor", lambda row: party(row.actor), 3),
    Column("words", _marked, 3),
    Column("count", lambda row: str(row.count)),
    Column("verbatim", lambda row: str(row.verbatim or "")),
    Column("scare quotes", lambda row: str(row.scare_quotes or "")),
    Column("says", lambda row: quotes(row.tellings), 6),
)


@dataclass(frozen=True, slots=True)
class Used:
    """One word for a party, with how often each voice uses it, and how often in quotation marks of its own."""

    words: str
    loaded: bool
    counts: dict[str, int]
    scare_quotes: dict[str, int]


def matrix(rows: Iterable[Naming], *, top: int) -> tuple[list[Used], Sequence[Column[Used]]]:
    """Return words by voices: a row for each word, a column for each of the ``top`` busiest voices and one for the rest."""
    there = list(rows)
    busy: Counter[str] = Counter()
    for row in there:
        busy[_voice(row)] += row.count
    voices = [voice for voice, _ in sorted(busy.items(), key=lambda each: (-each[1], each[0]))]
    shown = voices[:top]
    used: dict[str, list[Naming]] = defaultdict(list)
    for row in there:
        used[row.words.casefold()].append(row)
    made = [_used(group, shown) for group in used.values()]
    made.sort(key=lambda each: (-sum(each.counts.values()), each.words.casefold()))
    names = [*shown, *([_OTHERS] if len(voices) > len(shown) else [])]
    return made, (
        Column("words", lambda row: f"{row.words} (judging)" if row.loaded else row.words, 2),
        *(Column(name, _count(name)) for name in names),
    )


def _used(group: Sequence[Naming], shown: Sequence[str]) -> Used:
    counts: Counter[str] = Counter()
    scared: Counter[str] = Counter()
    for row in group:
        voice = _voice(row) if _voice(row) in shown else _OTHERS
        counts[voice] += row.count
        scared[voice] += row.scare_quotes
    first = max(group, key=lambda row: (row.count, row.words))
    return Used(first.words, any(row.loaded for row in group), dict(counts), dict(scared))


def _count(voice: str) -> Callable[[Used], str]:
    def cell(row: Used) -> str:
        count, scared = row.counts.get(voice, 0), row.scare_quotes.get(voice, 0)
        return f"{count} ({scared} in quotes)" if scared else str(count or "")

    return cell
