"""Decoding by lot: vectors and heads of chance find claims everywhere, and all that must hold still does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.encoder.decoding import decoded
from reportedly.extract.encoder.heads import Array
from reportedly.extract.encoder.telling import Page
from reportedly.model import Claim
from tests.extract.encoder.holding import claim_holds
from tests.extract.encoder.made import DERIVATION, RULES, WEIGHTS, page
from tests.extract.encoder.taught import WIDTH, drawn, heads

WORDS = st.sampled_from(
    "the army rebels said that shelled killed 12 at least dozens in Qamar , . “ ” - co\u00adme 🙂 الجيش up to".split()
)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=15).map(" ".join), min_size=1, max_size=6)


def by_lot(on: Page, seed: int) -> list[Claim]:
    weights = replace(WEIGHTS, heads=drawn(heads(), seed=seed), rules=replace(RULES, attributed=0.7))
    vectors: Array = np.random.default_rng(seed).uniform(-1.7, 1.7, (len(on.words), WIDTH)).astype(np.float32)
    return list(decoded(on.reading, on.window, vectors, weights=weights, derivation=DERIVATION))


@given(sentences=SENTENCES, seed=st.integers(0, 10_000), data=st.data())
def test_whatever_the_heads_say_the_claims_hold(sentences: list[str], seed: int, data: st.DataObject) -> None:
    owned = data.draw(st.integers(0, len(sentences) - 1))
    on = page(*sentences, owned=owned, outlet="the army")
    first = on.reading.sentences[owned].span.start
    for claim in by_lot(on, seed):
        claim_holds(claim, on.reading)
        assert claim.content.start >= first


def test_the_same_vectors_give_the_same_claims() -> None:
    on = page("The army said that rebels killed at least 12 men in Qamar.", "They denied it.")
    assert [by_lot(on, seed) for seed in range(20)] == [by_lot(on, seed) for seed in range(20)]


def some(which: Callable[[Claim], object]) -> bool:
    on = page("The army said that rebels killed at least 12 men in Qamar.", "They denied it, radio reported.")
    return any(which(claim) for seed in range(60) for claim in by_lot(on, seed))


def test_chance_finds_all_there_is_to_find() -> None:
    # Or the test above would hold of nothing.
    assert some(lambda claim: claim.source_ref)
    assert some(lambda claim: claim.via)
    assert some(lambda claim: claim.cue)
    assert some(lambda claim: claim.status == "stated")
    assert some(lambda claim: claim.polarity == "negative")
    assert some(lambda claim: len(claim.events) > 1)
    assert some(lambda claim: any(event.counts for event in claim.events))
    assert some(lambda claim: any(count.who for event in claim.events for count in event.counts))
