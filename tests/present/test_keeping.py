"""What is kept of a row: its JSON as commands give it, what it is found by, the claims it rests on."""

from __future__ import annotations

import json
from datetime import date

from tests.cli.test_incidents_command import TOLD as HAPPENED
from tests.cli.test_picture_of_claims import TOLD as PICTURED

from reportedly import picture, reconcile
from reportedly.model import Coverage
from reportedly.present import compare
from reportedly.present.keeping import pack, terms
from reportedly.present.rows import to_json


def test_an_incident_is_kept_as_it_is_listed_summed_up_and_compared() -> None:
    for incident in reconcile.incidents(HAPPENED):
        kept, compared = pack("incident", incident), pack("compared", incident)
        assert kept.told == to_json(incident)
        assert compared.told == compare.to_json(incident, compare.compared(incident))
        assert kept.summary is not None
        assert json.loads(kept.summary)["id"] == kept.id == compared.id == incident.id
        assert kept.claims == tuple((each.claim.article, each.claim.id) for each in incident.accounts)
        assert json.loads(json.dumps(kept.terms)) == kept.terms
        assert (kept.first_day, kept.last_day) == (str(incident.earliest), str(incident.latest))


def test_a_row_of_the_picture_is_found_by_its_own_values_and_by_who_and_where() -> None:
    (sent,) = picture.posture(PICTURED)
    kept = pack("posture", sent)
    assert kept.told == to_json(sent)
    assert kept.claims == (("sent", PICTURED[0].claim.id),)
    found = kept.terms
    assert (found["move"], found["standing"], found["place"]) == ("deployment", "said", ["Saraqib"])
    assert found["actor"] == [(sent.actors[0].id, sent.actors[0].name or sent.actors[0].span.text)]
    assert found["outlet"] == [PICTURED[0].claim.outlet]


def test_an_outlets_row_of_coverage_is_found_by_the_outlet() -> None:
    assert terms(Coverage("Post", date(2020, 1, 2), 1, 2, 1, 2))["outlet"] == ["Post"]
    assert terms(Coverage(None, None, 1, 2, 1, 2))["outlet"] == []


def test_a_day_that_is_not_known_is_none() -> None:
    kept = pack("coverage", Coverage("Post", None, 1, 2, 1, 2))
    assert (kept.first_day, kept.last_day, kept.claims) == (None, None, ())
