"""``reportedly times``."""

from click.testing import CliRunner

from reportedly.cli.times import times


def run(*args: str) -> str:
    result = CliRunner().invoke(times, args)
    assert result.exit_code == 0, result.output
    return result.output


def test_it_shows_days_edtf_anchor_and_reasons() -> None:
    told = run("Shells hit the mill on Monday.", "--published", "2020-02-20")
    for part in (
        "on Monday  [20:29]",
        "2020-02-17",
        "Monday<=published",
        "2020-02-20",
        "the publication date",
    ):
        assert part in told


def test_the_tense_may_be_given() -> None:
    assert "2020-02-24" in run("Monday", "--published", "2020-02-20", "--tense", "future")


def test_one_time_alone_is_read_as_that() -> None:
    assert "../2020-02-20" in run("recently", "--published", "2020-02-20")


def test_without_a_date_the_relative_form_is_shown() -> None:
    told = run("Shells hit the mill yesterday.")
    assert "no days" in told
    assert "published-1D" in told


def test_a_wrong_date_is_told_with_a_remedy() -> None:
    result = CliRunner().invoke(times, ["today", "--published", "20.2.2020"])
    assert result.exit_code == 2
    assert "2020-02-20" in result.output
