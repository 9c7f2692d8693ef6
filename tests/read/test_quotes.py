"""Block quotes and the sentences that lead to them."""

import pytest

from reportedly.model import Article, Line, LineKind, Span
from reportedly.read import read

OPENING = "The envoy met the ministers of both states in Geneva on Monday."


def quoted(*parts: str, between: str = "\n\n") -> list[tuple[str, str | None]]:
    """Every sentence in a block quote, with the last words of its lead."""
    reading = read(Article(id="a", text=between.join(parts)))
    return [
        (sentence.span.text, sentence.lead.text if sentence.lead else None)
        for sentence in reading.sentences
        if sentence.kind is LineKind.BLOCK_QUOTE
    ]


SPEECH = "We are deeply worried by the shelling. All sides must stop it."


@pytest.mark.parametrize(
    "lead",
    [
        "Envoy Ann Reed said:",
        "Speaking after the talks, Ms Reed told reporters:",
        "The ministry issued the following statement:",
        "She called on both states to warn the army:",
        "Ms Reed wrote on her page:",
    ],
)
def test_a_speech_in_the_first_person(lead: str):
    assert quoted(OPENING, lead, SPEECH) == [
        ("We are deeply worried by the shelling.", lead),
        ("All sides must stop it.", lead),
    ]


def test_only_the_last_sentence_of_the_lead_introduces():
    found = quoted(OPENING, f"{OPENING} Envoy Ann Reed said:", SPEECH)
    assert {lead for _, lead in found} == {"Envoy Ann Reed said:"}


def test_lines_with_single_breaks():
    assert len(quoted(OPENING, "Envoy Ann Reed said:", SPEECH, between="\n")) == 2


def test_a_quotation_goes_on_while_its_paragraphs_open_with_a_mark():
    found = quoted(
        "A spokesman said:",
        "“The army left the town. It is calm.",
        "“The road is open.”",
        "“Go,” a woman said.",
        OPENING,
    )
    assert [sentence for sentence, _ in found] == [
        "“The army left the town.",
        "It is calm.",
        "“The road is open.”",
    ]


def test_a_whole_page_of_speech():
    found = quoted(OPENING, "Minister Reed said:", "The war must end.", "The UK stands by its friends.")
    assert [sentence for sentence, _ in found] == ["The war must end.", "The UK stands by its friends."]


def test_the_report_goes_on_where_it_names_the_speaker_again():
    found = quoted(
        OPENING,
        "After the talks the Foreign Secretary said:",
        "We agreed to go on.",
        "From Geneva the Foreign Secretary travels to Doha.",
        OPENING,
    )
    assert [sentence for sentence, _ in found] == ["We agreed to go on."]


def test_the_report_goes_on_where_somebody_else_is_quoted():
    found = quoted(
        "Ms Reed said:", "We agreed to go on.", "“There is no deal,” said a rebel.", *[f"{OPENING}"] * 6
    )
    assert [sentence for sentence, _ in found] == ["We agreed to go on."]


def test_a_subhead_ends_a_quote():
    found = quoted("Ms Reed said:", "We agreed to go on.", "War in the north", OPENING)
    assert [sentence for sentence, _ in found] == ["We agreed to go on."]


@pytest.mark.parametrize(
    "parts",
    [
        ("Footage of the battle:", SPEECH),
        ("The army lost the following in the raid:", "- two tanks", "- a gun"),
        ("Envoy Ann Reed said:", "- the truce holds", "- the road is open"),
        ("The reasons are three:", "The town is small.", OPENING),
        ("Envoy Ann Reed said:", "The army took Nahra.", *[OPENING] * 8),
        ("Envoy Ann Reed said:",),
        (OPENING, SPEECH),
    ],
)
def test_what_is_no_block_quote(parts: tuple[str, ...]):
    assert quoted(*parts) == []


def test_a_block_quote_told_by_markup_has_the_lead_before_it():
    text = "The group said this.\nThe war must end. Talks must start.\nIt was silent since."
    start = text.index("The war")
    end = text.index("\nIt was")
    marked = Line(Span(start, end, text[start:end]), LineKind.BLOCK_QUOTE)
    reading = read(Article(id="a", text=text, markup=(marked,)))
    leads = [sentence.lead.text for sentence in reading.sentences if sentence.lead]
    assert leads == ["The group said this."] * 2
