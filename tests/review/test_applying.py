"""What judgements come to: applied, disputed, adjudicated; always told as a person's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.review.made import TEXT, report, span

from reportedly.model import Claim, Judged
from reportedly.review import Verdict, fields
from reportedly.review.applying import Standing, corrected, rejected
from reportedly.review.book import Judgements
from reportedly.review.fields import JudgementError
from reportedly.review.judgement import ClaimSubject, FieldSubject, MentionSubject, PairSubject, Value
from reportedly.review.outcomes import Effect
from reportedly.store import Casebook

YES, NO, UNSURE = Verdict.POSITIVE, Verdict.NEGATIVE, Verdict.UNSURE
CLAIM = ClaimSubject("wire", "c0")


@pytest.fixture
def where(where: str) -> str:
    with Casebook.open(where) as casebook:
        casebook.add(report())
    return where


def field(name: str, claim: str = "c0") -> FieldSubject:
    return FieldSubject("wire", claim, name)


def standing(book: Judgements) -> Standing:
    return Standing.of(book.all(), book.coded)


def made(book: Judgements, n: int = 0) -> tuple[Claim, tuple[Judged, ...]]:
    coded, judged = corrected(report(), standing(book).corrections.get("wire", ()))
    return coded.claims[n], judged.get(f"c{n}", ())


def effects(book: Judgements) -> list[Effect]:
    told = standing(book).effects
    return [told[each.key] for each in book.all()]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("source", span(TEXT, "Residents"), "Residents"),
        ("source", None, None),
        ("status", "denied", "denied"),
        ("events.0.type", "ASSAULT.shelling", "ASSAULT.shelling"),
        ("events.0.actor", (span(TEXT, "the Hill Guard"),), "the Hill Guard"),
        ("events.0.target", span(TEXT, "Saraqib"), "Saraqib"),
        ("events.0.place", None, None),
        ("events.1.counts.0.max", 14, "14"),
        ("events.1.counts.0.max", None, None),
    ],
)
def test_a_corrected_field_takes_the_machines_place_and_says_who_decided(
    where: str, name: str, value: Value, told: str | None
) -> None:
    with Judgements.open(where) as book:
        kept = book.judge(field(name), NO, who="Ana", value=value)
        claim, judged = made(book)
    is_now = fields.value_in(claim, fields.parsed(name))
    assert is_now == (value if value is not None and not isinstance(is_now, tuple) else is_now)
    assert judged[0].value == told
    assert (judged[0].field, judged[0].decided_by, judged[0].key) == (name, ("Ana",), kept.key)
    assert judged[0].machine != judged[0].value
    with Casebook.open(where) as casebook:
        assert casebook.coded("wire") == report()


def test_an_event_that_is_none_goes_and_the_others_keep_their_corrections(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(field("events.0"), NO, who="Ana")
        book.judge(field("events.1.type"), NO, who="Ana", value="ASSAULT.kill")
        claim, judged = made(book)
    assert [event.type.value for event in claim.events] == ["ASSAULT.kill"]
    assert {each.field for each in judged} == {"events.0", "events.1.type"}


def test_a_confirmed_field_stays_and_says_so(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(field("source"), YES, who="Ana")
        claim, (judged,) = made(book)
    assert claim == report().claims[0]
    assert (judged.verdict, judged.value, judged.machine) == ("positive", "a doctor", "a doctor")


def test_a_rejected_claim_is_told_as_rejected(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(CLAIM, NO, who="Ana")
        claim, judged = made(book)
        assert claim == report().claims[0]
        found = rejected(judged)
        assert found is not None
        assert found.decided_by == ("Ana",)
        assert rejected(made(book, 1)[1]) is None


def test_of_one_coder_the_last_counts_and_a_withdrawn_one_does_not(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(field("status"), NO, who="Ana", value="denied")
        last = book.judge(field("status"), NO, who="Ana", value="claimed")
        assert made(book)[0].status == "claimed"
        assert effects(book) == [Effect.OVERRULED, Effect.APPLIED]
        book.withdraw(last.key, who="Ana")
        assert made(book)[0].status == "denied"
        assert effects(book) == [Effect.APPLIED, Effect.WITHDRAWN]


def test_coders_who_differ_leave_it_disputed_until_an_editor_decides(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(field("status"), NO, who="Ana", value="denied")
        book.judge(field("status"), NO, who="Ben", value="claimed")
        claim, judged = made(book)
        assert (claim.status, judged) == (report().claims[0].status, ())
        assert effects(book) == [Effect.DISPUTED] * 2
        (outcome,) = standing(book).outcomes
        assert outcome.disputed
        ruling = book.judge(field("status"), NO, who="Cleo", value="claimed", adjudicates=True)
        assert made(book)[0].status == "claimed"
        assert effects(book) == [Effect.OVERRULED, Effect.APPLIED, Effect.APPLIED]
        book.judge(field("status"), NO, who="Ana", value="warned")
        assert made(book)[0].status == "claimed"
        book.withdraw(ruling.key, who="Cleo")
        assert made(book)[0].status == "reported"


def test_who_is_unsure_disputes_nothing(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(CLAIM, UNSURE, who="Ana")
        book.judge(CLAIM, NO, who="Ben")
        assert rejected(made(book)[1]) is not None
        assert effects(book) == [Effect.UNSURE, Effect.APPLIED]


def test_coders_who_agree_are_all_named(where: str) -> None:
    with Judgements.open(where) as book:
        for who in ("Ana", "Ben"):
            book.judge(field("status"), NO, who=who, value="denied")
        assert made(book)[1][0].decided_by == ("Ana", "Ben")


def test_who_names_another_source_takes_the_naming_of_the_old_one_away(where: str) -> None:
    with Judgements.open(where) as book:
        book.judge(field("source"), NO, who="Ana", value=span(TEXT, "Residents"))
        told = standing(book).corrections["wire"]
    coded = report()
    named = replace(coded.claims[0], source_ref=span(TEXT, "The River Guard"))
    later, judged = corrected(replace(coded, claims=(named, coded.claims[1])), told)
    assert later.claims[0].source_ref is None
    assert [each.field for each in judged["c0"]] == ["source", "source_ref"]


def test_words_mean_one_thing(where: str) -> None:
    def words(entity: str) -> MentionSubject:
        return MentionSubject("The River Guard", entity)

    with Judgements.open(where) as book:
        book.judge(words("syr-sdf"), YES, who="Ana")
        assert [each.entity for each in standing(book).decisions] == ["syr-sdf"]
        book.judge(MentionSubject("river guard", "sdn-cop"), YES, who="Ben")
        assert standing(book).decisions == ()
        assert effects(book) == [Effect.DISPUTED] * 2
        book.judge(words("sdn-cop"), YES, who="Ana")
        assert {each.entity for each in standing(book).decisions} == {"sdn-cop"}
        assert effects(book) == [Effect.OVERRULED, Effect.APPLIED, Effect.APPLIED]
        book.judge(words("sdn-cop"), NO, who="Cleo")
        assert standing(book).decisions == ()
        book.judge(words("sdn-cop"), YES, who="Dora", adjudicates=True)
        assert [each.who for each in standing(book).decisions] == ["Dora"]


def test_judgements_hold_after_the_article_was_read_anew_and_are_told_lost_where_they_cannot(
    where: str,
) -> None:
    with Judgements.open(where) as book:
        book.judge(CLAIM, NO, who="Ana")
        book.judge(field("source", "c1"), NO, who="Ana", value=span(TEXT, "a doctor"))
        pair = PairSubject(CLAIM, ClaimSubject("wire", "c1"))
        book.judge(pair, NO, who="Ana")
        text = "Update. " + TEXT
        with Casebook.open(where) as casebook:
            casebook.add(report(text=text, ids="d"), replace=True)
        now = standing(book)
        assert [each.anchoring for each in now.located] == ["moved"] * 3
        coded, judged = corrected(report(text=text, ids="d"), now.corrections["wire"])
        assert coded.claims[1].source == span(text, "a doctor")
        assert rejected(judged["d0"]) is not None
        assert now.together.apart[0].one == "wire/d0"
        fewer = report(ids="d")
        with Casebook.open(where) as casebook:
            casebook.add(replace(fewer, claims=fewer.claims[1:]), replace=True)
        lost = standing(book)
        assert [each.anchoring for each in lost.located] == ["lost", "moved", "lost"]
        assert [lost.effects[key] for key in (1, 3)] == [Effect.LOST] * 2
        assert len(book.all()) == 3


@pytest.mark.parametrize(
    ("name", "verdict", "value", "told"),
    [
        ("status", NO, None, "Say what is right"),
        ("status", NO, "denyed", "denied"),
        ("status", NO, "reported", "is that already"),
        ("status", YES, "denied", "is another"),
        ("source", NO, "Residents", "no span"),
        ("source", NO, span("x" + TEXT, "Residents"), "The article has"),
        ("content", NO, None, "no span"),
        ("source_ref", NO, None, "is that already"),
        ("events.0", NO, "OTHER", "takes no value"),
        ("events.1.counts.0.min", NO, "many", "no number"),
        ("events.0.place", NO, (span(TEXT, "Saraqib"),), "is that already"),
    ],
)
def test_a_value_the_field_cannot_have_is_refused(
    where: str, name: str, verdict: Verdict, value: Value, told: str
) -> None:
    with Judgements.open(where) as book, pytest.raises(JudgementError, match=told):
        book.judge(field(name), verdict, who="Ana", value=value)


def test_a_claim_takes_no_value(where: str) -> None:
    with Judgements.open(where) as book, pytest.raises(JudgementError, match="Only a field"):
        book.judge(CLAIM, NO, who="Ana", value="x")
