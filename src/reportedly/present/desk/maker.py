"""Keeps what the desk answers from up to date: what was made is used until something newer is, whole, in its place."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from threading import Lock
from typing import Final

from reportedly.errors import ReportedlyError
from reportedly.present.desk.faults import StatusError
from reportedly.present.desk.made import Made
from reportedly.present.keeper import Keeper, KeptState
from reportedly.store import Casebook

# The demo's reports take some 8 s to be made; who waits longer is to be told how far it is.
_PATIENCE_S: Final = 20.0
_AGAIN_S: Final = 5


class Maker:
    """Gives the newest making, and makes anew beside the desk where that is asked for; any thread may use it."""

    def __init__(self, where: str | Path, casebook: Casebook) -> None:
        self._where = where
        self._casebook = casebook
        self._keeper = Keeper(where)
        self._lock = Lock()
        self._made: Made | None = None

    def made(self) -> Made:
        """Give what was made last; where nothing was, make it and wait a while.

        Raises :class:`StatusError` (503) where that takes longer, and where a making failed why.
        """
        found = self._newest()
        if found is None:
            self._keeper.start()
            self._keeper.wait(_PATIENCE_S)
            found = self._newest()
        if found is None:
            raise _not_yet(self.state())
        return found

    def countries(self) -> tuple[str, ...]:
        """The countries (ISO 3166-1 alpha-3) that incidents are in, by what was made last; none where nothing was."""
        found = self._newest()
        return found.table.values["country"].keys if found else ()

    def make(self) -> bool:
        """Make anew beside the desk; ``False`` where that is under way already."""
        return self._keeper.start()

    def state(self) -> KeptState:
        """Tell how what is kept stands."""
        return self._keeper.state(self._casebook)

    def close(self) -> None:
        """Break off what is being made; what is half made is never read."""
        self._keeper.stop()

    def _newest(self) -> Made | None:
        making = self._casebook.keeping.newest()
        if making is None:
            return None
        with self._lock:
            if self._made is None or self._made.making.key != making.key:
                self._made = Made(self._where, self._casebook, making)
            return self._made


def _not_yet(state: KeptState) -> ReportedlyError:
    if state.failed and not state.making:
        what = f"The incidents and the picture of this casebook could not be made. {state.failed}"
        remedy = "Mend that, and have them made again: reportedly reconcile"
    else:
        far = f": {state.doing}" if state.doing else ""
        far += f", {state.progress:.0%}" if state.progress is not None else ""
        what = f"The incidents and the picture of this casebook are being made{far}"
        remedy = "Wait and ask again; /api/kept tells how far it is"
    headers = {"Retry-After": str(_AGAIN_S)}
    return StatusError(HTTPStatus.SERVICE_UNAVAILABLE, what, remedy=remedy, headers=headers)
