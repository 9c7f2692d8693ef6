"""Whole readings: what holds of every text, and the reference material."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model import Article, Line, LineKind, Span
from reportedly.read import read
from reportedly.read.paragraphs import is_blank
from reportedly.read.run import CODED
from tests.read.gold import article, documents

PIECES = st.sampled_from(
    [
        "The army took Nahra on Monday, a monitor said.",
        "Footage of the fight:",
        "Envoy Ann Reed said:",
        "We are worried.",
        "“We left,” he said.",
        "© AFP / Lina Haddad",
        "MOSCOW (TASS) –",
        "Fri 03 May 2019",
        "Read also:",
        "Army Takes Nahra",
        "Community standardsDiscussion",
        "Comment via Facebook",
        "Tags army Nahra",
        "(AFP Photo)",
        "Reporting by Ann Reed",
        "== References ==",
        "Get short URL 0 12",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        "\u200b",
        '"',
        "12",
        "...",
        "؟",
        "لا",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES).map("".join)
)


def check(text: str, title: str | None = None, markup: tuple[Line, ...] = ()) -> None:
    reading = read(Article(id="a", text=text, title=title, markup=markup))
    spans = [line.span for line in reading.lines]
    sentences = [sentence.span for sentence in reading.sentences]
    leads = [sentence.lead for sentence in reading.sentences if sentence.lead is not None]
    for span in [*spans, *sentences, *leads]:
        assert text[span.start : span.end] == span.text
        assert span.text and not is_blank(span.text[0]) and not is_blank(span.text[-1])
    for ordered in (spans, sentences):
        assert all(a.end <= b.start for a, b in pairwise(ordered))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(is_blank(character) for at, character in enumerate(text) if at not in covered)
    coded = {
        at for line in reading.lines if line.kind in CODED for at in range(line.span.start, line.span.end)
    }
    told = {at for span in sentences for at in range(span.start, span.end)}
    assert told <= coded
    assert all(is_blank(text[at]) for at in coded - told)


@settings(max_examples=250, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.text(max_size=40), PIECES))
def test_every_text_can_be_read_and_every_span_is_exact(text: str, title: str | None):
    check(text, title)


@settings(max_examples=100, deadline=None)
@given(
    TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80), st.sampled_from(LineKind)), max_size=4)
)
def test_any_markup_is_borne(text: str, marks: list[tuple[int, int, LineKind]]):
    markup = tuple(Line(Span(a, b, text[a:b]), kind) for a, b, kind in marks)
    check(text, markup=markup)


def test_reading_is_repeatable():
    text = "MOSCOW (TASS) – The army took Nahra.\n\nEnvoy Ann Reed said:\n\nWe are worried."
    assert read(Article(id="a", text=text)) == read(Article(id="a", text=text))


def test_a_book_of_lines_can_be_read():
    text = "\n".join(
        ["Army takes Nahra", "The army took Nahra.", "Footage of the fight:", "Envoy Reed said:"] * 2_000
    )
    assert len(read(Article(id="a", text=text)).lines) == 8_000


def test_what_the_reference_codes_is_hardly_ever_thrown_away(shared: Path):
    lost = total = 0
    for document in documents(shared):
        reading = read(article(document))
        dropped = [line.span for line in reading.lines if line.kind not in CODED]
        for claim in document["claims"]:
            start, end = claim["content"]["start"], claim["content"]["end"]
            total += 1
            lost += any(span.start < end and start < span.end for span in dropped)
    assert lost / total < 0.005


def test_the_seeds(shared: Path):
    for path in sorted((shared / "seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        check(text)
        reading = read(Article(id=path.stem, text=text))
        assert all("©" not in sentence.span.text for sentence in reading.sentences)
        assert all(
            not sentence.span.text.endswith(":") or sentence.lead is None for sentence in reading.sentences
        )


def test_the_page_shown_in_the_documentation_is_read_as_it_says():
    page = (Path(__file__).parents[2] / "docs" / "layout.md").read_text(encoding="utf-8")
    text = page.split("```text\n")[1].split("```")[0]
    kinds = [row.split("`")[1] for row in page.splitlines() if row.startswith("| `")]
    assert [line.kind.value for line in read(Article(id="a", text=text)).lines] == kinds
