"""How places stand over time: what the rule says of each day, drawn out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model import ControlSpell, Grounded
from reportedly.picture.control import control, spells
from tests.picture.test_control import CLASH, HOLDS, LEAVES, TAKES, event, report

FIRST = date(2019, 5, 1)
TOLD = (
    ("Rebels took Saraqib.", event(TAKES, "took", actor="Rebels", target="Saraqib", place="Saraqib")),
    (
        "The Syrian army took Saraqib.",
        event(TAKES, "took", actor="The Syrian army", target="Saraqib", place="Saraqib"),
    ),
    ("Rebels hold Saraqib.", event(HOLDS, "hold", actor="Rebels", target="Saraqib", place="Saraqib")),
    ("Rebels left Saraqib.", event(LEAVES, "left", actor="Rebels", place="Saraqib")),
    ("Clashes broke out in Saraqib.", event(CLASH, "Clashes", place="Saraqib")),
    ("Rebels hold Idlib.", event(HOLDS, "hold", actor="Rebels", target="Idlib", place="Idlib")),
)
REPORTS = st.lists(st.tuples(st.sampled_from(range(len(TOLD))), st.integers(0, 70)), max_size=6)


def told(reports: Sequence[tuple[int, int]]) -> list[Grounded]:
    return [
        one
        for n, (which, after) in enumerate(reports)
        for one in report(
            TOLD[which][0], TOLD[which][1], id=f"r{n}", published=(FIRST + timedelta(days=after)).isoformat()
        )
    ]


@settings(max_examples=12, deadline=None)
@given(REPORTS)
def test_on_every_day_a_place_stands_as_the_rule_has_it(reports: list[tuple[int, int]]) -> None:
    claims = told(reports)
    found = {
        spot.id: list(of) for spot, of in groupby(spells(control(claims)), key=lambda spell: spell.place)
    }
    for day in (FIRST + timedelta(days=n) for n in range(-1, 110, 3)):
        for row in control(claims, day=day):
            spell = on(found.get(row.place.id, []), day)
            if spell is None:
                assert not row.votes
            else:
                assert (spell.hold, spell.holder, spell.votes, spell.reasons) == (
                    *(row.hold, row.holder, row.votes, row.reasons),
                )


def on(there: Sequence[ControlSpell], day: date) -> ControlSpell | None:
    return next((one for one in there if one.first <= day and (one.last is None or day <= one.last)), None)


def test_spells_of_a_place_have_no_gap_and_the_last_is_open() -> None:
    found = list(spells(control(told([(0, 0), (1, 10), (4, 12)]))))
    assert found
    for one, other in pairwise(found):
        assert one.last is not None
        assert other.first == one.last + timedelta(days=1)
    assert (found[-1].last, found[-1].votes, found[-1].hold) == (None, (), "unknown")
    # Fighting is of its day.
    fought = next(one for one in found if one.hold == "contested")
    assert fought.first == FIRST + timedelta(days=12)


def test_what_cannot_be_dated_has_no_spell() -> None:
    undated = report(*TOLD[2], published=None)
    assert list(control(undated))
    assert not list(spells(control(undated)))
