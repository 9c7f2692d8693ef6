"""An incident in the columns of UCDP GED.

Columns and codes: UCDP Georeferenced Event Dataset Codebook, version 23.1 (49 columns).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reportedly.knowledge.actors import actors
from reportedly.knowledge.civilians import civilian_words
from reportedly.knowledge.codings import Party, ucdp_parties, ucdp_types
from reportedly.model import Actor, CountKind, Incident
from reportedly.present.codings.told import (
    Parties,
    Record,
    areas,
    country,
    doubts,
    happened,
    length,
    name,
    originals,
    sides,
    types,
)
from reportedly.present.incidents import articles, outlets
from reportedly.present.rows import where

UCDP: Final = (
    *("id", "relid", "year", "active_year", "code_status", "type_of_violence"),
    *("conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name"),
    *("side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b"),
    *("number_of_sources", "source_article", "source_office", "source_date", "source_headline"),
    *("source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2"),
    *("latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region"),
    *("event_clarity", "date_prec", "date_start", "date_end"),
    *("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"),
)
# The longest spells of date_prec 1 to 5: a day, two to six days, a week, a month, a year.
_SPELLS = ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5))
_VIOLENCE = {
    frozenset([Party.STATE, Party.GROUP]): 1,
    frozenset([Party.STATE]): 1,
    frozenset([Party.GROUP]): 2,
    frozenset([Party.STATE, Party.CIVILIANS]): 3,
    frozenset([Party.GROUP, Party.CIVILIANS]): 3,
}


def ucdp(incident: Incident) -> Record | None:
    """The record, ``None`` where no account says that it happened, that somebody was killed, or that armed force was used."""
    if not happened(incident) or not types(incident) & ucdp_types() or incident.type not in ucdp_types():
        return None
    if incident.toll is None or not incident.toll.high:
        return None
    did, hit = sides(incident)
    one, other = _party(did), _party(hit)
    violence = (
        _VIOLENCE.get(frozenset([one, other])) if one and other and one is not Party.CIVILIANS else None
    )
    swapped = violence == 1 and one is not Party.STATE
    dead = _deaths(incident)
    return {
        "type_of_violence": violence,
        **_days(incident),
        # In state-based violence side A is the state, whoever acted.
        **_side("a", hit if swapped else did),
        **_side("b", did if swapped else hit),
        **_sources(incident),
        **_where(incident),
        **dead,
        "coding_notes": ". ".join((*doubts(incident), *did.notes, *hit.notes)),
        "coding_rule": (
            f"violence: {one or 'not told'} against {other or 'not told'}; best: "
            f"{'not told' if incident.toll.best is None else 'as the toll has it'}"
        ),
    }


def _party(side: Parties) -> Party | None:
    """What all of a side are to UCDP, ``None`` where they are not one thing or not all are known."""
    kinds = {ucdp_parties().get(actor.kind) if actor.kind else None for actor in side.named}
    return kinds.pop() if len(kinds) == 1 and side.whole else None


def _side(letter: str, side: Parties) -> Record:
    ids = {_ucdp_id(actor) for actor in side.named}
    numbers = {_gw(actor) for actor in side.named}
    return {
        f"side_{letter}": "; ".join(dict.fromkeys(map(_name, side.named))) or None,
        f"side_{letter}_new_id": ids.pop() if len(ids) == 1 else None,
        f"gwno{letter}": numbers.pop() if len(numbers) == 1 else None,
    }


def _name(actor: Actor) -> str:
    """A side as UCDP names it: the government of the state for whatever is the state's, else its own name."""
    kind = ucdp_parties().get(actor.kind) if actor.kind else None
    state = actors().states.get(actor.country or "")
    if kind is Party.STATE and state is not None:
        return f"Government of {state.name}"
    return "Civilians" if kind is Party.CIVILIANS else name(actor)


def _ucdp_id(actor: Actor) -> int | None:
    entry = actors().entries.get(actor.id or "")
    return entry.ucdp if entry is not None else None


def _gw(actor: Actor) -> int | None:
    if actor.kind is None or ucdp_parties().get(actor.kind) is not Party.STATE:
        return None
    state = actors().states.get(actor.country or "")
    return state.gw if state is not None else None


def _sources(incident: Incident) -> Record:
    dates = sorted({(account.claim.published or "")[:10] for account in incident.accounts} - {""})
    return {
        "number_of_sources": len(articles(incident)),
        "source_article": "; ".join(articles(incident)),
        "source_office": "; ".join(outlets(incident)) or None,
        "source_date": "; ".join(dates) or None,
        "source_original": "; ".join(originals(incident.accounts)) or None,
    }


def _where(incident: Incident) -> Record:
    place = incident.place
    if place is None:
        return {}
    state = actors().states.get(place.country or "")
    admin1, admin2, _ = areas(place)
    point = None if place.lat is None or place.lon is None else f"POINT ({place.lon} {place.lat})"
    return {
        "where_prec": None if place.where_prec is None else int(place.where_prec),
        "where_coordinates": place.name,
        "where_description": place.span.text if place.name is None or place.relation else where(place),
        "adm_1": admin1,
        "adm_2": admin2,
        "latitude": place.lat,
        "longitude": place.lon,
        "geom_wkt": point,
        "country": country(place),
        "country_id": state.gw if state is not None else None,
    }


def _days(incident: Incident) -> Record:
    found = length(incident)
    if found is None:
        return {}
    first, last, number = found
    precision = next((code for longest, code in _SPELLS if number <= longest), None)
    if precision is None:
        return {}
    return {
        "year": first.year,
        "date_prec": precision,
        "date_start": first.isoformat(),
        "date_end": last.isoformat(),
    }


def _deaths(incident: Incident) -> Record:
    """The toll; the best number's dead are civilians where all who count them say so, else on nobody's side that is told."""
    toll = incident.toll
    if toll is None:
        return {}
    record: Record = {"best": toll.best, "high": toll.high, "low": toll.low}
    if toll.best is not None:
        record["deaths_civilians" if _civilians(incident, toll.accounts) else "deaths_unknown"] = toll.best
    return record


def _civilians(incident: Incident, ids: Iterable[str]) -> bool:
    chosen = set(ids)
    counted = [
        count.who
        for account in incident.accounts
        if account.id in chosen
        for telling in account.tellings
        for count in telling.event.counts
        if count.what is CountKind.KILLED
    ]
    words = civilian_words()
    return bool(counted) and all(
        who is not None and words.civil.search(who.text) and not words.armed.search(who.text)
        for who in counted
    )
