"""Keeps what the desk answers from up to date: what was made is used until something newer is, whole, in its place."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Final

from pydantic import BaseModel

from reportedly.errors import ReportedlyError
from reportedly.present.desk.faults import StatusError
from reportedly.present.desk.made import Made
from reportedly.run.keeping import Step, basis
from reportedly.store import Casebook

# The demo's reports take some 5 s to be made; who waits longer is to be told how far it is.
_PATIENCE_S: Final = 20.0
_AGAIN_S: Final = 5


class KeptAnswer(BaseModel):
    """What is kept of the casebook: when it was made, of how much, and whether it still holds.

    ``made`` is ``None`` where nothing was made yet.  ``progress`` is a share of the step that ``doing`` names, ``None`` where
    that cannot be told.  ``judgements_since`` counts what people decided since, withdrawals with it.  ``failed`` tells
    why the last making came to nothing.
    """

    made: str | None
    stale: bool
    making: bool
    doing: str | None
    progress: float | None
    articles: int
    claims: int
    incidents: int
    judgements_since: int
    failed: str | None


class Maker:
    """Gives the newest making, and makes anew in the background where that is asked for; any thread may use it."""

    def __init__(self, where: str | Path, casebook: Casebook) -> None:
        self._where = where
        self._casebook = casebook
        self._lock = Lock()
        self._made: Made | None = None
        self._step: Step | None = None
        self._failed: ReportedlyError | None = None
        self._done = Event()
        self._done.set()

    def made(self) -> Made:
        """Give what was made last; where nothing was, make it and wait a while.

        Raises :class:`StatusError` (503) where that takes longer, and the error of a making that failed.
        """
        found = self._newest()
        if found is None:
            self.make()
            self._done.wait(_PATIENCE_S)
            found = self._newest()
        if found is None:
            raise self._failed or self._not_yet()
        return found

    def make(self) -> bool:
        """Make anew in the background; ``False`` where that is under way already."""
        with self._lock:
            if not self._done.is_set():
                return False
            self._done.clear()
            self._step, self._failed = Step("reading", None), None
        # A daemon: what is half made when the desk is closed is never read.
        Thread(target=self._make, name="making", daemon=True).start()
        return True

    def kept(self) -> KeptAnswer:
        """Tell how what is kept stands."""
        making, step = self._casebook.keeping.newest(), self._step
        counts = making.counts if making else {}
        return KeptAnswer(
            made=making.made_at if making else None,
            stale=making is None or making.basis != basis(self._casebook),
            making=not self._done.is_set(),
            doing=step.doing if step else None,
            progress=step.done if step else None,
            articles=counts.get("articles", 0),
            claims=counts.get("claims", 0),
            incidents=counts.get("incident", 0),
            judgements_since=max(0, self._casebook.keeping.judgements() - counts.get("judgements", 0)),
            failed=str(self._failed) if self._failed else None,
        )

    def _newest(self) -> Made | None:
        making = self._casebook.keeping.newest()
        # What another version of the program made may have another form.
        if making is None or making.basis.against != basis(self._casebook).against:
            return None
        with self._lock:
            if self._made is None or self._made.making.key != making.key:
                self._made = Made(self._casebook, making)
            return self._made

    def _make(self) -> None:
        from reportedly.present.keeping import keep  # noqa: PLC0415 – a gazetteer, tables: only where something is to be made

        try:
            keep(self._where, progress=self._told)
        except ReportedlyError as error:
            self._failed = error
        finally:
            self._step = None
            self._done.set()

    def _told(self, step: Step) -> None:
        self._step = step

    def _not_yet(self) -> ReportedlyError:
        step = self._step
        far = f": {step.doing}" + (f", {step.done:.0%}" if step.done is not None else "") if step else ""
        return StatusError(
            HTTPStatus.SERVICE_UNAVAILABLE,
            f"The incidents and the picture of this casebook are being made{far}",
            remedy="Wait and ask again; /api/kept tells how far it is",
            headers={"Retry-After": str(_AGAIN_S)},
        )
