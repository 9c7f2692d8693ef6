"""Whole: a run of words holds whole names, abbreviations, lengths of time and quotations."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Run
from reportedly.extract.encoder.statements import Counted
from reportedly.extract.encoder.telling import Page
from reportedly.extract.encoder.whole import Line, lasting, named, unquoted, whole_arguments, whole_claims
from tests.extract.encoder.made import page, run_of, statement


def line_of(on: Page) -> Line:
    sentence = np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])
    return Line.of(on.words, sentence)


def mended(mend: Callable[[Run, Line], Run], text: str, given: str) -> str:
    """What a run that covers the words ``given`` is mended to; ``|`` parts sentences."""
    on = page(*text.split("|"))
    return on.span(mend(run_of(on, given), line_of(on))).text


@pytest.mark.parametrize(
    ("text", "given", "whole"),
    [
        ("Shells hit Ham'ra at noon.", "Ham", "Ham'ra"),
        ("Shells hit Ham’ra at noon.", "Ham", "Ham’ra"),
        ("Shells hit Ham‘ra at noon.", "Ham", "Ham‘ra"),
        ("Shells hit Ham`ra at noon.", "Ham", "Ham`ra"),
        ("Shells hit Ham'ra at noon.", "Ham'", "Ham'ra"),
        ("Shells hit Ham'ra at noon.", "ra", "Ham'ra"),
        ("Shells hit Ma'ra'at at noon.", "Ma", "Ma'ra'at"),
        ("Shells hit the town of Sar'a.", "the town of Sar", "the town of Sar'a"),
        ("Shells hit Ham'ra's mill.", "Ham", "Ham'ra"),
    ],
)
def test_a_name_is_not_cut_at_an_apostrophe(text: str, given: str, whole: str) -> None:
    assert mended(named, text, given) == whole


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("The army's guns fired.", "The army"),
        ("The army’s guns fired.", "The army"),
        ("They've fled.", "They"),
        ("The rebels' guns fired.", "The rebels"),
        ("He called the 'rebels' thieves.", "rebels"),
        ("He named the army 'friends of all'.", "the army"),
    ],
)
def test_a_possessive_and_a_quotation_are_no_part_of_a_name(text: str, given: str) -> None:
    assert mended(named, text, given) == given


@pytest.mark.parametrize(
    ("text", "given", "whole"),
    [
        ("The U.S. struck the mill.", "The U.S", "The U.S."),
        ("The U.S. struck the mill.", "The U", "The U.S."),
        ("It was struck by the U.S.", "the U.S", "the U.S."),
        ("It was struck at 5 a.m. on Monday.", "5 a.m", "5 a.m."),
        ("U.S.-backed fighters left.", "U.S", "U.S."),
    ],
)
def test_an_abbreviation_keeps_its_last_dot(text: str, given: str, whole: str) -> None:
    assert mended(named, text, given) == whole


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("It was struck by the army.", "the army"),
        ("It was struck by the US.", "the US"),
        ("It was struck by group B.", "group B"),
        ("It met U.S|. Forces fled.", "U.S"),
    ],
)
def test_a_full_stop_is_no_part_of_a_name(text: str, given: str) -> None:
    assert mended(named, text, given) == given


@pytest.mark.parametrize(
    ("text", "given", "whole"),
    [
        ("Two days later they left.", "Two", "Two days later"),
        ("A three-day truce took hold.", "three", "three-day"),
        ("They left 12 hours ago.", "12", "12 hours ago"),
        ("They held out for twenty weeks.", "for twenty", "for twenty weeks"),
        ("They left two days after it.", "two days", "two days"),
        ("Two mills burned.", "Two", "Two"),
        ("They left on 12|Days went by.", "12", "12"),
    ],
)
def test_a_number_that_tells_when_has_its_unit(text: str, given: str, whole: str) -> None:
    assert mended(lasting, text, given) == whole


@pytest.mark.parametrize(
    ("text", "given", "whole"),
    [
        ('They called the charge "absurd".', 'the charge "absurd', 'the charge "absurd"'),
        ("They called the charge “absurd”.", "the charge “absurd", "the charge “absurd”"),
        ('They hit the "thieves" post.', 'thieves" post', '"thieves" post'),
        ('They said: "We left the mill."', '"We left the mill', "We left the mill"),
        ('They said: "We left the mill"', 'We left the mill"', "We left the mill"),
        ('The "army" left the mill.', 'The "army" left', 'The "army" left'),
        # It closes behind a stop or farther behind, or not at all.
        ('They killed "fifty thieves."', 'killed "fifty thieves', 'killed "fifty thieves'),
        ('They said "we left the mill and the ford".', 'said "we left', 'said "we left'),
        ('They said "we left.|And they had.', 'said "we left', 'said "we left'),
        ("They left the mill.", "left the mill", "left the mill"),
    ],
)
def test_a_quotation_is_not_cut(text: str, given: str, whole: str) -> None:
    assert mended(unquoted, text, given) == whole


def test_a_content_takes_no_mark_before_it() -> None:
    on = page('They robbed "thieves" and left.')
    claim = Made(run_of(on, 'thieves" and left'), None, [], [], 1, 0, 0, 0.5, [])
    whole_claims([claim], line_of(on))
    assert on.span(claim.content).text == 'thieves" and left'


def test_arguments_are_mended_by_their_role_and_none_lies_in_another() -> None:
    on = page("Two days later the U.S. shelled Ham'ra.")
    place = [run_of(on, "Ham"), run_of(on, "ra")]
    made = statement(
        run_of(on, "shelled"),
        (0, 11),
        roles={"time": [(0, 0)], "actor": [run_of(on, "the U.S")], "place": place, "target": [(0, 0)]},
    )
    whole_arguments([made], line_of(on), [])
    told = {role: [on.span(run).text for run in runs] for role, runs in made.roles.items() if runs}
    assert told == {
        "time": ["Two days later"],
        "actor": ["the U.S."],
        "place": ["Ham'ra"],
        "target": ["Two"],
    }


@pytest.mark.parametrize(
    ("text", "who", "whole"),
    [
        ("They took 80 posts and six towns.", "posts and six towns", "posts"),
        ("They took 80 posts, six towns.", "posts, six towns", "posts"),
        ("They took 80 posts with six guns.", "posts with six guns", "posts with six guns"),
        ("They took 80 posts and towns.", "posts and towns", "posts and towns"),
    ],
)
def test_who_is_counted_ends_before_the_next_count(text: str, who: str, whole: str) -> None:
    on = page(text)
    made = statement(run_of(on, "took"), (0, 7))
    made.counts.append(Counted(run_of(on, "80"), 0, run_of(on, who)))
    numbers = [run_of(on, word) for word in ("80", "six") if word in text]
    whole_arguments([made], line_of(on), numbers)
    (counted,) = made.counts
    assert counted.who is not None
    assert on.span(counted.who).text == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("At least 65 people, 22 of them on a bus, died.", "them"),
        ("At least 65 people, 22 women among them, died.", "women among them"),
    ],
)
def test_who_is_counted_stands_behind_the_number(text: str, whole: str) -> None:
    on = page(text)
    made = statement(run_of(on, "died"), (0, 11))
    who = text[text.index("people") : text.index(", died")]
    made.counts.append(Counted(run_of(on, "22"), 0, run_of(on, who)))
    whole_arguments([made], line_of(on), [run_of(on, "65"), run_of(on, "22")])
    (counted,) = made.counts
    assert counted.who is not None
    assert on.span(counted.who).text == whole


def test_contents_cues_and_speakers_are_mended() -> None:
    on = page('The U.S. called the raid on Ham\'ra "a crime".')
    claim = Made(
        run_of(on, "the raid on Ham"),
        run_of(on, "called the raid on Ham'ra \"a crime"),
        [run_of(on, "The U.S")],
        [run_of(on, "Ham")],
        1,
        0,
        0,
        0.5,
        [],
    )
    whole_claims([claim], line_of(on))
    assert claim.cue is not None
    runs = (claim.content, claim.cue, claim.sources[0], claim.via[0])
    assert [on.span(run).text for run in runs] == [
        "the raid on Ham'ra",
        'called the raid on Ham\'ra "a crime"',
        "The U.S.",
        "Ham'ra",
    ]
