import io
from dataclasses import replace
from typing import Any

import pytest
from rich.console import Console, RenderableType

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Count,
    CountKind,
    Derivation,
    Event,
    EventType,
    Line,
    LineKind,
    Modality,
    Polarity,
    Span,
    Status,
)
from reportedly.present.page import plain_page, styled_page
from reportedly.present.plain import on_one_line, printable, source, stance
from reportedly.present.tables import article_lines, article_table, claim_lines, claim_table
from reportedly.store import ArticleRow

TEXT = "Photo: D. Penk\r\n\r\nRebels said they had taken\nTor bridge. The army denied it. It rained."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


SAID = Claim(
    article="r1",
    id="1",
    sentence=span("Rebels said they had taken\nTor bridge."),
    content=span("they had taken\nTor bridge"),
    source=span("Rebels"),
    source_ref=None,
    via=(),
    cue=span("said"),
    status=Status.REPORTED,
    polarity=Polarity.POSITIVE,
    modality=Modality.ACTUAL,
    confidence=0.5,
    events=(
        Event(
            span("taken"),
            EventType.COERCE_SEIZE,
            0.5,
            actor=(span("they"),),
            place=(span("Tor bridge"),),
            counts=(Count(span("Tor"), 1, None, CountKind.VILLAGES),),
        ),
    ),
    outlet=None,
    published="2020-02-20T18:00Z",
    derived_by=Derivation("rules", "1"),
)
DENIED = replace(
    SAID,
    id="2",
    sentence=span("The army denied it."),
    content=span("it"),
    source=span("The army"),
    cue=span("denied"),
    status=Status.DENIED,
    polarity=Polarity.NEGATIVE,
    events=(),
)
CODED = Coded(
    Article("r1", TEXT, title="Bridge taken", outlet="Lowland Courier"),
    (Line(Span(0, 14, TEXT[:14]), LineKind.CREDIT),),
    (DENIED, SAID),
)
ROW = ArticleRow("r1", "Bridge\ttaken", None, "2020-02-20", None, None, 2)


def printed(*parts: RenderableType, colours: bool = False) -> str:
    out = io.StringIO()
    console = Console(file=out, width=100, force_terminal=colours, highlight=False)
    for part in parts:
        console.print(part)
    return out.getvalue()


def changed(**fields: Any) -> Claim:
    return replace(SAID, **fields)


def test_claims_in_a_pipe_are_one_line_each_under_their_names() -> None:
    names, *rows = [line.split("\t") for line in claim_lines([SAID, DENIED])]
    first, second = (dict(zip(names, row, strict=True)) for row in rows)
    assert first["source"] == "Rebels"
    assert first["content"] == "they had taken Tor bridge"
    assert first["events"] == "COERCE.seize"
    assert (first["outlet"], first["source_ref"]) == ("", "")
    assert (second["status"], second["polarity"]) == ("denied", "negative")


def test_articles_in_a_pipe() -> None:
    names, row = (line.split("\t") for line in article_lines([ROW]))
    told = dict(zip(names, row, strict=True))
    assert (told["article"], told["title"], told["outlet"], told["claims"]) == ("r1", "Bridge taken", "", "2")


def test_claims_on_a_terminal_hold_who_how_what_and_where_from() -> None:
    shown = printed(claim_table([SAID, DENIED]))
    for words in (
        "Rebels",
        "said",
        "reported",
        "taken Tor bridge",
        "COERCE.seize",
        "r1",
        "2020-02-20",
        "denied",
    ):
        assert words in shown
    assert "18:00" not in shown


def test_long_names_are_wrapped_not_cut() -> None:
    name = "report-" * 12 + "end"
    shown = printed(claim_table([changed(article=name)]), article_table([replace(ROW, id=name)]))
    assert "…" not in shown


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (SAID, "Rebels"),
        (changed(source=None), "(not named)"),
        (changed(source=None, cue=None, status=Status.STATED), "(the article)"),
        (changed(source=span("It"), source_ref=span("The army")), "It (= The army)"),
        (changed(source_ref=span("Rebels")), "Rebels"),
    ],
)
def test_who_says_it(claim: Claim, words: str) -> None:
    assert source(claim) == words


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (SAID, "reported"),
        (DENIED, "denied"),
        (changed(polarity=Polarity.NEGATIVE), "reported, not so"),
        (changed(modality=Modality.INTENDED), "reported, intended"),
    ],
)
def test_how_it_is_put(claim: Claim, words: str) -> None:
    assert stance(claim) == words


def test_a_page_in_a_pipe_has_brackets_and_each_claim_under_its_sentence() -> None:
    page = "\n".join(plain_page(CODED))
    assert page.startswith("Bridge taken\nr1\nLowland Courier\n{source} <cue> [content]\n")
    said = page.index(
        "{Rebels} <said> [they had taken\nTor bridge].\n    • Rebels – said (reported): they had"
    )
    denied = page.index("{The army} <denied> [it].\n    • The army – denied (denied): it")
    assert said < denied < page.index("It rained.")
    assert "COERCE.seize “taken” · actor: they · place: Tor bridge · villages: Tor" in page
    assert "\x1b" not in page


def test_marks_of_several_claims_are_nested() -> None:
    inner = changed(id="3", content=span("Tor bridge"), source=span("they"), cue=None)
    assert "[{they} had taken\nTor bridge]" in "\n".join(plain_page(replace(CODED, claims=(SAID, inner))))


def test_an_article_without_claims_is_shown_as_it_is() -> None:
    page = "\n".join(plain_page(replace(CODED, claims=())))
    assert "The army denied it. It rained." in page
    assert "[" not in page.split("[content]")[1]


def test_a_page_on_a_terminal_is_marked_at_the_same_words() -> None:
    parts = list(styled_page(CODED))
    plain = printed(*parts)
    for words in ("Bridge taken", "Rebels said they had taken", "• Rebels – said (reported)", "It rained."):
        assert words in plain
    assert "\x1b[1;36mThe army\x1b[0m \x1b[1;33mdenied\x1b[0m" in printed(*parts, colours=True)


def test_control_characters_are_not_obeyed() -> None:
    assert printable("a\x1b[2Jb\x9bc\rd\n") == "a [2Jb c d\n"
    assert on_one_line("a\x1b\r\n b") == "a b"
    text = "\x1b]0;x\x07" + TEXT
    moved = replace(CODED, article=Article("r1", text, title="\x1b[31mRed"), claims=(), lines=())
    assert "\x1b" not in "\n".join(plain_page(moved))
    assert "\x1b]" not in printed(*styled_page(moved), colours=True)
