"""What people decided of words that name a place goes before what is found."""

from __future__ import annotations

from dataclasses import replace

from tests.resolve.made import claim, coded, event

from reportedly.knowledge.gazetteer import gazetteer
from reportedly.model import Grounded
from reportedly.resolve import grounded, known
from reportedly.review import Decision, Verdict

TEXT = "Shells fell south of Saraqib and in Qwertabad on Monday."


def resolved(*decisions: Decision) -> Grounded:

    told = coded(
        TEXT,
        claim(TEXT, event(TEXT, "fell", place=["south of Saraqib", "Qwertabad"])),
        published="2020-02-19",
    )
    (one,) = grounded(told, against=replace(known(), decisions=decisions))
    return one


def key(name: str) -> str:
    return gazetteer().candidates(name, countries=["SY"])[0].entry.key


def decided(words: str, entity: str, verdict: Verdict, *, article: str | None = None) -> Decision:
    return Decision(1, "Ana", "2024-05-01T10:00:00+00:00", words, entity, verdict, "its map", article)


def test_words_nobody_knew_mean_what_they_were_linked_to() -> None:
    assert resolved().places[1].id is None
    place = resolved(decided("qwertabad", key("Binnish"), Verdict.POSITIVE)).places[1]
    assert (place.id, place.country, place.confidence) == (key("Binnish"), "SYR", 1.0)
    assert place.reasons[0].what == "decided by Ana on 2024-05-01: its map"
    assert place.geo_precision == 1


def test_what_sets_a_place_off_stays_where_its_link_is_confirmed() -> None:
    before = resolved().places[0]
    after = resolved(decided("south of Saraqib", key("Saraqib"), Verdict.POSITIVE)).places[0]
    assert before.id == after.id == key("Saraqib")
    assert (after.lat, after.lon, after.relation) == (before.lat, before.lon, before.relation)
    assert after.confidence == 1.0


def test_a_place_that_is_not_meant_is_not_named() -> None:
    place = resolved(decided("south of Saraqib", key("Saraqib"), Verdict.NEGATIVE)).places[0]
    assert (place.id, place.lat, place.relation) == (None, None, resolved().places[0].relation)
    assert "is not meant" in place.reasons[-1].what


def test_decisions_that_do_not_hold() -> None:
    binnish = key("Binnish")
    for each in (
        decided("Qwertabad", "geonames:0", Verdict.POSITIVE),
        decided("Qwertabad", binnish, Verdict.UNSURE),
        decided("Qwertabad", binnish, Verdict.POSITIVE, article="another"),
        decided("elsewhere", binnish, Verdict.POSITIVE),
        decided("Qwertabad", "syr-sdf", Verdict.POSITIVE),
    ):
        assert resolved(each) == resolved()
