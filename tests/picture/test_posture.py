"""Force posture: what counts as a move, what is kept apart, what is left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reportedly.model import Grounded, Posture
from reportedly.picture.posture import posture
from tests.picture.hand import at, check_rests_on_claims, happening, told
from tests.picture.seed_tables import check_by_hand, check_by_reader, named, placed
from tests.picture.seeds import STEMS


def rows(*claims: Grounded) -> list[Posture]:
    return list(posture(claims))


def shown(row: Posture) -> dict[str, Any]:
    return {
        "who": sorted(str(named(actor)) for actor in row.actors),
        "move": str(row.move),
        "standing": str(row.standing),
        "forces": list(row.forces),
        "where": placed(row.place),
        "when": [day.isoformat() if day else None for day in (row.earliest, row.latest)],
    }


def sent(article: str, outlet: str) -> Grounded:
    return told(
        "Turkey sent about 2,000 troops and a column of tanks towards Saraqib on Monday.",
        happening(
            "MOBILIZE.deploy",
            "sent",
            ("about 2,000", 2000, "fighters"),
            actor=["Turkey"],
            target=["troops"],
            place=["Saraqib"],
            time=["Monday"],
            materiel=["tanks"],
        ),
        article=article,
        outlet=outlet,
    )


SENT = sent("a1", "Northlight Wire")
WILL_LEAVE = told(
    "Ukraine promised to withdraw its troops from the ridge.",
    happening("RETREAT.withdraw", "withdraw", actor=["Ukraine"], target=["its troops"]),
    source="Ukraine",
    cue="promised",
    content="to withdraw its troops from the ridge",
    status="promised",
    modality="intended",
)


def test_a_deployment_keeps_who_what_how_many_where_and_when() -> None:
    (row,) = rows(SENT)
    assert shown(row) == {
        "who": ["tur-gov"],
        "move": "deployment",
        "standing": "said",
        "forces": ["troops"],
        "where": "Saraqib",
        "when": ["2024-03-04", "2024-03-04"],
    }
    assert row.materiel == ("tanks",)
    assert [(count.span.text, count.min) for count in row.counts] == [("about 2,000", 2000)]


@pytest.mark.parametrize(
    ("put", "standing"),
    [
        ({"modality": "intended"}, "intended"),
        ({"modality": "attempted"}, "attempted"),
        ({"modality": "possible"}, "possible"),
        ({"modality": "conditional"}, "conditional"),
        ({"modality": "directive"}, "demanded"),
        ({"status": "requested"}, "demanded"),
        ({"status": "threatened"}, "intended"),
        ({"status": "suggested"}, "possible"),
        ({"status": "unclear"}, "unclear"),
        ({"polarity": "negative"}, "said-not"),
        ({"polarity": "negative", "status": "denied"}, "denied"),
        ({"status": "claimed"}, "said"),
    ],
)
def test_only_what_is_said_to_have_happened_stands_as_said(put: dict[str, str], standing: str) -> None:
    one = told(
        "Russia deployed troops to Saraqib.",
        happening("MOBILIZE.deploy", "deployed", actor=["Russia"], target=["troops"]),
        **put,
    )
    (row,) = rows(one)
    assert row.standing == standing


def test_what_is_planned_is_no_row_of_what_is_done() -> None:
    planned = told(
        "Russia deployed troops to Saraqib.",
        happening("MOBILIZE.deploy", "deployed", actor=["Russia"], target=["troops"]),
        article="a2",
        modality="intended",
    )
    done = told(
        "Russia deployed troops to Saraqib.",
        happening("MOBILIZE.deploy", "deployed", actor=["Russia"], target=["troops"]),
    )
    assert sorted(row.standing for row in rows(planned, done)) == ["intended", "said"]


def test_the_same_words_of_two_reports_are_one_row_with_both_tellings() -> None:
    (row,) = rows(SENT, sent("a2", "The Tally Room"))
    assert {telling.claim.article for telling in row.tellings} == {"a1", "a2"}
    assert len(row.counts) == 1


def test_two_reports_that_name_no_day_are_never_held_to_mean_one() -> None:
    one, other = (
        told(
            "Rebels deployed fighters.",
            happening("MOBILIZE.deploy", "deployed", actor=["Rebels"], target=["fighters"]),
            article=article,
            published=None,
        )
        for article in ("a1", "a2")
    )
    assert len(rows(one, other)) == 2


def test_reinforcing_is_told_by_the_word_whatever_type_was_read() -> None:
    one = told(
        "The army reinforced its outposts near Saraqib.",
        happening("ASSAULT.repel", "reinforced", actor=["The army"], target=["its outposts"]),
    )
    (row,) = rows(one)
    assert (row.move, row.forces) == ("reinforcement", ("its outposts",))


@pytest.mark.parametrize(
    ("type", "trigger", "roles"),
    [
        ("MOBILIZE.deploy", "used", {"actor": ["Rebels"]}),
        ("MOBILIZE.deploy", "sent", {"actor": ["doctors"]}),
        ("MOBILIZE.prepare", "used", {"actor": ["Rebels"]}),
        ("RETREAT.withdraw", "sent", {"actor": ["doctors"]}),
        ("ASSAULT.clash", "sent", {"actor": ["Rebels"]}),
    ],
)
def test_what_tells_no_move_of_forces_is_no_row(type: str, trigger: str, roles: dict[str, list[str]]) -> None:
    text = "Rebels used a road, and doctors sent word."
    assert rows(told(text, happening(type, trigger, **roles))) == []


@pytest.mark.parametrize(("what", "moves"), [("an outpost", ["outpost"]), ("a local council", [])])
def test_what_is_set_up_tells_whether_it_is_an_outpost(what: str, moves: list[str]) -> None:
    set_up = happening("MOBILIZE.deploy", "set up", actor=["Rebels"], target=[what])
    assert [row.move for row in rows(told(f"Rebels set up {what}.", set_up))] == moves


def test_a_promised_withdrawal_is_no_withdrawal() -> None:
    (row,) = rows(WILL_LEAVE)
    assert (row.move, row.standing, row.place, row.latest) == ("withdrawal", "intended", None, None)


def test_what_is_withdrawn_from_is_no_force() -> None:
    one = told(
        "Rebels withdrew from positions near Saraqib.",
        happening("RETREAT.withdraw", "withdrew", actor=["Rebels"], target=["positions"]),
    )
    (row,) = rows(one)
    assert row.forces == ()


def test_rows_rest_on_their_claims_in_any_order() -> None:
    more = told(
        "Russia deployed troops to Saraqib.",
        happening("MOBILIZE.deploy", "deployed", actor=["Russia"], target=["troops"]),
        article="a3",
    )
    check_rests_on_claims(posture, [SENT, WILL_LEAVE, more])


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_coded_by_hand_give_the_table(stem: str, shared: Path) -> None:
    check_by_hand(posture, shown, "posture", stem, shared)


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_as_read_give_the_table_but_for_what_is_listed(stem: str, shared: Path) -> None:
    check_by_reader(posture, shown, "posture", stem, shared)


def test_fighters_that_are_counted_are_what_is_moved() -> None:
    text = "Hundreds of Turkish soldiers and tanks crossed into Saraqib."
    made = happening(
        "MOBILIZE.deploy", "crossed", ("Hundreds", 200, "fighters"), target=["tanks"], materiel=["tanks"]
    )
    one = told(text, made)
    (event,) = one.claim.events
    counted = replace(event.counts[0], who=at(text, "Turkish soldiers"))
    claim = replace(one.claim, events=(replace(event, counts=(counted,)),))
    (row,) = rows(replace(one, claim=claim))
    assert (sorted(row.forces), row.materiel) == (["tanks", "turkish soldiers"], ())
