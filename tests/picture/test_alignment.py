"""Alignment: who is said to stand to whom and how, which way round, by whose word, and what is denied or left open."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from reportedly.cli.add import add
from reportedly.cli.picture.alignment import alignment as command
from reportedly.model import Actor, Alignment, Grounded
from reportedly.picture.alignment import alignment
from reportedly.picture.alignment_parties import is_thing, sure
from reportedly.present.picture_alignment import ALIGNMENT_COLUMNS
from tests.picture import seeds
from tests.picture.hand import check_rests_on_claims, happening, told
from tests.picture.seed_tables import check_by_hand, check_by_reader, named
from tests.picture.seeds import STEMS
from tests.reconcile.reports import read

Tied = tuple[str | None, str, str | None]


def rows(*claims: Grounded) -> list[Alignment]:
    return list(alignment(claims))


def ties(*claims: Grounded) -> set[Tied]:
    return {(named(row.source), _how(row), named(row.target)) for row in rows(*claims)}


def _how(row: Alignment) -> str:
    return f"{row.tie} {row.help}" if row.help else str(row.tie)


def shown(row: Alignment) -> dict[str, Any]:
    stands = {"said": row.tellings, "hedged": row.hedged, "denied": row.denied}
    return {
        "source": named(row.source),
        "tie": str(row.tie),
        "help": str(row.help) if row.help else None,
        "target": named(row.target),
        "stands": sorted(name for name, there in stands.items() if there),
    }


def tied(text: str, trigger: str, type: str = "STATE.alignment", /, **given: Any) -> Grounded:
    roles = {name: given.pop(name) for name in ("actor", "target", "materiel") if name in given}
    return told(text, happening(type, trigger, **roles), **given)


def test_the_backer_is_the_source_whichever_way_round_the_words_stand() -> None:
    backs = {("per-gov", "supports untold", "bol-mil")}
    active = tied("Peru backs the Bolivian army.", "backs", actor=["Peru"], target=["the Bolivian army"])
    turned = tied(
        "The Bolivian army, backed by Peru, held on.", "backed", actor=["The Bolivian army"], target=["Peru"]
    )
    nearest = tied(
        "Chile, which arms nobody, and Peru, which backs the Bolivian army, met.",
        "backs",
        actor=["Chile", "Peru"],
        target=["the Bolivian army"],
    )
    backer = tied(
        "Peru, a backer of the Bolivian army, sent an envoy.",
        "backer",
        actor=["the Bolivian army"],
        target=["Peru"],
    )
    for one in (active, turned, nearest, backer):
        assert ties(one) == backs
    equipped = tied(
        "The Bolivian army is equipped with field kitchens by Peru.",
        "equipped",
        "AID.military",
        actor=["Peru"],
        target=["The Bolivian army"],
    )
    assert {each[::2] for each in ties(equipped)} == {("per-gov", "bol-mil")}


def test_a_quality_in_a_partys_words_is_a_tie() -> None:
    fought = tied(
        "Peruvian-backed rebels attacked the Bolivian army.",
        "attacked",
        "ASSAULT.offensive",
        actor=["Peruvian-backed rebels"],
        target=["the Bolivian army"],
    )
    assert ties(fought) == {
        ("per-gov", "supports untold", "Peruvian-backed rebels"),
        ("Peruvian-backed rebels", "fights", "bol-mil"),
    }
    (row,) = [row for row in rows(fought) if row.help]
    assert row.words == ("Peruvian-backed",)


@pytest.mark.parametrize(
    ("words", "tie"),
    [
        ("pro-Peru rebels", ("pro-Peru rebels", "allied", "per-gov")),
        ("anti-Peru rebels", ("anti-Peru rebels", "hostile", "per-gov")),
        ("Peruvian-led rebels", ("per-gov", "leads", "Peruvian-led rebels")),
        ("Peruvian-armed rebels", ("per-gov", "supplies arms", "Peruvian-armed rebels")),
        ("Peruvian-trained rebels", ("per-gov", "supports training", "Peruvian-trained rebels")),
        ("Peruvian-linked rebels", ("Peruvian-linked rebels", "linked", "per-gov")),
    ],
)
def test_each_compound_tells_its_tie(words: str, tie: Tied) -> None:
    one = tied(f"Three {words} were captured.", "captured", "COERCE.capture", target=[words])
    ends = {(each[1], frozenset((each[0], each[2]))) for each in ties(one)}
    assert ends == {(tie[1], frozenset((tie[0], tie[2])))}


def test_allied_forces_are_allied_with_who_is_named_before_them() -> None:
    text = "Peruvian troops and allied Bolivian soldiers burned a mill."
    one = tied(text, "allied", "STATE.alignment", actor=["Bolivian soldiers"], target=["Peruvian troops"])
    assert ties(one) == {("bol-mil", "allied", "per-mil")}


def test_a_campaign_has_no_backer_and_a_sentence_with_by_is_no_compound() -> None:
    campaign = tied("A Peruvian-led campaign began.", "began", "OTHER", actor=["A Peruvian-led campaign"])
    other = tied(
        "Peruvian troops backed by Chile advanced.",
        "advanced",
        "ASSAULT.offensive",
        actor=["Peruvian troops"],
    )
    assert ties(campaign) == set()
    assert ties(other) == set()


def test_what_stands_beside_a_phrase_is_no_part_of_it() -> None:
    helped = tied(
        "The army was helped by Chile and Peruvian-backed rebels.",
        "helped",
        "OTHER",
        actor=["Chile", "Peruvian-backed rebels"],
    )
    assert ties(helped) == {("per-gov", "supports untold", "Peruvian-backed rebels")}
    both = tied(
        "Chilean- and Peruvian-backed rebels fled.", "fled", "OTHER", actor=["Peruvian-backed rebels"]
    )
    assert {each[0] for each in ties(both)} == {"chl-gov", "per-gov"}
    vetoed = tied("Chile, a Peruvian ally, and Brazil vetoed it.", "ally", actor=["Chile"], target=["Brazil"])
    assert not any("bra-gov" in each for each in ties(vetoed))


def test_a_states_armed_forces_are_armed_by_nobody() -> None:
    assert not ties(tied("Peru's armed forces fled.", "fled", "OTHER", actor=["Peru's armed forces"]))
    assert not ties(tied("Peruvian Armed Forces fled.", "fled", "OTHER", actor=["Peruvian Armed Forces"]))
    assert ties(tied("Peru-armed forces fled.", "fled", "OTHER", actor=["Peru-armed forces"]))


def test_a_denied_supply_is_denied_and_no_tie() -> None:
    (row,) = rows(
        tied(
            "Lima denied supplying arms to the Bolivian army.",
            "supplying",
            "AID.military",
            actor=["Lima"],
            target=["the Bolivian army"],
            materiel=["arms"],
            source="Lima",
            cue="denied",
            status="denied",
            polarity="negative",
            content="supplying arms to the Bolivian army",
        )
    )
    assert shown(row)["stands"] == ["denied"]
    assert (row.tellings, row.hedged, len(row.denied)) == ((), (), 1)
    assert (row.earliest, row.latest) == (None, None)


@pytest.mark.parametrize("denial", ["Chad denied it.", "Chad denied the accusation."])
def test_who_denies_it_denies_the_tie_that_was_told(denial: str) -> None:
    text = f"Sudan accused Chad of supplying the rebels with rifles. {denial}"
    (row,) = rows(*read(("a", "Wire", "2023-12-24", text)))
    assert (str(row.tie), shown(row)["stands"]) == ("supplies", ["denied", "said"])
    (other,) = rows(*read(("a", "Wire", "2023-12-24", text.replace(denial, "Chad denied nothing."))))
    assert shown(other)["stands"] == ["said"]


@pytest.mark.parametrize(
    "put",
    [
        {"modality": "possible"},
        {"modality": "intended"},
        {"modality": "conditional"},
        {"status": "suggested"},
        {"status": "requested", "modality": "directive"},
        {"status": "unclear"},
    ],
)
def test_what_may_be_is_kept_apart(put: dict[str, str]) -> None:
    text = "Peru supplies the Bolivian army with rockets."
    roles = {"actor": ["Peru"], "target": ["the Bolivian army"], "materiel": ["rockets"]}
    (row,) = rows(tied(text, "supplies", "AID.military", **roles, **put))
    assert shown(row)["stands"] == ["hedged"]
    (row,) = rows(
        tied(text, "supplies", "AID.military", **roles, **put),
        tied(text, "supplies", "AID.military", **roles, article="b"),
    )
    assert (len(row.tellings), len(row.hedged)) == (1, 1)


def test_a_quality_stands_whatever_is_denied_of_what_the_party_did() -> None:
    one = tied(
        "The mayor denied that Peruvian-backed rebels had fled.",
        "fled",
        "RETREAT.withdraw",
        actor=["Peruvian-backed rebels"],
        source="The mayor",
        cue="denied",
        status="denied",
        polarity="negative",
        content="Peruvian-backed rebels had fled",
    )
    assert [shown(row)["stands"] for row in rows(one)] == [["said"]]


@pytest.mark.parametrize(
    ("text", "trigger", "materiel", "how"),
    [
        ("Peru supplied the Bolivian army with rockets.", "supplied", ["rockets"], "supplies arms"),
        ("Peru provided the Bolivian army with rockets.", "provided", ["rockets"], "supplies arms"),
        ("Peru supported the Bolivian army with air strikes.", "supported", [], "supports untold"),
        ("Peruvian artillery supported the Bolivian army.", "supported", ["artillery"], "supports artillery"),
        ("Peru trained the Bolivian army.", "trained", [], "supports training"),
        ("Peru funds the Bolivian army.", "funds", [], "supports money"),
    ],
)
def test_what_help_is_given_is_read_from_the_words(
    text: str, trigger: str, materiel: list[str], how: str
) -> None:
    source = "Peruvian artillery" if text.startswith("Peruvian") else "Peru"
    one = tied(text, trigger, "AID.military", actor=[source], target=["the Bolivian army"], materiel=materiel)
    assert {each[1] for each in ties(one)} == {how}


def test_help_from_whom_or_to_whom_nobody_is_told_stays_open() -> None:
    one = tied("Peru delivered rockets.", "delivered", "AID.military", actor=["Peru"], materiel=["rockets"])
    assert ties(one) == {("per-gov", "supplies arms", None)}
    assert rows(one)[0].materiel == ("rockets",)
    political = tied("Peru voiced its support.", "support", "SUPPORT", actor=["Peru"])
    assert ties(political) == set()


def test_only_parties_fight_and_in_a_clash_each_the_other() -> None:
    struck = tied(
        "The Bolivian army shelled a market, killing shoppers.",
        "shelled",
        "ASSAULT.shelling",
        actor=["The Bolivian army"],
        target=["a market", "shoppers"],
    )
    assert ties(struck) == set()
    clash = tied(
        "Clashes broke out between the Bolivian army and the Peruvian army.",
        "Clashes",
        "ASSAULT.clash",
        actor=["the Bolivian army", "the Peruvian army"],
    )
    assert ties(clash) == {("bol-mil", "fights", "per-mil"), ("per-mil", "fights", "bol-mil")}
    beside = tied(
        "The Bolivian army and the Peruvian army fought near the lake.",
        "fought",
        "ASSAULT.clash",
        actor=["The Bolivian army", "the Peruvian army"],
    )
    assert ties(beside) == set()


def test_a_base_and_a_jet_are_no_parties() -> None:
    base = tied(
        "The Bolivian army struck a military training base and shot down two army jets.",
        "struck",
        "ASSAULT.airstrike",
        actor=["The Bolivian army"],
        target=["a military training base", "two army jets"],
    )
    assert ties(base) == set()
    front = tied(
        "The Bolivian army struck the Liberation Front.",
        "struck",
        "ASSAULT.airstrike",
        actor=["The Bolivian army"],
        target=["the Liberation Front"],
    )
    assert is_thing("the military base") and is_thing("two drones") and not is_thing("the Liberation Front")
    assert all(target != "the military base" for _, _, target in ties(front))


def test_those_who_fight_for_a_party_do_not_fight_it() -> None:
    one = tied(
        "Chilean volunteers fighting for the Bolivian army were seen.",
        "fighting",
        "ASSAULT.clash",
        actor=["volunteers"],
        target=["the Bolivian army"],
    )
    assert ties(one) == set()


def test_ties_that_run_both_ways_have_one_row() -> None:
    one = tied("Peru's ally Chile spoke.", "ally", actor=["Peru"], target=["Chile"])
    other = tied("Chile's ally Peru spoke.", "ally", actor=["Chile"], target=["Peru"], article="b")
    (row,) = rows(one, other)
    assert {named(row.source), named(row.target)} == {"chl-gov", "per-gov"}
    assert len(row.tellings) == 2
    rift = tied("The rift between Peru and Chile deepened.", "rift", actor=["Peru"])
    assert [row.tie for row in rows(rift)] == ["at-odds"]


def test_a_tie_that_is_no_more_is_not_shown() -> None:
    text = "Chile, a former ally of Peru, spoke."
    assert ties(tied(text, "ally", actor=["Peru"], target=["Chile"])) == set()


def test_unknown_words_are_never_one_party_in_two_reports() -> None:
    def one(article: str) -> Grounded:
        return tied(
            "Gunmen attacked the Bolivian army.",
            "attacked",
            "ASSAULT.offensive",
            actor=["Gunmen"],
            target=["the Bolivian army"],
            article=article,
        )

    assert len(rows(one("a"), one("b"))) == 2


def test_days_run_from_the_first_told_to_the_last() -> None:
    text = "Peru backs the Bolivian army."
    roles = {"actor": ["Peru"], "target": ["the Bolivian army"]}
    first = tied(text, "backs", **roles, published="2024-03-05")
    last = tied(text, "backs", **roles, published="2024-06-01", article="b")
    (row,) = rows(first, last)
    assert (row.earliest, row.latest) == (date(2024, 3, 5), date(2024, 6, 1))
    (undated,) = rows(tied(text, "backs", **roles, published=None))
    assert (undated.earliest, undated.latest) == (None, None)


CLAIMS = [
    tied("Peru backs the Bolivian army.", "backs", actor=["Peru"], target=["the Bolivian army"]),
    tied(
        "Peruvian-backed rebels shelled the Chilean army.",
        "shelled",
        "ASSAULT.shelling",
        actor=["Peruvian-backed rebels"],
        target=["the Chilean army"],
        article="a2",
    ),
    tied("Peru's ally Chile spoke.", "ally", actor=["Peru"], target=["Chile"], article="a3"),
]


def test_rows_rest_on_claims_alone() -> None:
    check_rests_on_claims(alignment, CLAIMS)


def test_the_order_of_the_claims_changes_nothing() -> None:
    mixed = (
        [*CLAIMS, *seeds.by_reader(STEMS[0], _shared()), *seeds.by_reader(STEMS[1], _shared())]
        if _shared().exists()
        else CLAIMS
    )
    expected = rows(*mixed)
    for seed in range(3):
        assert rows(*random.Random(seed).sample(mixed, len(mixed))) == expected


def _shared() -> Path:
    return Path(__file__).parents[2].parent / "shared"


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_coded_by_hand(stem: str, shared: Path) -> None:
    check_by_hand(alignment, shown, "alignment", stem, shared)


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_reports_as_the_reader_reads_them(stem: str, shared: Path) -> None:
    check_by_reader(alignment, shown, "alignment", stem, shared)


def test_the_arms_of_the_second_report_are_listed(shared: Path) -> None:
    found = alignment(seeds.by_hand(STEMS[1], shared))
    (row,) = [
        row
        for row in found
        if row.tie == "supplies" and row.target and row.target.id == "syr-armed-opposition"
    ]
    assert set(row.materiel) == {
        *("ammunition", "RPGs", "mortars", "Grad rockets", "launchers", "tank shells"),
        *("arms", "armored vehicles"),
    }


def test_a_table_shows_who_says_it() -> None:
    (row,) = rows(CLAIMS[0])
    cells = {column.name: column.cell(row) for column in ALIGNMENT_COLUMNS}
    assert cells["source"] == "Government of Peru"
    assert cells["claims"] == "1 said"
    assert "Northlight Wire: Peru backs" in cells["says"]


def test_the_command_shows_the_ties_of_one_actor(tmp_path: Path) -> None:
    report = tmp_path / "reports.jsonl"
    told = {
        "id": "one",
        "text": "Peru supplied the Bolivian army with rockets on Monday, a monitor said.",
        "outlet": "Northlight Wire",
        "published": "2024-03-05",
    }
    report.write_text(json.dumps(told) + "\n")
    book = str(tmp_path / "case.db")
    runner = CliRunner()
    assert runner.invoke(add, [str(report), "--casebook", book]).exit_code == 0
    table = runner.invoke(command, ["--casebook", book])
    assert "Government of Peru\tsupplies (arms)" in table.output
    for name in ("per-gov", "Peru", "Bolivian army"):
        done = runner.invoke(command, [name, "--casebook", book, "--json"])
        row = json.loads(done.output.splitlines()[0])
        assert (row["tie"], row["help"], row["target"]["id"]) == ("supplies", "arms", "bol-mil")
        assert row["tellings"][0]["outlet"] == "Northlight Wire"
    assert runner.invoke(command, ["Chile", "--casebook", book, "--json"]).stdout == ""
    assert runner.invoke(command, ["--tie", "fights", "--casebook", book, "--json"]).output == ""


def test_a_label_that_only_enmity_ties_stays_words() -> None:
    unsure = Actor(CLAIMS[0].claim.sentence, id="per-gov", loaded=True, confidence=0.3)
    assert sure(unsure, CLAIMS[0]).id is None
