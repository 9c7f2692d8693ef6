"""``/api/kept``: what the desk answers from, and making it anew."""

from __future__ import annotations

from fastapi import APIRouter, Response

from reportedly.present.desk.maker import KeptAnswer, Maker


def api(maker: Maker) -> APIRouter:
    """Answer for ``maker``."""
    routes = APIRouter(prefix="/api", tags=["kept"])

    @routes.get("/kept", summary="What is kept of the casebook")
    def kept(response: Response) -> KeptAnswer:
        """Tell what the incidents and the picture were made of, whether that still holds, and how far a making is."""
        response.headers["Cache-Control"] = "no-store"
        return maker.kept()

    @routes.post("/kept", status_code=202, summary="Make incidents and picture anew")
    def make() -> KeptAnswer:
        """Make them anew in the background; until that is done the desk answers from what was made before."""
        maker.make()
        return maker.kept()

    return routes
