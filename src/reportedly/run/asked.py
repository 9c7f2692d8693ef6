"""What is to be judged in a casebook, a page at a time: from what is kept where that holds, else worked out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reportedly.errors import ReportedlyError
from reportedly.review.forms import subject_form, subject_of
from reportedly.review.judgement import Kind, kind_of
from reportedly.review.outcomes import item_of
from reportedly.review.questions import question_of
from reportedly.review.queue import Agenda, Question, Slip

if TYPE_CHECKING:
    from reportedly.store import Casebook, Making

# The view that questions are kept as, in their order.
VIEW: Final = "question"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be judged: what it is found by, and what gives the questions at some places of it, in the order of these."""

    agenda: Agenda
    at: Callable[[Sequence[int]], list[Question]]


def asked(casebook: Casebook, where: str | Path) -> Asked:
    """Give what is to be judged in the open casebook at ``where``, which has to stay open as long as questions are read.

    Raises :class:`~reportedly.errors.ReportedlyError` where it cannot be read.
    """
    made = kept(casebook)
    return worked_out(where) if made is None else _of(casebook, made)


def kept(casebook: Casebook) -> Making | None:
    """Give the making whose questions hold: of the articles there are now, whatever was judged since; else ``None``."""
    made = casebook.keeping.newest()
    holds = made is not None and VIEW in made.counts
    return made if made and holds and made.basis.articles == casebook.keeping.articles() else None


def worked_out(where: str | Path) -> Asked:
    """Give what is to be judged, worked out of all claims, which are held at once; so are the questions.

    Raises :class:`~reportedly.errors.ReportedlyError` where the casebook cannot be read.
    """
    from reportedly.run.asking import questions  # noqa: PLC0415 – a gazetteer, tables

    found = questions(where)
    slips = [Slip.of(each.subject, each.claims) for each in found]
    return Asked(Agenda(slips), lambda places: [found[place] for place in places])


def counted(kept: int, beyond: Mapping[Kind, int]) -> dict[str, int]:
    """What a making counts of questions: those kept, and how many more there are of each kind."""
    return {VIEW: kept, **{f"{VIEW} {kind}": number for kind, number in beyond.items()}}


def terms(each: Question) -> dict[str, Any]:
    """What a kept question is found by."""
    return {
        "subject": subject_form(each.subject),
        "articles": list(Slip.of(each.subject, each.claims).articles),
    }


def _of(casebook: Casebook, made: Making) -> Asked:
    keys, slips = [], []
    for entry in casebook.keeping.entries(made.key, VIEW):
        subject = subject_of(entry.terms["subject"])
        keys.append(entry.key)
        slips.append(Slip(kind_of(subject), item_of(subject), tuple(entry.terms["articles"])))
    beyond = {kind: made.counts.get(f"{VIEW} {kind}", 0) for kind in Kind}

    def at(places: Sequence[int]) -> list[Question]:
        told = [question_of(json.loads(line)) for line in casebook.keeping.told([keys[n] for n in places])]
        if len(told) < len(places):
            raise ReportedlyError(
                "What is kept of this casebook was overtaken while it was read", remedy="Ask again"
            )
        return told

    return Asked(Agenda(slips, beyond=beyond), at)
