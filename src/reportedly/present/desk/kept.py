"""``/api/kept``: what the desk answers from, and making it anew."""

from __future__ import annotations

from dataclasses import asdict

from fastapi import APIRouter, Response
from pydantic import BaseModel

from reportedly.present.desk.maker import Maker
from reportedly.present.desk.team import Role, requires
from reportedly.present.keeper import KeptState


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

    @classmethod
    def of(cls, state: KeptState) -> KeptAnswer:
        """Answer with how it stands."""
        told = asdict(state)
        return cls(made=told.pop("made_at"), **told)


def api(maker: Maker) -> APIRouter:
    """Answer for ``maker``."""
    routes = APIRouter(prefix="/api", tags=["kept"])

    @routes.get("/kept", summary="What is kept of the casebook")
    def kept(response: Response) -> KeptAnswer:
        """Tell what the incidents and the picture were made of, whether that still holds, and how far a making is."""
        response.headers["Cache-Control"] = "no-store"
        return KeptAnswer.of(maker.state())

    @routes.post(
        "/kept",
        status_code=202,
        summary="Make incidents and picture anew",
        dependencies=[requires(Role.EDITOR)],
    )
    def make() -> KeptAnswer:
        """Make them anew in the background; until that is done the desk answers from what was made before."""
        maker.make()
        return KeptAnswer.of(maker.state())

    return routes
