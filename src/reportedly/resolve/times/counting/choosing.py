"""Which of the days, months or seasons of one name is meant: the last, the next or the nearest one."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.resolve.times.almanac import Stretch
from reportedly.resolve.times.counting.setting import NO_DATE, Reach, Setting, Tense, found, unset
from reportedly.resolve.times.forms import Pick

# A year's day is taken for one to come, though no tense says so, where the last one lies more than half a year back and
# the next at most two months ahead: "December 25" on 20 December.
_LONG_AGO = 183
_SOON = 61
# Of a past told, a day that lies at most so far ahead hints at a wrong publication date: of 695 FA-KES pages that print
# a date, 185 print another than the one given with them (bench/times.py).
_SLIP = 14


# Without a publication date a day takes its year from a month or a day told before, not from a year: "in 2006 … on 30
# November" may be another's.
_CLOSE = 31


def choose(candidates: Sequence[Stretch], setting: Setting, pick: Pick, precision: str) -> Reach:
    """Choose among stretches of one name, in order of time, by pick, tense and publication.

    Without a publication date the one nearest to the time told last is taken, with less confidence.
    """
    if setting.published is None:
        return _by_text(candidates, setting, precision)
    day = setting.published
    before = [one for one in candidates if one.first <= day]
    after = [one for one in candidates if one.last >= day]
    if pick is Pick.LAST:
        ended = [one for one in candidates if one.last < day]
        return _last(ended, setting, precision)
    if pick is Pick.NEXT:
        return _taken([one for one in candidates if one.first > day][:1], setting, precision, "the next", 0.8)
    if pick is Pick.THIS and setting.tense is None:
        same = [one for one in candidates if day.year in (one.first.year, one.last.year)]
        nearest = sorted(same, key=lambda one: abs((one.first - day).days))
        return _taken(nearest[:1], setting, precision, "this year's", 0.85)
    if setting.tense is Tense.FUTURE:
        return _taken(after[:1], setting, precision, "the first to come, as the tense tells", 0.85)
    if setting.tense is Tense.PAST:
        return _past(before, after, setting, precision)
    return _untold(before, after, setting, precision)


def _taken(some: Sequence[Stretch], setting: Setting, precision: str, what: str, weight: float) -> Reach:
    if not some:
        return unset("none of that name lies there", precision=precision)
    said = f"{what}, counted from {setting.dated}, {setting.published}"
    return found(some[0], precision, setting.published, said, weight)


def _last(ended: Sequence[Stretch], setting: Setting, precision: str) -> Reach:
    reach = _taken(ended[-1:], setting, precision, "the last one ended", 0.85)
    if (
        reach.first is not None
        and setting.published is not None
        and reach.first.year == setting.published.year
    ):
        return reach.because("“last” may also mean last year's", -0.2)
    return reach


def _past(before: Sequence[Stretch], after: Sequence[Stretch], setting: Setting, precision: str) -> Reach:
    reach = _taken(before[-1:], setting, precision, "the last one, as the tense tells", 0.88)
    if precision == "day" and _much_nearer(before, after, setting, soon=_SLIP):
        return reach.because(f"{after[0].first} lies nearer, were the publication date wrong", -0.5)
    return reach


def _untold(before: Sequence[Stretch], after: Sequence[Stretch], setting: Setting, precision: str) -> Reach:
    if not before or _much_nearer(before, after, setting):
        return _taken(after[:1], setting, precision, "the nearest one, no tense told", 0.55)
    return _taken(before[-1:], setting, precision, "the last one, as most in news; no tense told", 0.75)


def _much_nearer(
    before: Sequence[Stretch], after: Sequence[Stretch], setting: Setting, *, soon: int = _SOON
) -> bool:
    if not before or not after or setting.published is None:
        return False
    back, ahead = (setting.published - before[-1].last).days, (after[0].first - setting.published).days
    return back > _LONG_AGO and ahead <= soon


def _by_text(candidates: Sequence[Stretch], setting: Setting, precision: str) -> Reach:
    if setting.told is None:
        return unset(NO_DATE, precision=precision)
    if setting.told.stretch.days > _CLOSE:
        return unset(NO_DATE, precision=precision)
    told = setting.told.first
    near = [one for one in candidates if one.first.year == told.year]
    if not near:
        return unset(NO_DATE, precision=precision)
    return found(near[0], precision, told, f"of the year of the time told before, {setting.told.why}", 0.5)
