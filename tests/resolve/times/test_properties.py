"""What holds of every time, whatever the words and the day."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import yaml
from hypothesis import given
from hypothesis import strategies as st

from reportedly.resolve.times import Tense, find, read_time, times_in

GROUPS = yaml.load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
PHRASES = sorted({text for group in GROUPS for text in group["cases"]})
# Of these the words are written out in full or say themselves that they lie ahead; no tense moves them.
AHEAD = ("tomorrow", "next", "coming", "from now", "soon", "tonight", "start", "later", "on a", "from")
RELATIVE = [text for text in PHRASES if not any(one.isdigit() for one in text)]
PAST = [text for text in RELATIVE if not any(word in text.lower() for word in AHEAD)]
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PICKS = ("", "on ", "last ", "next ", "this ")
DAYS = st.dates(min_value=date(1980, 1, 1), max_value=date(2090, 12, 31))
TENSES = st.sampled_from([Tense.PAST, Tense.FUTURE, None])


@given(text=st.sampled_from(PHRASES), published=st.none() | DAYS, tense=TENSES, anchor=st.none() | DAYS)
def test_a_time_begins_before_it_ends(
    text: str, published: date | None, tense: Tense | None, anchor: date | None
) -> None:
    time = read_time(text, published=published, tense=tense, anchor=anchor)
    if time.earliest is not None and time.latest is not None:
        assert time.earliest <= time.latest
    assert (time.edtf is None) == (time.earliest is None and time.latest is None)
    assert (time.confidence > 0) == (time.edtf is not None)
    assert 0 <= time.confidence < 1


@given(text=st.sampled_from(PAST), published=DAYS)
def test_nothing_told_as_past_lies_after_publication(text: str, published: date) -> None:
    time = read_time(text, published=published, tense=Tense.PAST)
    assert time.earliest is None or time.earliest <= published
    assert time.latest is None or time.latest <= published


@given(text=st.sampled_from(RELATIVE), tense=TENSES)
def test_no_day_is_made_up_where_nothing_gives_one(text: str, tense: Tense | None) -> None:
    time = read_time(text, tense=tense)
    assert (time.earliest, time.latest, time.anchor) == (None, None, None)


@given(name=st.sampled_from(NAMES), published=DAYS, weeks=st.integers(-200, 200), pick=st.sampled_from(PICKS))
def test_weekdays_move_with_publication(name: str, published: date, weeks: int, pick: str) -> None:
    one = read_time(f"{pick}{name}", published=published)
    other = read_time(f"{pick}{name}", published=published + timedelta(weeks=weeks))
    assert one.earliest is not None
    assert other.earliest == one.earliest + timedelta(weeks=weeks)
    assert f"{one.earliest:%A}" == name
    assert abs((one.earliest - published).days) <= 7


@given(text=st.text(max_size=60), published=st.none() | DAYS, tense=TENSES)
def test_any_words_may_be_asked(text: str, published: date | None, tense: Tense | None) -> None:
    time = read_time(text, published=published, tense=tense)
    assert time.span.text == text


@given(
    words=st.lists(
        st.sampled_from([*PHRASES, "the", "of", "and", "2000", "12", "people", "in", "-"]), max_size=8
    )
)
def test_what_is_found_are_runs_of_the_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    spans = find(text)
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert [time.span for time in times_in(text, published="2016-08-12")] == spans


@given(
    published=st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31)), text=st.sampled_from(PHRASES)
)
def test_the_calendar_s_ends_are_no_trouble(published: date, text: str) -> None:
    read_time(text, published=published, tense=Tense.PAST)
