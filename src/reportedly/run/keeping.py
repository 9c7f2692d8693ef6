"""From a casebook's claims to all that is made of them – incidents, the views of the picture – kept in the casebook.

Making it takes minutes where a casebook is large, so that it is made once, and again where the program, the articles or
the judgements are others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reportedly.model import (
    Agreement,
    Alignment,
    Breach,
    BreachWeek,
    Control,
    ControlSpell,
    Coverage,
    Governance,
    Grounded,
    Harm,
    Incident,
    Loss,
    Naming,
    Posture,
    Statement,
)

if TYPE_CHECKING:
    from reportedly.store import Basis, Casebook, KeptRow, Making, Query

# The views that are kept, each of all claims, with the type of its rows; "compared" is each incident slot by slot.
VIEWS: Final[Mapping[str, type]] = {
    "incident": Incident,
    "compared": Incident,
    "control": Control,
    "spells": ControlSpell,
    "alignment": Alignment,
    "naming": Naming,
    "losses": Loss,
    "posture": Posture,
    "harm": Harm,
    "breaches": Breach,
    "weekly": BreachWeek,
    "agreements": Agreement,
    "governance": Governance,
    "statements": Statement,
    "coverage": Coverage,
}

# What makes a row as it is kept of a row of a view: how it is shown is not known here.
Pack = Callable[[str, Any], "KeptRow"]
# Of each kind so many questions that nobody has judged are kept: two working days of a coder at two a minute without a pause,
# and where claims are judged what is made is made anew sooner than that.
ASKED: Final = 2_000
# Rows are written by so many, a short transaction each, so that others can write in between.
_BATCH: Final = 200
# Beside what decides how words are resolved: what makes incidents and views, and how they are shown.
_MAKES: Final = (
    *("resolve", "knowledge", "reconcile", "picture", "review", "run", "dates.py", "model.py"),
    *(
        "present/rows.py",
        "present/brief.py",
        "present/incidents.py",
        "present/compare.py",
        "present/conflicts.py",
        "present/keeping.py",
    ),
    "present/desk/incidents/summary.py",
)


@dataclass(frozen=True, slots=True)
class Step:
    """How far a making has come: what is being done, and which share of it is done, ``None`` where that cannot be told."""

    doing: str
    done: float | None


def _untold(_: Step) -> None:
    return


def keep(where: str | Path, *, pack: Pack, progress: Callable[[Step], object] = _untold) -> Making:
    """Make the incidents and the picture of the casebook at ``where`` and keep them in it; give what was made.

    All grounded claims of the casebook are held at once; ``progress`` is told each step.  Raises
    :class:`~reportedly.errors.ReportedlyError` where the casebook cannot be opened or written, and where another program
    finished making meanwhile.
    """
    from reportedly.store import Casebook, Query  # noqa: PLC0415 – a database library

    with Casebook.open(where, create=False) as casebook:
        # Taken before: what is added while it is made leaves it stale.
        rests_on, judged = basis(casebook), casebook.keeping.judgements()
        found = _resolved(where, progress)
        told = [one for one in found if not any(each.rejects for each in one.judged)]
        making = casebook.keeping.begin(rests_on)
        try:
            counts = {
                view: _written(casebook, making, rows, pack=partial(pack, view))
                for view, rows in _made(where, told, casebook, progress)
            }
            progress(Step("keeping what is to be judged", None))
            counts |= _asked(where, found, casebook, making, pack)
            counts |= {
                "articles": casebook.count_articles(Query()),
                "claims": len(told),
                "judgements": judged,
            }
            casebook.keeping.finish(making, counts)
        except BaseException:
            casebook.keeping.drop(making)
            raise
        made = casebook.keeping.newest()
        assert made is not None
        return made


def basis(casebook: Casebook) -> Basis:
    """Digest what a making of an open casebook would rest on now; it takes a few milliseconds."""
    from reportedly.store import Basis  # noqa: PLC0415

    return Basis(program(), casebook.keeping.articles(), str(casebook.keeping.judgements()))


def newest(casebook: Casebook) -> Making | None:
    """Give what was made last of an open casebook where it still holds, else ``None``."""
    made = casebook.keeping.newest()
    return made if made is not None and made.basis == basis(casebook) else None


def fresh(where: str | Path) -> bool:
    """Tell whether what is kept of the casebook at ``where`` holds.

    Raises :class:`~reportedly.errors.ReportedlyError` where the casebook cannot be opened.
    """
    from reportedly.store import Casebook  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        return newest(casebook) is not None


@dataclass(frozen=True)
class KeptRows:
    """Rows of a view as they are kept: iterating gives them as they were made, each of the type ``VIEWS`` has for the view.

    To be had of a fresh making alone (:func:`view`): rows are put together with the claims as they are resolved now.
    """

    where: str | Path
    view: str
    keys: Sequence[int]

    def __iter__(self) -> Iterator[Any]:
        """Raise :class:`~reportedly.errors.ReportedlyError` where a row cannot be read."""
        from reportedly.errors import ReportedlyError  # noqa: PLC0415
        from reportedly.store import Casebook  # noqa: PLC0415
        from reportedly.store.packing import claims_named, unpacked_row  # noqa: PLC0415

        known = _Claims(self.where)
        with Casebook.open(self.where, create=False) as casebook:
            packed = casebook.keeping.packed(self.keys)
            while some := list(islice(packed, _BATCH)):
                claims = known.of(claim for data in some for claim in claims_named(data))
                for data in some:
                    row = unpacked_row(data, VIEWS[self.view], claims)
                    if row is None:
                        raise ReportedlyError(
                            "What is kept of this casebook was overtaken while it was read",
                            remedy="Ask again",
                        )
                    yield row

    def lines(self) -> Iterator[str]:
        """Give each as its line of JSON."""
        from reportedly.store import Casebook  # noqa: PLC0415

        with Casebook.open(self.where, create=False) as casebook:
            yield from casebook.keeping.told(self.keys)


def view(where: str | Path, name: str, query: Query | None = None) -> KeptRows | None:
    """Give the rows of a view of the casebook at ``where`` as they are kept; ``None`` where what is kept does not hold.

    With ``query``, those that rest on a claim it finds, whatever its limit and offset.  Raises
    :class:`~reportedly.errors.ReportedlyError` where the casebook cannot be opened or asked so.
    """
    from reportedly.store import Casebook, Query  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        made = newest(casebook)
        if made is None:
            return None
        if query is None or replace(query, limit=None, offset=0) == Query():
            return KeptRows(where, name, casebook.keeping.all_keys(made.key, name))
        return KeptRows(where, name, casebook.keeping.found(made.key, name, query))


def ids(where: str | Path, name: str) -> dict[str, int] | None:
    """Give the ids of a view's rows with their keys, in order, likewise ``None`` where what is kept does not hold."""
    from reportedly.store import Casebook  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        made = newest(casebook)
        return None if made is None else casebook.keeping.ids(made.key, name)


class _Claims:
    """The grounded claims of a casebook; each article is read once."""

    def __init__(self, where: str | Path) -> None:
        self._where = where
        self._articles: set[str] = set()
        self._known: dict[tuple[str, str], Grounded] = {}

    def of(self, named: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], Grounded]:
        """Give all that are known, those ``named`` among them where they are there."""
        from reportedly.run.grounding import ground  # noqa: PLC0415
        from reportedly.store import Query  # noqa: PLC0415

        new = sorted({article for article, _ in named} - self._articles)
        for start in range(0, len(new), _BATCH):
            some = tuple(new[start : start + _BATCH])
            for one in ground(self._where, Query(article=some)):
                self._known[one.claim.article, one.claim.id] = one
            self._articles.update(some)
        return self._known


def _resolved(where: str | Path, progress: Callable[[Step], object]) -> list[Grounded]:
    """All claims of a casebook with their words resolved, those that people rejected among them."""
    from reportedly.run.grounding import behind, catch_up, ground  # noqa: PLC0415
    from reportedly.store import Query  # noqa: PLC0415

    progress(Step("resolving", 0.0))
    waiting = behind(where, Query())
    for n, _ in enumerate(catch_up(where, waiting), 1):
        progress(Step("resolving", n / len(waiting)))
    progress(Step("reading", None))
    return list(ground(where, Query(), rejected=True))


def _made(
    where: str | Path,
    told: Sequence[Grounded],
    casebook: Casebook,
    progress: Callable[[Step], object],
) -> Iterator[tuple[str, Iterable[Any]]]:
    from reportedly import picture, reconcile  # noqa: PLC0415 – words, a gazetteer, tables
    from reportedly.picture.control import spells  # noqa: PLC0415
    from reportedly.run.grounding import standing  # noqa: PLC0415

    progress(Step("reconciling", None))
    incidents = list(reconcile.incidents(told, together=standing(where).together))
    views: dict[str, Callable[[], Iterable[Any]]] = {
        "incident": lambda: incidents,
        "compared": lambda: incidents,
        "control": lambda: picture.control(told),
        "spells": lambda: spells(picture.control(told)),
        "alignment": lambda: picture.alignment(told),
        "naming": lambda: picture.naming(told),
        "losses": lambda: picture.losses(told, incidents=incidents),
        "posture": lambda: picture.posture(told),
        "harm": lambda: picture.harm(told),
        "breaches": lambda: picture.breaches(told),
        "weekly": lambda: picture.weekly(told),
        "agreements": lambda: picture.agreements(told),
        "governance": lambda: picture.governance(told),
        "statements": lambda: picture.statements(told),
        "coverage": lambda: picture.coverage(casebook.articles()),
    }
    for n, view in enumerate(VIEWS):
        progress(Step(f"keeping {view}", n / len(VIEWS)))
        yield view, views[view]()


def _asked(
    where: str | Path, found: Sequence[Grounded], casebook: Casebook, making: int, pack: Pack
) -> dict[str, int]:
    """Keep the first of what is to be judged; count them, and those there are beyond."""
    from reportedly.review.queue import foremost, judged_by  # noqa: PLC0415 – a gazetteer, tables
    from reportedly.run.asked import VIEW, counted  # noqa: PLC0415
    from reportedly.run.asking import asked_of  # noqa: PLC0415
    from reportedly.run.grounding import standing  # noqa: PLC0415

    judged = standing(where)
    first, beyond = foremost(asked_of(where, found, judged), judged_by(judged), most=ASKED)
    return counted(_written(casebook, making, first, pack=partial(pack, VIEW)), beyond)


def _written(casebook: Casebook, making: int, rows: Iterable[Any], *, pack: Callable[[Any], KeptRow]) -> int:
    count = 0
    made = iter(rows)
    while some := [pack(row) for row in islice(made, _BATCH)]:
        casebook.keeping.add(making, some, first=count)
        count += len(some)
    return count


@cache
def program() -> str:
    """Digest what makes incidents and views, the program with its knowledge; told once a process."""
    from reportedly.run.fingerprint import against  # noqa: PLC0415

    return against(_MAKES)
