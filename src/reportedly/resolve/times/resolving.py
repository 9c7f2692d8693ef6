"""From words to days: one span told to be a time, where it stands in."""

from __future__ import annotations

from datetime import date

from reportedly.model import Reason, Span, Time
from reportedly.resolve.times.background import background
from reportedly.resolve.times.counting import Anchor, Reach, Setting, Tense, count
from reportedly.resolve.times.counting.count import own_tense
from reportedly.resolve.times.edtf import edtf
from reportedly.resolve.times.forms import Form
from reportedly.resolve.times.notation import relative
from reportedly.resolve.times.reading import find as find_forms
from reportedly.resolve.times.reading import read


def read_time(
    text: str,
    *,
    published: date | None = None,
    tense: Tense | None = None,
    anchor: Anchor | date | None = None,
    country: str | None = None,
) -> Time:
    """Give the days that ``text``, the words of one time, covers.

    ``published`` is the report's day, ``tense`` that of the words around, ``anchor`` the time the text told before
    ("the next day"); ``country`` (ISO 3166-1 alpha-3) tells the hemisphere of a season.  What cannot be counted keeps
    its relative form and both bounds ``None``.
    """
    told = Anchor(anchor, anchor, str(anchor)) if isinstance(anchor, date) else anchor
    day = told if told is not None and told.first == told.last else None
    setting = Setting(published=published, tense=tense, told=told, told_day=day, country=country)
    return resolve(Span(0, len(text), text), setting)


def find(text: str) -> list[Span]:
    """Find the spans of running text that say when, in order; none overlaps another."""
    return [one.span for one in find_forms(text)]


def resolve(span: Span, setting: Setting) -> Time:
    """Give the days of one span in its setting."""
    found = read(span.text)
    if found is None:
        return Time(span, reasons=(Reason("the grammar of times does not read it", 0.0),))
    reach = reach_of(found.form, setting)
    if not found.whole:
        reach = reach.because("read from some of its words", -0.15)
    return as_time(span, found.form, reach, setting)


def reach_of(form: Form, setting: Setting) -> Reach:
    """Count a form, or say that its days lie outside the calendar."""
    try:
        return count(form, setting)
    except (OverflowError, ValueError):
        return Reach(reasons=(Reason("its days lie outside the calendar", 0.0),))


def as_time(span: Span, form: Form, reach: Reach, setting: Setting) -> Time:
    """Write what was counted as the record has it; without days the confidence is 0."""
    dated = reach.first is not None or reach.last is not None
    weight = sum(reason.weight for reason in reach.reasons)
    return Time(
        span=span,
        earliest=reach.first,
        latest=reach.last,
        edtf=edtf(reach.first, reach.last, reach.marks),
        precision=reach.precision,
        relative=relative(form, own_tense(form) or setting.tense),
        anchor=reach.anchor if dated else None,
        background=background(reach, setting.published),
        confidence=round(min(0.99, max(0.05, weight)), 2) if dated else 0.0,
        reasons=reach.reasons,
    )
