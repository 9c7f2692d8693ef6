"""The times of an article's claims, resolved together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reportedly.model import (
    Article,
    Claim,
    Coded,
    Derivation,
    Event,
    EventType,
    Modality,
    Polarity,
    Span,
    Status,
    Time,
)
from reportedly.read import read
from reportedly.resolve.times import Tense, find, times, times_in


def coded(
    text: str, *words: str, published: str | None = None, modality: Modality = Modality.ACTUAL
) -> Coded:
    """An article with one claim that holds the times ``words``, each where it first stands."""
    article = Article("a", text, published=published)
    spans = tuple(Span(at, at + len(word), word) for word in words for at in [text.index(word)])
    event = Event(Span(0, 1, text[0]), EventType.OTHER, 1.0, time=spans)
    claim = Claim(
        article="a",
        id="a.0",
        sentence=event.trigger,
        content=event.trigger,
        source=None,
        source_ref=None,
        via=(),
        cue=None,
        status=Status.STATED,
        polarity=Polarity.POSITIVE,
        modality=modality,
        confidence=1.0,
        events=(event,),
        outlet=None,
        published=published,
        derived_by=Derivation("test", "1"),
    )
    return Coded(article, read(article).lines, (claim,))


def days(article: Coded, **options: str) -> dict[str, tuple[str, str] | str | None]:
    """The days of each time by its words: one, two, or none."""
    return {span.text: _days(time) for span, time in times(article, **options).items()}


def _days(time: Time) -> tuple[str, str] | str | None:
    if time.earliest == time.latest:
        return None if time.earliest is None else str(time.earliest)
    return str(time.earliest), str(time.latest)


def test_each_span_has_one_time_with_its_own_words() -> None:
    article = coded("Shells hit the mill on Monday.", "Monday", published="2020-02-20")
    (span, time), *rest = times(article).items()
    assert not rest
    assert time.span is span
    assert time.earliest == time.latest == time_day("2020-02-17")
    assert time.anchor == time_day("2020-02-20")
    assert "publication date" in time.reasons[0].what


def time_day(text: str) -> date:
    return date.fromisoformat(text)


def test_a_date_time_of_publication_means_its_day() -> None:
    article = coded("Shells hit the mill yesterday.", "yesterday", published="2020-02-20T23:30:00+03:00")
    assert days(article) == {"yesterday": "2020-02-19"}


def test_a_month_of_publication_widens_what_is_counted_from_it() -> None:
    article = coded(
        "Shells hit the mill on Monday and last year.", "Monday", "last year", published="2020-02"
    )
    found = days(article)
    assert found["last year"] == ("2019-01-01", "2019-12-31")
    assert found["Monday"] == ("2020-01-27", "2020-02-24")


def test_the_sentence_tells_the_tense() -> None:
    text = "The brigade took the hill on Friday. Talks will open on Friday next to the mill."
    article = coded(text, "Friday", published="2020-02-19")
    later = Span(text.rindex("Friday"), text.rindex("Friday") + 6, "Friday")
    found = {time.span.start: time.earliest for time in times_in(text, published="2020-02-19")}
    assert days(article) == {"Friday": "2020-02-14"}
    assert str(found[later.start - 3]) == "2020-02-21"


def test_an_intended_claim_lies_ahead_where_no_verb_tells() -> None:
    article = coded("Rebel march on Sunday", "Sunday", published="2020-02-19", modality=Modality.INTENDED)
    assert days(article) == {"Sunday": "2020-02-23"}


def test_the_next_day_goes_back_to_the_day_told_before() -> None:
    text = "A bomb went off at the mill on 14 May 1983. The next day a second one followed at 7:40."
    assert days(coded(text, "The next day", "at 7:40")) == {
        "The next day": "1983-05-15",
        "at 7:40": "1983-05-15",
    }


def test_a_day_told_far_before_is_not_gone_back_to() -> None:
    text = "A bomb went off on 14 May 1983. " + "The mill was shut. " * 60 + "The next day it opened."
    assert days(coded(text, "The next day")) == {"The next day": None}


def test_a_clause_takes_the_date_within_it() -> None:
    text = "The siege has gone on since the war began in March 2011."
    (time,) = times(coded(text, "since the war began in March 2011", published="2018-01-12")).values()
    assert (str(time.earliest), str(time.latest), time.edtf) == (
        "2011-03-01",
        "2018-01-12",
        "2011-03/2018-01-12",
    )
    assert time.background


@pytest.mark.parametrize(
    ("words", "background"),
    [
        ("on Monday", False),
        ("last month", True),
        ("since 2011", True),
        ("since Monday", False),
        ("this month", None),
    ],
)
def test_background_is_what_lies_more_than_a_week_back(words: str, background: bool | None) -> None:
    (time,) = times(coded(f"The mill was shelled {words}.", words, published="2020-02-20")).values()
    assert time.background is background


def test_the_date_a_page_prints_outweighs_another_given_with_it() -> None:
    text = "Published March 6 2025\n\nTwo workers died on Thursday in Tell Amara, medics said."
    (time,) = times(coded(text, "Thursday", published="2025-02-26")).values()
    assert str(time.earliest) == "2025-03-06"
    assert any("2025-02-26" in reason.what for reason in time.reasons)


def test_a_page_s_date_serves_where_none_is_given() -> None:
    text = "Tue 4 March 2025\n\nShells struck the mill at Tell Amara on Monday, killing two workers, medics said."
    assert days(coded(text, "Monday")) == {"Monday": "2025-03-03"}


CAPTION = "© Northlight / Sami Orr\nA burned-out mill near Tell Amara on March 3, 2025.\n\n"


def test_a_caption_s_day_serves_where_the_text_names_its_weekday() -> None:
    text = CAPTION + "Shells struck the mill on Monday, the brigade said. It was taken earlier this month."
    article = coded(text, "Monday", "earlier this month")
    assert days(article) == {"Monday": "2025-03-03", "earlier this month": ("2025-03-01", "2025-03-02")}
    assert all("picture" in time.reasons[-1].what for time in times(article).values())


def test_a_caption_s_day_gives_no_other_weekday() -> None:
    text = CAPTION + "Shells struck the mill on Saturday, the brigade said. It was taken last year."
    assert days(coded(text, "Saturday", "last year")) == {
        "Saturday": None,
        "last year": ("2024-01-01", "2024-12-31"),
    }


def test_nothing_is_dated_where_nothing_tells_the_day() -> None:
    text = (
        "Rebels took the hill on Thursday. But yesterday, in recent days and earlier this week it was held."
    )
    article = coded(text, "Thursday", "yesterday", "in recent days", "earlier this week")
    assert set(days(article).values()) == {None}
    assert [time.relative for time in times(article).values()] == [
        "Thursday<=published",
        "published-1D",
        "published-1..10D/published",
        "earlier(week(published))",
    ]


def test_what_is_not_read_says_so() -> None:
    (time,) = times(coded("Shells hit the mill, gunfire aside.", "gunfire", published="2020-02-20")).values()
    assert (time.earliest, time.latest, time.confidence) == (None, None, 0.0)
    assert "does not read" in time.reasons[0].what


def test_a_given_tense_holds_for_all() -> None:
    (time,) = times_in("Shelling on Monday", published="2020-02-20", tense=Tense.FUTURE)
    assert str(time.earliest) == "2020-02-24"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They may march on the town, and did on 3 May.", ["on 3 May"]),
        ("The 13th Division had 2000 people, of 2000 fighters.", []),
        ("After the fall of the town in the fall of 2016.", ["in the fall of 2016"]),
        ("Resolution 2254 of 18 December 2015 was read.", ["18 December 2015"]),
        ("He was 12 years old. A five-day truce held.", []),
        ("Tuesday's raid, and last Friday’s.", ["Tuesday", "last Friday"]),
        (
            "At dawn on Monday, from 3 to 5 May and since then.",
            ["At dawn on Monday", "from 3 to 5 May", "since then"],
        ),
        ("The Arab Spring and the second brigade.", []),
    ],
)
def test_running_text_gives_only_what_says_when(text: str, found: list[str]) -> None:
    assert [span.text for span in find(text)] == found


def test_the_reports_the_project_began_with(shared: Path) -> None:
    """Their times, one by one, as a careful reader has them: the first has a dated caption, the second no date at all."""
    dated = _seed(shared, "000_982a373caa3cc04f.txt")
    assert dated["Thursday"] == "2020-02-20"
    assert dated["earlier this month"] == ("2020-02-01", "2020-02-19")
    assert dated["early February"] == ("2020-02-01", "2020-02-10")
    undated = _seed(shared, "003_fd2caf73641cf08d.txt")
    assert undated.pop("since spring 2015") == ("2015-03-01", "None")
    assert set(undated.values()) == {None}


def _seed(shared: Path, name: str) -> dict[str, tuple[str, str] | str | None]:
    text = (shared / "seeds" / name).read_text(encoding="utf-8")
    words = (
        ["Thursday", "earlier this month", "early February"]
        if name.startswith("000")
        else [
            "Thursday",
            "since spring 2015",
            "earlier this week",
            "yesterday",
            "in recent days",
            "last year",
            "later in the day",
        ]
    )
    return days(coded(text, *words))


# 19 June 2023 is a Monday.
@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Shells fell on Saturday, before a truce that was due to begin on Sunday.", "Sunday", "2023-06-18"),
        ("Shells fell on Friday. A truce was due to begin on Monday.", "Monday", "2023-06-19"),
        ("The sides met on Sunday.\n\nA swap was due at noon on that Sunday.", "that Sunday", "2023-06-18"),
        # The day after the one told lies ahead of the report: it may well be still to come.
        ("Shells fell on Saturday. Talks were due to resume on Thursday.", "Thursday", "2023-06-22"),
        # Nothing told before.
        ("Talks were due to resume on Thursday.", "Thursday", "2023-06-22"),
        ("Talks had been due to resume on Thursday.", "Thursday", "2023-06-15"),
        ("The drivers were to be freed on Friday, but were not.", "Friday", "2023-06-16"),
        ("A truce was due to begin on 18 June.", "18 June", "2023-06-18"),
        ("A truce was due to begin on 25 June.", "25 June", "2023-06-25"),
        ("A truce is due to begin on Sunday.", "Sunday", "2023-06-25"),
        ("A truce was due to begin next Sunday.", "next Sunday", "2023-06-25"),
    ],
)
def test_a_plan_told_from_the_past_is_counted_from_there(text: str, word: str, day: str) -> None:
    assert days(coded(text, word, published="2023-06-19")) == {word: day}


def test_a_plan_without_a_date_to_count_from_has_no_day() -> None:
    assert days(coded("Talks had been due to resume on Thursday.", "Thursday")) == {"Thursday": None}


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Shells fell on Friday. They fell again at 6 a.m. on Sunday.", "6 a.m", "2023-06-18"),
        ("Shells fell on Friday. They fell again at dawn on Sunday.", "dawn", "2023-06-18"),
        ("Shells fell on Friday, again at dawn and on Sunday.", "dawn", "2023-06-16"),
        ("Shells fell on Sunday and at 6 a.m. there was calm.", "6 a.m.", "2023-06-18"),
    ],
)
def test_an_hour_has_the_day_that_is_told_with_it(text: str, word: str, day: str) -> None:
    assert days(coded(text, word, published="2023-06-19")) == {word: day}
