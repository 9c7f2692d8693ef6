"""The chain of a claim: speaker, who passed it on, whose copy it is, the outlet; never empty, nothing twice."""

import pytest

from reportedly.knowledge.outlets import outlets
from reportedly.model import (
    Article,
    Claim,
    Coded,
    Derivation,
    Line,
    LineKind,
    Modality,
    Polarity,
    Span,
    SpeakerKind,
    Status,
)
from reportedly.read import read
from reportedly.resolve.speakers import chain, copied, publisher

KNOWN = outlets()
TEXT = "The army said residents had left, the agency Northlight reported. Witnesses told Reuters that a bridge was hit."


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def claim(text: str, *, source: str | None, via: tuple[str, ...] = (), reference: str | None = None) -> Claim:
    return Claim(
        article="a",
        id="a.0",
        sentence=Span(0, len(text), text),
        content=Span(0, len(text), text),
        source=span(text, source) if source else None,
        source_ref=span(text, reference) if reference else None,
        via=tuple(span(text, words) for words in via),
        cue=None,
        status=Status.REPORTED if source else Status.STATED,
        polarity=Polarity.POSITIVE,
        modality=Modality.ACTUAL,
        confidence=1.0,
        events=(),
        outlet=None,
        published=None,
        derived_by=Derivation("test", "0"),
    )


def kinds(claim: Claim, article: Article, *lines: Line) -> list[tuple[str, str | None]]:
    found = chain(claim, coded=Coded(article, lines, ()), actors={}, outlets=KNOWN)
    return [(each.kind.value, each.outlet) for each in found]


def test_from_the_innermost_out_to_the_outlet() -> None:
    told = claim(TEXT, source="residents", via=("The army", "the agency Northlight"))
    assert kinds(told, Article("a", TEXT, outlet="dailysabah")) == [
        ("witness", None),
        ("party", None),
        ("unknown", None),
        ("media", "dailysabah"),
    ]


def test_a_stated_claim_s_chain_is_the_outlet_alone() -> None:
    assert kinds(claim(TEXT, source=None), Article("a", TEXT, outlet="ahram")) == [("media", "ahram")]
    assert kinds(claim(TEXT, source=None), Article("a", TEXT)) == [("unknown", None)]


def test_an_agency_that_is_told_and_credited_stands_once() -> None:
    credit = Line(Span(0, 9, "(Reuters)"), LineKind.DATELINE)
    told = claim(TEXT, source="Witnesses", via=("Reuters",))
    assert kinds(told, Article("a", TEXT, outlet="trt"), credit) == [
        ("witness", None),
        ("agency", "reuters"),
        ("media", "trt"),
    ]
    assert kinds(told, Article("a", TEXT, outlet="reuters"), credit)[1:] == [
        ("agency", "reuters"),
        ("agency", "reuters"),
    ]


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("BEIRUT (Reuters) – A bridge near the harbour was hit on Friday, officials said.", ["reuters"]),
        ("A bridge was hit on Friday, officials said.\n\nSource: AFP", ["afp"]),
        ("A bridge was hit on Friday, officials said.\n\n(With AFP and Reuters)", ["afp", "reuters"]),
        ("© AFP / Adan Weir\n\nA bridge was hit on Friday, officials said.", []),
        ("A bridge was hit on Friday, officials said.\n\n(Reuters Photo)", []),
        ("A bridge was hit on Friday, officials told Reuters.", []),
    ],
)
def test_whose_copy_an_article_says_it_is(text: str, agencies: list[str]) -> None:
    lines = read(Article("a", text)).lines
    found = list(copied(lines, outlets=KNOWN))
    assert [each.outlet for each in found] == agencies
    for each in found:
        assert each.span is not None
        assert text[each.span.start : each.span.end] == each.span.text
        assert each.kind is SpeakerKind.AGENCY


@pytest.mark.parametrize(
    ("outlet", "url", "kind", "found", "name"),
    [
        ("sana", None, SpeakerKind.AGENCY, "sana", "Syrian Arab News Agency"),
        ("Bellingcat", None, SpeakerKind.MONITOR, "bellingcat", "Bellingcat"),
        (None, "https://www.bbc.co.uk/news/1", SpeakerKind.MEDIA, "bbc", "BBC"),
        ("Orontes Free Press", None, SpeakerKind.MEDIA, None, "Orontes Free Press"),
        ("Coast Government", None, SpeakerKind.PARTY, None, "Coast Government"),
        (None, "https://northlight.example", SpeakerKind.UNKNOWN, None, None),
    ],
)
def test_the_article_s_outlet(
    outlet: str | None, url: str | None, kind: SpeakerKind, found: str | None, name: str | None
) -> None:
    last = publisher(Article("a", TEXT, outlet=outlet, url=url), outlets=KNOWN)
    assert (last.span, last.kind, last.outlet, last.name) == (None, kind, found, name)


def test_a_bare_name_is_told_by_the_article() -> None:
    text = "Foreign Minister Adan Weir landed. Weir said a bridge was hit."
    told = claim(text, source="Weir said".removesuffix(" said"))
    found = chain(told, coded=Coded(Article("a", text), (), ()), actors={}, outlets=KNOWN)[0]
    assert (found.kind, found.name) == (SpeakerKind.OFFICIAL, "Foreign Minister Adan Weir")
