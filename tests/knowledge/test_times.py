"""The words of time that ship."""

from datetime import date, timedelta

from reportedly.knowledge.loading import load_yaml
from reportedly.knowledge.times import bearing_words, time_words


def test_every_entry_has_a_source() -> None:
    raw = load_yaml("times.yaml")
    for name, entry in raw.items():
        for one in entry if isinstance(entry, list) else [entry]:
            assert one.get("source"), name


def test_all_words_are_in_small_letters() -> None:
    assert all(word == word.lower() for word in bearing_words())


def test_moving_feasts_come_once_in_a_lunar_year() -> None:
    for feast in time_words().feasts.values():
        gaps = [(other - one).days for one, other in zip(feast.days, feast.days[1:], strict=False)]
        assert all(353 <= gap <= 356 for gap in gaps)


def test_ramadan_ends_where_its_feast_begins() -> None:
    feasts = time_words().feasts
    starts, ends = feasts["ramadan",].days, feasts["eid", "al", "-", "fitr"].days
    assert len(starts) == len(ends)
    assert all(timedelta(29) <= end - start <= timedelta(30) for start, end in zip(starts, ends, strict=True))
    assert date(2016, 6, 6) in starts
