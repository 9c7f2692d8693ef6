import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

import reportedly
from reportedly import Article, Coded, Derivation, ReportedlyError
from reportedly.model import Reading
from reportedly.run import bundled, code, derivation


class Slip:
    """A reader that finds nothing, and counts what it was given."""

    derivation = Derivation("slip", "1")
    read = 0

    def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
        for reading in readings:
            self.read += 1
            yield Coded(reading.article, reading.lines, ())


def many(count: int) -> Iterator[Article]:
    return (Article(str(n), f"Report {n} tells of rain.") for n in range(count))


def test_every_article_comes_out_in_order() -> None:
    assert [coded.article for coded in code(many(5), reader=Slip())] == list(many(5))


def test_articles_are_read_as_they_are_asked_for() -> None:
    slip = Slip()
    coded = code(many(1000), reader=slip)
    next(coded)
    next(coded)
    assert slip.read == 2


def test_no_article_needs_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportedly.run.coding.bundled", lambda: pytest.fail("loaded"))
    assert list(code([])) == []


@pytest.mark.parametrize(
    "article",
    [
        Article("r1", "Un rapport.", language="fr"),
        Article("r1", "x", published="May"),
        Article("r1", "x", published="20200220"),
        Article("r1", "Half \ud800 a pair."),
        Article("r1", "x", outlet="\udc80"),
    ],
)
def test_what_cannot_be_read_is_told_with_a_remedy(article: Article) -> None:
    with pytest.raises(ReportedlyError, match="r1") as told:
        list(code([article], reader=Slip()))
    assert told.value.remedy


@pytest.mark.parametrize(
    "given", [{"text": None}, {"text": b"x"}, {"outlet": 5}, {"id": 5}, {"id": None}, {"published": 2020}]
)
def test_what_is_no_string_is_told_by_its_field(given: dict[str, Any]) -> None:
    with pytest.raises(ReportedlyError, match=rf"{next(iter(given))} is no string: .*Give a string"):
        reportedly.code(**{"text": "It rained.", **given})


def test_what_is_no_article_is_told() -> None:
    with pytest.raises(ReportedlyError, match=r"str is no article.*reportedly\.code"):
        list(reportedly.code_articles(["It rained."]))  # type: ignore[list-item]


def test_a_date_may_be_given_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []

    class Noting(Slip):
        def code(self, readings: Iterable[Reading]) -> Iterator[Coded]:
            for reading in readings:
                seen.append(reading.article.published)
                yield Coded(reading.article, reading.lines, ())

    monkeypatch.setattr("reportedly.run.coding.bundled", Noting)
    reportedly.code("It rained.", published=date(2020, 2, 20))
    reportedly.code("It rained.", published=datetime(2020, 2, 20, 18, tzinfo=UTC))
    assert seen == ["2020-02-20", "2020-02-20T18:00:00+00:00"]


def test_half_a_surrogate_pair_is_told_by_its_field() -> None:
    with pytest.raises(ReportedlyError, match=r"title of article 'text'.*surrogate"):
        reportedly.code("It rained.", title="\ud800")


def test_the_bundled_reader_says_of_itself_what_is_told_without_it() -> None:
    assert bundled().derivation == derivation()


def test_one_text_gives_its_claims() -> None:
    text = "Rebels said on Thursday that they had captured the village of Kell."
    claims = reportedly.code(text, id="r1", outlet="Lowland Courier", published="2020-02-20", language="en")
    assert claims
    for claim in claims:
        assert (claim.article, claim.outlet, claim.published) == ("r1", "Lowland Courier", "2020-02-20")
        assert text[claim.content.start : claim.content.end] == claim.content.text
        assert reportedly.to_record(claim)["content"]["text"] == claim.content.text
    assert reportedly.code("") == []
    assert [coded.article.id for coded in reportedly.code_articles([Article("r2", text)])] == ["r2"]


def test_the_package_names_what_it_gives() -> None:
    for name in reportedly.__all__:
        assert getattr(reportedly, name) is not None
    with pytest.raises(AttributeError, match="nosuch"):
        _ = reportedly.nosuch


def test_importing_loads_no_heavy_library() -> None:
    heavy = "{'spacy', 'sqlalchemy', 'trafilatura', 'pydantic', 'rich', 'fastapi', 'pandas'}"
    script = f"import reportedly, reportedly.cli, sys; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
