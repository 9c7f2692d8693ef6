"""All the times of an article's claims, resolved together: each counts from the ones told before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reportedly.knowledge.times import Unit
from reportedly.model import Article, Coded, LineKind, Modality, Reason, Span, Status, Time
from reportedly.resolve.times import forms
from reportedly.resolve.times.anchors import Dating, dating
from reportedly.resolve.times.counting import Anchor, Setting, Tense
from reportedly.resolve.times.edtf import edtf
from reportedly.resolve.times.plans import of_plan
from reportedly.resolve.times.reading import Found, Read, find, read
from reportedly.resolve.times.resolving import as_time, reach_of
from reportedly.resolve.times.tense import planned_at, tense_at

# "The next day" goes back to a day told at most so many characters before, about four sentences; beyond, it is left open.
_FAR = 700
_ASIDE = frozenset(
    [
        LineKind.FURNITURE,
        LineKind.RELATED,
        LineKind.SHARE,
        LineKind.CREDIT,
        LineKind.BYLINE,
        LineKind.CAPTION,
        LineKind.DATELINE,
    ]
)
_AHEAD = frozenset([Status.PROMISED, Status.THREATENED])


@dataclass(slots=True)
class _Told:
    """The times told so far: the last of any width and the last single day, with where it ended."""

    any: Anchor | None = None
    any_end: int = -1
    day: Anchor | None = None
    day_end: int = -1

    def before(self, start: int) -> tuple[Anchor | None, Anchor | None]:
        """Those that stand near enough before ``start``."""
        return (
            self.any if start - self.any_end <= _FAR else None,
            self.day if start - self.day_end <= _FAR else None,
        )

    def note(self, time: Time, *, relative_only: bool) -> None:
        """Keep a time that was dated, as what later words may go back to."""
        if time.earliest is None or time.latest is None or relative_only:
            return
        where = f"“{time.span.text}” before it, {time.earliest}"
        anchor = Anchor(time.earliest, time.latest, where, round(min(time.confidence, 0.9) - 0.1, 2))
        self.any, self.any_end = anchor, time.span.end
        if time.earliest == time.latest:
            self.day, self.day_end = anchor, time.span.end


def times(coded: Coded, *, country: str | None = None) -> dict[Span, Time]:
    """Resolve every time of an article's claims: each distinct span gives one time.

    ``country`` (ISO 3166-1 alpha-3) is where the report plays, for the seasons.  Times between them in the text that no
    claim holds are read too, so that "the next day" has its day.
    """
    found = list(find(coded.article.text))
    wanted = _wanted(coded)
    setting = _Place(None, None, None, country)
    order = _in_order(coded, wanted, found)
    return dict(_resolved_in_order(coded.article.text, order, wanted, dating(coded, found), setting))


def times_in(
    text: str, *, published: str | None = None, tense: Tense | None = None, country: str | None = None
) -> list[Time]:
    """Find and resolve every time of a running text, in order; ``published`` is ISO 8601.

    ``tense`` holds for all of them; without it the words around each tell.
    """
    found = list(find(text))
    dated = dating(Coded(Article("text", text, published=published), (), ()), found)
    wanted = {one.span: tense for one in found}
    order = [(one.span, Read(one.form, whole=True)) for one in found]
    place = _Place(tense, None, None, country)
    return [time for _, time in _resolved_in_order(text, order, wanted, dated, place)]


def _resolved_in_order(
    text: str,
    order: Iterable[tuple[Span, Read | None]],
    wanted: Mapping[Span, Tense | None],
    dated: Dating | None,
    place: _Place,
) -> Iterator[tuple[Span, Time]]:
    """Resolve each in turn, with what was told before it; give those that are wanted."""
    told = _Told()
    for span, one in order:
        if one is None:
            yield span, Time(span, reasons=(Reason("the grammar of times does not read it", 0.0),))
            continue
        tense = place.tense or tense_at(text, span.start, span.end) or wanted.get(span)
        near, day = told.before(span.start)
        told_as, tense = _planned(text, span, one, tense, day, dated) if place.tense is None else (one, tense)
        time = _resolved(span, told_as, replace(place, tense=tense, told=near, day=day), dated)
        if span in wanted:
            yield span, time
        told.note(time, relative_only=isinstance(one.form, forms.Hint | forms.Since))


def _planned(
    text: str, span: Span, one: Read, tense: Tense | None, day: Anchor | None, dated: Dating | None
) -> tuple[Read, Tense | None]:
    """How a time is to be read, and its tense, where the text tells it as of a plan that was: "was due on Sunday"."""
    planned = planned_at(text, span.start, span.end)
    if planned is None:
        return one, tense
    published = dated.last if dated is not None and dated.days else None
    form, tense = of_plan(one.form, planned, told=day, published=published)
    return replace(one, form=form), tense


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in its text a time stands."""

    tense: Tense | None
    told: Anchor | None
    day: Anchor | None
    country: str | None


def _resolved(span: Span, one: Read, place: _Place, dated: Dating | None) -> Time:
    setting = Setting(tense=place.tense, told=place.told, told_day=place.day, country=place.country)
    if dated is None or (not dated.days and not _coarse(one.form)):
        return _counted(span, one, setting)
    setting = replace(setting, dated=dated.dated, published=dated.last)
    time = _counted(span, one, setting)
    if time.anchor is not None and dated.weight and time.confidence:
        time = _weighed(time, Reason(dated.doubt, dated.weight))
    if dated.first == dated.last:
        return time
    return _widened(_counted(span, one, replace(setting, published=dated.first)), time, dated)


def _counted(span: Span, one: Read, setting: Setting) -> Time:
    reach = reach_of(one.form, setting)
    if not one.whole:
        reach = reach.because("read from some of its words", -0.15)
    return as_time(span, one.form, reach, setting)


def _weighed(time: Time, reason: Reason) -> Time:
    weight = round(min(0.99, max(0.05, time.confidence + reason.weight)), 2)
    return replace(time, confidence=weight, reasons=(*time.reasons, reason))


def _widened(early: Time, late: Time, dated: Dating) -> Time:
    """Join what the first and the last possible day of publication give."""
    if (early.earliest, early.latest) == (late.earliest, late.latest):
        return late
    earliest = None if early.earliest is None else min(early.earliest, late.earliest or early.earliest)
    latest = None if late.latest is None else late.latest
    joined = replace(late, earliest=earliest, latest=latest, edtf=edtf(earliest, latest), background=None)
    return _weighed(joined, Reason(f"published at some time from {dated.first} to {dated.last}", -0.2))


def _coarse(form: forms.Form) -> bool:
    """Whether a form asks no more of publication than its month: "earlier this month", "last year", "in February"."""
    match form:
        case (
            forms.Earlier(inner=inner)
            | forms.Part(inner=inner)
            | forms.Since(inner=inner)
            | forms.Around(inner=inner)
        ):
            return _coarse(inner)
        case forms.Whole(unit=unit):
            return unit in (Unit.MONTH, Unit.YEAR, Unit.DECADE)
        case forms.Calendar(year=None, month=month):
            return month is not None
        case forms.Season() | forms.InYear():
            return True
    return False


def _wanted(coded: Coded) -> dict[Span, Tense | None]:
    """Give the spans of the claims' times, with what the claim's mode tells of their tense."""
    spans: dict[Span, Tense | None] = {}
    for claim in coded.claims:
        ahead = claim.modality is Modality.INTENDED or claim.status in _AHEAD
        for event in claim.events:
            for span in event.time:
                spans[span] = Tense.FUTURE if ahead else spans.get(span)
    return spans


def _in_order(
    coded: Coded, wanted: Mapping[Span, object], found: Sequence[Found]
) -> Iterator[tuple[Span, Read | None]]:
    """Give the claims' spans and, between them, what else in the lines that tell something says when."""
    asked = sorted(wanted, key=lambda span: (span.start, -span.end))
    starts = [span.start for span in asked]
    others = [one for one in found if not _taken(one.span, asked, starts)]
    aside = [line.span for line in coded.lines if line.kind in _ASIDE]
    others = [one for one in others if not any(line.start <= one.span.start < line.end for line in aside)]
    both: list[tuple[Span, Read | None]] = [
        (span, _with_its_day(span, read(span.text), found)) for span in asked
    ]
    both += [(one.span, Read(one.form, whole=True)) for one in others]
    yield from sorted(both, key=lambda pair: (pair[0].start, -pair[0].end))


def _with_its_day(span: Span, one: Read | None, found: Sequence[Found]) -> Read | None:
    """The reading of a time of day with the day that the text tells right after it: "6 a.m." of "6 a.m. on Sunday"."""
    form = one and one.form
    if not isinstance(form, forms.DayPart) or not _is_day_told(form.inner):
        return one
    at = bisect_left(found, span.end, key=lambda other: other.span.end)
    whole = found[at] if at < len(found) else None
    if whole is None or whole.span.start > span.start or not isinstance(whole.form, forms.DayPart):
        return one
    return Read(whole.form, whole=True) if whole.form.part == form.part else one


def _is_day_told(form: forms.Form) -> bool:
    return (
        isinstance(form, forms.Whole)
        and form.unit is Unit.DAY
        and form.base is forms.Base.TEXT
        and not form.shift
    )


def _taken(span: Span, asked: list[Span], starts: list[int]) -> bool:
    """Whether a claim's span overlaps it."""
    at = bisect_left(starts, span.end)
    return any(one.end > span.start for one in asked[max(0, at - 4) : at])
