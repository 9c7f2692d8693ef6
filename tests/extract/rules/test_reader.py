"""The reader as a whole: exact, deterministic, neutral, and abstaining."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.extract import Reader
from reportedly.model import Article, Claim, Span
from reportedly.read import read
from tests.extract.conftest import Code, laid_out

WORDS = st.sampled_from(
    'the army rebels said that shelled killed 12 at least dozens of civilians in Qamar , . “ ” " – and but who '
    "according to denied Monday 🙂 الجيش town tank reportedly was were it adding : \n ".split(" ")
)


def spans(value: Any) -> list[dict[str, Any]]:
    """Every span of a record, however deep."""
    if isinstance(value, dict):
        here = [value] if {"start", "end", "text"} <= set(value) else []
        return here + [s for v in value.values() for s in spans(v)]
    if isinstance(value, list | tuple):
        return [s for v in value for s in spans(v)]
    return []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=60))
def test_every_span_is_the_articles_own_characters(reader: Reader, words: list[str]) -> None:
    article = Article(id="any", text=" ".join(words))
    (coded,) = reader.code([read(article)])
    for claim in coded.claims:
        for span in spans(asdict(claim)):
            assert article.text[span["start"] : span["end"]] == span["text"]
            assert span["text"].strip()
        assert claim.sentence.start <= claim.content.start < claim.content.end <= claim.sentence.end
        assert claim.events


def test_two_commas_before_a_verb_of_saying_break_nothing(reader: Reader) -> None:
    article = Article(id="commas", text="The town fell, the mayor,, said.")
    (coded,) = reader.code([read(article)])
    assert all(article.text[c.content.start : c.content.end] == c.content.text for c in coded.claims)


def test_the_batch_changes_nothing(reader: Reader) -> None:
    sentences = [
        "The ministry said that 14 fighters were killed near the dam.",
        "Rebels captured the village of Tel Qamar on Friday, a commander told reporters.",
        "He denied that civilians were hurt.",
    ]
    readings = [laid_out([s]) for s in sentences]
    alone = [next(iter(reader.code([r]))).claims for r in readings]
    together = [c.claims for c in reader.code(readings)]
    assert alone == together


def test_swapping_the_sides_swaps_only_the_names(code: Code) -> None:
    template = (
        "{a} accused {b} of shelling a clinic, and said that {b} killed nine nurses in Qamar on Monday."
    )
    one = code(template.format(a="Rebels", b="soldiers"))
    other = code(template.format(a="Soldiers", b="rebels"))
    assert [shape(c) for c in one] == [shape(c) for c in other]


def test_loaded_labels_change_nothing_but_the_label(code: Code) -> None:
    template = "The {label} attacked the bridge and captured two soldiers, state media said."
    shapes = [
        [shape(c) for c in code(template.format(label=label))]
        for label in ("rebels", "terrorists", "fighters")
    ]
    assert shapes[0] == shapes[1] == shapes[2]


def shape(claim: Claim) -> Any:
    """A claim without its words."""
    return (
        claim.status,
        claim.polarity,
        claim.modality,
        claim.source is None,
        [
            (
                e.type,
                len(e.actor),
                len(e.target),
                len(e.place),
                len(e.time),
                [(c.min, c.max, c.what) for c in e.counts],
            )
            for e in claim.events
        ],
    )


def test_nothing_about_the_conflict_gives_no_claim(code: Code) -> None:
    assert code("The museum reopened with a show of old maps.", "Rain is expected in the hills.") == ()


def test_an_empty_article_has_no_claims(reader: Reader) -> None:
    (coded,) = reader.code([read(Article(id="empty", text="\n"))])
    assert coded.claims == ()


def test_outlet_and_date_come_from_the_article_alone(reader: Reader) -> None:
    text = "Shells hit the market on Monday, killing six people."
    dated = Article(id="d", text=text, outlet="Harbour Wire", published="2020-02-24")
    undated = Article(id="u", text=text)
    first, second = (c.claims[0] for c in reader.code([read(dated), read(undated)]))
    assert (first.outlet, first.published) == ("Harbour Wire", "2020-02-24")
    assert (second.outlet, second.published) == (None, None)
    assert first.derived_by.reader


def test_ids_are_stable_and_distinct(code: Code) -> None:
    sentence = "The army and the rebels said that the truce had been broken by shelling."
    claims = code(sentence)
    assert len({c.id for c in claims}) == len(claims)
    assert [c.id for c in code(sentence)] == [c.id for c in claims]


def test_a_block_quote_belongs_to_its_speaker(reader: Reader) -> None:
    text = (
        "The prime minister warned the rebels after the raid:\n\n"
        "We will answer every attack on our soldiers. Our army is ready to strike the camps."
    )
    (coded,) = reader.code([read(Article(id="q", text=text))])
    quoted = [c for c in coded.claims if c.content.start > text.index("\n")]
    assert quoted
    assert {c.source.text for c in quoted if c.source} == {"The prime minister"}
    assert all(isinstance(c.source_ref, Span) for c in quoted)
