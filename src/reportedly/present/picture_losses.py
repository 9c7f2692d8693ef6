"""The ledger of losses as columns: what was lost, by whom, how many by whose word."""

from __future__ import annotations

from reportedly.knowledge.materiel import materiel
from reportedly.model import CountKind, Loss, LossClaim, Named, Stand
from reportedly.present.plain import on_one_line
from reportedly.present.rows import Column, days, placed, says, who

_WHAT = {CountKind.OTHER: "killed or injured", CountKind.CAPTURED_MATERIEL: "captured"}


def number(least: int | None, most: int | None) -> str:
    """Bounds in words: ``12``, ``12 to 15``, ``at least 12``, ``up to 15``; empty where no number is told."""
    if least is None:
        return f"up to {most:,}" if most is not None else ""
    if most is None:
        return f"at least {least:,}"
    return f"{least:,}" if least == most else f"{least:,} to {most:,}"


def lost(row: Loss) -> str:
    """What is said to have happened, and whether it is held possible or denied."""
    what = _WHAT.get(row.what, str(row.what))
    return what if row.stand is Stand.LOST else f"{what} ({row.stand})"


def whose(row: Loss) -> str:
    """Who lost: a party's name, or the report's words in quotation marks; nothing where it is not told."""
    side = _side(row)
    words = f"“{row.who.text}”" if row.who is not None and row.named is None else ""
    part = f"part of “{row.part_of.text.removeprefix('of ')}”" if row.part_of is not None else ""
    return "\n".join(filter(None, (side, words, named(row.named), part)))


def _side(row: Loss) -> str:
    """The side that lost: its name, or the report's words where they are others than those for what was lost."""
    if row.side is None:
        return ""
    if row.side.id is not None:
        return who(row.side)
    other = row.materiel is not None and (row.who is None or row.who != row.side.span)
    return f"“{row.side.span.text}”" if other else ""


def named(person: Named | None) -> str:
    """A person with rank and unit, as far as they are told."""
    if person is None:
        return ""
    rank = f"{person.rank.text} " if person.rank is not None else ""
    return f"{rank}{person.name.text}" + (f" ({person.unit.text})" if person.unit is not None else "")


def how_many(row: Loss) -> str:
    """The range over the claims that stand as the row does; a denial without a number says that there were none."""
    told = number(row.min, row.max)
    if row.named is not None:
        return told
    if row.stand is Stand.DENIED and not told:
        return "none"
    return told or "not told"


def claimed(row: Loss) -> str:
    """Every claim on a line: who says it, how it stands where it does not stand as the row does, and the exact words."""
    return "\n".join(dict.fromkeys(_claimed(claim, row) for claim in row.claims))


def _claimed(claim: LossClaim, row: Loss) -> str:
    told = claim.telling.told
    stand = "" if claim.stand is row.stand else f" ({claim.stand})"
    return on_one_line(f"{says(told)}{stand}: {told.claim.content.text}")


def kind(row: Loss) -> str:
    """The type of equipment by name; empty for people."""
    return materiel().types[row.materiel].name if row.materiel is not None else ""


COLUMNS: tuple[Column[Loss], ...] = (
    Column("lost", lost, 2),
    Column("equipment", kind, 2),
    Column("who", whose, 3),
    Column("number", how_many, 2),
    Column("place", lambda row: placed(row.place), 2),
    Column("days", lambda row: days(row.earliest, row.latest), 2),
    Column("claimed", claimed, 6),
)
