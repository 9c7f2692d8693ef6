"""From a casebook's claims to the same with their words resolved, heeding what people decided.

Resolving takes a hundred times as long as reading, so that what was resolved is kept in the casebook, article by article, with
what it was resolved against; it is resolved again only where that has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from reportedly.errors import ReportedlyError
from reportedly.model import Grounded

if TYPE_CHECKING:
    from reportedly.resolve import Known
    from reportedly.review.applying import Standing
    from reportedly.store import Casebook, Kept, Query

Item = TypeVar("Item")

# So many articles' claims are loaded at once: few statements, little memory.
_BATCH: Final = 50


def ground(where: str | Path, query: Query, *, rejected: bool = False) -> Iterator[Grounded]:
    """Yield the claims of the casebook at ``where`` that a query finds, grounded, in the order of the casebook's claims.

    What people decided of a claim's fields stands in them, and is told in ``judged``; claims that they rejected are left out unless
    ``rejected`` asks for them.  A query finds claims by what the machine read.
    The whole of an article is resolved for each of its claims, so a filter changes no value.  What is resolved is kept
    in the casebook where it can be written; a few articles are held at a time.  Raises
    :class:`~reportedly.errors.ReportedlyError` where the casebook or the gazetteer cannot be opened.
    """
    with _opened(where) as shelf:
        for some in _batches(shelf.casebook.found(query)):
            there = shelf.casebook.groundings.kept([found.article for found in some])
            for found in some:
                told = shelf.grounded(found.article, there.get(found.article))
                by_id = {one.claim.id: one for one in told}
                # An article that was replaced since the query may have others.
                wanted = (by_id[claim] for claim in found.claims if claim in by_id)
                yield from (one for one in wanted if rejected or not any(each.rejects for each in one.judged))


def behind(where: str | Path, query: Query) -> list[str]:
    """List the ids of those articles with claims that a query finds that may have to be resolved again, or at all.

    Raises as :func:`ground` does.
    """
    with _opened(where) as shelf:
        ids = [found.article for found in shelf.casebook.found(query)]
        return [article for some in _batches(ids) for article in shelf.behind(some)]


def catch_up(where: str | Path, articles: Iterable[str]) -> Iterator[str]:
    """Resolve articles and keep what comes of it; yield the id of each when that is done.

    It ends where nothing can be kept: there is no use in going on.  Raises as :func:`ground` does.
    """
    with _opened(where) as shelf:
        for article in articles:
            shelf.grounded(article, shelf.casebook.groundings.kept([article]).get(article))
            if not shelf.writable:
                return
            yield article


@dataclass
class _Shelf:
    """An open casebook with the judgements that stand in it."""

    casebook: Casebook
    standing: Standing
    writable: bool = True

    @cached_property
    def decided(self) -> str:
        from reportedly.run.fingerprint import decided  # noqa: PLC0415

        return decided(self.standing)

    @cached_property
    def known(self) -> Known:
        from reportedly.resolve import known  # noqa: PLC0415 – a gazetteer, packs: only where something is to be resolved

        return replace(known(), decisions=self.standing.decisions)

    def behind(self, ids: Sequence[str]) -> Iterator[str]:
        from reportedly.run.fingerprint import against  # noqa: PLC0415

        there = self.casebook.groundings.stamps(ids)
        for article in ids:
            stamp = there.get(article)
            if stamp is None or (stamp.against, stamp.decided) != (against(), self.decided):
                yield article

    def grounded(self, article: str, kept: Kept | None) -> tuple[Grounded, ...]:
        """All claims of an article: those kept where they still hold, else resolved, and kept."""
        told = self._standing(article, kept) if kept else None
        return self._resolved(article) if told is None else told

    def _standing(self, article: str, kept: Kept) -> tuple[Grounded, ...] | None:
        from reportedly.run.fingerprint import against, stamp  # noqa: PLC0415

        if kept.stamp.against != against():
            return None
        told = kept.claims()
        if told is None or kept.stamp.decided == self.decided:
            return told
        # Something was decided since; most articles do not have those words.
        new = stamp((one.claim for one in told), article, self.standing)
        if new.heeded != kept.stamp.heeded:
            return None
        self._write(lambda: self.casebook.groundings.stamp(article, kept, new))
        return told

    def _resolved(self, article: str) -> tuple[Grounded, ...]:
        from reportedly.resolve import grounded  # noqa: PLC0415
        from reportedly.review.applying import corrected  # noqa: PLC0415
        from reportedly.run.fingerprint import stamp  # noqa: PLC0415
        from reportedly.store import Kept  # noqa: PLC0415

        coded = self.casebook.coded(article)
        made, judged = corrected(coded, self.standing.corrections.get(article, ()))
        resolved = grounded(made, against=self.known)
        told = tuple(replace(one, judged=judged.get(one.claim.id, ())) for one in resolved)
        kept = Kept.of(told, stamp(made.claims, article, self.standing))
        self._write(lambda: self.casebook.groundings.keep(coded, kept))
        return told

    def _write(self, write: Callable[[], object]) -> None:
        # What cannot be kept is told all the same: a casebook may be on a disk that is full or not ours to write.
        if self.writable:
            try:
                write()
            except ReportedlyError:
                self.writable = False


@contextmanager
def _opened(where: str | Path) -> Iterator[_Shelf]:
    from reportedly.store import Casebook  # noqa: PLC0415

    with Casebook.open(where, create=False) as casebook:
        yield _Shelf(casebook, standing(where))


def standing(where: str | Path) -> Standing:
    """Work out what people decided in the casebook at ``where`` that holds now.

    Raises :class:`~reportedly.errors.ReportedlyError` where it cannot be opened.
    """
    from reportedly.review.applying import Standing  # noqa: PLC0415 – a database library
    from reportedly.review.book import Judgements  # noqa: PLC0415

    with Judgements.open(where) as book:
        return Standing.of(book.all(), book.coded)


def _batches(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    return (items[start : start + _BATCH] for start in range(0, len(items), _BATCH))
