import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.collect.jsonl import json_document, json_lines
from reportedly.collect.source import Found
from reportedly.errors import Problem
from reportedly.model import Article, Line, LineKind, Span

WHERE = "reports.jsonl"
TEXT = "Rebels said they had taken Tor bridge."


def read(*lines: str | bytes) -> list[Found | Problem]:
    raw = [line.encode() if isinstance(line, str) else line for line in lines]
    return list(json_lines(raw, where=WHERE, stem="reports"))


def articles(found: list[Found | Problem]) -> list[Article]:
    return [item.article for item in found if isinstance(item, Found)]


def problem(found: list[Found | Problem]) -> Problem:
    (told,) = [item for item in found if isinstance(item, Problem)]
    assert told.remedy
    return told


def test_every_field_is_taken_and_other_keys_are_passed_over() -> None:
    told = {
        "id": "r1",
        "text": TEXT,
        "title": "Bridge taken",
        "outlet": "Lowland Courier",
        "published": "2020-02-20T18:00Z",
        "url": "https://courier.example/r1",
        "language": "en",
    }
    assert articles(read(json.dumps(told | {"tags": [1]}))) == [Article(**told)]


def test_unknown_stays_unknown() -> None:
    (article,) = articles(read(json.dumps({"text": TEXT, "title": "", "outlet": None, "published": " "})))
    assert article == Article(id="reports", text=TEXT)


def test_ids_fall_back_to_the_file_and_its_line() -> None:
    one, two = json.dumps({"text": "One."}), json.dumps({"text": "Two.", "id": 7})
    assert [article.id for article in articles(read(one))] == ["reports"]
    assert [article.id for article in articles(read("\n", one, " \n", two, one))] == [
        "reports-2",
        "7",
        "reports-5",
    ]


@pytest.mark.parametrize(
    "date", ["2020", "2020-02", "2020-02-20", "2020-02-20 18:00", "2020-02-20T18:00:00+02:00"]
)
def test_dates_are_kept_as_given(date: str) -> None:
    assert articles(read(json.dumps({"text": TEXT, "published": date})))[0].published == date


@pytest.mark.parametrize(
    "date", ["20 February 2020", "20/02/2020", "2020-13", "2020-02-30", "20200220", "2020-W08"]
)
def test_what_is_no_iso_date_is_a_problem(date: str) -> None:
    told = problem(read(json.dumps({"text": TEXT, "published": date})))
    assert date in told.what
    assert "2020-02-20" in told.remedy


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"text": "One."', "no JSON"),
        ("[1, 2]", "no article"),
        ('"text"', "no article"),
        ('{"title": "One"}', 'no "text"'),
        ('{"text": 5}', '"text" is no string'),
        ('{"text": "One.", "outlet": 5}', '"outlet" is no string'),
        ('{"text": "One.", "id": true}', '"id" is no string'),
        ('{"text": "One \\ud83d"}', "no JSON"),
        (b'{"text": "caf\xe9"}', "not UTF-8"),
    ],
)
def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_on(line: str | bytes, what: str) -> None:
    good = json.dumps({"id": "good", "text": TEXT})
    found = read(good, line, json.dumps({"id": "after", "text": TEXT}))
    told = problem(found)
    assert (told.where, told.line) == (WHERE, 2)
    assert what in told.what
    assert [article.id for article in articles(found)] == ["good", "after"]


def test_records_of_claims_are_told_once() -> None:
    record = '{"article": "r1", "id": "1", "derived_by": {"reader": "rules", "version": "1"}}'
    assert "records of claims" in problem(read(record, record, record)).what


def test_a_file_without_an_article_is_a_problem() -> None:
    assert "no article" in problem(read("\n", "  \n")).what
    assert "no article" in problem(list(json_document(b"[]", where=WHERE, stem="reports"))).what


def test_a_document_holds_one_article_or_a_list() -> None:
    one = json.dumps({"text": TEXT}, indent=2).encode()
    assert [article.id for article in articles(list(json_document(one, where=WHERE, stem="reports")))] == [
        "reports"
    ]
    several = json.dumps([{"text": "One."}, {"title": "Two"}, {"text": "Three."}]).encode()
    found = list(json_document(several, where=WHERE, stem="reports"))
    assert [article.id for article in articles(found)] == ["reports-1", "reports-3"]
    assert "item 2" in problem(found).what


def test_lines_told_by_the_markup_come_back(tmp_path: Path) -> None:
    told = {
        "text": "Head\n\nBody",
        "markup": [{"start": 0, "end": 4, "kind": "headline"}, {"start": 6, "end": 99, "kind": "body"}],
    }
    (article,) = articles(read(json.dumps(told)))
    assert article.markup == (Line(Span(0, 4, "Head"), LineKind.HEADLINE),)


@pytest.mark.parametrize(
    "places",
    [[(-5, 3)], [(-4, -1)], [(4, 4)], [(5, 2)], [(0, 11)], [(10, 12)]],
)
def test_markup_that_is_not_within_the_text_is_passed_over(places: list[tuple[int, int]]) -> None:
    given = [{"start": start, "end": end, "kind": "subhead"} for start, end in places]
    (article,) = articles(read(json.dumps({"text": "Head\n\nBody", "markup": given})))
    assert article.markup == ()


@given(st.lists(st.tuples(st.integers(-3, 12), st.integers(-3, 12)), max_size=5))
def test_lines_told_by_the_markup_are_the_texts_own_and_in_order(places: list[tuple[int, int]]) -> None:
    given = [{"start": start, "end": end, "kind": "subhead"} for start, end in places]
    (article,) = articles(read(json.dumps({"text": "Head\n\nBody", "markup": given})))
    at = 0
    for line in article.markup:
        assert at <= line.span.start < line.span.end
        assert article.text[line.span.start : line.span.end] == line.span.text
        at = line.span.end


def test_utf_16_is_one_problem_in_lines_and_read_in_a_document() -> None:
    one = json.dumps({"text": TEXT})
    told = problem(read(*f"{one}\n{one}\n".encode("utf-16").splitlines(keepends=True)))
    assert "iconv" in told.remedy
    (article,) = articles(list(json_document(one.encode("utf-16"), where=WHERE, stem="reports")))
    assert article.text == TEXT


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.booleans())
def test_any_text_comes_through_as_it_is(text: str, escaped: bool) -> None:
    line = json.dumps({"id": "r", "text": text}, ensure_ascii=escaped)
    assert articles(read(line))[0].text == text
