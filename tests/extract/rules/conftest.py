"""One rules' reader for all their tests: loading it takes seconds."""

from __future__ import annotations

import pytest

from reportedly.extract import Reader
from reportedly.extract.rules.reader import load


@pytest.fixture(scope="session")
def reader() -> Reader:
    return load()
