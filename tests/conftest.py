"""What every test may ask for."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside a developer's checkout; a user's machine does not have it."""
    if not SHARED.is_dir():
        pytest.skip("the reference material in ../shared is not here")
    return SHARED


POSTGRES = "REPORTEDLY_TEST_POSTGRES"
# One test body runs on every database at hand; PostgreSQL is at hand where the variable names one.
DATABASES = ["sqlite", *(["postgresql"] if POSTGRES in os.environ else [])]


@pytest.fixture(params=DATABASES)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A place where there is no casebook yet."""
    if request.param == "sqlite":
        yield str(tmp_path / "casebook.db")
        return
    url = make_url(os.environ[POSTGRES])
    schema = f"test_{uuid.uuid4().hex}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.execute(text(f"CREATE SCHEMA {schema}"))
        own = url.update_query_dict({"options": f"-csearch_path={schema}"})
        yield own.render_as_string(hide_password=False)
        conn.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()
