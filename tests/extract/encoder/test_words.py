"""Words: where they are cut, what stands for them, and that every character keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.encoder.words import LONGEST_WORD, Shape, Word, shape, words
from reportedly.knowledge.alike import alike
from reportedly.knowledge.loading import load_yaml

CLASSES: dict[str, list[str]] = {name: entry["words"] for name, entry in load_yaml("alike.yaml").items()}
UNSEEN = "\u00ad\u200b\u200d\ufeff"
TEXTS = st.text(alphabet=st.one_of(st.sampled_from(f"ab C4 .,’-'\"\n\t\u00a0_é🙂ج{UNSEEN}"), st.characters()))


def cut(text: str, *, at: int = 0) -> list[Word]:
    return words(text, at=at, alike=alike())


def texts(text: str) -> list[str]:
    return [text[word.start : word.end] for word in cut(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pro-regime forces", ["pro", "-", "regime", "forces"]),
        ("Syria’s army", ["Syria", "’", "s", "army"]),
        ("didn't", ["didn", "'", "t"]),
        ("T-72s, 3.5%", ["T", "-", "72s", ",", "3", ".", "5", "%"]),
        ("“Why?!”", ["“", "Why", "?", "!", "”"]),
        ("حلب سقطت", ["حلب", "سقطت"]),
        ("🙂🙂", ["🙂", "🙂"]),
        ("", []),
        (" \n\t\u00a0", []),
    ],
)
def test_a_word_is_a_run_of_letters_and_digits_or_one_mark(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@given(text=TEXTS, before=st.text(max_size=5))
def test_words_rise_without_overlap_and_none_is_blank(text: str, before: str) -> None:
    past = len(before)
    for word in cut(text, at=len(before)):
        assert past <= word.start < word.end
        assert (before + text)[word.start : word.end].strip()
        assert word.shown
        past = word.end
    assert past <= len(before + text)


@given(text=TEXTS)
def test_nothing_that_is_seen_is_left_out(text: str) -> None:
    rest = list(text)
    for word in cut(text):
        rest[word.start : word.end] = " " * (word.end - word.start)
    assert not "".join(rest).translate(dict.fromkeys(map(ord, UNSEEN + "\u200c\u2060"))).strip()


def test_offsets_count_from_the_beginning_of_the_article() -> None:
    article = "Rain fell.  The\narmy withdrew."
    sentence = article[12:]
    found = cut(sentence, at=12)
    assert [article[w.start : w.end] for w in found] == ["The", "army", "withdrew", "."]
    assert found[0].start == 12


def test_an_unseen_mark_is_in_the_span_but_not_in_the_word() -> None:
    text = "were kil\u00adled\u200b there"
    killed = cut(text)[1]
    assert (killed.shown, text[killed.start : killed.end]) == ("killed", "kil\u00adled")
    assert [w.shown for w in cut(text)] == ["were", "killed", "there"]


def test_an_unseen_mark_does_not_hide_a_label() -> None:
    assert cut("ter\u00adrorists")[0].shown == cut("terrorists")[0].shown


def test_a_blank_before_is_told() -> None:
    assert [w.spaced for w in cut("He said: “no-one  came”")] == [
        *(True, True, False),
        *(True, False, False, False, True, False),
    ]


@pytest.mark.parametrize("blank", ["\n", "\r\n", "   ", "\u00a0", "\t"])
def test_every_blank_is_like_another(blank: str) -> None:
    one, other = cut("Two towns fell"), cut(f"Two{blank}towns{blank}fell")
    assert [(w.shown, w.shape, w.spaced) for w in one] == [(w.shown, w.shape, w.spaced) for w in other]


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("written", [str, str.capitalize])
def test_words_of_one_class_are_shown_alike(name: str, written: type[str]) -> None:
    found = {
        (word.shown, word.shape, word.spaced)
        for listed in CLASSES[name]
        for word in cut(f"the {written(listed)} fled")[1:2]
    }
    assert len(found) == 1


def test_a_word_of_no_class_is_shown_as_it_is() -> None:
    assert [w.shown for w in cut("Clinics near Tel Qamar")] == ["Clinics", "near", "Tel", "Qamar"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("town", Shape.LOWER),
        ("Town", Shape.TITLE),
        ("NATO", Shape.UPPER),
        ("I", Shape.LETTER),
        ("a", Shape.LOWER),
        ("McKay", Shape.MIXED),
        ("2024", Shape.DIGITS),
        ("72s", Shape.COUNTED),
        (",", Shape.MARK),
        ("_", Shape.MARK),
        ("🙂", Shape.MARK),
        ("Ärzte", Shape.TITLE),
    ],
)
def test_shapes(word: str, expected: Shape) -> None:
    assert shape(word) is expected


@given(text=TEXTS)
def test_every_word_has_the_shape_of_what_is_shown(text: str) -> None:
    assert all(word.shape is shape(word.shown) for word in cut(text))


def test_what_is_no_word_is_shown_short_and_kept_whole() -> None:
    (word,) = cut("x" * 500)
    assert (word.start, word.end) == (0, 500)
    assert word.shown == "x" * LONGEST_WORD
