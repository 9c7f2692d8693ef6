"""The desk's OpenAPI document as it stands in ``docs/openapi.json``."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reportedly.present.desk.application import app
from reportedly.store import Casebook


def document() -> dict[str, Any]:
    """What ``/api/openapi.json`` answers at a desk without accounts, whatever casebook it serves."""
    # The desk's own hold on the casebook ends with the process.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "casebook.db"
        Casebook.open(path).close()
        return app(path).openapi()
