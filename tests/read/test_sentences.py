"""Sentences and their exact characters."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.knowledge.layout import layout
from reportedly.read import sentences as module
from reportedly.read.paragraphs import is_blank, paragraphs
from reportedly.read.sentences import split
from tests.read.gold import documents


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, 0, len(text), layout())]


SPLITS = [
    "The town fell.| Its people fled.",
    "Brig. Gen. Omar Haddad was killed.| Col. J. R. Reed of the U.S. Army said so.",
    "He met Lt. Col. Sami Nader.| They spoke of the U.N. plan.",
    "Amb. Hana Saleh spoke.| Pfc. Dan Roe and Spc. Ann Lee were hurt.",
    "The convoy left the U.S.| The army stayed.",
    "The shell fell at 5 p.m. Monday near the market.| Two men were hurt.",
    "The raid began at 3 a.m. (0000 GMT) on Friday.| It ended at dawn.",
    "Guns were heard at 10 a.m.| Residents fled.",
    "At approx. 5 in the morning it began.| It went on.",
    "Resolution No. 2254 was passed.| It called for talks.",
    "“We will go. They will stay,” he said.| Then he left.",
    '"We held the hill. They ran," said a fighter.| The army was silent.',
    "‘We won.’| He said no more.",
    'He was heard to say "we are out of food".| The siege goes on.',
    "They took the hill... and lost it.| Nobody knows why.",
    "Who fired first?| Nobody said.",
    "Stop the war!| So they cried.",
    "Fighting ended.|The army left.",
    "Aid came in.|“We ate,” a woman said.",
    "قال الجيش؟| نعم.",
    "Some 1.5 million fled.| About 3.2 million stayed.",
    "The vote was 5-4.| 3 men were freed.",
    "(The ministry did not reply.)| Later it did.",
    "The site is at www.example.org.| It was shut.",
    "See https://example.org/War.Map for a map.| It is old.",
    "Groups such as e.g. the Northern Front signed.| Others did not.",
    "George W. Reed and A. B. Khan met.| They agreed.",
    "Ali Hassan, Jr. was freed.| His son was not.",
]


@pytest.mark.parametrize("marked", SPLITS)
def test_where_sentences_end(marked: str):
    assert found(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_a_line_break_within_a_line_is_a_blank():
    assert found("The army took\nthe hill. It\r\nlost the\ttown.") == [
        "The army took\nthe hill.",
        "It\r\nlost the\ttown.",
    ]


def test_a_lost_quotation_mark_does_not_join_the_rest_of_the_line():
    text = (
        'We heard them coming all night and nobody slept". The Observatory confirmed the raid. Schools were shut '
        'on Sunday in the whole district. A driver said "the road is open" and left. The army was silent.'
    )
    assert len(found(text)) == 5


def test_a_closing_mark_belongs_to_the_sentence_it_closes():
    assert all(
        not sentence.startswith(("”", "’", '" ')) for sentence in found("‘We left.’ She wept. “It burned.” ”")
    )


@pytest.mark.parametrize("length", [10_000, 60_000])
def test_very_long_lines_are_split_and_kept_whole(length: int):
    text = ("The army shelled the town of Nahra again, residents said. " * (length // 50))[:length]
    assert len(found(text)) >= length // 60
    assert "".join(found(text)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("unit", ["a", "A ", ". ", '"', "“", "(", "1,", "Tags A ", "...", "x.Y"])
def test_endless_repeats_are_read(unit: str):
    text = (unit * 20_000).strip()
    assert "".join(found(text)).replace(" ", "") == text.replace(" ", "")


def test_when_pysbd_loses_characters_the_plain_rule_splits(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "_process", lambda stretch: ["Something else."])
    assert found("The town fell. Its people fled. Gen. Reed left.") == [
        "The town fell.",
        "Its people fled.",
        "Gen. Reed left.",
    ]


def test_when_pysbd_fails_the_plain_rule_splits(monkeypatch: pytest.MonkeyPatch):
    class Broken:
        def __init__(self, *_: object) -> None: ...

        def process(self) -> list[str]:
            raise IndexError

    monkeypatch.setattr(module, "BriefProcessor", Broken)
    assert found("The town fell. Its people fled.") == ["The town fell.", "Its people fled."]


def check(text: str) -> None:
    ranges = [part for line in paragraphs(text) for part in split(text, *line, layout())]
    assert all(start < end for start, end in ranges)
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))
    assert all(not is_blank(text[start]) and not is_blank(text[end - 1]) for start, end in ranges)
    inside = {at for start, end in ranges for at in range(start, end)}
    assert all(is_blank(character) for at, character in enumerate(text) if at not in inside)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_split_without_loss(text: str):
    check(text)


NEWS = st.sampled_from(
    [*"\"“”‘’'().!?…:;,-–—/&*[]{}<>@#%1aA", " ", "  ", "\n", "\u00a0", "\u200b", " the ", " The ", "Gen. ", "U.S. ", "p.m. ",
     " No. 5", "www.a.b", "ended.The ", "؟", "∯", "ȸ", "&ᓴ&", "♨", "1. ", "a) ", "... ", "\r\n", "\t"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(NEWS, max_size=60).map("".join))
def test_any_mess_of_marks_is_split_without_loss(text: str):
    check(text)


PLAIN = st.lists(
    st.sampled_from(
        ["The town fell", "Fighters left Amra", "US troops stayed, rebels said", "Two children died near Tell Sar",
         "It was over by Friday", "30 people fled", "Officials: nobody was hurt", "Gen", "The U.S", "5", "They asked who"]
    ),
    min_size=1,
    max_size=5,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(PLAIN, st.sampled_from([". ", "! ", "? ", ".  ", "... "]))
def test_what_is_split_without_pysbd_is_split_as_it_would(sentences: list[str], mark: str):
    stretch = mark.join(sentences) + "."
    plain = module._surely_split(stretch)
    assert plain is None or plain == module._pysbd_pieces(stretch)


def test_the_reference_boundaries_are_found(shared: Path):
    right = wanted = given_ = 0
    for document in documents(shared):
        gold = {end for _, end in document["sentences"]}
        ends = {
            e for line in paragraphs(document["text"]) for _, e in split(document["text"], *line, layout())
        }
        right, wanted, given_ = right + len(gold & ends), wanted + len(gold), given_ + len(ends)
    assert right / wanted > 0.99
    assert right / given_ > 0.99
