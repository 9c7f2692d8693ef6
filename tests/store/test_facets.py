"""What the filters have to offer."""

from __future__ import annotations

from reportedly.store import Casebook, FacetValue, Query


def told(values: tuple[FacetValue, ...]) -> dict[str, int]:
    return {each.value: each.count for each in values}


def test_claims_are_counted_by_each_facet(shelf: Casebook) -> None:
    facets = shelf.facets()
    assert told(facets.outlet) == {"Northern Post": 3, "SOUTHERN Wire": 1}
    assert facets.outlet[0].value == "Northern Post"
    assert told(facets.status) == {"reported": 1, "denied": 1, "claimed": 1, "stated": 1}
    assert told(facets.type)["ASSAULT.shelling"] == 1
    assert told(facets.source) == {"The army": 1, "villagers": 1, "Colonel Adan Weir": 1}


def test_facets_follow_the_other_filters_but_not_their_own(shelf: Casebook) -> None:
    facets = shelf.facets(Query(status=("denied",)))
    assert told(facets.status) == told(shelf.facets().status)
    assert told(facets.source) == {"villagers": 1}
    assert told(facets.outlet) == {"Northern Post": 1}
