"""Names suggested as somebody types."""

from __future__ import annotations

from starlette.testclient import TestClient


def named(kept: TestClient, what: str, q: str) -> list[dict[str, str]]:
    answer = kept.get(f"/api/suggest/{what}", params={"q": q})
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert len(found) <= 10
    return list(found)


def test_an_actor_is_suggested_by_the_beginning_of_any_of_its_names(kept: TestClient) -> None:
    first = named(kept, "actors", "ISIS")[0]
    assert first["id"] == "int-islamic-state"
    assert "ISIS" in first["detail"]
    assert "lbn-hezbollah" in [each["id"] for each in named(kept, "actors", "hezb")]


def test_a_word_that_judges_suggests_nobody(kept: TestClient) -> None:
    assert not named(kept, "actors", "terrorists")


def test_places_of_the_casebooks_countries_come_first(kept: TestClient) -> None:
    first = named(kept, "places", "idlib")
    assert {each["name"] for each in first} == {"Idlib"}
    assert {each["kind"] for each in first} >= {"town", "first-order division"}
    assert "Syria" in named(kept, "places", "sar")[0]["detail"]


def test_one_letter_and_nothing_suggest_nothing(kept: TestClient) -> None:
    assert named(kept, "places", "a") == named(kept, "actors", "a") == named(kept, "places", "") == []
