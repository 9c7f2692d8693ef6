"""Claims as people corrected them are found by what holds; the record stays."""

from __future__ import annotations

from dataclasses import replace

from reportedly.model import Claim, EventType, Span, Status
from reportedly.store import Casebook, Query


def corrected(claim: Claim, *, place: str = "Qarn") -> Claim:
    """The claim with another status, source, kind of event and place."""
    words = [Span(0, len(each), each) for each in ("The mayor", place)]
    event = replace(claim.events[0], type=EventType.DISPLACE, place=(words[1],), actor=())
    return replace(claim, status=Status.CONFIRMED, source=words[0], source_ref=None, via=(), events=(event,))


def test_filters_find_claims_by_what_holds(shelf: Casebook) -> None:
    for one in [each for each in shelf.claims() if each.events]:
        held = corrected(one)
        overlay = shelf.overlay({(one.article, one.id): held})

        def found(query: Query, overlay=overlay) -> list[str]:  # type: ignore[no-untyped-def]
            told = [each.id for each in shelf.claims(query, overlay=overlay)]
            assert shelf.count(query, overlay=overlay) == len(told)
            rows = shelf.articles(query, overlay=overlay)
            assert shelf.count_articles(query, overlay=overlay) == len(rows)
            if query != Query():
                assert sum(row.claims for row in rows) == len(told)
            return told

        assert found(Query()) == [each.id for each in shelf.claims()]
        now = (
            Query(status=("confirmed",)),
            Query(source=("mayor",)),
            Query(type=("DISPLACE",), place=("qarn",)),
            Query(status=("confirmed",), text=one.content.text.split()[0]),
        )
        for query in now:
            assert found(query) == [one.id], query
        before = Query(status=(one.status.value,), type=(one.events[0].type.value,))
        assert found(before) == [each.id for each in shelf.claims(before) if each.id != one.id]
        assert found(Query(status=("confirmed",), text="nosuchword")) == []
        # A place of one event and the kind of another find nothing.
        assert found(Query(type=(one.events[0].type.value,), place=("qarn",))) == []


def test_facets_count_what_holds(shelf: Casebook) -> None:
    (one, *_) = (each for each in shelf.claims() if each.events and each.source)
    overlay = shelf.overlay({(one.article, one.id): corrected(one)})
    before, after = shelf.facets(), shelf.facets(overlay=overlay)
    for name, value in (("status", "confirmed"), ("type", "DISPLACE"), ("source", "The mayor")):
        counts = {each.value: each.count for each in getattr(after, name)}
        assert counts[value] == 1
        assert counts == {each.value: each.count for each in getattr(shelf.facets(overlay=overlay), name)}
    assert sum(each.count for each in after.status) == sum(each.count for each in before.status)
    assert after.outlet == before.outlet
    only = shelf.facets(Query(status=("confirmed",)), overlay=overlay)
    assert [each.value for each in only.source] == ["The mayor"]
    assert [each.count for each in only.outlet] == [1]


def test_what_filters_cannot_tell_apart_is_no_correction(shelf: Casebook) -> None:
    (one, *_) = shelf.claims()
    assert not shelf.overlay({(one.article, one.id): replace(one, confidence=0.0, cue=None)}).claims
    assert not shelf.overlay({("no such", one.id): corrected(one) if one.events else one}).claims
