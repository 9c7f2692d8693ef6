"""Plans told from the past: of "a truce that was due to begin on Sunday" the Sunday follows the day told before it.

Such a day may lie behind or ahead of publication.  Where a day was told that it follows before publication, it is that one;
where the plan is known to be over ("had been due", "but were not"), the last one; else the first to come, as of any plan.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reportedly.resolve.times import forms
from reportedly.resolve.times.almanac import weekday_after
from reportedly.resolve.times.counting import Anchor, Tense
from reportedly.resolve.times.forms import Base, Form, Pick
from reportedly.resolve.times.tense import Planned


def of_plan(
    form: Form, planned: Planned, *, told: Anchor | None, published: date | None
) -> tuple[Form, Tense | None]:
    """The form as it is to be counted, and the tense to count it in; ``told`` is the last single day told before."""
    if isinstance(form, forms.DayPart):
        inner, tense = of_plan(form.inner, planned, told=told, published=published)
        return replace(form, inner=inner), tense
    if isinstance(form, forms.Weekday) and form.pick is Pick.NEAR and form.base is Base.PUBLISHED:
        after = weekday_after(told.last, form.day) if told is not None else None
        if told is not None and after is not None and published is not None and after <= published:
            pick = Pick.ANY if after == told.last else Pick.NEXT
            return replace(form, pick=pick, base=Base.TEXT), None
    if planned is Planned.OVER:
        return form, Tense.PAST
    # A date without its year is the nearest one: a report of 19 June says "was due on 18 June" of the day before.
    near = isinstance(form, forms.Calendar) and form.year is None
    return form, None if near else Tense.FUTURE
