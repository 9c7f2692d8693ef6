from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.importing import import_file

# Villages no gazetteer of towns has, of the kind a user adds; two pairs share a name.
VILLAGES = """name,lat,lon,country,names,admin1
An Nayrab,35.870,36.719,SY,النيرب,Idlib
An Nayrab,36.176,37.228,SY,النيرب,Aleppo
Ash Sholah,35.127,39.888,SY,,Deir ez-Zor
"""


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    """The gazetteer that ships, with a few villages of one's own."""
    folder: Path = tmp_path_factory.mktemp("gazetteer")
    (folder / "villages.csv").write_text(VILLAGES, encoding="utf-8")
    base = ready_base()
    import_file(folder / "villages.csv", base=Gazetteer.open(base), own=folder / "own.sqlite")
    opened = Gazetteer.open(base, folder / "own.sqlite")
    yield opened
    opened.close()
