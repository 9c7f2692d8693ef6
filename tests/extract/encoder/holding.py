"""What must hold of any claim, whatever the weights."""

from __future__ import annotations

from reportedly.model import Article, Claim, Coded, Reading, Span, Status


def holds(coded: Coded, reading: Reading) -> None:
    """Every claim of an article is the article's own characters, and lies where it should."""
    assert coded.article == reading.article
    assert coded.lines == reading.lines
    places = [(claim.content.start, claim.content.end) for claim in coded.claims]
    assert places == sorted(places)
    assert len({claim.id for claim in coded.claims}) == len(coded.claims)
    for claim in coded.claims:
        claim_holds(claim, reading)


def claim_holds(claim: Claim, reading: Reading) -> None:
    """One claim does."""
    article, sentences = reading.article, [sentence.span for sentence in reading.sentences]
    for span in claim.spans():
        assert own(span, article)
    assert claim.sentence in sentences
    assert within(claim.content, claim.sentence)
    for elsewhere in (claim.source, claim.source_ref, claim.cue, *claim.via):
        assert elsewhere is None or any(within(elsewhere, sentence) for sentence in sentences)
    assert (claim.article, claim.outlet, claim.published) == (article.id, article.outlet, article.published)
    assert claim.id.startswith(article.id)
    assert 0 <= claim.confidence <= 1
    assert claim.source is not None or claim.source_ref is None
    if claim.status is Status.STATED:
        assert (claim.source, claim.source_ref, claim.cue, claim.via) == (None, None, None, ())
    assert claim.events
    for event in claim.events:
        assert 0 <= event.confidence <= 1
        assert within(event.trigger, claim.content)
        for _, spans in event.roles():
            # What stands elsewhere is the speaker, of whom "it" was said.
            speaker = (claim.source, claim.source_ref)
            assert all(within(span, claim.sentence) or span in speaker for span in spans)
            assert list(spans) == sorted(set(spans), key=lambda span: span.start)
        for count in event.counts:
            assert within(count.span, claim.sentence)
            assert count.who is None or within(count.who, claim.sentence)
            assert count.min is None or count.max is None or count.min <= count.max


def own(span: Span, article: Article) -> bool:
    """The span is the article's own characters, and not blank."""
    return article.text[span.start : span.end] == span.text and bool(span.text.strip())


def within(span: Span, around: Span) -> bool:
    """The one lies in the other."""
    return around.start <= span.start < span.end <= around.end
