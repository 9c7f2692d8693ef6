"""From words to forms: the whole of a span, or every expression of a running text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reportedly.knowledge.times import bearing_words, opening_words, time_words
from reportedly.model import Span
from reportedly.resolve.times import forms
from reportedly.resolve.times.forms import Form
from reportedly.resolve.times.grammar import expression_at
from reportedly.resolve.times.grammar.amounts import quantity
from reportedly.resolve.times.tokens import Tokens

# An expression names what makes it a time within so many words: "in the very early part of the following".
_AHEAD = 8
# What may be left over at the end of a span without changing it.
_LEFTOVERS = frozenset(
    ["'s", ",", ".", "'", "’", ")", "]", '"', "”", ":", ";", "s", "alone", "only", "also", "itself", "-"]
)
_WRAPS: dict[str, Callable[[Form], Form]] = {
    "since": forms.Since,
    "after": forms.After,
    "following": forms.After,
    "before": forms.Before,
    "until": forms.Until,
    "till": forms.Until,
    "by": forms.Until,
}
_UNDATED = (forms.Duration, forms.Hint, forms.Recurring, forms.Event, forms.Undated)


@dataclass(frozen=True, slots=True)
class Read:
    """What a span was read as: ``whole`` where the grammar took every word, else only some within."""

    form: Form
    whole: bool


@dataclass(frozen=True, slots=True)
class Found:
    """An expression in a running text and its form."""

    span: Span
    form: Form


def read(text: str) -> Read | None:
    """Read a span that is told to be a time; ``None`` where no word of it says when.

    Where the whole is no expression, a date within it counts ("since the war began in March 2011"), else the happening
    it stands beside ("after the bombings").
    """
    tokens = Tokens(text, strict=False)
    start = 0
    while start < len(tokens) and tokens.word(start) in ("(", "[", ",", '"', "“", ".", "-"):
        start += 1
    hit = expression_at(tokens, start)
    if hit is not None and all(tokens.word(at) in _LEFTOVERS for at in range(hit[0], len(tokens))):
        return Read(hit[1], whole=True)
    inner = _within(text)
    if inner is not None:
        if (shifted := _shifted(tokens, start, inner)) is not None:
            return Read(shifted, whole=False)
        head = (
            tokens.word(start + 1)
            if tokens.word(start) in ("ever", "shortly", "just", "soon")
            else tokens.word(start)
        )
        wrap = _WRAPS.get(head)
        bounded = isinstance(inner, forms.Since | forms.Until | forms.After | forms.Before)
        return Read(inner if wrap is None or bounded else wrap(inner), whole=False)
    if tokens.word(start) in time_words().event_heads:
        return Read(forms.Event(tokens.word(start)), whole=True)
    if hit is not None:
        return _partly(tokens, *hit)
    return None


def _shifted(tokens: Tokens, index: int, inner: Form) -> Form | None:
    """Read "two days after the bombing on Monday": counted from the date within."""
    counted = quantity(tokens, index)
    if counted is None or tokens.word(counted[0]) not in ("after", "before"):
        return None
    sign = 1 if tokens.word(counted[0]) == "after" else -1
    return forms.Shift(counted[1], counted[2], sign, inner)


def _within(text: str) -> Form | None:
    """The first form within words that can be dated."""
    return next((one.form for one in find(text) if not isinstance(one.form, _UNDATED)), None)


def _partly(tokens: Tokens, end: int, form: Form) -> Read:
    """A time and words that tie it to a happening ("a week after it began"), or that say nothing of when."""
    if any(
        tokens.word(at) in ("after", "before", "since", "following", "of") for at in range(end - 1, end + 2)
    ):
        return Read(
            form
            if isinstance(form, forms.Duration) and tokens.word(end) == "of"
            else forms.Event(tokens.word(end)),
            whole=True,
        )
    return Read(form, whole=False)


def find(text: str) -> Iterator[Found]:
    """Find every expression of time in running text, in order; none overlaps another."""
    tokens = Tokens(text, strict=True)
    bearing = [tokens[at].digits or _plain(tokens.word(at)) in bearing_words() for at in range(len(tokens))]
    opening, index = opening_words(), 0
    while index < len(tokens):
        opens = bearing[index] or tokens.word(index) in opening
        hit = expression_at(tokens, index) if opens and any(bearing[index : index + _AHEAD]) else None
        if hit is None or not _tells(hit[1]):
            index += 1
            continue
        start, end = tokens[index].start, tokens[hit[0] - 1].end
        if text[end - 2 : end] in ("'s", "’s"):
            end -= 2
        yield Found(Span(start, end, text[start:end]), hit[1])
        index = hit[0]


def _plain(word: str) -> str:
    return word[:-1] if word.endswith("days") or word == "yesterdays" else word


def _tells(form: Form) -> bool:
    """Whether a form says enough to be one in running text: "once" and "then" do not."""
    return not isinstance(form, forms.Hint)
