from __future__ import annotations

from collections.abc import Iterator

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base


@pytest.fixture(scope="session")
def base() -> Iterator[Gazetteer]:
    """The gazetteer that ships, without anybody's own places; built where it is not there yet."""
    opened = Gazetteer.open(ready_base())
    yield opened
    opened.close()
