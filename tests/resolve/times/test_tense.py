"""Whether a time's sentence tells what was or what is to come."""

import pytest

from reportedly.resolve.times import Tense
from reportedly.resolve.times.tense import Planned, planned_at, tense_at


@pytest.mark.parametrize(
    ("text", "time", "tense"),
    [
        ("Shells hit the mill, killing two, on Monday.", "Monday", Tense.PAST),
        ("Two people were killed on Monday.", "Monday", Tense.PAST),
        ("On Monday the brigade took the bridge.", "Monday", Tense.PAST),
        ("The mayor said on Monday that talks will open soon.", "Monday", Tense.PAST),
        ("The mayor said talks will open on Monday.", "Monday", Tense.FUTURE),
        ("The convoy is to leave on Monday.", "Monday", Tense.FUTURE),
        ("On Monday the convoy is to leave the town.", "Monday", Tense.FUTURE),
        ("The sides agreed to meet on Monday.", "Monday", Tense.FUTURE),
        ("The army vowed to retake the hill on Monday.", "Monday", Tense.FUTURE),
        ("The fighters managed to enter the town on Monday.", "Monday", Tense.PAST),
        ("Chad demanded that they leave before Monday.", "Monday", Tense.FUTURE),
        ("A truce due to begin on Monday is in doubt.", "Monday", Tense.FUTURE),
        ("Talks scheduled for Monday are in doubt.", "Monday", Tense.FUTURE),
        ("The shells may have been fired on Monday.", "Monday", Tense.PAST),
        ("The talks open on Monday.", "Monday", Tense.FUTURE),
        ("The envoy would visit the town on Monday.", "Monday", Tense.FUTURE),
        ("Villagers have fled since Monday.", "Monday", Tense.PAST),
        ("The rebels fled on Monday; they will be back.", "Monday", Tense.PAST),
        ("In May the siege was lifted.", "In May", Tense.PAST),
        ("They held the hill from 3 May until Monday.", "Monday", Tense.PAST),
        ("Monday", "Monday", None),
        ("Heavy shelling of the town on Monday.", "Monday", None),
    ],
)
def test_the_nearest_verb_tells(text: str, time: str, tense: Tense | None) -> None:
    start = text.index(time)
    assert tense_at(text, start, start + len(time)) is tense


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The truce was due to begin on Monday.", Planned.OPEN),
        ("Talks were originally scheduled for Monday.", Planned.OPEN),
        ("The drivers were to be freed on Monday.", Planned.OPEN),
        ("The drivers were to be freed on Monday, but were not.", Planned.OVER),
        ("The drivers were to be freed on Monday but the council never met.", Planned.OVER),
        ("Talks had been set to resume on Monday.", Planned.OVER),
        ("The army had planned to retake the hill on Monday.", Planned.OVER),
        ("Talks are due to resume on Monday.", None),
        ("Talks due to resume on Monday are in doubt.", None),
        ("The army planned to retake the hill on Monday.", None),
        ("Talks will resume on Monday.", None),
        ("The drivers were freed on Monday.", None),
        ("Monday", None),
    ],
)
def test_a_plan_may_be_told_from_the_past(text: str, planned: Planned | None) -> None:
    start = text.index("Monday")
    assert planned_at(text, start, start + len("Monday")) is planned
