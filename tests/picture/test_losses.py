"""The ledger of losses: what is listed, by whose word, and what is never made of it."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

import reportedly
from reportedly.cli.add import add
from reportedly.cli.picture.losses import losses as command
from reportedly.knowledge.losses import loss_words
from reportedly.knowledge.materiel import materiel
from reportedly.knowledge.ranks import ranks
from reportedly.model import (
    Account,
    Coded,
    Count,
    CountKind,
    EventType,
    Grounded,
    Incident,
    Loss,
    Modality,
    Polarity,
    Stand,
    Status,
)
from reportedly.picture.losses import losses
from reportedly.present.picture_losses import COLUMNS, number
from reportedly.present.rows import says, where
from reportedly.reconcile.tellings import tellings
from reportedly.resolve import grounded
from tests.picture.seeds import STEMS, by_hand, by_reader
from tests.resolve.made import claim, coded, event, span

TABLES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "seeds" / "losses.yaml").read_text("utf-8"))

KILL, INJURE, DESTROY = EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE, EventType.ASSAULT_DESTROY
DAY = "2024-08-02"

Number = tuple[str, int | None, int | None, CountKind, str | None]


def told(
    text: str,
    trigger: str,
    type: EventType,
    *,
    numbers: Sequence[Number] = (),
    article: str = "one",
    source: str | None = None,
    status: Status | None = None,
    polarity: Polarity = Polarity.POSITIVE,
    modality: Modality = Modality.ACTUAL,
    **roles: Sequence[str],
) -> list[Grounded]:
    """A claim by hand, grounded: ``numbers`` are words, bounds, what is counted and the words for the counted."""
    counts = tuple(
        Count(span(text, words), least, most, what, span(text, who) if who else None)
        for words, least, most, what, who in numbers
    )
    made = replace(event(text, trigger, **roles), type=type, counts=counts)
    one = claim(text, made, source=source)
    one = replace(one, article=article, published=DAY, polarity=polarity, modality=modality)
    one = replace(one, status=status or one.status)
    report = coded(text, one, published=DAY)
    return list(grounded(Coded(replace(report.article, id=article), report.lines, (one,))))


def killed(
    text: str, words: str, least: int | None, most: int | None, who: str | None, **more: Any
) -> list[Grounded]:
    target = [who] if who else []
    return told(
        text, "killed", KILL, numbers=[(words, least, most, CountKind.KILLED, who)], target=target, **more
    )


def ledger(*claims: Iterable[Grounded], incidents: Iterable[Incident] = ()) -> list[Loss]:
    return list(losses([one for each in claims for one in each], incidents=incidents))


def only(rows: list[Loss]) -> Loss:
    assert len(rows) == 1, [(row.what, row.who and row.who.text) for row in rows]
    return rows[0]


def test_a_loss_has_its_side_its_number_and_its_claim() -> None:
    row = only(
        ledger(killed("At least 12 Thai soldiers were killed.", "At least 12", 12, None, "Thai soldiers"))
    )
    assert (row.what, row.min, row.max, row.stand) == (CountKind.KILLED, 12, None, Stand.LOST)
    assert row.side is not None
    assert row.side.id == "tha-mil"
    assert row.claims[0].telling in row.tellings


def test_words_without_a_number_are_a_loss_of_an_unknown_number() -> None:
    rows = ledger(told("Fighters burnt a tank and two lorries.", "burnt", DESTROY, target=["a tank"]))
    assert [(row.materiel, row.min, row.max) for row in rows] == [("tank", None, None)]


def test_what_is_taken_from_a_party_is_its_loss() -> None:
    text = "Rebels seized two mortars from Thai troops."
    numbers: list[Number] = [("two", 2, 2, CountKind.CAPTURED_MATERIEL, "mortars")]
    target = ["mortars", "Thai troops"]
    row = only(ledger(told(text, "seized", EventType.COERCE_SEIZE_MATERIEL, numbers=numbers, target=target)))
    assert row.side is not None
    assert (row.materiel, row.side.id, row.min) == ("artillery", "tha-mil", 2)


@pytest.mark.parametrize(
    ("text", "loser", "id"),
    [
        ("Thai troops lost two tanks.", "Thai troops", "tha-mil"),
        ("The Thai side lost two tanks.", "The Thai side", "tha-gov"),
        ("The enemy lost two tanks.", "The enemy", None),
    ],
)
def test_who_is_told_to_have_lost_it_is_its_side(text: str, loser: str, id: str | None) -> None:
    numbers: list[Number] = [("two", 2, 2, CountKind.DESTROYED, "tanks")]
    row = only(ledger(told(text, "lost", DESTROY, numbers=numbers, target=[loser, "tanks"])))
    assert row.side is not None
    assert (row.materiel, row.side.id, row.side.span.text) == ("tank", id, loser)
    shown = next(column.cell(row) for column in COLUMNS if column.name == "who")
    assert (id is not None) or f"“{loser}”" in str(shown)


def test_the_losses_of_two_unnamed_losers_are_two() -> None:
    one, other = "The enemy lost two tanks.", "The gunmen lost two tanks."
    numbers: list[Number] = [("two", 2, 2, CountKind.DESTROYED, "tanks")]
    rows = ledger(
        told(one, "lost", DESTROY, numbers=numbers, target=["The enemy", "tanks"]),
        told(other, "lost", DESTROY, numbers=numbers, target=["The gunmen", "tanks"]),
    )
    assert len(rows) == 2


def test_buildings_are_no_equipment() -> None:
    text = "Shells destroyed two houses and a water tank."
    numbers: list[Number] = [("two", 2, 2, CountKind.DESTROYED, "houses")]
    assert ledger(told(text, "destroyed", DESTROY, numbers=numbers, target=["houses", "a water tank"])) == []


def test_one_number_for_several_types_is_the_number_of_none() -> None:
    text = "The army destroyed 20 tanks and guns."
    numbers: list[Number] = [("20", 20, 20, CountKind.DESTROYED, "tanks and guns")]
    rows = ledger(told(text, "destroyed", DESTROY, numbers=numbers))
    assert {(row.materiel, row.min) for row in rows} == {("tank", None), ("small-arms", None)}


def test_a_captured_tank_is_materiel_whatever_its_type_says() -> None:
    rows = ledger(told("Rebels captured a tank.", "captured", EventType.COERCE_CAPTURE, target=["a tank"]))
    assert [(row.what, row.materiel) for row in rows] == [(CountKind.CAPTURED_MATERIEL, "tank")]


@pytest.mark.parametrize(
    "mode",
    [
        {"modality": Modality.INTENDED},
        {"modality": Modality.CONDITIONAL},
        {"modality": Modality.DIRECTIVE},
        {"modality": Modality.ATTEMPTED},
        {"status": Status.THREATENED},
        {"status": Status.REQUESTED},
    ],
)
def test_what_has_not_happened_is_no_loss(mode: dict[str, Any]) -> None:
    assert ledger(killed("Twelve soldiers killed.", "Twelve", 12, 12, "soldiers", **mode)) == []


@pytest.mark.parametrize(
    ("mode", "stand"),
    [
        ({"modality": Modality.POSSIBLE}, Stand.POSSIBLE),
        ({"status": Status.SUGGESTED}, Stand.POSSIBLE),
        ({"status": Status.UNCLEAR}, Stand.POSSIBLE),
        ({"status": Status.DENIED, "polarity": Polarity.NEGATIVE}, Stand.DENIED),
        ({"polarity": Polarity.NEGATIVE}, Stand.DENIED),
    ],
)
def test_what_is_held_possible_or_denied_never_stands_as_lost(mode: dict[str, Any], stand: Stand) -> None:
    row = only(ledger(killed("Twelve soldiers killed.", "Twelve", 12, 12, "soldiers", **mode)))
    assert row.stand is stand
    assert [one.stand for one in row.claims] == [stand]


def test_no_casualties_is_shown_as_none() -> None:
    text = "The mayor said that there were no casualties."
    row = only(
        ledger(told(text, "casualties", EventType.STATE_HARM, source="The mayor", polarity=Polarity.NEGATIVE))
    )
    assert (row.stand, row.min, row.max) == (Stand.DENIED, None, None)
    assert {column.name: column.cell(row) for column in COLUMNS}["number"] == "none"


def test_a_part_is_a_row_of_its_own_and_says_of_what() -> None:
    text = "In Bhamo 58 people were killed, among them 11 children and two nurses."
    numbers: list[Number] = [
        ("58", 58, 58, CountKind.KILLED, "people"),
        ("11", 11, 11, CountKind.KILLED, "children"),
        ("two", 2, 2, CountKind.KILLED, "nurses"),
    ]
    rows = ledger(told(text, "killed", KILL, numbers=numbers))
    assert [(row.min, row.part_of.text if row.part_of else None) for row in rows] == [
        (58, None),
        (11, "58 people"),
        (2, "58 people"),
    ]


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        ("Ten children were among 48 people killed.", ("48", "people"), ("Ten", "children")),
        (
            "More than 130 people, 67 of them children, were killed.",
            ("More than 130", "people"),
            ("67", "children"),
        ),
        ("He said 96 people were killed: 67 children.", ("96", "people"), ("67", "children")),
    ],
)
def test_ways_to_tell_a_part(text: str, whole: tuple[str, str], part: tuple[str, str]) -> None:
    numbers: list[Number] = [(words, 5, 5, CountKind.KILLED, who) for words, who in (whole, part)]
    rows = ledger(told(text, "killed", KILL, numbers=numbers))
    assert {(row.who.text, row.part_of is not None) for row in rows if row.who} == {
        (whole[1], False),
        (part[1], True),
    }


def test_what_follows_as_well_as_is_no_part() -> None:
    text = "The strike killed 15 civilians including two women as well as three fighters."
    numbers: list[Number] = [
        ("15", 15, 15, CountKind.KILLED, "civilians"),
        ("two", 2, 2, CountKind.KILLED, "women"),
        ("three", 3, 3, CountKind.KILLED, "fighters"),
    ]
    rows = ledger(told(text, "killed", KILL, numbers=numbers))
    assert {(row.who.text, row.part_of is not None) for row in rows if row.who} == {
        ("civilians", False),
        ("women", True),
        ("fighters", False),
    }


def test_a_toll_that_rises_stands_in_order_in_one_row() -> None:
    text = "The count of the killed began with 16, went to 24 and stood at 43."
    numbers: list[Number] = [
        (each, int(each), int(each), CountKind.KILLED, None) for each in ("16", "24", "43")
    ]
    row = only(ledger(told(text, "killed", KILL, numbers=numbers)))
    assert (row.min, row.max) == (16, 43)
    assert [one.min for one in row.claims] == [16, 24, 43]


HEADLINE = "Blast in Bhamo killed 25 people on Monday."


def test_the_same_number_in_one_report_is_one_loss() -> None:
    again = "A doctor said that 25 civilians were killed in Bhamo on Monday."
    first = killed(HEADLINE, "25", 25, 25, "people", place=["Bhamo"], time=["Monday"])
    row = only(ledger(first, killed(again, "25", 25, 25, "civilians", source="A doctor", place=["Bhamo"])))
    assert len(row.claims) == 2


@pytest.mark.parametrize(
    ("other", "words", "least", "place"),
    [
        ("On Monday 26 people were killed in Bhamo.", "26", 26, "Bhamo"),
        ("On Monday another 25 people were killed in Bhamo.", "25", 25, "Bhamo"),
        ("On Monday 25 people were killed in Yangon.", "25", 25, "Yangon"),
    ],
)
def test_another_number_another_place_and_another_loss_stay_apart(
    other: str, words: str, least: int, place: str
) -> None:
    first = killed(HEADLINE, "25", 25, 25, "people", place=["Bhamo"], time=["Monday"])
    assert (
        len(ledger(first, killed(other, words, least, least, "people", place=[place], time=["Monday"]))) == 2
    )


def test_two_reports_are_one_loss_only_where_who_where_and_when_are_told() -> None:
    text = "On Monday 25 civilians were killed in Bhamo."
    vague = "So far 25 civilians were killed in Bhamo."
    first = killed(text, "25", 25, 25, "civilians", place=["Bhamo"], time=["Monday"])
    second = killed(text, "25", 25, 25, "civilians", place=["Bhamo"], time=["Monday"], article="two")
    undated = killed(vague, "25", 25, 25, "civilians", place=["Bhamo"], article="three")
    assert len(only(ledger(first, second)).tellings) == 2
    assert len(ledger(first, undated)) == 2


def test_dozens_and_twenty_four_are_not_one_number() -> None:
    first = killed(
        "On Monday dozens of civilians were killed in Bhamo.",
        "dozens",
        24,
        None,
        "civilians",
        place=["Bhamo"],
    )
    second = killed(
        "A nurse said 24 civilians were killed in Bhamo.", "24", 24, 24, "civilians", place=["Bhamo"]
    )
    assert len(ledger(first, second)) == 2


def test_in_one_incident_the_numbers_may_differ_and_a_denial_stands_beside() -> None:
    first = killed("At least 25 civilians were killed.", "At least 25", 25, None, "civilians")
    second = killed("The toll: 31 civilians killed.", "31", 31, 31, "civilians", article="two")
    denial = killed(
        "The army denied that 25 civilians were killed.",
        *("25", 25, 25, "civilians"),
        article="three",
        source="The army",
        status=Status.DENIED,
        polarity=Polarity.NEGATIVE,
    )
    accounts = tuple(Account(tuple(tellings([one])), one.claim.article) for one in (*first, *second, *denial))
    incident = Incident("i1", KILL, None, None, None, accounts)
    row = only(ledger(first, second, denial, incidents=[incident]))
    assert (row.incident, row.stand, row.min, row.max) == ("i1", Stand.LOST, 25, None)
    assert [one.stand for one in row.claims] == [Stand.LOST, Stand.DENIED, Stand.LOST]
    assert len(ledger(first, second, denial)) > 1


def test_the_toll_of_a_war_is_not_the_toll_of_a_day() -> None:
    first = killed("At least 31 people were killed.", "At least 31", 31, None, "people")
    second = killed("The war: 280,000 people killed.", "280,000", 280000, 280000, "people", article="two")
    accounts = tuple(Account(tuple(tellings([one])), one.claim.article) for one in (*first, *second))
    incident = Incident("i1", KILL, None, None, None, accounts)
    assert len(ledger(first, second, incidents=[incident])) == 2


def name(
    text: str, target: str, trigger: str = "killed", type: EventType = KILL
) -> tuple[str | None, ...] | None:
    row = only(ledger(told(text, trigger, type, target=[target])))
    if row.named is None:
        return None
    return tuple(each.text if each else None for each in (row.named.rank, row.named.name, row.named.unit))


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        (
            "Brig. Gen. Anton Veldt of the 7th Mountain Division was killed.",
            "Brig. Gen. Anton Veldt",
            ("Brig. Gen.", "Anton Veldt", "7th Mountain Division"),
        ),
        (
            "They said Col. Omar al-Tarif, a senior commander in the paramilitary Falcon Forces, was killed.",
            "Col. Omar al-Tarif",
            ("Col.", "Omar al-Tarif", "Falcon Forces"),
        ),
        ("The shell killed Lt Col Mary O'Dell on Friday.", "Mary O'Dell", ("Lt Col", "Mary O'Dell", None)),
        ("Staff Sgt. Ivan Petrov was killed.", "Staff Sgt. Ivan Petrov", ("Staff Sgt.", "Ivan Petrov", None)),
        ("Marta Quell, a nurse, was killed.", "Marta Quell", (None, "Marta Quell", None)),
        ("A mine killed journalist Marta Quell.", "journalist Marta Quell", None),
        ("A mine killed journalist Marta Quell.", "Marta Quell", (None, "Marta Quell", None)),
        ("Marta Quell was killed.", "Marta Quell", (None, "Marta Quell", None)),
    ],
)
def test_the_named_dead(text: str, target: str, expected: tuple[str | None, ...] | None) -> None:
    assert name(text, target) == expected


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("A mine killed Captured Assyrian Fighters.", "Captured Assyrian Fighters"),
        ("The raid killed Jaish Tarif men.", "Jaish Tarif"),
        ("They killed Marta Quell Ivan Petrov.", "Marta Quell"),
        ("The secretary-general and Secretary General Staff were killed.", "General Staff"),
    ],
)
def test_who_may_be_no_person_is_not_named(text: str, target: str) -> None:
    trigger = "killed"
    assert all(row.named is None for row in ledger(told(text, trigger, KILL, target=[target])))


def test_those_named_at_the_head_of_a_sentence_are_found_without_a_target() -> None:
    text = "Among the casualties was Maj. Gen. Anton Veldt of the 7th Mountain Division."
    row = only(ledger(told(text, "casualties", EventType.STATE_HARM)))
    assert row.what is CountKind.OTHER
    assert row.named is not None
    assert row.named.name.text == "Anton Veldt"


def test_one_number_for_killed_and_wounded_is_no_number_of_dead() -> None:
    text = "The army said 49 fighters were killed and wounded."
    one = killed(text, "49", 49, 49, "fighters")[0].claim
    hurt = replace(event(text, "wounded", target=["fighters"]), type=INJURE)
    report = coded(text, replace(one, events=(*one.events, hurt)), published=DAY)
    row = only(ledger(grounded(report)))
    assert (row.what, row.min, row.max) == (CountKind.OTHER, 49, 49)
    uncounted = replace(one.events[0], counts=())
    row = only(ledger(grounded(coded(text, replace(one, events=(uncounted, hurt)), published=DAY))))
    assert (row.what, row.min, row.max) == (CountKind.OTHER, None, None)


def test_released_captives_are_no_loss() -> None:
    text = "Rebels freed six soldiers."
    numbers: list[Number] = [("six", 6, 6, CountKind.CAPTURED, "soldiers")]
    assert ledger(told(text, "freed", EventType.RETREAT_RELEASE, numbers=numbers)) == []
    rescued = "The army rescued six villagers."
    people: list[Number] = [("six", 6, 6, CountKind.CAPTURED, "villagers")]
    assert ledger(told(rescued, "rescued", EventType.AID_HUMANITARIAN, numbers=people)) == []
    assert len(ledger(told(rescued, "rescued", EventType.COERCE_CAPTURE, numbers=people))) == 1


REPORTS = (
    (
        "one",
        "At least 12 Thai soldiers were killed near Bhamo on Monday, an army spokesman said. Nobody was hurt in Yangon.",
    ),
    (
        "two",
        "Rebels claimed that two tanks were destroyed and six policemen captured. The army denied any losses.",
    ),
    (
        "three",
        "Col. Anton Veldt was killed when a mine went off. At least 12 Thai soldiers were killed near Bhamo on Monday.",
    ),
)


def read_all() -> list[Grounded]:
    articles = [reportedly.Article(id, text, published=DAY) for id, text in REPORTS]
    return [one for report in reportedly.code_articles(articles) for one in grounded(report)]


def test_the_order_of_the_claims_changes_nothing() -> None:
    claims = read_all()
    expected = ledger(claims)
    assert expected
    for seed in range(5):
        shuffled = random.Random(seed).sample(claims, len(claims))
        assert ledger(shuffled) == expected


def test_a_row_rests_on_its_claims() -> None:
    claims = read_all()
    for row in ledger(claims):
        assert row.tellings
        assert {one.telling.id for one in row.claims} == {telling.id for telling in row.tellings}
        assert all(telling.told in claims for telling in row.tellings)
        gone = {telling.id for telling in row.tellings}
        left = [one for one in claims if not gone & {telling.id for telling in tellings([one])}]
        assert all(not gone & {telling.id for telling in other.tellings} for other in ledger(left))
        assert row not in ledger(left)


KEYS = ("what", "materiel", "who", "side", "min", "max", "place", "rank", "name", "unit", "says")


def shown(row: Loss) -> tuple[Any, ...]:
    person = row.named
    values = {
        "what": str(row.what),
        "materiel": row.materiel,
        "who": row.who and row.who.text,
        "side": row.side and row.side.id,
        "min": row.min,
        "max": row.max,
        "place": where(row.place) or None,
        "rank": person and person.rank and person.rank.text,
        "name": person and person.name.text,
        "unit": person and person.unit and person.unit.text,
        "says": says(row.tellings[0].told),
    }
    assert row.stand is Stand.LOST
    return tuple(values[key] for key in KEYS)


def expected(stem: str) -> dict[str, tuple[Any, ...]]:
    return {row["id"]: tuple(row.get(key) for key in KEYS) for row in TABLES[stem]["table"]}


@pytest.mark.parametrize("stem", STEMS)
def test_the_seeds_by_hand(stem: str, shared: Path) -> None:
    rows = [shown(row) for row in losses(by_hand(stem, shared))]
    assert sorted(rows, key=str) == sorted(expected(stem).values(), key=str)


@pytest.mark.parametrize("stem", STEMS)
def test_the_seeds_by_the_reader(stem: str, shared: Path) -> None:
    rows = [shown(row) for row in losses(by_reader(stem, shared))]
    table, known = expected(stem), TABLES[stem]
    wrong = []
    for each in known["reader_wrong"]:
        values = dict(zip(KEYS, table[each["like"]], strict=True))
        wrong.append(
            tuple({**values, **{key: each[key] for key in KEYS if key in each}}[key] for key in KEYS)
        )
    there = [row for id, row in table.items() if id not in known["reader_misses"]]
    assert sorted(rows, key=str) == sorted([*there, *wrong], key=str)


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (12, 12, "12"),
        (12, None, "at least 12"),
        (None, 15, "up to 15"),
        (12, 2000, "12 to 2,000"),
        (None, None, ""),
    ],
)
def test_bounds_in_words(least: int | None, most: int | None, words: str) -> None:
    assert number(least, most) == words


def test_every_entry_has_a_source_and_a_known_shape() -> None:
    assert all(type_.source for type_ in materiel().types.values())
    assert all(rank.source for rank in ranks().by_words.values())
    assert {type_.register for type_ in materiel().types.values()} <= {None, *range(1, 9)}
    assert loss_words().class_of(("two", "children"))


def test_the_command(tmp_path: Path) -> None:
    book, reports = tmp_path / "book.db", tmp_path / "reports.jsonl"
    lines = (json.dumps({"id": id, "text": text, "published": DAY}) for id, text in REPORTS)
    reports.write_text("\n".join(lines), encoding="utf-8")
    run = CliRunner()
    assert run.invoke(add, [str(reports), "--casebook", str(book)]).exit_code == 0

    def rows(*options: str) -> list[dict[str, Any]]:
        found = run.invoke(command, ["--casebook", str(book), "--json", *options])
        assert found.exit_code == 0, found.output
        return [json.loads(line) for line in found.stdout.splitlines()]

    everything = rows()
    assert {row["what"] for row in rows("--what", "killed")} == {"killed"}
    assert all(row["side"]["id"] == "tha-mil" for row in rows("--side", "THA-MIL"))
    assert rows("--side", "tha-mil")
    assert [row["materiel"] for row in rows("--equipment", "tank")] == ["tank"]
    assert [row["named"]["name"]["text"] for row in rows("--named")] == ["Anton Veldt"]
    assert len(everything) > len(rows("--what", "killed"))
    told = run.invoke(command, ["--casebook", str(book)])
    assert told.stdout.splitlines()[0].split("\t") == [column.name for column in COLUMNS]
    assert run.invoke(command, ["--casebook", str(book), "--equipment", "spear"]).exit_code == 2


def test_others_are_of_the_type_that_is_told_beside_them() -> None:
    text = "Nine tanks were captured and four others destroyed."
    numbers: list[Number] = [("four", 4, 4, CountKind.DESTROYED, "others")]
    rows = ledger(
        told(text, "destroyed", DESTROY, numbers=numbers, target=["tanks", "others"], materiel=["tanks"])
    )
    assert [(row.materiel, row.min) for row in rows] == [("tank", 4)]


def test_who_denies_a_part_in_a_death_denies_no_death() -> None:
    text = "It had no role in the deaths of nine herders."
    numbers: list[Number] = [("nine", 9, 9, CountKind.KILLED, "herders")]
    denied = told(text, "deaths", KILL, numbers=numbers, target=["herders"], polarity=Polarity.NEGATIVE)
    assert ledger(denied) == []
