"""Judged claims found again: where text was put before them, they were read anew, or their words are gone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.resolve.made import claim, event
from tests.review.made import TEXT, report, span

from reportedly.model import Claim, Coded, Event, EventType, Span
from reportedly.review.anchoring import anchor, found, moved
from reportedly.review.judgement import Anchoring

# Read once: the first reading takes longer than a test may.
REPORT = report()
WORDS = st.text(alphabet="abc déf.\n😀", max_size=60)


def shifted(coded: Coded, before: str, *, ids: str = "c") -> Coded:
    """The article with text put before it, read as it was."""
    by = len(before)

    def at(told: Span) -> Span:
        return Span(told.start + by, told.end + by, told.text)

    def event(told: Event) -> Event:
        roles = {name: tuple(map(at, spans)) for name, spans in told.roles()}
        counts = tuple(replace(count, span=at(count.span)) for count in told.counts)
        return replace(told, trigger=at(told.trigger), counts=counts, **roles)

    def claim(n: int, told: Claim) -> Claim:
        return replace(
            told,
            id=f"{ids}{n}",
            sentence=at(told.sentence),
            content=at(told.content),
            source=None if told.source is None else at(told.source),
            events=tuple(map(event, told.events)),
        )

    article = replace(coded.article, text=before + coded.article.text)
    return replace(
        coded, article=article, claims=tuple(claim(n, told) for n, told in enumerate(coded.claims))
    )


@given(WORDS, st.sampled_from([0, 1]))
def test_text_put_before_moves_it(before: str, n: int) -> None:
    coded = REPORT
    told = anchor(coded, coded.claims[n])
    at = found(told, f"c{n}", shifted(coded, before))
    assert at.anchoring is (Anchoring.MOVED if before else Anchoring.SAME)
    assert at.claim is not None
    assert (at.claim.id, at.claim.content.text, at.shift) == (f"c{n}", told.quote, len(before))


@given(WORDS, st.sampled_from([0, 1]), st.sampled_from(["c", "d"]))
def test_a_claim_with_another_id_is_found_by_its_words(before: str, n: int, ids: str) -> None:
    coded = REPORT
    at = found(anchor(coded, coded.claims[n]), f"c{n}", shifted(coded, before, ids=ids))
    assert at.claim is not None
    assert at.claim.id == f"{ids}{n}"
    assert (at.anchoring is Anchoring.SAME) == (not before and ids == "c")


@given(WORDS)
def test_a_field_of_an_event_is_found_where_events_are_numbered_otherwise(before: str) -> None:
    coded = REPORT
    told = anchor(coded, coded.claims[0], "events.1.counts.0.max")
    later = shifted(coded, before)
    turned = replace(later.claims[0], events=tuple(reversed(later.claims[0].events)))
    at = found(told, "c0", replace(later, claims=(turned, later.claims[1])), field="events.1.counts.0.max")
    assert (at.anchoring, at.field) == (Anchoring.MOVED, "events.0.counts.0.max")
    without = replace(later.claims[0], events=later.claims[0].events[:1])
    assert found(told, "c0", replace(later, claims=(without,)), field="events.1.counts.0.max").claim is None


@given(st.integers(0, 3), st.integers(0, 3))
def test_a_quote_that_stands_several_times_is_told_by_what_stands_about_it(before: int, after: int) -> None:
    again = "Others agreed that the Hill Guard left Saraqib. "
    text = again * before + TEXT + " " + again * after
    coded = REPORT
    at = found(anchor(coded, coded.claims[1]), "c1", shifted(replace(coded), again * before))
    whole = shifted(coded, again * before)
    whole = replace(whole, article=replace(whole.article, text=text))
    at = found(anchor(coded, coded.claims[1]), "c1", whole)
    assert at.claim is not None
    assert text[: at.claim.content.start].endswith("Residents denied that ")


def test_what_stands_alike_in_two_places_is_lost_rather_than_guessed() -> None:
    sentence = "A doctor in the town said on Monday that the Hill Guard left Saraqib on the same day. "
    text = sentence * 3
    coded = REPORT
    content = span(text, "the Hill Guard left Saraqib")
    middle = content.start + len(sentence)
    second = Span(middle, middle + len(content.text), content.text)
    told = replace(
        claim(text, event(text, "left")),
        article="wire",
        id="c0",
        content=second,
        sentence=Span(0, len(text), text),
    )
    coded = replace(coded, article=replace(coded.article, text=text), claims=(told,))
    kept = anchor(coded, told)
    assert found(kept, "c0", coded).anchoring is Anchoring.SAME
    assert found(kept, "c0", shifted(coded, "Once more. ")).anchoring is Anchoring.LOST


@given(WORDS)
def test_where_the_words_are_gone_it_is_lost(before: str) -> None:
    coded = REPORT
    told = anchor(coded, coded.claims[1])
    gone = shifted(coded, before)
    text = gone.article.text.replace("the Hill Guard", "a hill guard")
    assume(told.quote not in text)
    lost = found(told, "c1", replace(gone, article=replace(gone.article, text=text), claims=()))
    assert lost.anchoring is Anchoring.LOST
    assert lost.claim is None
    assert found(told, "c1", None).anchoring is Anchoring.LOST


def test_the_same_words_by_somebody_else_are_another_claim_as_a_whole() -> None:
    coded = REPORT
    first = replace(coded.claims[0], id="d0", source=span(TEXT, "Residents"))
    other = replace(coded, claims=(first,))
    assert found(anchor(coded, coded.claims[0]), "c0", other).anchoring is Anchoring.LOST
    by_field = found(anchor(coded, coded.claims[0], "status"), "c0", other, field="status")
    assert by_field.anchoring is Anchoring.MOVED


def test_of_two_sources_with_the_same_words_the_one_judged_is_found() -> None:
    coded = REPORT
    twin = replace(coded.claims[0], id="twin", source=span(TEXT, "Residents"))
    both = replace(coded, claims=(twin, replace(coded.claims[0], id="new"), coded.claims[1]))
    at = found(anchor(coded, coded.claims[0]), "c0", both)
    assert at.claim is not None
    assert at.claim.id == "new"


def test_a_claim_cut_a_little_otherwise_is_still_it_and_one_of_other_words_is_not() -> None:
    coded = REPORT
    content = coded.claims[0].content
    shorter = Span(content.start, content.end - 18, content.text[:-18])
    cut = replace(coded.claims[0], id="cut", content=shorter)
    assert found(anchor(coded, coded.claims[0]), "c0", replace(coded, claims=(cut,))).claim == cut
    little = replace(coded.claims[0], id="cut", content=span(TEXT, "killing 12 people"))
    assert found(anchor(coded, coded.claims[0]), "c0", replace(coded, claims=(little,))).claim is None


@given(WORDS)
def test_a_value_moves_with_its_claim(before: str) -> None:
    coded = REPORT
    at = found(anchor(coded, coded.claims[0]), "c0", shifted(coded, before))
    text = before + TEXT
    right = span(TEXT, "a doctor")
    value, stands = moved(right, at, text)
    assert stands
    assert isinstance(value, Span)
    assert text[value.start : value.end] == "a doctor"
    assert moved((right, right), at, text)[1]
    assert moved(EventType.OTHER.value, at, text) == ("OTHER", True)
    assert moved(Span(0, 7, "nowhere"), at, text) == (None, False)
