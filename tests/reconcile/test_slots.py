"""Slots, tolls and grades: how what accounts say goes together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from reportedly.model import (
    Accord,
    Account,
    Count,
    CountKind,
    Event,
    Grade,
    Grounded,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.reconcile.grades import grade
from reportedly.reconcile.numbers import Told, meet, toll, tolls, words
from reportedly.reconcile.slots import slots
from reportedly.reconcile.tellings import tellings
from tests.picture.hand import at, happening, told


def account(claim: Grounded, origin: str) -> Account:
    return Account(tuple(tellings([claim])), origin)


def strike(number: int, origin: str, *, article: str, day: str = "2024-03-05", **put: Any) -> Account:
    actor = put.pop("actor", "Russian")
    text = f"{actor} jets bombed Kupiansk, killing {number} people."
    bombing = happening(
        "ASSAULT.airstrike", "bombed", actor=[f"{actor} jets"], target=["Kupiansk"], place=["Kupiansk"]
    )
    dead = happening("ASSAULT.kill", "killing", (str(number), number, "killed"), target=["people"])
    return account(told(text, bombing, dead, article=article, published=day, **put), origin)


def slot(accounts: list[Account], name: str) -> Any:
    return next(slot for slot in slots(accounts) if slot.name == name)


def test_one_origin_however_often_told_is_one_only() -> None:
    accounts = [strike(9, "one", article="a"), strike(9, "one", article="b")]
    killed = slot(accounts, "killed")
    assert killed.accord is Accord.ONE_ONLY
    assert len(killed.values[0].accounts) == 2


def test_two_origins_that_say_the_same_agree() -> None:
    assert (
        slot([strike(9, "one", article="a"), strike(9, "two", article="b")], "killed").accord is Accord.AGREED
    )


def test_numbers_that_cannot_both_be_so_differ_and_give_the_range() -> None:
    accounts = [strike(9, "one", article="a"), strike(20, "two", article="b")]
    assert slot(accounts, "killed").accord is Accord.DIFFERENT
    found = toll(accounts)
    assert found is not None
    assert (found.low, found.best, found.high) == (9, None, 20)


def test_the_best_is_what_most_origins_say_and_none_where_no_two_agree() -> None:
    accounts = [
        strike(9, "one", article="a"),
        strike(20, "two", article="b"),
        strike(20, "three", article="c"),
    ]
    found = toll(accounts)
    assert found is not None
    assert (found.low, found.best, found.high) == (9, 20, 20)


def test_of_each_origin_its_last_word_counts() -> None:
    accounts = [strike(9, "one", article="a"), strike(14, "one", article="b", day="2024-03-07")]
    found = toll(accounts)
    assert found is not None
    assert (found.low, found.high) == (14, 14)


def test_who_holds_it_possible_counts_no_dead_and_makes_no_second_origin() -> None:
    sure, feared = (
        strike(9, "one", article="a"),
        strike(40, "two", article="b", modality=Modality.POSSIBLE),
    )
    found = toll([sure, feared])
    assert found is not None
    assert (found.low, found.high) == (9, 9)
    assert toll([feared]) is None
    assert grade([sure, feared], slots([sure, feared]))[0] is Grade.WEAK


def test_a_denial_is_shown_beside_what_it_denies() -> None:
    text = "A ministry spokesman denied that Russian jets had bombed Kupiansk."
    bombing = happening("ASSAULT.airstrike", "bombed", actor=["Russian jets"], place=["Kupiansk"])
    put = {"content": "Russian jets had bombed Kupiansk", "status": "denied", "polarity": "negative"}
    denial = account(
        told(text, bombing, article="b", source="A ministry spokesman", cue="denied", **put), "two"
    )
    accounts = [strike(9, "one", article="a"), denial]
    # That a party did it is denied, not that it happened.
    assert "happened" not in [each.name for each in slots(accounts)]
    assert slot(accounts, "actor").accord is Accord.DENIED
    assert slot(accounts, "actor").values[0].denied_by == (denial.id,)


def test_that_it_happened_is_denied_where_nobody_is_named() -> None:
    text = "An officer denied that there had been any air strike."
    none = happening("ASSAULT.airstrike", "air strike")
    put = {"content": "there had been any air strike", "status": "denied", "polarity": "negative"}
    denial = account(told(text, none, article="b", source="An officer", cue="denied", **put), "two")
    accounts = [strike(9, "one", article="a"), denial]
    assert slot(accounts, "happened").accord is Accord.DENIED
    assert slot(accounts, "happened").values[0].denied_by == (denial.id,)


def test_parties_that_exclude_each_other_contradict() -> None:
    accounts = [strike(9, "one", article="a"), strike(9, "two", article="b", actor="Ukrainian")]
    actor = slot(accounts, "actor")
    assert actor.accord is Accord.CONTRADICTED
    assert grade(accounts, slots(accounts))[0] is Grade.CONTESTED


def test_a_single_origin_is_weak_and_two_with_a_party_fair() -> None:
    one = [strike(9, "one", article="a")]
    assert grade(one, slots(one))[0] is Grade.WEAK
    two = [*one, strike(9, "two", article="b")]
    assert grade(two, slots(two))[0] is Grade.FAIR


def test_parts_of_the_dead_are_a_slot_of_their_own() -> None:
    text = "A rocket killed 12 people, 5 of them children."
    whole = happening("ASSAULT.kill", "killed", ("12", 12, "killed"), target=["people"])
    claim = told(text, whole, article="a")
    event = claim.claim.events[0]
    start = text.index("children")
    children = Count(
        Span(text.index("5"), text.index("5") + 1, "5"),
        5,
        5,
        CountKind.KILLED,
        Span(start, start + 8, "children"),
    )
    object.__setattr__(event, "counts", (*event.counts, children))
    found = tolls(account(claim, "one"), CountKind.KILLED)
    assert {part: told.min for part, told in found.items()} == {None: 12, "children": 5}
    assert [each.name for each in slots([account(claim, "one")])][-2:] == ["killed", "killed (children)"]


@pytest.mark.parametrize(
    ("text", "dead", "whole"),
    [
        ("A rocket killed nine children and three teachers.", {"children": 9, "teachers": 3}, 12),
        ("A rocket killed three teachers and nine farmers.", {"teachers": 3, "farmers": 9}, 12),
        ("A rocket killed nine farmers, three of them teachers.", {None: 9}, 9),
        ("A rocket killed nine farmers, three teachers among them.", {None: 9}, 9),
    ],
)
def test_numbers_side_by_side_are_parts_and_the_whole_their_sum(
    text: str, dead: dict[str | None, int], whole: int
) -> None:
    def count(number: str, value: int, who: str) -> Count:
        at, of = text.index(number), text.index(who)
        words = Span(at, at + len(number), number)
        return Count(words, value, value, CountKind.KILLED, Span(of, of + len(who), who))

    claim = told(text, happening("ASSAULT.kill", "killed"), article="a")
    numbers = {"nine": 9, "three": 3}
    asked = sorted(re.findall(r"(nine|three) (?:of them )?(\w+)", text), key=lambda each: text.index(each[0]))
    counts = tuple(count(number, numbers[number], who) for number, who in asked)
    object.__setattr__(claim.claim.events[0], "counts", counts)
    made = account(claim, "one")
    found = tolls(made, CountKind.KILLED)
    assert {part: told.min for part, told in found.items()} == dead
    summed = toll([made])
    assert summed is not None
    assert (summed.low, summed.high) == (whole, whole)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (58, 58, "58"),
        (58, None, "at least 58"),
        (None, 100, "up to 100"),
        (12, 15, "12 to 15"),
        (None, None, "unknown"),
    ],
)
def test_bounds_in_words(low: int | None, high: int | None, said: str) -> None:
    assert words(Told(Span(0, 1, "x"), low, high)) == said


def test_numbers_meet_where_one_number_can_be_both() -> None:
    span = Span(0, 1, "x")
    assert meet(Told(span, 14, None), Told(span, 19, 19))
    assert not meet(Told(span, 20, None), Told(span, 19, 19))


def fight(number: int, who: str, origin: str, *, article: str) -> Account:
    text = f"{number} {who} were killed at Kupiansk."
    killed = happening(
        "ASSAULT.kill", "killed", (str(number), number, "killed"), target=[who], place=["Kupiansk"]
    )

    def dead(words: str) -> Event:
        made = killed(words)
        return replace(made, counts=tuple(replace(each, who=at(words, who)) for each in made.counts))

    return account(told(text, dead, article=article, published="2024-03-05"), origin)


def test_the_dead_of_two_sides_are_two_tolls() -> None:
    accounts = [
        fight(37, "terrorists", "one", article="a"),
        fight(50, "Russian soldiers", "two", article="b"),
        fight(41, "soldiers", "three", article="c"),
    ]
    theirs = slot(accounts, "killed (Armed forces of Russia)")
    assert {value.value for value in theirs.values} == {"50", "41"}
    assert slot(accounts, "killed (terrorists)").accord is Accord.ONE_ONLY
    assert not [each for each in slots(accounts) if each.name == "killed"]
    found = toll(accounts)
    assert found is not None
    assert (found.low, found.best, found.high) == (78, None, 87)


def test_the_dead_of_one_side_are_one_toll() -> None:
    accounts = [
        fight(37, "Russian soldiers", "one", article="a"),
        fight(50, "Russian troops", "two", article="b"),
    ]
    assert slot(accounts, "killed").accord is Accord.DIFFERENT


def test_who_denies_a_deed_denies_nothing_of_whom_it_hit() -> None:
    denial = strike(9, "two", article="b", polarity=Polarity.NEGATIVE, status=Status.DENIED)
    accounts = [strike(9, "one", article="a"), denial]
    assert slot(accounts, "actor").accord is Accord.DENIED
    assert slot(accounts, "target").accord is not Accord.DENIED


def lost(text: str, origin: str, *, article: str, **put: Any) -> Account:
    fall = happening("COERCE.seize", "fallen", target=["Kupiansk"], place=["Kupiansk"])
    return account(told(text, fall, article=article, published="2024-03-05", **put), origin)


@pytest.mark.parametrize(
    ("denial", "denied"),
    [("Kupiansk had not fallen.", True), ("The whole of Kupiansk had not fallen.", False)],
)
def test_who_denies_the_whole_denies_no_part(denial: str, denied: bool) -> None:
    no = {"polarity": Polarity.NEGATIVE, "status": Status.DENIED}
    accounts = [
        lost("Kupiansk had fallen.", "one", article="a"),
        lost(denial, "two", article="b", **no),
    ]
    assert any(each.name == "happened" for each in slots(accounts)) is denied


def test_that_nobody_was_hurt_denies_no_strike() -> None:
    hurt = happening("ASSAULT.injure", "hurt", target=["Nobody"])
    none = told("Nobody was hurt.", hurt, article="b", published="2024-03-05", polarity=Polarity.NEGATIVE)
    accounts = [strike(9, "one", article="a"), account(none, "two")]
    assert not any(each.name == "happened" for each in slots(accounts))


@pytest.mark.parametrize(
    ("denial", "word", "type", "denied"),
    [
        ("No children had been in the struck mill.", "struck", "ASSAULT.airstrike", False),
        ("The mill had not been struck.", "struck", "ASSAULT.airstrike", True),
        ("The jets had not struck a mill.", "struck", "ASSAULT.airstrike", True),
        ("Bombs could not have caused such a fire.", "fire", "ASSAULT.airstrike", False),
        ("No such strike took place.", "strike", "ASSAULT.airstrike", True),
    ],
)
def test_what_is_told_in_passing_is_not_denied(denial: str, word: str, type: str, denied: bool) -> None:
    no = told(denial, happening(type, word), article="b", polarity=Polarity.NEGATIVE)
    accounts = [strike(9, "one", article="a"), account(no, "two")]
    assert any(each.name == "happened" for each in slots(accounts)) is denied


def test_who_counts_all_the_dead_counts_each_sides_with_them() -> None:
    accounts = [
        fight(37, "terrorists", "one", article="a"),
        fight(50, "Russian soldiers", "two", article="b"),
        strike(90, "three", article="c"),
    ]
    found = toll(accounts)
    assert found is not None
    assert (found.low, found.high) == (90, 90)
