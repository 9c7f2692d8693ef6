"""An incident as a row of a list: by whose words, on whose side its outlets stand, how it stands."""

from __future__ import annotations

from dataclasses import replace

from tests.picture.hand import happening, told
from tests.present.incident_hand import incident

from reportedly.knowledge.outlets import outlets
from reportedly.model import Grounded
from reportedly.present.desk.incidents.summary import camps_of, headline, standing, summary, terms


def hit(text: str, **put: object) -> Grounded:
    word = "shelled" if "shelled" in text else "shelling"
    return told(text, happening("ASSAULT.shelling", word, place=["Idlib"]), **put)


SAID = hit("The army shelled Idlib, residents of the town said.", article="said", published="2024-03-06")
LABEL = hit("Terrorists shelled Idlib and its people this week.", article="label", published="2024-03-05")
DENIED = hit(
    "The army denied the shelling of Idlib by its guns.",
    article="denied",
    published="2024-03-04",
    status="denied",
    polarity="negative",
)
POSSIBLE = hit("The army may have shelled Idlib with its guns.", article="may", modality="possible")


def test_the_words_are_never_of_a_denial_where_somebody_says_it_happened() -> None:
    found = headline(incident((DENIED, "a"), (SAID, "b")))
    assert (found.article, found.polarity) == ("said", "positive")


def test_where_nobody_says_it_happened_the_words_are_shown_as_they_stand() -> None:
    one = incident((DENIED, "a"), (POSSIBLE, "b"))
    found = summary(one)
    assert (found.origins, found.standing[0]) == (0, "not-said")
    assert (found.headline.polarity, found.headline.modality) != ("positive", "actual")


def test_standing_follows_those_who_say_it_happened() -> None:
    assert standing(incident((SAID, "a")))[0] == "one-origin"
    assert standing(incident((SAID, "a"), (LABEL, "a")))[0] == "one-origin"
    assert standing(incident((SAID, "a"), (LABEL, "b")))[0] == "corroborated"
    assert "denied" in standing(incident((SAID, "a"), (DENIED, "b")))
    assert standing(incident((SAID, "a"), (POSSIBLE, "b")))[0] == "one-origin"


def test_a_camp_is_the_outlets_on_the_day_of_its_report() -> None:
    known = next(
        outlet for outlet in outlets() if any(camp.since and len(camp.since) == 4 for camp in outlet.camps)
    )
    camp = next(camp for camp in known.camps if camp.since and len(camp.since) == 4)
    assert camp.since is not None
    name = f"{camp.conflict}: {camp.camp}"

    def on(published: str | None) -> tuple[str, ...]:
        return camps_of(replace(SAID.claim, outlet=known.name, published=published))

    assert name in on(f"{camp.since}-12-31")
    assert name in on(None)
    assert name not in on(f"{int(camp.since) - 1}-12-31")
    assert camps_of(replace(SAID.claim, outlet="Nobody's Gazette")) == ()


def test_what_it_is_found_by_agrees_with_what_it_shows() -> None:
    one = incident((SAID, "a"), (DENIED, "b"))
    found, shown = terms(one), summary(one)
    assert (found.accounts, found.origins, list(found.standing)) == (
        shown.accounts,
        shown.origins,
        shown.standing,
    )
    assert list(found.outlets) == shown.outlets
    assert found.place == shown.place
