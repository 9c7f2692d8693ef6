from __future__ import annotations

import gzip
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from reportedly.errors import ReportedlyError
from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.importing import import_file
from reportedly.knowledge.gazetteer.rows import Form, form_of

TABLE = """name,lat,lon,country,names,admin1,population,date
Tell Example,35.90,36.70,SY,Tal Mithal; تل مثال,Idlib,900,2019-05-01
Saraqib,35.865,36.806,SY,Sarakeb the Old,Idlib,,2019-05-01
"""


def _opened(own: Path) -> Gazetteer:
    return Gazetteer.open(ready_base(), own)


def test_a_table_of_ones_own(base: Gazetteer, tmp_path: Path) -> None:
    file, own = tmp_path / "mine.csv", tmp_path / "own.sqlite"
    file.write_text(TABLE, encoding="utf-8")
    done = import_file(file, base=base, own=own, licence="CC0")
    assert (done.form, done.new, done.known) == (Form.TABLE, 1, 1)
    both = _opened(own)
    found = both.candidates("Tal Mithal")[0].entry
    assert found.name == "Tell Example"
    assert both.chain(found) == ("Syria", "Idlib")
    assert (found.source.licence, found.source.date) == ("CC0", "2019-05-01")
    # The town was known: it gains a name and keeps its id.
    assert both.candidates("Sarakeb the Old")[0].entry.key == "geonames:164816"
    assert len([one for one in both.candidates("Saraqib") if one.entry.country == "SY"]) == 1


def test_taking_a_file_in_again_changes_nothing(base: Gazetteer, tmp_path: Path) -> None:
    file, own = tmp_path / "mine.csv", tmp_path / "own.sqlite"
    file.write_text(TABLE, encoding="utf-8")
    import_file(file, base=base, own=own)
    before = _rows(own)
    again = import_file(file, base=_opened(own), own=own)
    assert (again.new, again.known, again.names) == (0, 0, 0)
    assert _rows(own) == before


def _rows(own: Path) -> list[list[tuple[object, ...]]]:
    with sqlite3.connect(own) as connection:
        return [
            connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("place", "name", "skeleton")
        ]


def test_a_geonames_dump_in_a_zip(base: Gazetteer, tmp_path: Path) -> None:
    lines = [
        _dumped("9000001", "Nowhere Hill", "35.10", "36.90", "T", "HLL", "SY", "10"),
        _dumped("169389", "Idlib", "35.93062", "36.63393", "P", "PPLA", "SY", "12"),
        _dumped("9000002", "Elsewhere", "33.10", "44.90", "P", "PPL", "IQ", "07"),
        _dumped("9000003", "A Well", "35.10", "36.90", "H", "WLL", "SY", "10"),
    ]
    file = tmp_path / "SY.zip"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("readme.txt", "read me")
        packed.writestr("SY.txt", "".join(lines))
    done = import_file(file, base=base, own=tmp_path / "own.sqlite", country="SY")
    assert (done.form, done.new, done.known) == (Form.GEONAMES, 2, 1)
    hill = _opened(tmp_path / "own.sqlite").candidates("Nowhere Hill")[0].entry
    assert hill.key == "geonames:9000001"
    assert hill.admin1 == "adm:SY.10"
    assert hill.source.date == "2020-01-02"


def _dumped(*cells: str) -> str:
    number, name, lat, lon, letter, code, country, first = cells
    row = [
        number,
        name,
        name,
        "",
        lat,
        lon,
        letter,
        code,
        country,
        "",
        first,
        "",
        "",
        "",
        "0",
        "",
        "",
        "Asia/Damascus",
    ]
    return "\t".join([*row, "2020-01-02"]) + "\n"


def test_a_whos_on_first_extract_keeps_geonames_ids(base: Gazetteer, tmp_path: Path) -> None:
    common = {"conc": {}, "dep": None, "sup": [], "cur": 1, "pop": 0, "fcode": None}
    places = [
        common | {"id": 1, "pt": "region", "name": "Idlib", "lat": 35.8, "lon": 36.6, "names": {}, "region": 1},
        common | {"id": 2, "pt": "locality", "name": "Kafr Example", "lat": 35.8, "lon": 36.6, "region": 1,
                  "names": {"ara_x_preferred": ["كفر مثال"], "jpn_x_preferred": ["カフル"]}},
        common | {"id": 3, "pt": "locality", "name": "Seraqeb", "lat": 35.86, "lon": 36.81, "region": 1, "names": {},
                  "conc": {"gn:id": 164816}},
        common | {"id": 4, "pt": "locality", "name": "Gone", "lat": 35.0, "lon": 36.0, "names": {}, "dep": "2019"},
    ]  # fmt: skip
    file = tmp_path / "wof_sy.jsonl.gz"
    with gzip.open(file, "wt", encoding="utf-8") as out:
        out.write("\n".join(map(json.dumps, places)))
    done = import_file(file, base=base, own=tmp_path / "own.sqlite")
    assert (done.form, done.new, done.known) == (Form.WOF, 1, 2)
    both = _opened(tmp_path / "own.sqlite")
    village = both.candidates("كفر مثال")[0].entry
    assert (village.country, village.admin1) == ("SY", "adm:SY.12")
    assert both.candidates("Seraqeb")[0].entry.key == "geonames:164816"
    assert not both.known("Gone") or all(one.entry.key != "wof:4" for one in both.candidates("Gone"))


def test_p_codes(base: Gazetteer, tmp_path: Path) -> None:
    file = tmp_path / "pcodes.csv"
    file.write_text(
        "admin1Name_en,admin1Pcode,admin4Name_en,admin4Name_ar,admin4Pcode,LATITUDE_Y,LONGITUDE_X\n"
        "Idleb,SY07,Umm Example,أم مثال,C9999,35.70,36.60\n",
        encoding="utf-8",
    )
    done = import_file(file, base=base, own=tmp_path / "own.sqlite", country="SY")
    assert (done.form, done.new) == (Form.PCODES, 1)
    found = _opened(tmp_path / "own.sqlite").candidates("Umm Example")[0].entry
    assert (found.key, found.admin1) == ("pcode:C9999", "adm:SY.12")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("a,b\n1,2\n", "form is not known"),
        ("name,lat,lon\nX,north,36\n", "not a number"),
        ("name,lat,lon\nX,135,36\n", "no place on earth"),
        ("name,lat,lon\n,35,36\n", "without a name"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_kept(
    base: Gazetteer, tmp_path: Path, content: str, what: str
) -> None:
    file, own = tmp_path / "mine.csv", tmp_path / "own.sqlite"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ReportedlyError, match=what):
        import_file(file, base=base, own=own)
    assert not own.exists() or _rows(own)[0] == []


def test_extracts_as_they_come(shared: Path, base: Gazetteer, tmp_path: Path) -> None:
    file = shared / "data" / "gazetteer" / "wof_lb.jsonl.gz"
    assert form_of(file) is Form.WOF
    done = import_file(file, base=base, own=tmp_path / "own.sqlite")
    assert done.new > 1000
    assert done.known > 50
