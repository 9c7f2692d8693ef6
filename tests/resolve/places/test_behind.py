"""What stands right behind a place and tells where it lies, and what only looks so."""

from __future__ import annotations

import pytest

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.model import Place, Span
from reportedly.resolve.places import places
from reportedly.resolve.places.behind import behind


def _areas(text: str, words: str, known: Gazetteer) -> tuple[str, ...]:
    start = text.index(words)
    return tuple(name.text for name in behind(text, start, start + len(words), known))


def _places(text: str, *words: str, known: Gazetteer) -> tuple[Place, ...]:
    spans = [Span(text.index(one), text.index(one) + len(one), one) for one in words]
    return places(spans, text=text, gazetteer=known)


@pytest.mark.parametrize(
    ("text", "words", "areas"),
    [
        ("Jets struck Tripoli, Lebanon, on Monday.", "Tripoli", ("Lebanon",)),
        ("Jets struck Tripoli (Lebanon).", "Tripoli", ("Lebanon",)),
        ("Jets struck Tripoli in northern Lebanon.", "Tripoli", ("Lebanon",)),
        ("Jets struck Tripoli, Lebanon's second-largest city.", "Tripoli", ("Lebanon",)),
        ("Jets struck Tripoli, Lebanon's main port.", "Tripoli", ("Lebanon",)),
        ("Jets struck Tripoli, in the Lebanese north.", "Tripoli", ("Lebanese",)),
        ("Jets struck Tripoli, in Lebanese territory.", "Tripoli", ("Lebanese",)),
        ("Jets struck Tripoli in Lebanon's North Governorate.", "Tripoli", ("Lebanon",)),
        ("Jets struck a market in Orikhiv in Ukraine's Zaporizhzhia region.", "Orikhiv", ("Zaporizhzhia", "Ukraine")),
        ("Jets struck the Daraj neighbourhood of Damascus.", "the Daraj neighbourhood", ("Damascus",)),
        ("Jets struck Jasim, Syria and Erbil, Iraq.", "Jasim", ("Syria",)),
    ],
)  # fmt: skip
def test_areas_behind_a_place(known: Gazetteer, text: str, words: str, areas: tuple[str, ...]) -> None:
    assert _areas(text, words, known) == areas


@pytest.mark.parametrize(
    "what",
    [
        "Greek officials said.",
        "the Greek coast guard said.",
        "Greek border guards said.",
        "Greek media reported.",
        "Greece's military said.",
        "Greece's Defence Ministry said.",
        "Greece's air base commander said.",
        "Greece said.",
        "Greece has repeatedly claimed.",
        "Greece and Bulgaria.",
    ],
)
def test_who_speaks_behind_a_comma_is_no_area(known: Gazetteer, what: str) -> None:
    assert _areas(f"Shells fell on Edirne, {what}", "Edirne", known) == ()


@pytest.mark.parametrize(
    "text",
    [
        "In Edirne, the Greek forces burned a bridge.",
        "In Edirne, Greek jets hit towns.",
        "In Edirne, Greece's army burned a bridge.",
        "In Edirne, Greece burned a bridge.",
        "Four men died in Edirne in Greek shelling.",
        "Four men died in Edirne in Greece's latest raid.",
    ],
)
def test_who_acts_behind_a_place_is_no_area(known: Gazetteer, text: str) -> None:
    assert _areas(text, "Edirne", known) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ukrainian", "Russian"), ("Russian", "Ukrainian"), ("Turkish", "Syrian"), ("Syrian", "Turkish")],
)
def test_a_town_stays_where_it_is_whoever_speaks(known: Gazetteer, one: str, other: str) -> None:
    for words, country in (("Belgorod", "RUS"), ("Qamishli", "SYR"), ("Kharkiv", "UKR")):
        (place,) = _places(
            f"Shells fell on {words}, {one} officials said. The {other} army was silent.", words, known=known
        )
        assert place.country == country


def test_a_name_nobody_knows_is_not_put_where_the_speaker_is(known: Gazetteer) -> None:
    (place,) = _places("Shells fell on Qwertyabad, Turkish officials said.", "Qwertyabad", known=known)
    assert place.lat is None


@pytest.mark.parametrize(
    "text",
    [
        "Floods cut off the governorates of Raymah, Dhamar, Amran and Al Bayda.",
        "Floods cut off Raymah, Dhamar, Amran and Al Bayda governorates.",
    ],
)
def test_equals_of_a_list_lie_in_none_of_each_other(known: Gazetteer, text: str) -> None:
    names = ("Raymah", "Dhamar", "Amran", "Al Bayda")
    assert [_areas(text, name, known) for name in names[:2]] == [(), ()]
    for place in _places(text, *names, known=known):
        assert place.feature == "A.ADM1"
        assert place.country == "YEM"


def test_a_province_that_is_spelled_freely_needs_no_town_near_it(known: Gazetteer) -> None:
    text = "Yemen: rain in the governorates of Hodeidah, Hadramawt and Saada."
    (place, *_) = _places(text, "Hodeidah", "Hadramawt", "Saada", known=known)
    assert (place.id, place.country) == ("adm:YE.08", "YEM")
