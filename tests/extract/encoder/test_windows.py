"""Windows: every sentence is read once, with what stands before it; and what is told of each word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from reportedly.extract.encoder.windows import BEFORE, LONGEST, ROOM, UNKNOWN, Kind, Unit, units, windows
from reportedly.extract.encoder.words import Shape, Word
from reportedly.knowledge.alike import alike
from reportedly.model import Article, LineKind, Reading, Sentence, Span
from reportedly.read import read
from tests.extract.conftest import laid_out

SIZES = st.lists(st.integers(2, LONGEST + 1), max_size=40)
# Whole lists of short sentences and of long ones, beside the mixed.
LISTS = st.one_of(
    SIZES, st.lists(st.integers(2, 30), max_size=60), st.lists(st.integers(150, 201), max_size=9)
)


def unit(index: int, size: int) -> Unit:
    word = Word(index, index + 1, "x", Shape.LOWER, True)
    return Unit(index, (word,), ((1000,) * (size - 1),), (False,), Kind.BODY)


def taken(sentences: tuple[Unit, ...]) -> int:
    return sum(one.size for one in sentences)


def reading_of(*sentences: str, between: str = " ", kind: LineKind = LineKind.BODY) -> Reading:
    """Sentences that stand as they are, with these characters between them."""
    text, spans = between.join(sentences), []
    start = 0
    for sentence in sentences:
        spans.append(Sentence(Span(start, start + len(sentence), sentence), kind))
        start += len(sentence) + len(between)
    return Reading(Article("w", text), (), tuple(spans))


def quoted(tokenizer: Tokenizer, reading: Reading) -> list[list[str]]:
    """The words of each sentence that stand in quotation marks."""
    return [
        [word.shown for word, inside in zip(one.words, one.quoted, strict=True) if inside]
        for one in units(reading, tokenizer=tokenizer, alike=alike())
    ]


@given(sizes=LISTS)
def test_every_sentence_is_owned_once_and_in_order(sizes: list[int]) -> None:
    sentences = [unit(index, size) for index, size in enumerate(sizes)]
    made = list(windows(sentences))
    assert [one for window in made for one in window.units[window.owned :]] == sentences
    assert all(window.owned < len(window.units) for window in made)


@given(sizes=LISTS)
def test_a_window_is_sentences_in_a_row(sizes: list[int]) -> None:
    for window in windows([unit(index, size) for index, size in enumerate(sizes)]):
        assert all(after.index == before.index + 1 for before, after in pairwise(window.units))


@given(sizes=LISTS)
def test_no_window_is_longer_than_its_room_but_for_one_long_sentence(sizes: list[int]) -> None:
    for window in windows([unit(index, size) for index, size in enumerate(sizes)]):
        if len(window.units) - window.owned > 1:
            assert taken(window.units) <= ROOM
        # The encoder has positions for 512, one of them for the mark that opens a window.
        assert taken(window.units) + 1 <= max(ROOM + 1, BEFORE + LONGEST + 2) <= 512


@given(sizes=LISTS)
def test_sentences_before_come_along_as_far_as_there_is_room(sizes: list[int]) -> None:
    sentences = [unit(index, size) for index, size in enumerate(sizes)]
    for window in windows(sentences):
        before = window.units[: window.owned]
        assert taken(before) <= BEFORE
        earliest = window.units[0].index
        assert earliest == 0 or taken(before) + sentences[earliest - 1].size > BEFORE


def test_a_window_takes_all_that_fits() -> None:
    (window,) = windows([unit(index, ROOM // 4) for index in range(4)])
    assert (len(window.units), window.owned) == (4, 0)


def test_no_sentence_no_window() -> None:
    assert list(windows([])) == []


def test_a_long_sentence_is_cut(tokenizer: Tokenizer) -> None:
    sentence = "tanks " * (LONGEST + 50) + "rolled."
    (one,) = units(laid_out([sentence]), tokenizer=tokenizer, alike=alike())
    assert one.size <= LONGEST + 1
    assert len(one.words) == len(one.pieces) == len(one.quoted) < LONGEST + 50
    assert {word.shown for word in one.words} == {"tanks"}


def test_a_word_is_never_cut_in_two(tokenizer: Tokenizer) -> None:
    reading = laid_out(["Zxqvkjwqx " * LONGEST])
    (one,) = units(reading, tokenizer=tokenizer, alike=alike())
    assert one.size <= LONGEST + 1
    assert len(set(one.pieces)) == 1


@given(text=st.text(min_size=1))
def test_every_word_has_a_piece(tokenizer: Tokenizer, text: str) -> None:
    for one in units(laid_out([text]), tokenizer=tokenizer, alike=alike()):
        assert one.words
        assert all(one.pieces)
        assert len(one.words) == len(one.pieces) == len(one.quoted)
        assert one.size <= LONGEST + 1


def test_a_sentence_without_a_word_is_left_out_and_the_others_keep_their_number(tokenizer: Tokenizer) -> None:
    found = units(reading_of("One.", "\u200b ", "Three."), tokenizer=tokenizer, alike=alike())
    assert [one.index for one in found] == [0, 2]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He said “we won” and left.", ["“", "we", "won"]),
        ("He said «we won» and left.", ["«", "we", "won"]),
        ('He said "we won" and "they lost".', ['"', "we", "won", '"', "they", "lost"]),
        ("He left.", []),
        ("It’s over” he said.", []),
    ],
)
def test_what_stands_in_quotation_marks(tokenizer: Tokenizer, sentence: str, expected: list[str]) -> None:
    assert quoted(tokenizer, laid_out([sentence])) == [expected]


def test_a_quotation_goes_on_over_sentences(tokenizer: Tokenizer) -> None:
    reading = reading_of("“We won.", "They lost.", "All fled”, he said.")
    assert quoted(tokenizer, reading) == [["“", "We", "won", "."], ["They", "lost", "."], ["All", "fled"]]


@pytest.mark.parametrize("mark", ["“", '"'])
def test_a_quotation_begins_anew_with_a_paragraph(tokenizer: Tokenizer, mark: str) -> None:
    reading = reading_of(f"{mark}We won.", "They lost.", f"{mark}All fled", between="\n\n")
    assert quoted(tokenizer, reading) == [[mark, "We", "won", "."], [], [mark, "All", "fled"]]


def test_a_line_break_within_a_sentence_ends_no_quotation(tokenizer: Tokenizer) -> None:
    assert quoted(tokenizer, reading_of("“We\nwon.", "They\nlost”.")) == [
        ["“", "We", "won", "."],
        ["They", "lost"],
    ]


@pytest.mark.xfail(strict=True, reason="any line break between sentences is taken for a new paragraph")
def test_a_full_line_that_ends_with_its_sentence_ends_no_paragraph(tokenizer: Tokenizer) -> None:
    wrapped = (
        'The commander of the northern front said on Monday: "We have left the town now.\n'
        "We will be back before the winter is over, if the river rises and if the rains\n"
        'come, and we are tired." The army shelled the town on Monday and killed a man.\n'
        "The shelling went on through the night and killed nine people near the old dam."
    )
    first, second, third, fourth = quoted(tokenizer, read(Article("w", wrapped)))
    assert first[0] == '"'
    assert second[:3] == ["We", "will", "be"]
    assert third == fourth == []


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (LineKind.BODY, Kind.BODY),
        (LineKind.BLOCK_QUOTE, Kind.BLOCK_QUOTE),
        (LineKind.HEADLINE, Kind.HEADING),
        (LineKind.SUBHEAD, Kind.HEADING),
        (LineKind.CAPTION, Kind.HEADING),
    ],
)
def test_kinds_of_line(tokenizer: Tokenizer, kind: LineKind, expected: Kind) -> None:
    (one,) = units(reading_of("Rain fell.", kind=kind), tokenizer=tokenizer, alike=alike())
    assert one.kind is expected


def test_a_word_is_cut_the_same_beside_others(tokenizer: Tokenizer) -> None:
    text = "Unforgettably re-shelled Qamar 123456 times 军方 🙂 الجيش e\u0301tait İzmir"
    (unit,) = units(laid_out([text]), tokenizer=tokenizer, alike=alike())
    encoded = tokenizer.encode(
        [word.shown for word in unit.words], is_pretokenized=True, add_special_tokens=False
    )
    together: list[list[int]] = [[] for _ in unit.words]
    for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
        together[word].append(piece)
    assert unit.pieces == tuple(tuple(pieces) or (UNKNOWN,) for pieces in together)
