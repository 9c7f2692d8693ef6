"""Claims: what is told as one, where a content ends, whose word it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made, Rules, at_one, claims, content
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Statement
from reportedly.model import Modality, Status
from tests.extract.encoder.made import RULES, peaks, pointed, stance, statement
from tests.extract.encoder.taught import ask, read, taught, vectors

ONE = [0] * 12
STATUSES = list(Status)

Pair = tuple[float, float]


def made(*found: Statement, sentence: Sequence[int] = ONE, rules: Rules = RULES) -> list[Made]:
    return claims(found, np.array(sentence), rules=rules)


def attributed(trigger: Run, run: Run, **given: object) -> Statement:
    """A statement with a source, a cue and a status that is somebody's."""
    said = {"sources": {(0, 1): 0.99}, "cue": (2, 2), "status": Status.CLAIMED} | given
    return statement(trigger, run, **said)  # type: ignore[arg-type]


def triggers(found: Sequence[Made]) -> list[list[Run]]:
    return [[part.trigger for part in one.parts] for one in found]


def test_nothing_found_nothing_made() -> None:
    assert made() == []


def test_triggers_of_one_content_are_one_claim() -> None:
    (one,) = made(statement((2, 2), (1, 9)), statement((6, 7), (1, 9)), statement((9, 9), (1, 9)))
    assert one.content == (1, 9)
    assert triggers([one]) == [[(2, 2), (6, 7), (9, 9)]]


def test_triggers_of_different_contents_stay_apart() -> None:
    found = made(statement((2, 2), (1, 4)), statement((7, 7), (6, 10)))
    assert [one.content for one in found] == [(1, 4), (6, 10)]
    assert triggers(found) == [[(2, 2)], [(7, 7)]]


def test_contents_that_mostly_agree_join_and_the_surer_end_holds() -> None:
    torn = statement((6, 6), (2, 9), first={2: 0.5, 1: 0.4})
    (one,) = made(statement((3, 3), (1, 9)), torn)
    assert one.content == (1, 9)


@pytest.mark.parametrize(("same", "count"), [(0.3, 1), (0.5, 2)])
def test_how_much_must_agree_is_a_rule(same: float, count: int) -> None:
    two = statement((2, 2), (0, 5)), statement((3, 3), (0, 9))  # six words of ten
    assert len(made(*two, rules=replace(RULES, same=same))) == count


def test_a_trigger_joins_the_claim_it_agrees_with_most() -> None:
    found = made(
        statement((2, 2), (0, 6)),
        statement((8, 8), (5, 11)),
        statement((6, 6), (4, 10)),
        rules=replace(RULES, same=0.2),
    )
    assert triggers(found) == [[(2, 2)], [(8, 8), (6, 6)]]


def test_sentences_are_never_joined() -> None:
    doubt = {"first": {1: 0.99}, "last": {10: 0.99}}
    found = made(
        statement((2, 2), (1, 10), sentence=(0, 5), **doubt),
        statement((8, 8), (1, 10), sentence=(6, 11), **doubt),
        sentence=[0] * 6 + [1] * 6,
    )
    assert len(found) == 2


def test_a_content_covers_every_trigger_of_its_claim() -> None:
    # Each alone ends, by what is surest, before the other's trigger has ended.
    (one,) = made(
        statement((3, 3), (3, 9), first={3: 0.5, 2: 0.45}),
        statement((2, 2), (2, 9), first={2: 0.5, 3: 0.45}),
        statement((9, 10), (3, 9), first={3: 0.5, 2: 0.45}),
    )
    assert one.content[0] <= 2
    assert one.content[1] >= 10


def test_what_a_contents_ends_say_beyond_its_trigger_does_not_count() -> None:
    late = statement((4, 5), (4, 5), first={8: 0.9, 3: 0.05}, last={1: 0.9, 7: 0.05})
    assert content([late], [], RULES) == (3, 7)


@pytest.mark.parametrize(("over", "expected"), [(0.0, 1), (3.0, 4)])
def test_to_reach_back_over_anothers_trigger_has_its_price(over: float, expected: int) -> None:
    other = statement((2, 2), (1, 3))
    torn = statement((6, 6), (1, 9), first={1: 0.6, 4: 0.3})
    assert content([torn], [other], replace(RULES, over=over)) == (expected, 9)
    found = made(other, torn, rules=replace(RULES, over=over))
    assert [one.content for one in found] == [(1, 3), (expected, 9)]


@pytest.mark.parametrize(("over", "expected"), [(0.0, 9), (3.0, 5)])
def test_to_reach_on_over_anothers_trigger_has_its_price(over: float, expected: int) -> None:
    torn = statement((3, 3), (2, 9), last={9: 0.6, 5: 0.3})
    other = statement((7, 7), (6, 9))
    assert content([torn], [other], replace(RULES, over=over)) == (2, expected)


def test_a_price_that_nothing_else_is_worth_is_paid() -> None:
    sure = statement((6, 6), (1, 9), first={1: 0.999})
    assert content([sure], [statement((2, 2), (1, 3))], RULES) == (1, 9)


def test_a_trigger_of_another_sentence_has_no_price() -> None:
    before = statement((2, 2), (0, 3), sentence=(0, 3))
    torn = statement((8, 8), (4, 11), sentence=(4, 11), first={4: 0.6, 7: 0.3})
    found = made(before, torn, sentence=[0] * 4 + [1] * 8)
    assert [one.content for one in found] == [(0, 3), (4, 11)]


def test_a_content_keeps_to_its_sentence_however_sure_its_beginning_is_past_the_trigger() -> None:
    given = taught()
    ask(given, "content.first", words_away=2, sure=40)
    sentence = [0] * 4 + [1] * 6
    (one,) = made(*read(given, vectors(10, 6), sentence), sentence=sentence)
    assert 4 <= one.content[0] <= one.content[1] <= 9


def test_claims_come_in_the_order_of_their_contents() -> None:
    found = made(statement((7, 7), (6, 8)), statement((2, 2), (1, 4)), statement((10, 10), (10, 11)))
    assert [one.content for one in found] == [(1, 4), (6, 8), (10, 11)]


def test_the_articles_own_word_has_neither_source_nor_cue() -> None:
    (one,) = made(statement((6, 6), (4, 9), roles={"via": [(0, 1)]}))
    assert STATUSES[one.status] is Status.STATED
    assert (one.sources, one.cue, one.via) == ([], None, [])


def test_anothers_word_has_its_source_cue_and_status() -> None:
    (one,) = made(attributed((6, 6), (4, 9), roles={"via": [(10, 11)]}))
    assert STATUSES[one.status] is Status.CLAIMED
    assert (one.sources, one.cue, one.via) == ([(0, 1)], (2, 2), [(10, 11)])


def test_its_status_says_whether_it_is_anybodys_word() -> None:
    (one,) = made(attributed((6, 6), (4, 9)))
    assert STATUSES[one.status] is not Status.STATED
    assert (one.sources, one.cue) == ([(0, 1)], (2, 2))
    (one,) = made(attributed((6, 6), (4, 9), status=Status.STATED))
    assert (STATUSES[one.status], one.sources, one.cue) == (Status.STATED, [], None)


def test_a_word_may_be_anothers_without_a_source() -> None:
    (one,) = made(attributed((6, 6), (4, 9), sources={None: 0.99}, status=Status.REPORTED))
    assert (STATUSES[one.status], one.sources, one.cue) == (Status.REPORTED, [], (2, 2))


JOINT = {"sources": {(1, 2): 0.5, (4, 5): 0.46}, "cue": (8, 8)}


def test_joint_sources_are_both_kept_in_text_order() -> None:
    (one,) = made(attributed((6, 6), (4, 6), **JOINT))
    assert one.sources == [(1, 2), (4, 5)]


def test_how_sure_a_joint_source_must_be_is_a_rule() -> None:
    (one,) = made(attributed((6, 6), (4, 6), **JOINT), rules=replace(RULES, joint=0.48))
    assert one.sources == [(1, 2)]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ((0.46, 0.5), (0.46, 0.5)),  # only the second is left
        ((0.5, 0.46), (0.46, 0.5)),  # both and all between are one name
    ],
)
def test_of_joint_sources_the_second_may_be_the_surer(begins: Pair, ends: Pair) -> None:
    both = attributed((6, 6), (4, 6), cue=(8, 8))
    sides = [peaks(13, {1: begins[0], 4: begins[1]}), peaks(13, {2: ends[0], 5: ends[1]})]
    both.source = np.exp(np.stack(sides))
    (one,) = made(both)
    assert one.sources == [(1, 2), (4, 5)]


def test_a_source_far_off_is_no_joint_one() -> None:
    (one,) = made(attributed((6, 6), (4, 6), sources={(1, 2): 0.5, (8, 9): 0.46}))
    assert one.sources == [(1, 2)]


def test_no_sources_are_joint_across_their_cue() -> None:
    # "…, rebels said; the army said …": the army says something else.
    (one,) = made(attributed((6, 6), (4, 6), sources={(1, 1): 0.5, (4, 5): 0.46}, cue=(2, 2)))
    assert one.sources == [(1, 1)]


def test_joint_sources_do_not_overlap() -> None:
    # Begun at 1 as at 2, ended at 3: one name, not two.
    (one,) = made(attributed((6, 6), (4, 6), sources={(1, 3): 0.5, (2, 3): 0.46}))
    assert one.sources == [(1, 3)]


def test_who_passed_it_on_is_told_once_and_is_no_source() -> None:
    roles = {"via": [(0, 1), (10, 11)]}
    (one,) = made(attributed((6, 6), (4, 9), roles=roles), attributed((8, 8), (4, 9), roles=roles))
    assert one.via == [(10, 11)]


@pytest.mark.parametrize(("chance", "least", "polarity"), [(0.6, 0.5, 1), (0.4, 0.5, 0), (0.4, 0.3, 1)])
def test_how_sure_a_denial_must_be_is_a_rule(chance: float, least: float, polarity: int) -> None:
    denied = attributed((6, 6), (4, 9), negative=chance)
    (one,) = made(denied, rules=replace(RULES, unmarked=least))
    assert one.polarity == polarity


def test_modality() -> None:
    meant = statement((6, 6), (4, 9))
    meant.stance = stance(Status.STATED, modality=Modality.INTENDED)
    (one,) = made(meant)
    assert list(Modality)[one.modality] is Modality.INTENDED


def test_triggers_of_one_claim_have_one_polarity() -> None:
    two = [attributed((n, n), (4, 9), negative=chance) for n, chance in ((6, 0.55), (8, 0.9))]
    (one,) = made(*two, rules=replace(RULES, unmarked=0.7))
    assert one.polarity == 1


def test_what_is_denied_and_what_is_not_are_two_claims() -> None:
    one, other = made(attributed((6, 6), (4, 9), negative=0.1), attributed((8, 8), (4, 9), negative=0.9))
    assert {one.polarity, other.polarity} == {0, 1}


@pytest.mark.parametrize(("least", "cue"), [(0.2, (2, 2)), (0.4, None)])
def test_how_sure_a_cue_must_be_is_a_rule(least: float, cue: Run | None) -> None:
    doubtful = attributed((6, 6), (4, 9))
    doubtful.cue = pointed(12, {(2, 2): 0.3, None: 0.6})
    (one,) = made(doubtful, rules=replace(RULES, cue=least))
    assert one.cue == cue


def test_how_sure_the_whole_is() -> None:
    (sure,) = made(statement((6, 6), (4, 9)))
    (torn,) = made(statement((6, 6), (4, 9), first={4: 0.5, 5: 0.45}))
    faint = statement((6, 6), (4, 9))
    faint.sure = 0.5
    (faint_one,) = made(faint)
    assert 0 < torn.sure < sure.sure <= 1
    assert 0 < faint_one.sure < sure.sure


def test_no_statement_is_lost() -> None:
    found = [statement((n, n), (n - n % 3, n - n % 3 + 2)) for n in range(12)]
    assert sorted(part.trigger for one in made(*found) for part in one.parts) == [(n, n) for n in range(12)]


def test_claims_of_one_content_that_stand_alike_are_one() -> None:
    one, other = (made(attributed((n, n), (4, 9), status=Status.REPORTED))[0] for n in (8, 6))
    (both,) = at_one([one, other])
    assert [part.trigger for part in both.parts] == [(6, 6), (8, 8)]
    assert both.content == (4, 9) and both.sources == [(0, 1)]


def test_claims_of_one_content_that_stand_differently_stay_two() -> None:
    said, denied = (
        made(attributed((n, n), (4, 9), status=status))[0]
        for n, status in ((6, Status.REPORTED), (8, Status.DENIED))
    )
    assert at_one([said, denied]) == [said, denied]
