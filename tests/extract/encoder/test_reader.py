"""The trained reader as a whole: exact, deterministic, and never at a loss, whatever its weights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.extract.encoder.reader import ARTICLES_AT_ONCE, EncoderReader, cores, told_apart
from reportedly.extract.encoder.weights import Weights
from reportedly.knowledge.alike import alike
from reportedly.model import Article, Coded, Reading
from reportedly.read import read
from tests.extract.conftest import laid_out
from tests.extract.encoder.holding import holds
from tests.extract.encoder.made import page
from tests.extract.encoder.test_telling import simple, telling

WORDS = st.sampled_from(
    'the army rebels said that shelled killed 12 at least dozens of civilians in Qamar , . “ ” " – and but who '
    "according to denied Monday 🙂 الجيش town tank reportedly was were it adding : kil\u00adled pro-regime \n "
    "\n\n \u00a0 ’s".split(" ")
)

REPORT = (
    "The ministry said that at least 14 fighters were killed near the dam. Rebels captured the village of Tel "
    "Qamar on Friday, a commander told reporters. “We lost nobody,” he said, and denied that civilians were hurt."
)

ODD = {
    "empty": "",
    "blanks": " \n\t\u00a0 \n ",
    "one mark": ".",
    "one unseen mark": "\u00ad",
    "no full stop": "shells hit the town and " * 1000,
    "no blank": "x" * 20_000,
    "emoji": "🙂🙃💥 " * 40,
    "emoji of many marks": "👨\u200d👩\u200d👧 🇸🇾 ✌🏽 " * 20,
    "Arabic": "قال الجيش إن المسلحين قصفوا البلدة يوم الاثنين، ما أدى إلى مقتل ١٢ مدنياً. ونفى المتمردون ذلك. "
    * 10,
    "Chinese": "军方周一表示，炮击造成十二人死亡。" * 40,
    "accents apart": "Le ge\u0301ne\u0301ral a de\u0301clare\u0301 que la ville e\u0301tait tombe\u0301e. "
    * 10,
    "blank lines": "The army shelled the town." + "\n" * 200 + "Nine people were killed.",
    "only blank lines": "\n" * 200,
    "unseen controls": "The army\x00 shelled\x1f the\x7f town\ud7ff and \ufffd killed \x85nine.",
    "marks": "!?.,;:“”\"'()[]{}–—…" * 60,
    "numbers": "12 " * 700,
    "line breaks": "The army\r\nshelled\u2028the town\u2029and\x0bkilled\x0cnine people.",
}


def reading(text: str, id: str = "any") -> Reading:
    return read(Article(id, text, outlet="The Tally Room", published="2024-05-06"))


def code(reader: EncoderReader, *readings: Reading) -> list[Coded]:
    return list(reader.code(readings))


def many() -> list[Reading]:
    """More articles than are held at once, of many lengths, some of several windows, some of nothing."""
    texts = ["" if n % 7 == 3 else (REPORT + "\n\n") * (1 + n * n % 11) for n in range(ARTICLES_AT_ONCE + 5)]
    return [reading(text, id=str(n)) for n, text in enumerate(texts)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=80))
def test_every_claim_holds(any_reader: EncoderReader, words: list[str]) -> None:
    laid = reading(" ".join(words))
    (coded,) = code(any_reader, laid)
    holds(coded, laid)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
def test_any_text_can_be_read(any_reader: EncoderReader, text: str) -> None:
    laid = reading(text)
    (coded,) = code(any_reader, laid)
    holds(coded, laid)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_articles(any_reader: EncoderReader, text: str) -> None:
    laid = reading(text)
    (coded,) = code(any_reader, laid)
    holds(coded, laid)


@pytest.mark.parametrize("text", ["", " \n\u00a0\t", "\u00ad", "\n" * 200])
def test_where_nothing_is_said_nothing_is_claimed(any_reader: EncoderReader, text: str) -> None:
    (coded,) = code(any_reader, reading(text))
    assert coded.claims == ()


def test_no_articles(any_reader: EncoderReader) -> None:
    assert code(any_reader) == []


def test_an_article_is_read_the_same_alone_and_among_others(any_reader: EncoderReader) -> None:
    laid = many()
    together = code(any_reader, *laid)
    assert [coded.article.id for coded in together] == [one.article.id for one in laid]
    assert [code(any_reader, one)[0] for one in laid] == together
    for coded, one in zip(together, laid, strict=True):
        holds(coded, one)


def test_threads_change_nothing(any_weights: Weights, any_reader: EncoderReader) -> None:
    two = EncoderReader(any_weights, alike=alike(), threads=2)
    assert code(two, *many()) == code(any_reader, *many())
    assert [code(two, one)[0] for one in many()[:6]] == code(any_reader, *many()[:6])


def test_articles_come_as_they_are_asked_for(any_reader: EncoderReader) -> None:
    taken = 0

    def endless() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield reading(REPORT, id=str(taken))

    stream = any_reader.code(endless())  # type: ignore[arg-type]
    assert [next(stream).article.id for _ in range(3)] == ["1", "2", "3"]
    assert taken <= ARTICLES_AT_ONCE + 2


def test_what_an_article_is_called_changes_no_word_of_it(any_reader: EncoderReader) -> None:
    one, other = reading(REPORT, id="one"), reading(REPORT, id="other")
    first, second = (code(any_reader, laid)[0].claims for laid in (one, other))
    assert [replace(claim, article="", id="") for claim in first] == [
        replace(claim, article="", id="") for claim in second
    ]
    assert [claim.id.removeprefix("one") for claim in first] == [
        claim.id.removeprefix("other") for claim in second
    ]


@pytest.mark.parametrize("blank", ["\n", "  ", "\u00a0", " \u00ad"])
def test_how_a_sentence_is_wrapped_changes_nothing_but_offsets(any_reader: EncoderReader, blank: str) -> None:
    flat = "Rebels denied that the town had fallen and said that they had destroyed two tanks."
    wrapped = flat.replace("had fallen", f"had{blank}fallen").replace("and said", f"and{blank}said")
    one, other = (code(any_reader, laid_out([text]))[0].claims for text in (flat, wrapped))
    assert [(c.status, c.polarity, c.modality, c.confidence) for c in one] == [
        (c.status, c.polarity, c.modality, c.confidence) for c in other
    ]
    assert [" ".join(c.content.text.replace("\u00ad", "").split()) for c in other] == [
        c.content.text for c in one
    ]


def test_every_claim_says_what_derived_it(any_reader: EncoderReader) -> None:
    (coded,) = code(any_reader, reading(REPORT))
    assert any_reader.derivation.reader == "encoder"
    assert {claim.derived_by for claim in coded.claims} <= {any_reader.derivation}


def test_claims_of_the_same_words_and_source_are_told_apart() -> None:
    on = page("Shells hit the dam.", "Shells hit the dam.")
    claim = simple(on, "Shells hit the dam", "hit")
    other = replace(telling(on, claim)[0], id="t:20-38")
    apart = list(told_apart([*telling(on, claim, claim), other, *telling(on, claim)]))
    assert len({one.id for one in apart}) == 4
    assert apart[0] == telling(on, claim)[0]
    assert apart[2] == other


def test_some_core_is_used() -> None:
    assert cores() >= 1
