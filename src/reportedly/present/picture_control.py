"""Rows of control as a table: who is said to hold a place, by whose word, and why it stands as it does."""

from __future__ import annotations

from reportedly.knowledge.gazetteer.folding import folded
from reportedly.model import Control, Front, Vote
from reportedly.present.plain import on_one_line
from reportedly.present.rows import Column, days, says, where, who

_MARKS = (("denied", "not so: "), ("possible", "perhaps: "))


def columns() -> tuple[Column[Control], ...]:
    """The columns of the table; in ``said`` stand the votes of the row's day, and how many older ones count beside them."""
    return (
        Column("place", _place, 2),
        Column("day", lambda row: row.day.isoformat() if row.day else "", 1),
        Column("stands", lambda row: row.hold, 1),
        Column("holder", lambda row: who(row.holder), 2),
        Column("why", _why, 3),
        Column("said", _said, 6),
    )


def _place(row: Control) -> str:
    """Its name, and the words it is told by where they are others: "Idlib (the province of Idlib)"."""
    name, told = where(row.place), row.place.span.text
    return name if folded(name) == folded(told) else f"{name} ({told})"


def _why(row: Control) -> str:
    return "\n".join(
        f"{reason.what} ({reason.weight:.0f})" if reason.weight else reason.what for reason in row.reasons
    )


def _said(row: Control) -> str:
    today = [vote for vote in row.votes if vote.latest == row.day]
    before = len(row.votes) - len(today)
    # Asked how it stands on a day of which nothing is said, all that it rests on is new.
    shown = [_vote(vote) for vote in today or row.votes] + [_front(front) for front in row.fronts]
    if today and before:
        shown.append(f"and {before} of the days before")
    return "\n".join(shown)


def _vote(vote: Vote) -> str:
    mark = "".join(words for name, words in _MARKS if getattr(vote, name))
    told = f"{mark}{who(vote.party) or '(not said who)'} {vote.change} {vote.share or 'it'}"
    spell = days(vote.earliest, vote.latest)
    claim = vote.telling.claim
    said = f"{told}{f' [{spell}]' if spell else ''} – {says(vote.telling.told)}: {claim.content.text}"
    return on_one_line(said)


def _front(front: Front) -> str:
    far = "" if front.distance_km is None else f" ({front.distance_km:g} km)"
    return on_one_line(
        f"front: {front.words.text}{far} – {says(front.telling.told)}: {front.telling.claim.content.text}"
    )
