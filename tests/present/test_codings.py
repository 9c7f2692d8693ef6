"""Incidents as records of ACLED and UCDP: the columns are theirs, the cells are what claims tell, the rest is empty."""

import csv
from pathlib import Path

import pytest
from tests.picture.hand import happening, told
from tests.present.incident_hand import incident, with_who
from tests.present.test_compare import BLAMED
from tests.present.test_incidents import DENIAL, TOLD, bomb

from reportedly.knowledge.codings import acled_rules, ucdp_parties, ucdp_types
from reportedly.knowledge.happenings import means
from reportedly.knowledge.loading import load_yaml
from reportedly.model import Grounded, Incident
from reportedly.present.codings import Record, as_csv, as_json, coded, columns


def acled(of: Incident) -> Record:
    (record,) = coded([of], scheme="acled")
    return record


def ucdp(of: Incident) -> Record:
    (record,) = coded([of], scheme="ucdp")
    return record


def taken(who: str, *, fought: bool) -> Incident:
    """A place said to be taken by somebody, after fighting or without a word of it."""
    text = f"{who} took Saraqib after a battle on Monday." if fought else f"{who} took Saraqib on Monday."
    events = [happening("COERCE.seize", "took", actor=[who], place=["Saraqib"], time=["Monday"])]
    if fought:
        events.append(happening("ASSAULT.clash", "battle", place=["Saraqib"], time=["Monday"]))
    return incident((told(text, *events), "x"))


def shot(who: str, whom: str, dead: tuple[str, int] = ("six", 6)) -> Incident:
    text = f"{who} shot at {whom} in Saraqib on Monday, and six were killed."
    shooting = happening(
        "ASSAULT.shooting",
        "shot",
        (*dead, "killed"),
        actor=[who],
        target=[whom],
        place=["Saraqib"],
        time=["Monday"],
    )
    return incident((told(text, shooting), "x"))


def test_the_columns_are_those_of_the_data_sets(shared: Path) -> None:
    pages = (shared / "standards/columns.md").read_text("utf-8").split("## ")
    for scheme, head, count in (("acled", "ACLED (31", 31), ("ucdp", "UCDP GED (49", 49)):
        listed = next(page for page in pages if page.startswith(head)).splitlines()[1].split(",")
        assert list(columns(scheme))[:count] == listed
    assert columns("acled")[31:] == ("incident", "accounts", "coding_rule")
    assert columns("ucdp")[49:] == ("incident", "accounts", "coding_notes", "coding_rule")


def test_the_categories_are_spelt_as_acled_spells_them(shared: Path) -> None:
    with (shared / "standards/acled_event_categories.csv").open(encoding="utf-8") as file:
        theirs = {row["sub_event_type"]: row for row in csv.DictReader(file)}
    for category in load_yaml("codings.yaml")["acled"]["categories"]:
        row = theirs[category["sub"]]
        assert row["event_type"] == category["event"]
        told_of = "Political violence" if float(row["political_violence"]) else "Strategic developments"
        assert category["disorder"] == told_of


def test_every_entry_has_a_source_and_codes_a_happening() -> None:
    raw = load_yaml("codings.yaml")
    entries = (
        *raw["acled"]["categories"],
        *raw["acled"]["rules"],
        raw["ucdp"]["types"],
        *raw["ucdp"]["kinds"],
    )
    assert all(entry["source"] for entry in entries)
    assert {rule.type for rule in acled_rules()} | ucdp_types() <= set(means().of)
    assert all(rule.sub or rule.why for rule in acled_rules())
    assert ucdp_parties()


def test_a_record_names_the_accounts_it_rests_on_and_the_rules() -> None:
    record = acled(TOLD)
    assert record["accounts"] == ["a/a:1", "b/b:1", "c/c:1", "d/d:1"]
    assert record["incident"] == TOLD.id
    assert record["coding_rule"] == (
        "ASSAULT.bombing: Remote explosive/landmine/IED; date: the day; fatalities: best"
    )
    assert "a coding of 4 claims, not a finding" in str(record["notes"])
    assert "denied or said not to be so by The mayor → Harbour Radio" in str(record["notes"])


def test_what_is_told_is_coded_and_nothing_else_is() -> None:
    record = acled(TOLD)
    assert {name: value for name, value in record.items() if value is not None} == {
        "event_date": "2024-03-04",
        "year": 2024,
        "time_precision": 1,
        "disorder_type": "Political violence",
        "event_type": "Explosions/Remote violence",
        "sub_event_type": "Remote explosive/landmine/IED",
        "actor2": "Civilians",
        "inter2": 7,
        "civilian_targeting": "Civilian targeting",
        "iso": 760,
        "country": "Syria",
        "admin1": record["admin1"],
        "location": "Saraqib",
        "latitude": record["latitude"],
        "longitude": record["longitude"],
        "geo_precision": 1,
        "source": "Harbour Radio; Northlight Wire; Orontes Free Press",
        "notes": record["notes"],
        "fatalities": 12,
        "incident": TOLD.id,
        "accounts": record["accounts"],
        "coding_rule": record["coding_rule"],
    }


def test_deaths_are_the_best_number_else_the_lowest_else_nothing() -> None:
    apart = incident((bomb("a", "12", 12, None), "x"), (bomb("b", "15", 15, None), "y"))
    assert acled(apart)["fatalities"] == 12
    assert "fatalities: low, as no best is told" in str(acled(apart)["coding_rule"])
    assert (ucdp(apart)["low"], ucdp(apart)["best"], ucdp(apart)["high"]) == (12, None, 15)
    untold = told("A bomb went off.", happening("ASSAULT.bombing", "bomb"))
    assert acled(incident((untold, "x")))["fatalities"] is None
    assert "no number of dead is told" in str(acled(incident((untold, "x")))["notes"])
    assert list(coded([incident((untold, "x"))], scheme="ucdp")) == []


def test_who_did_it_is_empty_where_accounts_contradict_each_other() -> None:
    record = acled(BLAMED)
    assert (record["actor1"], record["assoc_actor_1"], record["inter1"]) == (None, None, None)
    assert "“Government of Peru” by residents → Northlight Wire" in str(record["notes"])
    assert "“Government of Armenia” by residents → Harbour Radio" in str(record["notes"])


def test_who_is_said_not_to_have_done_it_is_not_coded_to_have() -> None:
    denial = told(
        "Peru denied that it shot at farmers in Saraqib.",
        happening("ASSAULT.shooting", "shot", actor=["Peru"], target=["farmers"], place=["Saraqib"]),
        article="z",
        source="Peru",
        cue="denied",
        status="denied",
        polarity="negative",
        content="it shot at farmers in Saraqib",
    )
    accused = shot("Peru", "farmers").accounts[0].told
    record = acled(incident((accused, "x"), (denial, "y")))
    assert record["actor1"] is None
    assert "is denied by Peru → Northlight Wire" in str(record["notes"])


def test_who_denies_a_part_in_it_is_not_coded_to_have_had_one() -> None:
    denial = told(
        "Peru denied that its men had anything to do with it.",
        happening("ASSAULT.other", "do with it", actor=["its men"]),
        article="z",
        source="Peru",
        cue="denied",
        status="denied",
        polarity="negative",
        content="its men had anything to do with it",
    )
    accused = shot("Peru", "farmers").accounts[0].told
    record = acled(incident((accused, "x"), (denial, "y")))
    assert record["actor1"] is None
    assert "“Government of Peru” is denied by Peru → Northlight Wire" in str(record["notes"])


def test_enemies_do_nothing_together_but_fight_and_agree() -> None:
    def both(kind: str) -> Record:
        text = "The Islamic State and the Syrian army shelled farms in Saraqib."
        event = happening(kind, "shelled", actor=["The Islamic State", "the Syrian army"], place=["Saraqib"])
        return acled(incident((told(text, event), "x")))

    assert both("ASSAULT.shelling")["actor1"] is None
    assert "each other's enemies" in str(both("ASSAULT.shelling")["notes"])
    assert both("ASSAULT.clash")["actor1"] == "Islamic State"


@pytest.mark.parametrize("put", [{"modality": "possible"}, {"status": "unclear"}])
def test_what_only_may_have_happened_is_no_event(put: dict[str, str]) -> None:
    maybe = incident((bomb("a", "12", 12, None, **put), "x"))
    assert list(coded([maybe], scheme="acled")) == list(coded([maybe], scheme="ucdp")) == []


def test_what_is_denied_alone_is_no_event() -> None:
    assert list(coded([incident((DENIAL, "x"))], scheme="acled")) == []


def test_what_acled_has_no_event_for_makes_no_record() -> None:
    fled = told("Villagers fled Saraqib.", happening("DISPLACE", "fled", target=["Villagers"]))
    assert list(coded([incident((fled, "x"))], scheme="acled")) == []


@pytest.mark.parametrize(
    ("who", "fought", "sub"),
    [
        ("The Syrian army", True, "Government regains territory"),
        ("Hay'at Tahrir al-Sham", True, "Non-state actor overtakes territory"),
        # A state's army abroad is neither; without a fight it may have been handed over.
        ("The Turkish army", True, None),
        ("The Syrian army", False, None),
    ],
)
def test_a_place_taken_is_coded_by_who_took_it_and_whether_there_was_a_fight(
    who: str, fought: bool, sub: str | None
) -> None:
    record = acled(taken(who, fought=fought))
    assert record["sub_event_type"] == sub
    assert (record["event_type"] == "Battles") is (sub is not None)


def test_a_label_that_judges_is_nobodys_name() -> None:
    record = acled(shot("Terrorists", "farmers"))
    assert record["actor1"] is None
    assert "“Terrorists”" in str(record["notes"])


@pytest.mark.parametrize(
    ("who", "whom", "violence"),
    [
        ("The Syrian army", "Hay'at Tahrir al-Sham", 1),
        ("Hay'at Tahrir al-Sham", "the Syrian army", 1),
        ("Hay'at Tahrir al-Sham", "Ahrar al-Sham", 2),
        ("The Syrian army", "civilians", 3),
        ("Hay'at Tahrir al-Sham", "civilians", 3),
        ("Gunmen from the hills", "civilians", None),
        ("The Syrian army", "somebody", None),
    ],
)
def test_violence_is_of_a_type_only_where_both_sides_tell(who: str, whom: str, violence: int | None) -> None:
    record = ucdp(shot(who, whom))
    assert record["type_of_violence"] == violence
    if violence == 1:
        assert (record["side_a"], record["gwnoa"]) == ("Government of Syria", 652)
    if violence == 3:
        assert record["side_b"] == "Civilians"


def test_swapping_the_sides_swaps_nothing_but_names() -> None:
    one, other = "Hay'at Tahrir al-Sham", "Ahrar al-Sham"
    first, second = acled(shot(one, other)), acled(shot(other, one))
    assert (first["actor1"], first["actor2"]) == (second["actor2"], second["actor1"])
    for name in first.keys() - {"actor1", "actor2"}:
        assert first[name] == second[name], name


def days(words: str) -> Grounded:
    text = f"Shells hit Saraqib {words}."
    shelling = happening("ASSAULT.shelling", "hit", place=["Saraqib"], time=[words])
    return told(text, shelling, published="2024-04-29")


@pytest.mark.parametrize(
    ("words", "day", "precision"),
    [
        ("on 4 March 2024", "2024-03-04", 1),
        ("in March 2024", "2024-03-16", 3),
        ("in 2023", None, None),
    ],
)
def test_a_day_is_as_exact_as_it_is_told(words: str, day: str | None, precision: int | None) -> None:
    record = acled(incident((days(words), "x")))
    assert (record["event_date"], record["time_precision"]) == (day, precision)


def test_the_dead_are_civilians_where_all_who_count_them_say_so() -> None:
    assert ucdp(TOLD)["deaths_unknown"] == 12
    text = "A mine killed 3 civilians in Saraqib."

    def mine(article: str) -> Grounded:
        made = happening("ASSAULT.bombing", "mine", ("3", 3, "killed"), target=["3 civilians"])
        found = told(text, made, article=article)
        return with_who(found, "3 civilians")

    record = ucdp(incident((mine("a"), "x"), (mine("b"), "y")))
    assert (record["deaths_civilians"], record["deaths_unknown"], record["best"]) == (3, None, 3)


def test_csv_has_a_cell_for_each_column_and_json_a_value() -> None:
    names, row = csv.reader(as_csv(coded([TOLD], scheme="acled"), scheme="acled"))
    assert tuple(names) == columns("acled")
    record = dict(zip(names, row, strict=True))
    assert record["accounts"] == "a/a:1; b/b:1; c/c:1; d/d:1"
    assert (record["fatalities"], record["actor1"]) == ("12", "")
    (line,) = as_json(coded([TOLD], scheme="ucdp"))
    assert '"best":12' in line and '"id":null' in line
