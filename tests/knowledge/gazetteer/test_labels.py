"""Names to write on a map."""

from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer.labels import LabelKind, arabic, labels

IDLIB = (36.0, 35.5, 37.5, 36.5)


def test_towns_come_with_the_most_populous_first_and_in_arabic_where_it_is_spoken_by_law() -> None:
    found = labels(IDLIB, least=30_000, limit=300, states=False)
    names = {one.name: one.ar for one in found}
    assert names["Aleppo"] == "حلب"
    assert names["Saraqib"] == "سراقب"
    assert names["Antakya"] is None
    populations = [one.population for one in found if one.kind is LabelKind.TOWN]
    assert populations == sorted(populations, reverse=True)
    assert min(populations) >= 30_000


def test_states_stand_before_capitals_and_towns() -> None:
    found = labels((-180, -90, 180, 90), least=1_000_000, limit=300)
    kinds = [one.kind for one in found]
    assert kinds.index(LabelKind.CAPITAL) > kinds.index(LabelKind.STATE)
    assert ("Syria", "سوريا") in {(one.name, one.ar) for one in found}
    assert len(found) == 300


def test_a_box_over_the_date_line_has_both_sides() -> None:
    found = labels((170, -50, -165, -10), least=20_000, limit=300, states=False)
    assert any(one.lon > 170 for one in found)
    assert any(one.lon < -165 for one in found)
    assert all(one.lon > 170 or one.lon < -165 for one in found)


@pytest.mark.parametrize(
    ("name", "names", "chosen"),
    [
        ("Ţarţūs", ["Tartus", "ترطوس", "طرطوس"], "طرطوس"),
        ("Khartoum", ["ااالخرطوم", "الخرطوم"], "الخرطوم"),
        ("Tehran", ["تهران", "گرگان"], "تهران"),
        ("Gorgan", ["گرگان"], None),
        ("Kharkiv", ["Харків"], None),
    ],
)
def test_the_arabic_name_is_the_one_that_the_latin_one_romanizes(
    name: str, names: list[str], chosen: str | None
) -> None:
    assert arabic(name, names) == chosen
