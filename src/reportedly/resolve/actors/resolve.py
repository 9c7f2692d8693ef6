"""The actors of one article: every mention read by itself, then by what the article tells, then by what people decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reportedly.knowledge.actor_names import words
from reportedly.knowledge.actors import Actors
from reportedly.model import Actor, Span
from reportedly.resolve.actors import labels, weights
from reportedly.resolve.actors.antecedents import antecedent, pronoun
from reportedly.resolve.actors.candidates import Candidate, unnamed
from reportedly.resolve.actors.context import in_context
from reportedly.resolve.actors.decisions import Decisions
from reportedly.resolve.actors.document import Document, document
from reportedly.resolve.actors.lists import told_kind
from reportedly.resolve.actors.mentions import Mention
from reportedly.resolve.actors.others import more_of_them
from reportedly.resolve.actors.own import own
from reportedly.review import Decision

_QUOTES = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»"}
# Ties of the actor itself add friends; so many are told at most.
_ALLIES = 12
# Words of a name that may be written small: "of", "the".
_SMALL = {"of", "the", "for", "and", "in"}


def actors(  # noqa: PLR0913 – what is told of the article, each by its name
    mentions: Iterable[Mention],
    *,
    text: str,
    knowledge: Actors,
    published: str | None = None,
    countries: Mapping[str, float] | None = None,
    decisions: Iterable[Decision] = (),
    article: str | None = None,
    home: str | None = None,
) -> dict[Span, Actor]:
    """Resolve every naming of a party in one article, all together.

    ``published`` is the article's date as given; ``countries`` what its places tell of countries, where they are
    resolved already (ISO 3166-1 alpha-3 → weight, 2 for each place); ``decisions`` what people decided (``article``:
    the article's id, for those that hold for it alone); ``home`` the state whose own voice the outlet is.  The answer has an actor for each span of the mentions; of
    whom nothing is known it has nothing but the span.
    """
    told = sorted(mentions, key=lambda mention: (mention.span.start, mention.span.end))
    doc = document(text, knowledge, published=published, countries=countries, home=home)
    found = read_all(told, doc, Decisions.of(decisions, article))
    return {mention.span: actor(mention.span, found.get(mention.span), doc) for mention in told}


def read_all(told: Sequence[Mention], doc: Document, decided: Decisions) -> dict[Span, Candidate]:
    """Give the candidate of each span of which something is told."""
    found: dict[Span, Candidate] = {}
    for mention in told:
        made = decided.made(mention.span.text, doc) or (
            None if pronoun(mention.span.text) else own(mention, doc)
        )
        _keep(found, mention.span, made)
    for mention in told:
        made = in_context(mention, found.get(mention.span), found, doc)
        if not pronoun(mention.span.text) and (made is None or not made.told or _like_a_name(mention, made)):
            made = told_kind(mention, doc) or made
        _keep(found, mention.span, made)
    for mention in told:
        _keep(found, mention.span, more_of_them(mention, told, found))
    for mention in told:
        made = found.get(mention.span)
        if made is not None and made.loaded and made.id is None:
            _keep(found, mention.span, labels.by_context(mention, made, found, doc))
    for mention in told:
        made = found.get(mention.span)
        if made is None or made.id is None:
            _keep(found, mention.span, antecedent(mention, found, doc) or made)
    return {span: decided.allowed(span.text, each) for span, each in found.items()}


def _like_a_name(mention: Mention, made: Candidate) -> bool:
    """Whether a kind was read from what may be a name: "Sons of the Dam" in a list are no sons."""
    long = [word for word in words(mention.span.text) if word.key not in _SMALL]
    return made.id is None and made.by == "kind" and len(long) > 1 and all(word.capital for word in long)


def _keep(found: dict[Span, Candidate], span: Span, made: Candidate | None) -> None:
    """Keep the better of two readings of one span: it may have several roles."""
    there = found.get(span)
    if made is not None and (there is None or there.id is None or made.score > there.score):
        found[span] = made


def actor(span: Span, made: Candidate | None, doc: Document) -> Actor:
    """Make the record's value; a candidate that too little speaks for names nobody."""
    quoted = scare_quotes(span, doc.text)
    if made is None:
        return Actor(span, scare_quotes=quoted)
    if made.score < weights.LEAST or not made.told:
        made = unnamed(made)
    entry = doc.knowledge.entries.get(made.id) if made.id else None
    friends = entry.friends(doc.published) if entry else ()
    return Actor(
        span=span,
        name=made.name,
        id=made.id,
        kind=made.kind,
        country=made.country,
        inter=made.inter,
        sector=made.sector,
        loaded=made.loaded,
        scare_quotes=quoted,
        allies=tuple(dict.fromkeys((*made.allies, *friends)))[:_ALLIES],
        confidence=made.score if made.told else 0.0,
        reasons=made.reasons,
    )


def scare_quotes(span: Span, text: str) -> bool:
    """Whether the words, or their last one, stand between quotation marks of their own."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before in _QUOTES and after == _QUOTES[before]:
        return True
    return any(
        opening in span.text[1:] and span.text.endswith(closing) for opening, closing in _QUOTES.items()
    )
