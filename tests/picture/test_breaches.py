"""Agreements and breaches: who is said to have broken what by whose word, who denies it, and the weeks of it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

import reportedly
from reportedly.cli.add import add
from reportedly.cli.picture.breaches import breaches as command
from reportedly.model import Agreement, Article, Breach, Grounded, Keeping, Modality, Polarity, Status
from reportedly.picture.agreements import agreements
from reportedly.picture.breaches import breaches
from reportedly.picture.breaches_weekly import weekly
from reportedly.present.rows import to_json, where, who
from reportedly.reconcile.tellings import tellings
from reportedly.resolve import grounded
from tests.picture import seeds

EXPECTED = yaml.safe_load((Path(__file__).parent / "seeds" / "breaches.yaml").read_text(encoding="utf-8"))
DAY = "2024-08-02"
ACCUSED = "Yerevan accused Baku of violating the ceasefire by shelling Armenian troops on Monday. "
DENIED = "Baku denied that it had broken the truce. "
COUNTER = "Azerbaijan said that Armenian forces had violated the ceasefire three times since Sunday. "
SIGNED = "Armenia and Azerbaijan signed the ceasefire on 28 July. "


@cache
def told(
    text: str, id: str = "a", published: str | None = DAY, outlet: str = "Harbour Radio"
) -> tuple[Grounded, ...]:
    article = Article(id, text, published=published, outlet=outlet)
    return tuple(one for coded in reportedly.code_articles([article]) for one in grounded(coded))


def rows(claims: Iterable[Grounded], **given: Any) -> list[Breach]:
    return list(breaches(claims, **given))


def only(text: str) -> Breach:
    (row,) = rows(told(text))
    return row


def names(row: Breach) -> list[str]:
    return [who(actor) for actor in row.accused]


def accuser(row: Breach) -> str | None:
    return row.accuser.name if row.accuser else None


def changed(claims: Sequence[Grounded], **given: Any) -> list[Grounded]:
    return [replace(one, claim=replace(one.claim, **given)) for one in claims]


def test_a_breach_names_accuser_accused_agreement_and_what_was_done() -> None:
    row = only(ACCUSED)
    assert (row.said, accuser(row), names(row)) == (Keeping.BROKEN, "Yerevan", ["Government of Azerbaijan"])
    assert (row.agreement, row.kind, list(row.what)) == ("ceasefire", "ceasefire", ["ASSAULT.shelling"])
    assert (row.earliest, row.latest) == (date(2024, 7, 29), date(2024, 7, 29))
    assert row.of in {one.id for one in agreements(told(ACCUSED))}


def test_a_denial_by_the_accused_stands_beside_the_accusation_and_is_no_row() -> None:
    row = only(ACCUSED + DENIED)
    assert [one.claim.source and one.claim.source.text for one in row.denials] == ["Baku"]


def test_a_counter_accusation_is_a_second_row_and_no_denial() -> None:
    found = rows(told(ACCUSED + COUNTER))
    assert {(accuser(row), *names(row)) for row in found} == {
        ("Yerevan", "Government of Azerbaijan"),
        ("Azerbaijan", "Armed forces of Armenia"),
    }
    assert not any(row.denials for row in found)
    assert [count.span.text for row in found for count in row.counts] == ["three"]


def test_of_two_that_accuse_each_other_neither_is_shown_to_accuse_himself() -> None:
    text = (
        "The Armenian army and the Azerbaijani army accused each other on Friday of breaking the ceasefire."
    )
    assert {(accuser(row), *names(row)) for row in rows(told(text))} == {
        ("Armenian army", "Armed forces of Azerbaijan"),
        ("Azerbaijani army", "Armed forces of Armenia"),
    }


def test_of_two_named_together_that_accuse_each_other_each_is_accused_by_the_other() -> None:
    text = "Armenia and Azerbaijan accused each other of breaking the truce on Friday."
    assert {(accuser(row), *names(row)) for row in rows(told(text))} == {
        ("Armenia", "Government of Azerbaijan"),
        ("Azerbaijan", "Government of Armenia"),
    }


def test_a_denial_that_answers_nothing_read_is_a_row_that_alleges_nothing() -> None:
    row = only(DENIED)
    assert (row.said, names(row), row.denials) == (Keeping.DENIED, ["Government of Azerbaijan"], ())


def test_a_denial_of_the_act_is_a_denial_of_the_breach() -> None:
    text = (
        "Rebels said that the Peruvian army shelled Iquitos on Thursday, violating the truce. "
        "The Peruvian army did not shell Iquitos, a Peruvian army spokesman said."
    )
    row = only(text)
    assert [one.claim.polarity for one in row.denials] == [Polarity.NEGATIVE]


@pytest.mark.parametrize(
    "given",
    [
        {"modality": Modality.CONDITIONAL},
        {"modality": Modality.POSSIBLE},
        {"modality": Modality.INTENDED},
        {"modality": Modality.DIRECTIVE},
        {"status": Status.REQUESTED},
        {"status": Status.THREATENED},
        {"status": Status.UNCLEAR},
        {"polarity": Polarity.NEGATIVE},
    ],
)
def test_what_is_not_said_to_have_happened_is_no_breach(given: dict[str, Any]) -> None:
    assert rows(changed(told(ACCUSED), **given)) == []


@pytest.mark.parametrize(
    "text",
    [
        "If the truce is broken, the army will answer, the general warned.",
        "The envoy called on both sides not to violate the truce.",
        "The truce between the army and the rebels broke down last week.",
        "The fragile ceasefire collapsed on Sunday.",
        "Rebels broke through the army's lines near Iquitos.",
    ],
)
def test_threats_lapses_and_other_breaking_are_no_breach(text: str) -> None:
    assert rows(told(text)) == []


def test_that_none_was_seen_is_a_report_of_observance() -> None:
    row = only("No violations of the ceasefire were recorded on Monday, the monitors said.")
    assert (row.said, row.accused) == (Keeping.KEPT, ())
    assert only("The ceasefire has largely held since Friday, residents said.").said is Keeping.KEPT


def test_an_agreement_that_is_not_carried_out_is_said_to_be_unkept() -> None:
    row = only("Peru has failed to honour the Lima accord, the rebels said.")
    assert (row.said, row.agreement, names(row)) == (Keeping.UNKEPT, "Lima accord", ["Government of Peru"])


def test_breaches_of_law_are_shown_only_when_asked_for() -> None:
    text = "The mayor said that the Peruvian army had violated international law by shelling Iquitos."
    assert rows(told(text)) == []
    assert [row.kind for row in rows(told(text), law=True)] == ["law"]


def test_the_same_breach_in_two_outlets_is_one_row_with_both_tellings() -> None:
    claims = (*told(ACCUSED), *told(ACCUSED, id="b", outlet="Northlight Wire"))
    (row,) = rows(claims)
    assert {one.claim.outlet for one in row.tellings} == {"Harbour Radio", "Northlight Wire"}


def test_other_days_other_accusers_and_unnamed_accused_are_never_brought_together() -> None:
    later = told(ACCUSED, id="b", published="2024-08-16")
    assert len(rows((*told(ACCUSED), *later))) == 2
    rebels = told(ACCUSED.replace("Yerevan", "The mayor"), id="b")
    assert len(rows((*told(ACCUSED), *rebels))) == 2
    nobody = "The truce was violated on Monday."
    assert len(rows((*told(nobody), *told(nobody, id="b")))) == 2


def test_nobody_is_held_to_accuse_himself() -> None:
    for row in rows(told(ACCUSED + COUNTER)):
        assert row.accuser and row.accuser.actor
        assert row.accuser.actor.id not in {actor.id for actor in row.accused}


def test_an_agreement_has_its_parties_and_day_and_what_refers_back_to_it() -> None:
    (row,) = agreements(told(SIGNED + ACCUSED))
    assert sorted(map(who, row.parties)) == ["Government of Armenia", "Government of Azerbaijan"]
    assert (row.kind, row.earliest) == ("ceasefire", date(2024, 7, 28))
    assert len({one.claim.id for one in row.tellings}) == 2


def test_brokers_are_no_parties() -> None:
    (row,) = agreements(told("Peru brokered a truce between the army and the rebels on Monday."))
    assert [who(actor) for actor in row.brokers] == ["Government of Peru"]
    assert "Government of Peru" not in map(who, row.parties)


def test_a_truce_that_is_asked_for_is_no_agreement() -> None:
    assert list(agreements(told("The United Nations called for a ceasefire in Iquitos."))) == []


def test_a_truce_that_collapsed_accuses_nobody() -> None:
    (row,) = agreements(told("The fragile ceasefire collapsed on Sunday."))
    assert len(row.ended) == 1


def test_truces_of_other_years_are_two_though_their_words_are_the_same() -> None:
    text = "Rebels violated the Iquitos truce, the army said."
    first, second = told(text), told(text, id="b", published="2026-08-02")
    assert len(list(agreements((*first, *second)))) == 2
    soon = told(text, id="b", published="2024-08-09")
    assert len(list(agreements((*first, *soon)))) == 1


def test_a_truce_without_a_name_is_not_taken_for_another_reports() -> None:
    text = "Rebels violated the truce, the army said."
    assert len(list(agreements((*told(text), *told(text, id="b"))))) == 2


def test_weeks_count_allegations_and_denials_beside_what_was_read() -> None:
    quiet = told("A bridge in Iquitos was destroyed.", id="b", published="2024-08-30")
    found = list(weekly((*told(ACCUSED + DENIED + COUNTER), *quiet)))
    counted = {(row.monday, row.accuser, row.alleged, row.denied, row.articles, row.weeks) for row in found}
    assert counted == {
        (date(2024, 7, 29), "Yerevan", 1, 1, 1, 1),
        (date(2024, 7, 29), "Azerbaijan", 1, 0, 1, 1),
        (date(2024, 8, 5), "", 0, 0, 0, 3),
        (date(2024, 8, 26), "", 0, 0, 1, 1),
    }


@pytest.mark.parametrize("view", [agreements, breaches, weekly])
def test_rows_rest_on_claims_and_not_on_their_order(view: Callable[..., Iterable[Any]]) -> None:
    claims = [*told(SIGNED + ACCUSED + DENIED + COUNTER), *told(ACCUSED, id="b", outlet="Northlight Wire")]
    expected = list(map(to_json, view(claims)))
    known = {one.id for one in tellings(claims)}
    for row in view(claims):
        assert {one.id for one in row.tellings} <= known
    for seed in range(5):
        shuffled = random.Random(seed).sample(claims, len(claims))
        assert list(map(to_json, view(shuffled))) == expected
    assert not [row for row in view([]) if row.tellings]


def test_without_its_claim_a_row_is_gone() -> None:
    claims = told(ACCUSED + COUNTER)
    for row in rows(claims):
        gone = {one.claim.id for one in row.tellings}
        left = rows(one for one in claims if one.claim.id not in gone)
        assert len(left) == 1


def agreement_of(row: Agreement) -> dict[str, Any]:
    return {"kind": row.kind, "parties": sorted(map(who, row.parties)), "where": where(row.place)}


def breach_of(row: Breach) -> dict[str, Any]:
    return {
        "said": str(row.said),
        "kind": row.kind,
        "accuser": accuser(row),
        "accused": names(row),
        "what": list(map(str, row.what)),
    }


def shown(claims: Sequence[Grounded]) -> list[dict[str, Any]]:
    return [*map(agreement_of, agreements(claims)), *map(breach_of, breaches(claims))]


def ordered(found: Iterable[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True) for row in found)


@pytest.mark.parametrize("stem", seeds.STEMS)
def test_the_two_reports_as_coded_by_hand_give_exactly_the_table(stem: str, shared: Path) -> None:
    expected = EXPECTED[stem]
    assert ordered(shown(seeds.by_hand(stem, shared))) == ordered(
        (*expected["agreements"], *expected["breaches"])
    )


@pytest.mark.parametrize("stem", seeds.STEMS)
def test_the_two_reports_as_read_give_the_table_but_for_what_is_listed(stem: str, shared: Path) -> None:
    expected = EXPECTED[stem]
    table = ordered((*expected["agreements"], *expected["breaches"]))
    misses = ordered(one["row"] for one in expected["reader_misses"])
    wrong = ordered(one["row"] for one in expected["reader_wrong"])
    found = ordered(shown(seeds.by_reader(stem, shared)))
    assert sorted(set(table) - set(found)) == misses
    assert sorted(set(found) - set(table)) == wrong


def test_the_command_says_who_broke_it_by_whose_word(tmp_path: Path) -> None:
    book = str(tmp_path / "book.db")
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "a", "text": ACCUSED + DENIED, "published": DAY}))
    CliRunner().invoke(add, [str(tmp_path / "a.jsonl"), "--casebook", book])
    done = CliRunner().invoke(command, ["--casebook", book])
    assert done.exit_code == 0, done.output
    head, line = done.output.splitlines()
    cells = dict(zip(head.split("\t"), line.split("\t"), strict=True))
    assert cells["by whose word"].startswith("Yerevan")
    assert cells["who"] == "Government of Azerbaijan (“Baku”)"
    assert cells["is said to have"] == "broke: ceasefire – ASSAULT.shelling"
    assert cells["denied by"].startswith("Baku")
    for flag in ("--agreements", "--weekly"):
        done = CliRunner().invoke(command, ["--casebook", book, flag, "--json"])
        assert done.exit_code == 0 and json.loads(done.output.splitlines()[0])["tellings"]


def test_a_declaration_may_be_broken() -> None:
    row = only("The army accused the RSF of violating the Jeddah declaration.")
    assert row.agreement == "Jeddah declaration"
