"""Keeps a casebook's incidents and picture beside a server that goes on answering, and tells how that goes."""

from __future__ import annotations

import signal
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING

from reportedly.errors import ReportedlyError
from reportedly.run.keeping import Step, basis
from reportedly.store import Casebook

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess


@dataclass(frozen=True, slots=True)
class KeptState:
    """What is kept of a casebook, and whether it is being made anew.

    ``made_at`` is when it was made (ISO 8601, UTC), ``None`` where nothing was; ``stale`` that it does not hold any more, or
    that there is nothing.  ``doing`` is the step of the making under way, ``progress`` which share of that step is done, ``None``
    where none is or it cannot be told.  ``failed`` says what went wrong with the last one and what to do.
    """

    made_at: str | None
    stale: bool
    making: bool
    doing: str | None
    progress: float | None
    articles: int
    claims: int
    incidents: int
    judgements_since: int
    failed: str | None


@dataclass(frozen=True, slots=True)
class _Run:
    """A making in a process of its own."""

    process: SpawnProcess
    step: Step
    thread: Thread | None = None


class Keeper:
    """Makes what is kept of one casebook in a process of its own, one at a time.  Any thread may use it."""

    def __init__(self, where: str | Path) -> None:
        self._where = where
        self._lock = Lock()
        self._run: _Run | None = None
        self._failed: str | None = None

    def state(self, casebook: Casebook | None = None) -> KeptState:
        """Tell how it stands, by a few statements on ``casebook``, or one opened for it.

        Raises :class:`~reportedly.errors.ReportedlyError` where that cannot be opened.
        """
        if casebook is None:
            with Casebook.open(self._where, create=False) as opened:
                return self.state(opened)
        made, now = casebook.keeping.newest(), basis(casebook)
        with self._lock:
            run, failed = self._run, self._failed
        counts = {} if made is None else made.counts
        return KeptState(
            made_at=None if made is None else made.made_at,
            stale=made is None or made.basis != now,
            making=run is not None,
            doing=None if run is None else run.step.doing,
            progress=None if run is None else run.step.done,
            articles=counts.get("articles", 0),
            claims=counts.get("claims", 0),
            incidents=counts.get("incident", 0),
            judgements_since=casebook.keeping.judgements() - counts.get("judgements", 0),
            failed=failed,
        )

    def start(self) -> bool:
        """Begin to make it anew; ``False`` where that is being done already."""
        with self._lock:
            if self._run is not None:
                return False
            context = get_context("spawn")
            # Of its own, as it would keep the server's threads from answering.
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_keep, args=(str(self._where), theirs), daemon=True)
            process.start()
            theirs.close()
            thread = Thread(target=self._follow, args=(ours, process), daemon=True)
            self._run, self._failed = _Run(process, Step("starting", None), thread), None
        thread.start()
        return True

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the making under way, at most so many seconds; tell whether none is under way any more."""
        with self._lock:
            run = self._run
        if run is not None and run.thread is not None:
            run.thread.join(timeout)
            return not run.thread.is_alive()
        return True

    def stop(self) -> None:
        """Break off the making under way; what was kept before stays."""
        with self._lock:
            run = self._run
        if run is not None:
            run.process.terminate()
            self.wait()

    def _follow(self, told: Connection, process: SpawnProcess) -> None:
        failed: str | None = "The making ended before its time. Make it again, or see: reportedly reconcile"
        try:
            while True:
                said = told.recv()
                if isinstance(said, Step):
                    with self._lock:
                        if self._run is not None:
                            self._run = replace(self._run, step=said)
                else:
                    failed = said
        except (EOFError, OSError):
            pass
        finally:
            told.close()
            process.join()
            with self._lock:
                self._run, self._failed = None, failed


def _keep(where: str, told: Connection) -> None:
    """Make it, and say each step; at last what went wrong, or nothing."""
    from reportedly.present.keeping import keep  # noqa: PLC0415 – words, a gazetteer: in the other process alone

    # Who interrupts the server ends it, and with it this.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        keep(where, progress=told.send)
    except ReportedlyError as error:
        told.send(str(error))
    else:
        told.send(None)
    finally:
        told.close()
