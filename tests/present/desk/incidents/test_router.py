"""``/api/incidents`` over a small casebook."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from tests.present.desk.kept import POST, RADIO, WIRE

from reportedly.present.desk.incidents.answers import (
    IncidentAnswer,
    IncidentFacets,
    IncidentList,
    IncidentMap,
    Timeline,
)


def listed(kept: TestClient, query: str = "") -> IncidentList:
    answer = kept.get(f"/api/incidents?{query}")
    assert answer.status_code == 200, answer.text
    return IncidentList.model_validate_json(answer.text, strict=False)


def test_an_incident_is_listed_with_who_tells_of_it_and_how_it_stands(kept: TestClient) -> None:
    (found,) = listed(kept, "place=Idlib").items
    assert found.type == "ASSAULT.shelling"
    assert (found.accounts, found.articles, found.outlets, found.origins) == (2, 2, [RADIO, WIRE], 2)
    assert found.standing[0] == "corroborated"
    accords = {accord.value for accord in found.accord.values()}
    assert set(found.standing[1:]) == accords & {"different", "contradicted", "denied"}
    assert found.accord["killed"] == "different"
    assert found.toll is not None
    assert (found.toll.low, found.toll.high) == (12, 15)
    assert found.place is not None
    assert found.place.radius_km is not None
    assert found.place.radius_km >= 1
    assert str(found.earliest) == "2020-02-24"


def test_the_words_it_is_shown_by_are_of_an_account_that_says_it_happened(kept: TestClient) -> None:
    (found,) = listed(kept, "place=Saraqib&type=COERCE.seize").items
    assert found.headline.article == "taken"
    assert (found.headline.status, found.headline.polarity) == ("stated", "positive")
    assert set(found.standing) >= {"one-origin", "denied"}
    assert found.origins == 1


def test_what_is_only_denied_is_said_by_nobody(kept: TestClient) -> None:
    for each in listed(kept, "standing=not-said").items:
        assert each.origins == 0
        assert each.headline.polarity == "negative" or each.headline.modality != "actual"


def test_filters_pages_and_orders(kept: TestClient) -> None:
    everything = listed(kept)
    assert everything.total == len(everything.items) > 3
    assert [str(each.earliest) for each in everything.items] == sorted(
        (str(each.earliest) for each in everything.items), reverse=True
    )
    second = listed(kept, "limit=1&offset=1")
    assert (second.total, second.items) == (everything.total, [everything.items[1]])
    most = listed(kept, "sort=-accounts&limit=1").items[0]
    assert most.accounts == max(each.accounts for each in everything.items)
    assert listed(kept, "text=fuel").total == listed(kept, f"outlet={POST}&type=ASSAULT.airstrike").total == 1
    assert listed(kept, "text=nothing-of-the-kind").total == 0
    assert listed(kept, "since=2021&until=2021-12-31").total == 1
    ids = [each.id for each in everything.items[:2]]
    assert listed(kept, "&".join(f"incident={id}" for id in ids)).total == 2


def test_facets_timeline_and_map_tell_of_the_same(kept: TestClient) -> None:
    facets = IncidentFacets.model_validate_json(kept.get("/api/incidents/facets?type=ASSAULT").text)
    for each in facets.place:
        assert listed(kept, f"type=ASSAULT&place={each.value}").total == each.count
    assert {each.value: each.label for each in facets.standing}["corroborated"].startswith("Two origins")
    timeline = Timeline.model_validate_json(kept.get("/api/incidents/timeline?type=ASSAULT&since=2021").text)
    assert sum(each.within for each in timeline.bins) + timeline.undated <= listed(kept, "type=ASSAULT").total
    shown = IncidentMap.model_validate_json(kept.get("/api/incidents/geo?type=ASSAULT").text)
    assert shown.placed + shown.unplaced == listed(kept, "type=ASSAULT").total
    assert {each.properties.name for each in shown.features} >= {"Idlib", "Aleppo"}


def test_one_incident_has_every_account_and_every_side(kept: TestClient) -> None:
    (summary,) = listed(kept, "place=Idlib").items
    told = IncidentAnswer.model_validate_json(kept.get(f"/api/incidents/{summary.id}").text)
    assert told.summary == summary
    assert {each.article for each in told.accounts} == {"wire", "radio"}
    killed = next(slot for slot in told.slots if slot.name == "killed")
    assert {word.article for value in killed.values for word in value.told} == {"wire", "radio"}


def test_an_incident_there_is_not_is_told_with_those_of_a_like_id(kept: TestClient) -> None:
    (summary,) = listed(kept, "place=Idlib").items
    answer = kept.get(f"/api/incidents/{summary.id[:-3]}")
    assert answer.status_code == 404
    assert summary.id in answer.json()["remedy"]


def test_an_articles_claims_name_their_incidents(kept: TestClient) -> None:
    (summary,) = listed(kept, "place=Idlib").items
    told = kept.get("/api/articles/wire/incidents").json()
    assert list(told.values()) == [[summary.id]]
    assert kept.get("/api/articles/wir/incidents").status_code == 404


def test_what_cannot_be_asked_is_refused(kept: TestClient) -> None:
    for query, status in (
        ("sort=best", 422),
        ("since=soon", 400),
        ("standing=true", 400),
        ("limit=-1", 422),
        ("x=1", 422),
    ):
        answer = kept.get(f"/api/incidents?{query}")
        assert answer.status_code == status, query
        assert answer.json()["remedy"]
    assert kept.get("/api/incidents?since=2021&until=2020").status_code == 400


@pytest.mark.parametrize("id", ["a/b", "2020/02/24", "..%2F..", "facets/x"])
def test_an_id_with_a_slash_is_of_no_incident(kept: TestClient, id: str) -> None:
    answer = kept.get(f"/api/incidents/{id}")
    assert answer.status_code == 404
    assert answer.json()["remedy"]
    assert kept.post("/api/incidents/a/b", headers={"X-CSRF-Token": "desk"}).status_code == 405
