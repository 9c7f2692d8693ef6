"""Introduced: a block quote's words are whose the sentence before it says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reportedly.extract.encoder.claims import Made
from reportedly.extract.encoder.heads import Array
from reportedly.extract.encoder.introduced import Introduction, introduced, introductions
from reportedly.extract.encoder.shape import TAGS
from reportedly.extract.encoder.telling import Page
from reportedly.model import LineKind, Status
from tests.extract.encoder.made import page, run_of

LEAD, QUOTE, MORE = "After the raid, General Amra told the crowd:", "We will answer.", "Our men are ready."
STATUSES = list(Status)


def quote(*sentences: str) -> Page:
    """A page whose first sentence leads to the others."""
    on = page(*sentences)
    lead, *rest = on.reading.sentences
    quoted = tuple(replace(one, kind=LineKind.BLOCK_QUOTE, lead=lead.span) for one in rest)
    return replace(on, reading=replace(on.reading, sentences=(lead, *quoted)))


def tagged(on: Page, *speakers: str) -> Array:
    """Tags that know these speakers and nothing else."""
    tags = np.zeros((len(on.words), len(TAGS), 3), dtype=np.float32)
    tags[:, :, 2] = 1
    for speaker in speakers:
        first, last = run_of(on, speaker)
        tags[first, TAGS.index("speaker")] = (0.9, 0, 0.1)
        tags[first + 1 : last + 1, TAGS.index("speaker")] = (0, 0.9, 0.1)
    return tags


def sentences(on: Page) -> np.ndarray:
    return np.array([order for order, unit in enumerate(on.window.units) for _ in unit.words])


def found(on: Page, *speakers: str) -> dict[int, Introduction]:
    return introductions(on.reading, on.window, tagged(on, *speakers), sentences(on))


def claim(on: Page, content: str, status: Status = Status.STATED, **given: object) -> Made:
    known = {"cue": None, "sources": [], "via": [], "polarity": 0, "modality": 0, "sure": 0.5, "parts": []}
    return Made(run_of(on, content), status=STATUSES.index(status), **(known | given))  # type: ignore[arg-type]


def test_every_sentence_of_a_block_quote_is_introduced() -> None:
    on = quote(LEAD, QUOTE, MORE)
    lead = Introduction(run_of(on, "General Amra"), run_of(on, "told"))
    assert found(on, "General Amra") == {1: lead, 2: lead}


def test_the_last_speaker_before_the_quote_introduces_it() -> None:
    on = quote("As rebels said, General Amra told the crowd:", QUOTE)
    assert found(on, "rebels", "General Amra")[1].speaker == run_of(on, "General Amra")


def test_an_introduction_may_name_nobody_and_say_nothing() -> None:
    on = quote("The text in full:", QUOTE)
    assert found(on) == {1: Introduction(None, None)}


def test_what_is_no_block_quote_is_not_introduced() -> None:
    on = page(LEAD, QUOTE)
    assert found(on, "General Amra") == {}


def test_an_introduction_outside_the_window_is_none() -> None:
    on = quote(LEAD, QUOTE, MORE)
    rest = replace(on.window, units=on.window.units[1:])
    words = [word for unit in rest.units for word in unit.words]
    tags = np.zeros((len(words), len(TAGS), 3), dtype=np.float32)
    assert introductions(on.reading, rest, tags, np.array([0] * 4 + [1] * 5)) == {}


def test_a_quoted_claim_without_a_source_is_its_speakers() -> None:
    on = quote(LEAD, QUOTE)
    own = claim(on, "We will answer")
    introduced([own], found(on, "General Amra"), sentences(on))
    assert STATUSES[own.status] is Status.REPORTED
    assert (own.sources, own.cue) == ([run_of(on, "General Amra")], run_of(on, "told"))


def test_a_quoted_claim_with_a_source_keeps_it() -> None:
    on = quote(LEAD, "They told us: we will answer.")
    theirs = claim(on, "we will answer", Status.CLAIMED, sources=[run_of(on, "They")])
    introduced([theirs], found(on, "General Amra"), sentences(on))
    assert (STATUSES[theirs.status], theirs.sources, theirs.cue) == (
        Status.CLAIMED,
        [run_of(on, "They")],
        None,
    )


def test_a_quoted_claim_whose_source_was_found_outside_takes_the_cue() -> None:
    on = quote(LEAD, QUOTE)
    known = claim(on, "We will answer", Status.WARNED, sources=[run_of(on, "General Amra")])
    introduced([known], found(on, "General Amra"), sentences(on))
    assert (STATUSES[known.status], known.cue) == (Status.WARNED, run_of(on, "told"))


@pytest.mark.parametrize("speakers", [(), ("General Amra",)])
def test_a_claim_outside_the_quote_stays_as_it_is(speakers: tuple[str, ...]) -> None:
    on = quote(LEAD, QUOTE)
    own = claim(on, "the raid")
    introduced([own], found(on, *speakers), sentences(on))
    assert own == claim(on, "the raid")


def test_where_nobody_is_named_a_quote_stays_the_articles_own() -> None:
    on = quote("The text in full, as told:", QUOTE)
    own = claim(on, "We will answer")
    introduced([own], found(on), sentences(on))
    assert own == claim(on, "We will answer")
