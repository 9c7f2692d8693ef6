"""What is kept of review at the desk between requests: what judgements come to, and what is to be judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from threading import Lock
from typing import Final

from reportedly.model import Claim, Coded, Judged
from reportedly.present.desk.faults import StatusError
from reportedly.present.desk.team.people import Person, Role
from reportedly.review.agreement import Agreement, agreements
from reportedly.review.applying import Standing, corrected
from reportedly.review.book import Judgements
from reportedly.review.judgement import ClaimSubject
from reportedly.run.asked import Asked, asked, kept
from reportedly.store import Casebook
from reportedly.store.citing import Cited
from reportedly.store.overlay import NOTHING, Overlay

# As long as the desk lets wait for incidents that are still to be made.
_PATIENCE_S: Final = 20.0
_AGAIN_S: Final = 5


@dataclass(frozen=True, slots=True)
class Holding:
    """What people decided of claims that holds now: what was judged of each, by the ids of its article and its own, and what filters see."""

    judged: Mapping[tuple[str, str], tuple[Judged, ...]]
    overlay: Overlay


NOBODYS: Final = Holding({}, NOTHING)


class Shelf:
    """The judgements of a casebook, and its queue; any thread may use it."""

    def __init__(self, where: str | Path, casebook: Casebook) -> None:
        self._where = where
        self._casebook = casebook
        self.book = Judgements.open(where)
        self._lock = Lock()
        self._standing: tuple[object, Standing] | None = None
        self._agreed: tuple[Standing, tuple[Agreement, tuple[Agreement, ...]]] | None = None
        self._holding: tuple[Standing, Holding] | None = None
        # Articles that were judged, as they stand: another judgement leaves them as they are.
        self._looked: tuple[object, dict[str, Coded | None]] = None, {}
        self._asked: tuple[object, Future[Asked]] | None = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="asking")

    def close(self) -> None:
        """Close it."""
        self._worker.shutdown(wait=False, cancel_futures=True)
        self.book.close()

    def standing(self) -> Standing:
        """What the judgements come to now, worked out again where one was added or an article changed."""
        state = (self._casebook.keeping.articles(), self.book.count())
        with self._lock:
            if self._standing is None or self._standing[0] != state:
                if self._looked[0] != state[0]:
                    self._looked = state[0], {}
                self._standing = state, Standing.of(self.book.all(), self._look)
            return self._standing[1]

    def _look(self, article: str) -> Coded | None:
        there = self._looked[1]
        if article not in there:
            there[article] = self.book.coded(article)
        return there[article]

    def holding(self, person: Person, *, coders: int) -> Holding:
        """What holds of claims by the judgements there are now.

        Nothing for a coder where items are judged by several ``coders``: these are to see nothing of each other's answers.
        """
        if coders > 1 and person.role is Role.CODER:
            return NOBODYS
        standing, there = self.standing(), self._holding
        if there is None or there[0] is not standing:
            there = self._holding = standing, self._held(standing)
        return there[1]

    def _held(self, standing: Standing) -> Holding:
        claims: dict[tuple[str, str], Claim] = {}
        judged: dict[tuple[str, str], tuple[Judged, ...]] = {}
        for article, outcomes in standing.corrections.items():
            coded = self._look(article)
            if coded is None:
                continue
            made, told = corrected(coded, outcomes)
            claims |= {(article, claim.id): claim for claim in made.claims if claim.id in told}
            judged |= {(article, claim): some for claim, some in told.items()}
        return Holding(judged, self._casebook.overlay(claims))

    def agreements(self) -> tuple[Agreement, tuple[Agreement, ...]]:
        """How far coders agree, over all and by field, by the judgements there are now."""
        standing, agreed = self.standing(), self._agreed
        if agreed is None or agreed[0] is not standing:
            agreed = self._agreed = standing, agreements(standing.outcomes)
        return agreed[1]

    def asked(self) -> Asked:
        """What is to be judged, whoever has judged it: as it is kept, else worked out, again where an article changed.

        Raises :class:`StatusError` (503) where that takes longer than somebody waits.
        """
        made = kept(self._casebook)
        state = (self._casebook.keeping.articles(), None if made is None else made.key)
        with self._lock:
            if self._asked is None or self._asked[0] != state:
                self._asked = state, self._worker.submit(asked, self._casebook, self._where)
            found = self._asked[1]
        try:
            return found.result(timeout=_PATIENCE_S)
        except TimeoutError as error:
            raise StatusError(
                HTTPStatus.SERVICE_UNAVAILABLE,
                "What is to be judged is still being worked out",
                remedy="Ask again in a few seconds",
                headers={"Retry-After": str(_AGAIN_S)},
            ) from error
        except BaseException:
            with self._lock:
                self._asked = None  # or it would fail for good
            raise

    def cited(self, claims: Iterable[ClaimSubject]) -> dict[tuple[str, str], Cited]:
        """Claims with what is needed to judge them, by the ids of their articles and their own."""
        return self._casebook.cited([(each.article, each.claim) for each in claims])

    def article(self, article: str) -> Coded:
        """The same; raises :class:`~reportedly.store.UnknownArticleError` where there is none."""
        return self._casebook.coded(article)
