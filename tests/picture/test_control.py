"""Control: who is said to hold a place, by the stated rule over votes."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from reportedly.cli.picture.control import control as command
from reportedly.model import (
    Article,
    Change,
    Claim,
    Coded,
    Control,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Grounded,
    Hold,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.picture.control import control
from reportedly.present.rows import to_json, where, who
from reportedly.read import read
from reportedly.resolve import grounded
from tests.picture import seeds

DAY = "2019-05-14"
HOLDS, TAKES = EventType.STATE_CONTROL, EventType.COERCE_SEIZE
LEAVES, BESIEGES = EventType.RETREAT_WITHDRAW, EventType.COERCE_BESIEGE
CLASH, OFFENSIVE, REPEL = EventType.ASSAULT_CLASH, EventType.ASSAULT_OFFENSIVE, EventType.ASSAULT_REPEL


def event(type: EventType, trigger: str, **roles: Any) -> dict[str, Any]:
    """An event by its words; ``confidence`` and ``counts`` as they are."""
    return {"type": type, "trigger": trigger, **roles}


def report(
    text: str,
    *events: dict[str, Any],
    id: str = "a",
    published: str | None = DAY,
    outlet: str | None = "The Tally Room",
    source: str | None = None,
    status: Status = Status.STATED,
    polarity: Polarity = Polarity.POSITIVE,
    modality: Modality = Modality.ACTUAL,
) -> list[Grounded]:
    """A report of one sentence that is one claim, resolved."""
    article = Article(id, text, published=published, outlet=outlet)

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words), words)

    def spans(words: str | Sequence[str]) -> tuple[Span, ...]:
        return tuple(map(span, (words,) if isinstance(words, str) else words))

    made = tuple(
        Event(
            span(one["trigger"]),
            one["type"],
            one.get("confidence", 0.9),
            **{role: spans(one[role]) for role in ("actor", "target", "place", "time") if role in one},
            counts=tuple(
                Count(span(words), number, number, CountKind.VILLAGES)
                for words, number in one.get("counts", ())
            ),
        )
        for one in events
    )
    whole = Span(0, len(text), text)
    claim = Claim(
        article=id,
        id=f"{id}:0",
        sentence=whole,
        content=whole,
        source=span(source) if source else None,
        source_ref=None,
        via=(),
        cue=None,
        status=status,
        polarity=polarity,
        modality=modality,
        confidence=0.9,
        events=made,
        outlet=outlet,
        published=published,
        derived_by=Derivation("by hand", "0"),
    )
    return list(grounded(Coded(article, read(article).lines, (claim,))))


def held(place: str, by: str, **given: Any) -> list[Grounded]:
    text = f"The town of {place} in Syria is held by {by}."
    return report(text, event(HOLDS, "held", actor=by, target=place, place=place), **given)


def taken(place: str, by: str, **given: Any) -> list[Grounded]:
    text = f"On Monday {by} captured the town of {place} in Syria."
    return report(text, event(TAKES, "captured", actor=by, target=place, place=place, time="Monday"), **given)


def rows(told: Sequence[Grounded], **given: Any) -> list[Control]:
    return list(control(told, **given))


def only(told: Sequence[Grounded], **given: Any) -> Control:
    (row,) = rows(told, **given)
    return row


def reasons(row: Control) -> str:
    return "; ".join(reason.what for reason in row.reasons)


def test_what_lies_between_two_towns_is_neither() -> None:
    text = "The bridge on the road between Idlib and Saraqib in Syria is held by the rebels."
    road = "the road between Idlib and Saraqib"
    told = report(
        text,
        event(HOLDS, "held", actor="the rebels", target=("The bridge", road), place=("Idlib", "Saraqib")),
    )
    assert not {row.place.name for row in rows(told) if row.place is not None} & {"Idlib", "Saraqib"}
    front = "Clashes between rebels and the army in Saraqib in Syria left it in the hands of the rebels."
    (row,) = rows(report(front, event(HOLDS, "hands", actor="the rebels", target="Saraqib", place="Saraqib")))
    assert row.place.name == "Saraqib"


def test_a_place_said_to_be_held_is_held_and_shows_its_vote() -> None:
    row = only(held("Saraqib", "the Syrian army"))
    assert (row.place.name, row.day, row.hold, who(row.holder)) == (
        "Saraqib",
        date(2019, 5, 14),
        Hold.HELD,
        "Armed forces of Syria",
    )
    (vote,) = row.votes
    assert (vote.change, vote.denied, vote.share) == (Change.HOLDS, False, None)
    assert "holds it" in reasons(row)
    assert row.reasons[0].weight == 1.0


def test_a_kind_of_holder_is_a_holder() -> None:
    text = "Shells hit rebel-held Saraqib in Syria."
    told = report(
        text,
        event(EventType.ASSAULT_SHELLING, "hit", target="Saraqib", place="Saraqib"),
        event(HOLDS, "held", actor="rebel", target="Saraqib", place="Saraqib"),
    )
    row = only(told)
    assert (row.hold, row.holder and row.holder.id, who(row.holder)) == (Hold.HELD, None, "rebel")


def test_a_vote_without_a_holder_is_a_vote() -> None:
    text = "The town of Saraqib in Syria fell on Monday."
    row = only(report(text, event(TAKES, "fell", target="Saraqib", place="Saraqib", time="Monday")))
    assert (row.hold, row.holder) == (Hold.UNKNOWN, None)
    assert [(vote.change, vote.party) for vote in row.votes] == [(Change.TAKES, None)]


def test_a_later_capture_ends_an_earlier_holding() -> None:
    told = [
        *held("Saraqib", "the rebels"),
        *taken("Saraqib", "the Syrian army", id="b", published="2019-05-21"),
    ]
    first, second = rows(told)
    assert (first.hold, who(first.holder)) == (Hold.HELD, "the rebels")
    assert (second.day, second.hold, who(second.holder)) == (
        date(2019, 5, 20),
        Hold.HELD,
        "Armed forces of Syria",
    )
    assert "told to be held before: the rebels" in reasons(second)
    assert len(second.votes) == 2


def test_taking_a_rebel_held_town_tells_first_how_it_stood_before() -> None:
    text = "The Syrian army captured the rebel-held town of Saraqib in Syria on Sunday."
    told = report(
        text,
        event(
            TAKES, "captured", actor="The Syrian army", target="Saraqib", place="Saraqib", time="on Sunday"
        ),
        event(HOLDS, "held", actor="rebel", target="Saraqib", place="Saraqib"),
    )
    row = only(told, day=date(2019, 5, 14))
    assert (row.hold, who(row.holder)) == (Hold.HELD, "Armed forces of Syria")


def test_two_holders_on_one_day_contest_it() -> None:
    told = [*held("Saraqib", "the rebels"), *held("Saraqib", "the Syrian army", id="b")]
    row = only(told)
    assert (row.hold, row.holder) == (Hold.CONTESTED, None)


def test_a_government_and_its_army_are_one_side() -> None:
    told = [*held("Saraqib", "the Syrian government"), *held("Saraqib", "the Syrian army", id="b")]
    assert only(told).hold is Hold.HELD


def test_fighting_there_contests_a_place_on_its_day_only() -> None:
    text = "Rebels and soldiers clashed in Saraqib in Syria on Friday."
    fight = event(CLASH, "clashed", actor="Rebels", place="Saraqib", time="Friday")
    told = [*held("Saraqib", "the Syrian army"), *report(text, fight, id="b", published="2019-05-18")]
    _, friday = rows(told)
    assert (friday.day, friday.hold, who(friday.holder)) == (
        date(2019, 5, 17),
        Hold.CONTESTED,
        "Armed forces of Syria",
    )
    later = only(told, day=date(2019, 5, 20))
    assert later.hold is Hold.HELD
    assert "fighting on other days" in reasons(later)


def test_the_fighting_by_which_it_was_taken_does_not_contest_it() -> None:
    text = "The Syrian army captured Saraqib in Syria after clashes there."
    told = report(
        text,
        event(TAKES, "captured", actor="The Syrian army", target="Saraqib", place="Saraqib"),
        event(CLASH, "clashes", place="Saraqib"),
    )
    assert only(told).hold is Hold.HELD


def test_a_denied_capture_is_shown_and_holds_nothing() -> None:
    told = taken(
        "Saraqib",
        "the Syrian army",
        status=Status.DENIED,
        polarity=Polarity.NEGATIVE,
        source="the Syrian army",
    )
    row = only(told)
    assert (row.hold, row.holder) == (Hold.UNKNOWN, None)
    assert [vote.denied for vote in row.votes] == [True]
    assert "told not to be so" in reasons(row)


def test_a_denial_contests_what_another_says() -> None:
    denied = {"status": Status.DENIED, "polarity": Polarity.NEGATIVE}
    told = [*taken("Saraqib", "the Syrian army"), *taken("Saraqib", "the Syrian army", id="b", **denied)]
    row = only(told)
    assert row.hold is Hold.CONTESTED
    assert "also told not to be so" in reasons(row)


@pytest.mark.parametrize("modality", [Modality.INTENDED, Modality.CONDITIONAL, Modality.DIRECTIVE])
def test_a_plan_is_no_vote(modality: Modality) -> None:
    assert not rows(taken("Saraqib", "the Syrian army", modality=modality))


def test_an_aim_told_in_passing_is_no_vote() -> None:
    text = "The Syrian army began an operation to retake Saraqib in Syria."
    seized = event(TAKES, "retake", actor="The Syrian army", target="Saraqib", place="Saraqib")
    assert not rows(report(text, seized))
    text = "The Syrian army managed to retake Saraqib in Syria."
    assert only(report(text, seized)).hold is Hold.HELD


def test_what_may_be_is_shown_and_does_not_count() -> None:
    row = only(taken("Saraqib", "the Syrian army", modality=Modality.POSSIBLE))
    assert (row.hold, [vote.possible for vote in row.votes]) == (Hold.UNKNOWN, [True])


def test_an_attempt_contests() -> None:
    row = only(taken("Saraqib", "the Syrian army", modality=Modality.ATTEMPTED))
    assert (row.hold, [vote.change for vote in row.votes]) == (Hold.CONTESTED, [Change.CONTESTS])


def test_a_quality_in_passing_is_taken_as_given_within_a_threat() -> None:
    text = "The minister vowed to strike the rebel-held town of Saraqib in Syria."
    told = report(
        text,
        event(EventType.ASSAULT_AIRSTRIKE, "strike", target="Saraqib", place="Saraqib"),
        event(HOLDS, "held", actor="rebel", target="Saraqib", place="Saraqib"),
        status=Status.THREATENED,
        modality=Modality.INTENDED,
    )
    assert only(told).hold is Hold.HELD


@pytest.mark.parametrize(
    ("side", "other"), [("the Syrian army", "Ahrar al-Sham"), ("Ahrar al-Sham", "the Syrian army")]
)
def test_the_word_of_the_holders_own_side_alone_is_a_claim_whichever_side(side: str, other: str) -> None:
    def says(source: str) -> list[Grounded]:
        text = f"According to a spokesman for {source}, {side} captured the town of Saraqib in Syria."
        start = text.index(f"{side} captured")
        seized = event(
            TAKES, "captured", actor=text[start : start + len(side)], target="Saraqib", place="Saraqib"
        )
        voice = f"a spokesman for {source}"
        return report(text, seized, source=voice, status=Status.REPORTED, id=source)

    assert only(says(side)).hold is Hold.CLAIMED
    assert "by the word of its own side" in reasons(only(says(side)))
    assert only(says(other)).hold is Hold.HELD
    assert only([*says(side), *says(other)]).hold is Hold.HELD


def test_villages_without_names_are_a_part_of_where_they_are_told_to_be() -> None:
    text = "Rebels captured 16 villages in Idlib province in Syria."
    seized = event(
        TAKES,
        "captured",
        actor="Rebels",
        target="villages",
        place=("villages", "Idlib province"),
        counts=[("16", 16)],
    )
    row = only(report(text, seized))
    assert (row.place.id, row.hold, row.votes[0].share) == ("adm:SY.12", Hold.PARTLY, "16 villages")


def test_most_of_a_province_is_not_the_province() -> None:
    text = "Rebels hold most of Idlib province in Syria."
    row = only(
        report(text, event(HOLDS, "hold", actor="Rebels", target="Idlib province", place="Idlib province"))
    )
    assert (row.hold, row.votes[0].share, who(row.holder)) == (Hold.PARTLY, "most of", "Rebels")


def test_parts_of_two_sides_have_no_one_holder() -> None:
    def part(by: str, id: str) -> list[Grounded]:
        text = f"The {by}-held districts of Aleppo in Syria were quiet."
        return report(text, event(HOLDS, "held", actor=by, target="Aleppo", place="Aleppo"), id=id)

    row = only([*part("rebel", "a"), *part("government", "b")])
    assert (row.hold, row.holder, len(row.votes)) == (Hold.PARTLY, None, 2)


def test_a_quarter_is_not_its_city_nor_a_direction_the_whole() -> None:
    text = "Rebels hold the Marvena quarter in eastern Aleppo in Syria."
    told = report(
        text,
        event(
            HOLDS,
            "hold",
            actor="Rebels",
            target="Marvena quarter",
            place=("Marvena quarter", "eastern Aleppo"),
        ),
    )
    assert where(only(told).place).endswith("Marvena quarter")
    text = "Rebels hold eastern Aleppo in Syria."
    told += report(
        text, event(HOLDS, "hold", actor="Rebels", target="eastern Aleppo", place="eastern Aleppo"), id="b"
    )
    told += held("Aleppo", "the Syrian army", id="c")
    assert len(rows(told)) == 3
    assert {row.hold for row in rows(told)} == {Hold.HELD}


def test_people_and_arms_taken_are_no_ground() -> None:
    text = "Rebels captured 12 soldiers and a tank in Saraqib in Syria."
    assert not rows(
        report(text, event(TAKES, "captured", actor="Rebels", target=("soldiers", "tank"), place="Saraqib"))
    )


def test_where_the_attackers_came_from_is_not_taken() -> None:
    text = "Rebels from Idlib captured the town of Saraqib in Syria."
    seized = event(TAKES, "captured", actor="Rebels", target="Saraqib", place=("Saraqib", "Idlib"))
    assert [row.place.name for row in rows(report(text, seized))] == ["Saraqib"]


def test_held_by_one_is_held_by_nobody_named_before() -> None:
    text = "The army entered Saraqib in Syria, held by Ahrar al-Sham."
    told = report(
        text, event(HOLDS, "held", actor=("The army", "Ahrar al-Sham"), target="Saraqib", place="Saraqib")
    )
    assert [who(vote.party) for vote in only(told).votes] == ["Ahrar al-Sham Islamic Movement"]


@pytest.mark.parametrize(
    "text",
    ["Shells hit a rally held by Ahrar al-Sham in Saraqib.", "Ahrar al-Sham held mass rallies in Saraqib."],
)
def test_a_rally_held_holds_no_town(text: str) -> None:
    assert not rows(report(text, event(HOLDS, "held", actor="Ahrar al-Sham", place="Saraqib")))


def test_a_former_holding_is_none_of_today() -> None:
    text = "Shells hit Saraqib in Syria, once a rebel stronghold."
    assert not rows(
        report(text, event(HOLDS, "stronghold", actor="rebel", target="Saraqib", place="Saraqib"))
    )


def test_fighting_in_and_around_a_place_is_in_it_and_around_it_a_front() -> None:
    text = "Soldiers fought rebels in and around Saraqib in Syria."
    told = report(
        text, event(CLASH, "fought", actor="Soldiers", target="rebels", place="in and around Saraqib")
    )
    assert [vote.change for vote in only(told).votes] == [Change.CONTESTS]
    text = "Soldiers fought rebels around Saraqib in Syria."
    told = report(text, event(CLASH, "fought", actor="Soldiers", target="rebels", place="around Saraqib"))
    assert (only(told).votes, [front.words.text for front in only(told).fronts]) == ((), ["around Saraqib"])


def test_those_driven_out_lose_it_and_who_gains_it_is_not_told() -> None:
    text = "The rebels drove the Syrian army out of Saraqib in Syria."
    driven = event(TAKES, "drove", actor="The rebels", target="the Syrian army", place="Saraqib")
    row = only(report(text, driven))
    assert [(vote.change, who(vote.party)) for vote in row.votes] == [(Change.LOSES, "Armed forces of Syria")]
    assert row.hold is Hold.UNKNOWN


def test_who_denies_having_lost_a_place_denies_no_capture() -> None:
    text = "The Syrian army denied losing Saraqib in Syria."
    lost = event(TAKES, "losing", actor="The Syrian army", target="Saraqib", place="Saraqib")
    row = only(report(text, lost, source="The Syrian army", status=Status.DENIED, polarity=Polarity.NEGATIVE))
    assert [(vote.change, vote.denied) for vote in row.votes] == [(Change.LOSES, True)]


def test_a_withdrawal_ends_a_holding_and_where_they_went_is_not_lost() -> None:
    text = "The rebels withdrew on Monday from Saraqib to Idlib in Syria."
    left = event(LEAVES, "withdrew", actor="The rebels", place=("Saraqib", "Idlib"), time="Monday")
    told = [*held("Saraqib", "the rebels"), *report(text, left, id="b", published="2019-05-21")]
    assert {row.place.name for row in rows(told)} == {"Saraqib"}
    assert only(told, day=date(2019, 5, 21)).hold is Hold.UNKNOWN


def test_a_siege_is_told_and_changes_no_holder() -> None:
    text = "The Syrian army has besieged the rebel-held town of Saraqib in Syria."
    told = report(
        text,
        event(BESIEGES, "besieged", actor="The Syrian army", target="Saraqib", place="Saraqib"),
        event(HOLDS, "held", actor="rebel", target="Saraqib", place="Saraqib"),
    )
    row = only(told)
    assert (row.hold, who(row.holder)) == (Hold.HELD, "rebel")
    assert "told to be besieged: Armed forces of Syria" in reasons(row)


def test_who_entered_a_place_contests_it() -> None:
    text = "The Syrian army entered Saraqib in Syria."
    row = only(
        report(text, event(TAKES, "entered", actor="The Syrian army", target="Saraqib", place="Saraqib"))
    )
    assert [vote.change for vote in row.votes] == [Change.CONTESTS]


def test_a_front_keeps_its_words_and_distance() -> None:
    text = "The army fought rebels 5 km south of Saraqib in Syria."
    place = "5 km south of Saraqib"
    row = only(report(text, event(OFFENSIVE, "fought", actor="The army", target="rebels", place=place)))
    assert (row.place.name, row.place.relation, row.hold, row.votes) == ("Saraqib", None, Hold.UNKNOWN, ())
    assert [(front.words.text, front.distance_km) for front in row.fronts] == [(place, 5.0)]


def test_a_distance_of_the_front_line_is_a_front() -> None:
    text = "Rebels shelled Saraqib in Syria, with the front line only 2 miles away."
    shelled = event(EventType.ASSAULT_SHELLING, "shelled", actor="Rebels", target="Saraqib", place="Saraqib")
    (front,) = only(report(text, shelled)).fronts
    assert (front.words.text, front.distance_km) == ("only 2 miles away", 3.219)


def test_a_distance_that_only_tells_where_a_place_lies_is_none() -> None:
    text = "Shells fell on Saraqib, 15 km from Idlib in Syria."
    fell = event(EventType.ASSAULT_SHELLING, "fell", place=("Saraqib", "15 km from Idlib"))
    assert not rows(report(text, fell))


def test_what_is_said_counts_for_so_many_days() -> None:
    told = held("Saraqib", "the rebels")
    assert only(told, day=date(2019, 6, 12)).hold is Hold.HELD
    unknown = only(told, day=date(2019, 6, 13))
    assert (unknown.hold, unknown.votes, reasons(unknown)) == (
        Hold.UNKNOWN,
        (),
        "nothing is said of it in these days",
    )
    assert only(told, day=date(2019, 5, 20), within=3).hold is Hold.UNKNOWN
    assert only(told, day=date(2019, 5, 1)).hold is Hold.UNKNOWN


def test_what_cannot_be_dated_has_a_row_of_its_own() -> None:
    told = [*held("Saraqib", "the rebels", published=None), *held("Saraqib", "the Syrian army", id="b")]
    dated, undated = rows(told)
    assert (dated.day, who(dated.holder)) == (date(2019, 5, 14), "Armed forces of Syria")
    assert (undated.day, who(undated.holder)) == (None, "the rebels")


def test_an_unlikely_reading_is_no_vote() -> None:
    text = "The town of Saraqib in Syria is held by rebels."
    assert not rows(
        report(text, event(HOLDS, "held", actor="rebels", target="Saraqib", place="Saraqib", confidence=0.4))
    )


def many() -> list[Grounded]:
    return [
        *held("Saraqib", "the rebels", id="a"),
        *taken("Saraqib", "the Syrian army", id="b", published="2019-05-21"),
        *held("Saraqib", "Ahrar al-Sham", id="c", published="2019-05-22"),
        *held("Idlib", "the rebels", id="d"),
        *taken("Idlib", "the Syrian army", id="e", modality=Modality.POSSIBLE),
        *held("Maarrat al-Nu'man", "the rebels", id="f", published=None),
    ]


def test_the_order_of_the_claims_changes_nothing() -> None:
    told = many()
    expected = [to_json(row) for row in control(told)]
    for seed in range(5):
        random.Random(seed).shuffle(told)
        assert [to_json(row) for row in control(told)] == expected


def test_every_row_rests_on_claims_that_were_given() -> None:
    told = many()
    for row in control(told):
        resting = [*(vote.telling.told for vote in row.votes), *(front.telling.told for front in row.fronts)]
        assert resting
        assert all(one in told for one in resting)
        left = [one for one in told if one not in resting]
        same = [other for other in control(left) if (other.place.id, other.day) == (row.place.id, row.day)]
        assert not same


def test_no_claims_no_rows() -> None:
    assert not rows([])


# --- the two reports the project starts from ---------------------------------------------------------------------------


def entries(told: Sequence[Grounded]) -> set[str]:
    """What the rows say, a line for each status, vote and front."""
    return {line for row in control(told) for line in _lines(row)}


def _lines(row: Control) -> Iterator[str]:
    place = f"{where(row.place)} {row.place.id or '-'}"
    lead = f"{place} | {row.day or 'undated'}"
    yield f"{lead} | {row.hold} | {who(row.holder) or '-'}"
    for vote in row.votes:
        mark = "denied" if vote.denied else "perhaps" if vote.possible else None
        yield " | ".join(filter(None, (lead, mark, vote.change, who(vote.party) or "-", vote.share)))
    for front in row.fronts:
        far = "" if front.distance_km is None else f" | {front.distance_km:g} km"
        yield f"{lead} | front | {front.words.text}{far}"


EXPECTED = yaml.safe_load((Path(__file__).parent / "seeds" / "control.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("stem", seeds.STEMS)
def test_a_seed_coded_by_hand_gives_its_table(stem: str, shared: Path) -> None:
    assert entries(seeds.by_hand(stem, shared)) == set(EXPECTED[stem]["rows"])


@pytest.mark.parametrize("stem", seeds.STEMS)
def test_a_seed_as_read_differs_only_as_noted(stem: str, shared: Path) -> None:
    shown, expected = entries(seeds.by_reader(stem, shared)), set(EXPECTED[stem]["rows"])
    assert expected - shown == set(EXPECTED[stem]["reader_misses"])
    assert shown - expected == set(EXPECTED[stem]["reader_wrong"])


# --- the command -------------------------------------------------------------------------------------------------------


def run(monkeypatch: pytest.MonkeyPatch, *args: str) -> str:
    monkeypatch.setattr("reportedly.run.grounding.ground", lambda where, query: iter(many()))
    # No casebook is there to have anything kept.
    module = import_module("reportedly.cli.picture.control")
    monkeypatch.setattr(module, "kept", lambda where, query, view, made: made())
    result = CliRunner().invoke(command, args)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_command_shows_a_place_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    told = run(monkeypatch, "saraqib")
    assert told.startswith("place\tday\tstands\tholder\twhy\tsaid\n")
    assert "The Tally Room" in told
    assert "Idlib" not in told
    assert {line.split("\t")[0] for line in run(monkeypatch).splitlines()[1:]} > {"Saraqib", "Idlib"}


def test_the_command_finds_another_spelling(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "Saraqeb").count("\n") == run(monkeypatch, "Saraqib").count("\n") > 1


def test_the_command_tells_how_it_stands_on_a_day_for_a_map(monkeypatch: pytest.MonkeyPatch) -> None:
    (line,) = run(monkeypatch, "Saraqib", "--day", "2019-05-21", "--json").splitlines()
    row = json.loads(line)
    assert (row["day"], row["hold"], row["holder"]["id"]) == ("2019-05-21", "held", "syr-mil")
    assert all(isinstance(row["place"][key], float) for key in ("lat", "lon", "radius_km"))
    assert {vote["telling"]["article"] for vote in row["votes"]} == {"a", "b"}


def test_the_command_wants_a_whole_day() -> None:
    result = CliRunner().invoke(command, ["Saraqib", "--day", "2019-05"])
    assert result.exit_code == 2
    assert "2020-02-20" in result.output


def test_a_name_no_gazetteer_knows_is_one_place_however_much_is_told_of_where_it_lies() -> None:
    took = event(TAKES, "took", actor=["Rebels"], target=["Vostrelka"], place=["Vostrelka", "Idlib"])
    claims = [
        *report("Rebels took Vostrelka, in Idlib province, Syria.", took),
        *report(
            "Rebels took Vostrelka.",
            event(TAKES, "took", actor=["Rebels"], target=["Vostrelka"], place=["Vostrelka"]),
            id="b",
        ),
    ]
    keys = {place.admin for one in claims for place in one.places if place.span.text == "Vostrelka"}
    assert len(keys) == 2  # only one report tells where it lies
    found = [row for row in control(claims) if row.place.span.text == "Vostrelka"]
    assert [len(row.votes) for row in found] == [2]


def test_of_a_list_of_villages_each_is_taken() -> None:
    text = "The army took the villages of Binnish and Sarmin in Syria."
    whole = "the villages of Binnish and Sarmin"
    made = event(TAKES, "took", actor="The army", target=whole, place=["Binnish", "Sarmin"])
    rows = list(control(report(text, made)))
    assert sorted(row.place.span.text for row in rows) == ["Binnish", "Sarmin"]
    assert {vote.share for row in rows for vote in row.votes} == {None}


def test_the_whole_town_is_the_town() -> None:
    text = "The mayor of Binnish in Syria denied that the army controlled the whole town."
    told = report(
        text,
        event(HOLDS, "controlled", actor="the army", target="the whole town", place="the whole town"),
        polarity=Polarity.NEGATIVE,
    )
    other = report(
        "The army took Binnish in Syria.", event(TAKES, "took", actor="The army", place="Binnish"), id="b"
    )
    assert len({row.place.id for row in control([*told, *other]) if row.place.id}) <= 1


@pytest.mark.parametrize("places", [["Binnish"], ["Binnish", "9 km north of Sarmin"]])
def test_where_somebody_fled_to_is_no_loss(places: list[str]) -> None:
    text = "The militia fled towards Binnish, 9 km north of Sarmin, in Syria."
    assert not [
        vote
        for row in control(report(text, event(LEAVES, "fled", actor="The militia", place=places)))
        for vote in row.votes
    ]


def test_parts_of_two_towns_are_parts_of_the_first_as_well() -> None:
    text = "The army took parts of Binnish and Sarmin in Syria."
    made = event(
        TAKES, "took", actor="The army", target="parts of Binnish and Sarmin", place=["Binnish", "Sarmin"]
    )
    shares = {row.place.span.text: {vote.share for vote in row.votes} for row in control(report(text, made))}
    assert shares["Binnish"] == {"parts of"}


def test_what_lies_near_a_town_can_be_left() -> None:
    text = "The militia withdrew from hills near Binnish in Syria."
    made = event(LEAVES, "withdrew", actor="The militia", place=["near Binnish"])
    assert [vote for row in control(report(text, made)) for vote in row.votes]
