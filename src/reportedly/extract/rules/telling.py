"""Telling: an article's passages become claims, one after another.

Every run of tokens is tied to the article's characters here, and every claim gets its source – its own, or the one
whose speech it goes on with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from reportedly.extract.rules.antecedents import Naming
from reportedly.extract.rules.confidence import claim_confidence
from reportedly.extract.rules.drafts import Draft
from reportedly.extract.rules.events.mention import CountMention, Mention, Offsets
from reportedly.extract.rules.passage import Passage
from reportedly.extract.rules.pronouns import Parties
from reportedly.extract.rules.speech import Speaker, Speech
from reportedly.extract.rules.stance import modality, polarity, status
from reportedly.extract.rules.tokens import Run
from reportedly.model import Article, Claim, Count, Derivation, Event, Span, Status

_WORD = re.compile(r"\w+")


def told(article: Article, passages: Sequence[Passage], *, derivation: Derivation) -> Iterator[Claim]:
    """The claims of an article, in the order of its sentences."""
    speech, parties = Speech(), Parties()
    for passage, following in pairwise(chain(passages, [None])):
        assert passage is not None
        speaker = speech.hear(passage, following)
        told_now: list[Event] = []
        for draft in passage.made:
            events = tuple(_event(passage, mention, parties) for mention in draft.mentions)
            told_now += events
            for run in _speakers(draft):
                voice = _voice(passage, run, speaker, speech)
                yield _claim(article, passage, draft, voice, events=events, derivation=derivation)
        parties.remember(told_now)


def _speakers(draft: Draft) -> Sequence[Run | None]:
    """The joint speakers of a draft, each of whom makes a claim of its own.

    A cue without a speaker ("it was unclear if", "reportedly") stands on the word of whoever is around it.
    """
    if draft.attribution is None:
        return (None,)
    speaking = next((a for a in (draft.attribution, *draft.outer) if a.sources), None)
    return speaking.sources if speaking is not None else (None,)


def _voice(passage: Passage, run: Run | None, carried: Speaker | None, speech: Speech) -> Speaker | None:
    """Whose word a draft is: its own source's, else that of the speech its sentence belongs to."""
    if run is None or (carried is not None and passage.is_first_person(run)):
        return carried
    naming = Naming(passage.span(run), passage.is_person(run))
    return Speaker(naming.span, speech.reference(naming))


def _claim(
    article: Article,
    passage: Passage,
    draft: Draft,
    voice: Speaker | None,
    *,
    events: tuple[Event, ...],
    derivation: Derivation,
) -> Claim:
    marked = status(passage.doc, draft)
    carried = voice is not None and not _is_own(draft)
    if carried and marked is Status.STATED:
        marked = Status.REPORTED
    content = passage.span(draft.content)
    return Claim(
        article=article.id,
        id=_claim_id(article.id, content, voice),
        sentence=passage.sentence.span,
        content=content,
        source=voice.source if voice is not None else None,
        source_ref=voice.reference if voice is not None else None,
        via=_via(article, passage, draft, voice),
        cue=_cue(passage, draft, voice),
        status=marked,
        polarity=polarity(passage.doc, draft),
        modality=modality(passage.doc, draft, marked),
        confidence=claim_confidence(draft, carried=carried),
        events=events,
        outlet=article.outlet,
        published=article.published,
        derived_by=derivation,
    )


def _is_own(draft: Draft) -> bool:
    return any(run is not None for run in _speakers(draft))


def _claim_id(article: str, content: Span, voice: Speaker | None) -> str:
    """An id that holds as long as the words do: where the content stands, and the source where there is one."""
    place = f"{article}:{content.start}-{content.end}"
    return place if voice is None or voice.source is None else f"{place}@{voice.source.start}"


def _via(article: Article, passage: Passage, draft: Draft, voice: Speaker | None) -> tuple[Span, ...]:
    """Who passed it on, innermost first; never the article's own outlet, never the source again."""
    if draft.attribution is None:
        return ()
    runs = [*draft.attribution.via]
    for outer in draft.outer:
        runs += [*outer.sources[:1], *outer.via]
    own = (article.outlet or "").casefold()
    speaking = (
        {s.text for s in (voice.source, voice.reference) if s is not None} if voice is not None else set()
    )
    spans = (passage.span(run) for run in runs)
    return tuple(dict.fromkeys(s for s in spans if s.text not in speaking and not _is_outlet(s.text, own)))


def _is_outlet(text: str, outlet: str) -> bool:
    """Whether the words name the article's own outlet: all of the one's words stand in the other's."""
    words, own = set(_WORD.findall(text.casefold())), set(_WORD.findall(outlet))
    return bool(words and own) and (own <= words or words <= own)


def _cue(passage: Passage, draft: Draft, voice: Speaker | None) -> Span | None:
    if draft.attribution is None or draft.attribution.silent:
        return voice.cue if voice is not None else None
    return passage.span(draft.attribution.cue)


def _event(passage: Passage, mention: Mention, parties: Parties) -> Event:
    def spans(items: Sequence[Offsets]) -> tuple[Span, ...]:
        return tuple(passage.at(item) for item in items)

    voices = passage.voices
    places = tuple(
        place for place in mention.place if not any(a <= place[0] and place[1] <= b for a, b in voices)
    )
    return Event(
        trigger=passage.at(mention.trigger),
        type=mention.type,
        confidence=mention.confidence,
        actor=parties.named(spans(mention.actor)),
        target=parties.named(spans(mention.target)),
        place=spans(places),
        time=spans(mention.time),
        materiel=spans(mention.materiel),
        counts=tuple(_count(passage, count) for count in mention.counts),
    )


def _count(passage: Passage, count: CountMention) -> Count:
    who = passage.at(count.who) if count.who is not None else None
    return Count(passage.at(count.span), count.min, count.max, count.what, who)
