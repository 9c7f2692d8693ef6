"""What people decided holds in what is made of claims, and outlives adding again, reading anew and reconciling anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.reconcile.reports import members
from tests.reconcile.test_incidents import BLAST

from reportedly import Article, code_articles
from reportedly.model import Coded, Grounded, Incident
from reportedly.present.keeping import keep
from reportedly.present.rows import reference
from reportedly.resolve import grounded as real_grounded
from reportedly.review import Verdict
from reportedly.review.book import Judgements
from reportedly.review.judgement import ClaimSubject, FieldSubject, MentionSubject, PairSubject
from reportedly.run import keeping
from reportedly.run.grounding import behind, ground, standing
from reportedly.run.reconciling import incidents
from reportedly.store import Casebook, Query

YES, NO = Verdict.POSITIVE, Verdict.NEGATIVE
ALL = Query()


@pytest.fixture(scope="module")
def read() -> list[Coded]:
    return list(code_articles(Article(id, text, outlet=by, published=day) for id, by, day, text in BLAST))


@pytest.fixture
def casebook(where: str, read: list[Coded]) -> str:
    with Casebook.open(where) as book:
        for each in read:
            book.add(each)
    return where


@pytest.fixture
def resolved(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that were resolved, as they are."""
    done: list[str] = []

    def counting(coded: Coded, **how: object) -> Iterator[Grounded]:
        done.append(coded.article.id)
        return real_grounded(coded, **how)  # type: ignore[arg-type]

    monkeypatch.setattr("reportedly.resolve.grounded", counting)
    return done


def told(where: str, words: str) -> Grounded:
    return next(one for one in ground(where, ALL, rejected=True) if words in one.claim.content.text)


def made(where: str) -> list[Incident]:
    return list(incidents(where, ALL))


def subject(one: Grounded) -> ClaimSubject:
    return ClaimSubject(one.claim.article, one.claim.id)


def test_a_rejected_claim_gives_no_account_and_stays_in_its_report(
    casebook: str, resolved: list[str]
) -> None:
    one = told(casebook, "at least 14 people")
    id = f"{one.claim.article}/{one.claim.id}"
    assert any(id in group for group in members(made(casebook)))
    resolved.clear()
    with Judgements.open(casebook) as book:
        kept = book.judge(subject(one), NO, who="Ana")
    assert not any(id in group for group in members(made(casebook)))
    assert resolved == [one.claim.article]
    (judged,) = told(casebook, "at least 14 people").judged
    assert (judged.rejects, judged.decided_by) == (True, ("Ana",))
    assert one.claim.id not in {each.claim.id for each in ground(casebook, ALL)}
    with Casebook.open(casebook) as book_:
        assert one.claim in book_.coded(one.claim.article).claims
    resolved.clear()
    with Judgements.open(casebook) as book:
        book.withdraw(kept.key, who="Ana")
    assert any(id in group for group in members(made(casebook)))
    assert resolved == [one.claim.article]


def test_a_corrected_field_is_what_incidents_rest_on_and_says_by_whom(casebook: str) -> None:
    one = told(casebook, "19 people")
    at = next(n for n, event in enumerate(one.claim.events) if event.counts)
    with Judgements.open(casebook) as book:
        for bound in ("min", "max"):
            field = FieldSubject(one.claim.article, one.claim.id, f"events.{at}.counts.0.{bound}")
            book.judge(field, NO, who="Ana", value=91)
    incident = next(each for each in made(casebook) if each.toll is not None and each.toll.high == 91)
    account = next(each for each in incident.accounts if each.claim.id == one.claim.id)
    assert {(each.field, each.value, each.machine) for each in account.told.judged} == {
        (f"events.{at}.counts.0.{bound}", "91", "19") for bound in ("min", "max")
    }
    assert [each["decided_by"] for each in reference(account.told)["judged"]] == [["Ana"], ["Ana"]]


def test_decisions_hold_after_adding_again_reading_anew_and_reconciling_anew(
    casebook: str, read: list[Coded], resolved: list[str]
) -> None:
    one, other = told(casebook, "at least 14 people"), told(casebook, "19 people")
    third = told(casebook, "any role")
    with Judgements.open(casebook) as book:
        book.judge(PairSubject(subject(one), subject(other)), NO, who="Ana")
        book.judge(subject(third), NO, who="Ben")
        book.judge(MentionSubject("Al-Bab", "geonames:172515"), YES, who="Ana")
        kept = book.all()

    def holds() -> bool:
        groups = members(made(casebook))
        ids = [f"{each.claim.article}/{each.claim.id}" for each in (one, other, third)]
        return not any({ids[0], ids[1]} <= group or ids[2] in group for group in groups)

    assert holds()
    assert behind(casebook, ALL) == []
    with Casebook.open(casebook) as opened:
        for each in read:
            opened.add(each)
    assert holds()
    # As a newer version of the reader has them: other ids, the same words.
    article = next(each for each in read if each.article.id == one.claim.article)
    with Casebook.open(casebook) as opened:
        for each in read:
            opened.add(_renamed(each), replace=True)
    found = standing(casebook)
    assert [each.anchoring for each in found.located] == ["moved", "moved", None]
    (pair,) = found.together.apart
    assert not any({pair.one, pair.other} <= group for group in members(made(casebook)))
    assert pair.one.endswith("!")
    with Casebook.open(casebook) as opened:
        opened.add(article, replace=True)
    with Judgements.open(casebook) as book:
        assert book.all() == kept
    keep(casebook)
    assert keeping.fresh(casebook)
    with Judgements.open(casebook) as book:
        book.judge(subject(one), NO, who="Ana")
    assert not keeping.fresh(casebook)


def _renamed(coded: Coded) -> Coded:
    return replace(coded, claims=tuple(replace(each, id=f"{each.id}!") for each in coded.claims))


def test_only_articles_that_a_decision_touches_are_resolved_again(casebook: str, resolved: list[str]) -> None:
    list(ground(casebook, ALL))
    resolved.clear()
    one = told(casebook, "19 people")
    with Judgements.open(casebook) as book:
        book.judge(FieldSubject(one.claim.article, one.claim.id, "status"), NO, who="Ana", value="denied")
    list(ground(casebook, ALL))
    assert resolved == [one.claim.article]
    assert told(casebook, "19 people").claim.status == "denied"
    resolved.clear()
    with Judgements.open(casebook) as book:
        book.judge(FieldSubject(one.claim.article, one.claim.id, "status"), NO, who="Ben", value="claimed")
    assert told(casebook, "19 people").claim.status == one.claim.status
    assert resolved == [one.claim.article]
