"""The packs of actors: that those that ship hold together, and how a user's are put to them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reportedly.errors import ReportedlyError
from reportedly.knowledge.actor_checks import problems
from reportedly.knowledge.actor_names import folded, is_acronym, keys, skeleton, words
from reportedly.knowledge.actor_words import vocabulary
from reportedly.knowledge.actors import VARIABLE, NameKind, actors
from reportedly.model import ActorKind

ENTRY = """actors:
  - id: ves-front
    name: Front of Ostra
    kind: rebel-group
    country: SDN
    inter: 2
    sector: REB
    names: [FO, Ostra Front]
    loaded: [{text: "bandits", by: [sdn-gov]}]
    people: [{name: "Adan Weir", role: leader, since: 2014}]
    ties: [{to: sdn-gov, kind: hostile-to, since: 2014-02, source: "made up"}]
    since: 2014
    source: "made up"
"""


def pack(folder: Path, text: str = ENTRY, name: str = "war.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_packs_that_ship_hold_together() -> None:
    found, entries = problems()
    assert [str(problem) for problem in found] == []
    assert entries > 100


def test_every_state_has_its_own_actors() -> None:
    known = actors()
    assert len(known.states) > 190
    for iso3 in known.states:
        for suffix in ("gov", "mil", "cop", "int"):
            entry = known.entries[f"{iso3.lower()}-{suffix}"]
            assert (entry.country, entry.inter) == (iso3, 1)
    assert known.entries["irq-cop"].kind is ActorKind.POLICE
    assert known.entries["irq-mil"].friends(None) == ("irq-gov",)


@pytest.mark.parametrize(
    ("text", "kind", "of"),
    [
        ("Türkiye", NameKind.STATE, "TUR"),
        ("British", NameKind.ADJECTIVE, "GBR"),
        ("U.S.", NameKind.STATE, "USA"),
        ("Turks", NameKind.PEOPLE, "TUR"),
        ("Khartoum", NameKind.CAPITAL, "SDN"),
        ("the Kremlin", NameKind.SEAT, "rus-gov"),
        ("ANGELA MERKEL", NameKind.PERSON, "deu-gov"),
        ("United Nations", NameKind.NAME, "int-un"),
        ("FARDC", NameKind.NAME, "cod-mil"),
        ("Islamic Emirate", NameKind.NAME, "afg-taliban"),
        ("Clan del Golfo", NameKind.NAME, "col-agc"),
        ("Fano", NameKind.NAME, "eth-fano"),
        ("Viv Ansanm", NameKind.NAME, "hti-viv-ansanm"),
        ("Baloch Liberation Army", NameKind.NAME, "pak-bla"),
    ],
)
def test_names_of_states_and_bodies(text: str, kind: NameKind, of: str) -> None:
    assert (kind, of) in {(name.kind, name.of) for name in actors().named(text)}


def test_a_users_pack_adds_and_replaces(tmp_path: Path) -> None:
    first = pack(tmp_path / "one")
    second = pack(tmp_path / "two", ENTRY.replace("Front of Ostra", "Ostra Renewed"))
    assert actors(first).entries["ves-front"].name == "Front of Ostra"
    both = actors(first, second)
    assert both.entries["ves-front"].name == "Ostra Renewed"
    assert "ves-front" not in actors().entries


def test_additions_and_a_states_own_entries_only_add(tmp_path: Path) -> None:
    more = ENTRY + '  - {id: sdn-gov, name: Junta, kind: other, names: ["Blue House"], source: "made up"}\n'
    more += 'additions:\n  - {id: ves-front, names: ["The Ostrans"], source: "made up, too"}\n'
    known = actors(pack(tmp_path / "war", more))
    assert known.entries["sdn-gov"].name == "Government of Sudan"
    assert "Blue House" in known.entries["sdn-gov"].names
    assert known.entries["ves-front"].names == ("FO", "Ostra Front", "The Ostrans")
    assert known.entries["ves-front"].source == "made up; made up, too"


def test_packs_named_in_the_environment_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, os.pathsep.join([str(pack(tmp_path / "war")), ""]))
    assert "ves-front" in actors().entries


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("actors: [", "not YAML"),
        ("- a list\n", "no list of actors"),
        ("actors:\n  - {id: x}\n", r"war\.yaml:2.*knowledge check"),
        (ENTRY.replace("rebel-group", "rebels"), r"war\.yaml:2.*knowledge check"),
    ],
)
def test_a_pack_that_cannot_be_read_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ReportedlyError, match=told):
        actors(pack(tmp_path / "war", text))
    with pytest.raises(ReportedlyError, match="no folder"):
        actors(tmp_path / "none")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('    source: "made up"\n', "", "'source' is missing"),
        ("kind: rebel-group", "kind: rebels", "kind 'rebels' is not known"),
        ("country: SDN", "country: Sudan", "country 'Sudan'"),
        ("sector: REB", "sector: ARMED", "sector 'ARMED'"),
        ("inter: 2", "inter: 12", "inter 12"),
        ("to: sdn-gov", "to: sdn-nobody", "'sdn-nobody', which there is not"),
        ("kind: hostile-to", "kind: against", "tie 'against'"),
        ("by: [sdn-gov]", "by: [nobody]", "said by 'nobody'"),
        ("since: 2014-02", "since: 2014-13", "no date"),
        ("since: 2014\n", "since: 2014\n    until: 2011\n", "ends before it begins"),
        ("id: ves-front", "id: Ves_Front", "is not plain"),
        ("names:", "aliases:", "'aliases' is no key"),
        ("names: [FO, Ostra Front]", "names: FO", "'names' is no list"),
        ('source: "made up"}', "why: x}", "has no source"),
    ],
)
def test_what_is_wrong_is_told_with_file_line_and_remedy(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in ENTRY
    found, _ = problems(pack(tmp_path / "war", ENTRY.replace(old, new)))
    assert len(found) == 1
    assert told in found[0].what
    assert found[0].where.endswith("war.yaml")
    assert found[0].line == 2
    assert found[0].remedy


def test_ids_are_given_once_and_additions_need_their_entry(tmp_path: Path) -> None:
    twice = (
        ENTRY + ENTRY.partition("\n")[2] + "additions:\n  - {id: nobody-here, names: [X], source: made up}\n"
    )
    found, _ = problems(pack(tmp_path / "war", twice))
    assert [problem.line for problem in found] == [14, 27]
    assert "already" in found[0].what
    assert "which there is not" in found[1].what


def test_unreadable_files_do_not_stop_the_rest(tmp_path: Path) -> None:
    folder = pack(tmp_path / "war", ENTRY.replace("inter: 2", "inter: 12"))
    pack(folder, "actors: [", "bad.yaml")
    found, _ = problems(folder)
    assert len(found) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ahrar al-Sham", "Ahrar ash-Sham"),
        ("Jabhat al-Nusra", "jabhat an-Nusrah"[:-1]),
        ("The Défence Organisation", "defense organization"),
        ("Da'esh", "Daesh"),
        ("U.N.", "UN"),
        ("Turkey's", "Turkey"),
        ("Al Bab Front", "al-Bab Front"),
    ],
)
def test_spellings_that_are_one(one: str, other: str) -> None:
    assert keys(one) == keys(other)


def test_skeletons_level_what_transliterations_mix() -> None:
    assert skeleton(keys("Noureddin al-Zinki")) == skeleton(keys("Nour al-Din al-Zenki"))
    assert skeleton(keys("Faylaq al-Sham")) == skeleton(keys("Failak ash-Sham"))
    assert skeleton(keys("Hill League")) != skeleton(keys("River Army"))


def test_words_keep_their_places() -> None:
    text = "Fighters of Jabhat al-Nusra, U.S. jets"
    told = words(text)
    assert [text[word.start : word.end] for word in told] == [
        "Fighters",
        "of",
        "Jabhat",
        "al-Nusra",
        "U.S",
        "jets",
    ]
    assert [word.cut for word in told] == [False, False, False, False, True, False]
    assert folded("Şırnak") == "sirnak"
    assert is_acronym("U.N.")
    assert not is_acronym("Quds")


def test_the_vocabulary_closes_over_the_records_values() -> None:
    told = vocabulary()
    assert told.heads[("gunmen",)].id == "fighters"
    assert told.heads[("ministry", "of", "defense")].state == "gov"
    assert told.labels[("terrorists",)].sector == "UAF"
    assert not set(told.labels) & set(told.heads)
