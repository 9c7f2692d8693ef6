"""Where paragraphs begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.read.paragraphs import is_blank, paragraphs


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


WRAPPED = (
    "The army said on Monday that its troops had taken the bridge east\n"
    "of the town after two days of fighting, and that the road to the\n"
    "south was open again. Residents reported shelling in the evening.\n"
    "\n"
    "A second convoy of aid was stopped at the crossing, said a driver\n"
    "who asked not to be named because he feared for his family there.\n"
)


def test_a_blank_line_ends_a_paragraph_of_a_hard_wrapped_text():
    one, two = found(WRAPPED)
    assert one.startswith("The army") and one.endswith("evening.")
    assert two.startswith("A second") and two.endswith("there.")


def test_hard_wraps_are_seen_with_carriage_returns_too():
    assert [part.replace("\r\n", "\n") for part in found(WRAPPED.replace("\n", "\r\n"))] == found(WRAPPED)


def test_a_short_line_above_a_wrapped_text_stays_apart():
    assert found("Bridge taken\n" + WRAPPED)[0] == "Bridge taken"


def test_one_paragraph_a_line_needs_no_blank_lines():
    lines = [
        "Rebels said they took the hill above the town on Friday morning after heavy fighting through the night.",
        "The army denied it and said that its men still held the hill, the road and the two villages below it.",
        "Nobody was reported hurt.",
    ]
    assert found("\n".join(lines)) == lines


def test_a_line_cut_in_the_middle_of_a_sentence_goes_on():
    text = "The governor of the province told the agency on Tuesday night\nthat the road was closed."
    assert len(found(text)) == 1


def test_bullets_are_lines_of_their_own():
    text = "The ministry listed what was lost in the raid on the base last night\n- two tanks\n- a gun"
    assert len(found(text)) == 3


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\n\n", "\n \t\n"])
def test_every_kind_of_line_break(line_break: str):
    assert found(f"First one.{line_break}Second one.") == ["First one.", "Second one."]


def test_invisible_characters_at_the_ends_are_no_part_of_a_paragraph():
    assert found("\ufeff\u200b First. \u00a0\u200e\n\u200b\n Second.\t") == ["First.", "Second."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b", "\r\n \t"])
def test_nothing_has_no_paragraphs(text: str):
    assert found(text) == []


@given(st.text(alphabet=st.sampled_from("ab .\n\r\t\u200b\u00a0-A:\"'"), max_size=200))
def test_paragraphs_hold_everything_that_is_not_blank(text: str):
    ranges = paragraphs(text)
    assert all(a < b for a, b in ranges)
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))
    inside = {at for start, end in ranges for at in range(start, end)}
    assert all(is_blank(character) for at, character in enumerate(text) if at not in inside)
    assert all(not is_blank(text[start]) and not is_blank(text[end - 1]) for start, end in ranges)
