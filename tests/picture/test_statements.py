"""Statements: who says it, through whom, to whom, about what; and where the words do not tell, nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reportedly.model import Grounded, Statement
from reportedly.picture.statements import statements
from tests.picture.hand import check_rests_on_claims, happening, told
from tests.picture.seed_tables import check_by_hand, check_by_reader, named
from tests.picture.seeds import STEMS


def rows(*claims: Grounded) -> list[Statement]:
    return list(statements(claims))


def shown(row: Statement) -> dict[str, Any]:
    speaker = row.speaker
    return {
        "kind": str(row.kind),
        "speaker": speaker and (speaker.name or (speaker.span and speaker.span.text)),
        "to": sorted(str(named(actor)) for actor in row.to),
        "about": row.about and str(row.about),
        "standing": str(row.standing),
    }


THREAT = told(
    "Armenia threatened to shell the hills if Azerbaijan sent more troops.",
    happening("ASSAULT.shelling", "shell", actor=["Armenia"], target=["the hills"]),
    happening("MOBILIZE.deploy", "sent", actor=["Azerbaijan"], target=["more troops"]),
    source="Armenia",
    cue="threatened",
    content="to shell the hills if Azerbaijan sent more troops",
    status="threatened",
    modality="conditional",
)
ACCUSED = told(
    "Harbour Radio quoted the mayor as saying that Peru accused Armenia of shelling a mill.",
    happening("ASSAULT.shelling", "shelling", actor=["Armenia"], target=["a mill"]),
    source="Peru",
    cue="accused",
    via=["the mayor", "Harbour Radio"],
    content="shelling a mill",
    status="accused",
    article="a2",
)


def test_a_threat_is_to_whoever_must_meet_its_condition() -> None:
    (row,) = rows(THREAT)
    assert shown(row) == {
        "kind": "threat",
        "speaker": "Armenia",
        "to": ["aze-gov"],
        "about": "ASSAULT.shelling",
        "standing": "said",
    }
    assert row.day is not None and row.day.isoformat() == "2024-03-05"


def test_what_one_is_accused_of_having_ordered_is_a_deed() -> None:
    text = "Peru accused Armenia of ordering the raid."
    raid = happening("REQUEST", "ordering", actor=["Armenia"])
    claim = told(text, raid, source="Peru", cue="accused", status="accused")
    assert [shown(row)["kind"] for row in rows(claim)] == ["accusation"]


def test_words_within_what_is_said_are_no_statement_of_their_own() -> None:
    text = "Peru warned that the siege of Arica would not go unanswered."
    siege = happening("COERCE.besiege", "siege", target=["Arica"])
    answer = happening("OTHER", "unanswered")
    told_so = {"source": "Peru", "cue": "warned", "status": "warned"}
    whole = told(text, answer, content="the siege of Arica would not go unanswered", **told_so)
    part = told(text, siege, content="the siege of Arica would not go", **told_so)
    (row,) = rows(part, whole)
    assert row.content.text == "the siege of Arica would not go unanswered"


def test_what_is_done_to_blame_somebody_accuses_nobody() -> None:
    text = "Armenia shelled a mill to blame Peru."
    assert rows(told(text, happening("ACCUSE", "blame", actor=["Armenia"], target=["Peru"]))) == []


def test_nested_speech_is_the_innermost_speakers_and_keeps_the_chain() -> None:
    (row,) = rows(ACCUSED)
    assert shown(row)["speaker"] == "Peru"
    assert shown(row)["to"] == ["arm-gov"]
    assert [speaker.span.text for speaker in row.through if speaker.span] == ["the mayor", "Harbour Radio"]


@pytest.mark.parametrize(
    ("text", "cue", "status", "actor", "to"),
    [
        ("Peru warned Armenia against shelling.", "warned", "warned", ["Armenia"], ["arm-gov"]),
        ("Peru threatened Armenia with shelling.", "threatened", "threatened", ["Armenia"], ["arm-gov"]),
        ("Peru warned that Armenia was shelling.", "warned", "warned", ["Armenia"], []),
        ("Peru condemned Armenia for shelling.", "condemned", "condemned", ["Armenia"], ["arm-gov"]),
        ("Peru condemned shelling.", "condemned", "condemned", [], []),
        ("Peru called on Armenia to stop shelling.", "called on", "requested", ["Armenia"], ["arm-gov"]),
        ("Peru promised shelling.", "promised", "promised", ["Peru"], []),
        ("Peru accused Peru of shelling.", "accused", "accused", ["Peru"], []),
    ],
)
def test_to_whom_is_told_by_the_words_or_not_at_all(
    text: str, cue: str, status: str, actor: list[str], to: list[str]
) -> None:
    one = told(
        text,
        happening("ASSAULT.shelling", "shelling", actor=actor),
        source="Peru",
        cue=cue,
        content="shelling",
        status=status,
    )
    (row,) = rows(one)
    assert shown(row)["to"] == to


def test_whom_a_warning_names_behind_its_cue_is_not_its_speaker() -> None:
    (row,) = rows(
        told(
            "A rift, after which it warned Armenia against shelling troops.",
            happening("ASSAULT.shelling", "shelling", actor=["Armenia"], target=["troops"]),
            source="Armenia",
            cue="warned",
            content="shelling troops",
            status="warned",
        )
    )
    assert row.speaker is None
    assert [named(actor) for actor in row.to] == ["arm-gov"]


@pytest.mark.parametrize(
    ("put", "shows"),
    [
        ({"source": "Peru", "cue": "insisted", "status": "promised"}, False),
        ({"source": "Peru", "cue": "said", "status": "promised"}, True),
        ({"status": "promised"}, False),
        ({"source": "Peru", "cue": "said", "status": "reported"}, False),
    ],
)
def test_a_stand_that_the_cue_contradicts_or_nobody_voices_is_no_statement(
    put: dict[str, str], shows: bool
) -> None:
    text = "Peru said and insisted that it would clear the zone."
    one = told(text, happening("OTHER", "clear", actor=["it"]), content="it would clear the zone", **put)
    assert bool(rows(one)) is shows


def test_an_act_of_speech_told_as_an_event_is_its_actors() -> None:
    text = "Envoys said that Armenia condemned Peru."
    event = happening("ACCUSE", "condemned", actor=["Armenia"], target=["Peru"])
    put = {"source": "Envoys", "cue": "said", "content": "Armenia condemned Peru", "status": "reported"}
    (row,) = rows(told(text, event, **put))
    assert shown(row) == {
        "kind": "condemnation",
        "speaker": shown(row)["speaker"],
        "to": [named(row.to[0])],
        "about": None,
        "standing": "said",
    }
    assert named(row.speaker.actor if row.speaker else None) == "arm-gov"
    assert [speaker.span.text for speaker in row.through if speaker.span] == ["Envoys"]
    assert [one.standing for one in rows(told(text, event, **put, polarity="negative"))] == ["said-not"]
    assert rows(told(text, event, **put, modality="intended")) == []


def test_a_threat_that_nobody_voices_is_none() -> None:
    fire = happening("THREATEN", "threatens", actor=["The fire"], target=["the mill"])
    assert rows(told("The fire threatens the mill.", fire)) == []


def test_rows_rest_on_their_claims_in_any_order() -> None:
    check_rests_on_claims(statements, [THREAT, ACCUSED])


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_coded_by_hand_give_the_table(stem: str, shared: Path) -> None:
    check_by_hand(statements, shown, "statements", stem, shared)


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_as_read_give_the_table_but_for_what_is_listed(stem: str, shared: Path) -> None:
    check_by_reader(statements, shown, "statements", stem, shared)
