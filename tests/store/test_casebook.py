"""Adding, replacing and finding again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pytest

from reportedly.errors import ReportedlyError
from reportedly.model import Coded, Count, CountKind, Span
from reportedly.store import Added, ArticleError, Casebook, Query, UnknownArticleError
from reportedly.store.citing import Cited

Make = Callable[..., Coded]


def test_an_article_added_twice_is_there_once(casebook: Casebook, shelling: Make) -> None:
    assert casebook.add(shelling()) is Added.ADDED
    assert casebook.add(shelling()) is Added.UNCHANGED
    assert casebook.count() == 1
    assert casebook.count(Query(text="shelled")) == 1


def test_another_reader_version_changes_nothing_unless_asked_to(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    assert casebook.add(shelling(version="2")) is Added.UNCHANGED
    assert casebook.coded("a") == shelling()
    assert casebook.add(shelling(version="2"), replace=True) is Added.REPLACED
    assert casebook.coded("a") == shelling(version="2")


def test_replacing_with_the_same_changes_nothing(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    assert casebook.add(shelling(), replace=True) is Added.UNCHANGED


@pytest.mark.parametrize(
    ("other", "differing"),
    [
        ({"place": "Tell Qasr"}, "text"),
        ({"outlet": "Post"}, "outlet"),
        ({"title": "T", "url": "u"}, "title and url"),
    ],
)
def test_another_article_of_the_same_id_is_refused(
    casebook: Casebook, shelling: Make, other: dict[str, str], differing: str
) -> None:
    casebook.add(shelling())
    with pytest.raises(ArticleError, match=f"another {differing}.*replace"):
        casebook.add(shelling(**other))
    assert casebook.coded("a") == shelling()
    assert casebook.add(shelling(**other), replace=True) is Added.REPLACED
    assert casebook.coded("a") == shelling(**other)


def test_claims_are_cited_with_the_text_they_stand_in(casebook: Casebook, shelling: Make) -> None:
    told = shelling()
    casebook.add(told)
    (claim,) = told.claims
    found = casebook.cited([("a", claim.id), ("a", "no such"), ("b", claim.id), ("\x00", "\x00")])
    assert found == {("a", claim.id): Cited(claim, told.article.title, told.article.text)}
    assert casebook.cited([]) == {}


def test_a_replaced_article_is_found_by_its_new_words_only(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling())
    casebook.add(shelling(place="Tell Qasr", outlet="Post"), replace=True)
    assert casebook.count(Query(text="Marwan")) == 0
    assert casebook.count(Query(place=("Marwan",))) == 0
    assert casebook.count(Query(text="Qasr", place=("qasr",), outlet=("post",))) == 1


def test_a_span_that_is_not_the_texts_own_is_refused(casebook: Casebook, shelling: Make) -> None:
    good = shelling()
    bad = replace(good.claims[0], source=Span(0, 3, "Two"))
    with pytest.raises(ReportedlyError, match=r"characters 0 to 3.*are not 'Two'"):
        casebook.add(replace(good, claims=(bad,)))
    assert casebook.articles() == []


@pytest.mark.parametrize("text", ["nul \0", "half \ud83d"])
def test_a_text_that_is_none_is_refused(casebook: Casebook, shelling: Make, text: str) -> None:
    with pytest.raises(ReportedlyError, match="UTF-8"):
        casebook.add(shelling(title=text))


def test_claims_with_the_same_id_are_refused(casebook: Casebook, shelling: Make) -> None:
    good = shelling()
    with pytest.raises(ReportedlyError, match="two claims have the id"):
        casebook.add(replace(good, claims=good.claims * 2))


@pytest.mark.parametrize("confidence", [-0.1, 1.5, float("nan")])
def test_a_confidence_that_is_no_probability_is_refused(
    casebook: Casebook, shelling: Make, confidence: float
) -> None:
    good = shelling()
    with pytest.raises(ReportedlyError, match="no probability"):
        casebook.add(replace(good, claims=(replace(good.claims[0], confidence=confidence),)))


@pytest.mark.parametrize(
    ("number", "shown"), [(2**63, "9223372036854775808"), (10**5000, "bits")], ids=["large", "absurd"]
)
def test_a_number_too_large_is_refused_by_its_place(
    casebook: Casebook, shelling: Make, number: int, shown: str
) -> None:
    good = shelling()
    claim = good.claims[0]
    count = Count(Span(0, 3, "The"), number, None, CountKind.OTHER)
    bad = replace(claim, events=(replace(claim.events[0], counts=(count,)),))
    with pytest.raises(ArticleError, match=rf"'a'.*{shown}.*characters 0 to 3.*null"):
        casebook.add(replace(good, claims=(bad,)))


def test_an_unknown_article_is_said_with_those_like_it(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling("report-2021"))
    with pytest.raises(UnknownArticleError, match="Did you mean 'report-2021'"):
        casebook.coded("report-2012")
    with pytest.raises(UnknownArticleError, match="List those"):
        casebook.coded("\udc80")


def test_articles_are_listed_by_date_with_their_claims_counted(shelf: Casebook) -> None:
    listed = [(row.id, row.claims) for row in shelf.articles()]
    assert listed == [("silent", 0), ("north/1", 2), ("south-7", 1), ("undated", 1)]
    row = shelf.articles(Query(article="north/1"))[0]
    assert (row.title, row.outlet, row.published) == ("A depot is hit", "Northern Post", "2021-03-05")


def test_a_filter_on_claims_lists_only_articles_that_have_such(shelf: Casebook) -> None:
    assert [(row.id, row.claims) for row in shelf.articles(Query(status=("denied",)))] == [("north/1", 1)]
    assert shelf.count_articles(Query(status=("denied",), limit=0)) == 1
    assert shelf.count_articles() == 4


def test_claims_come_by_date_article_and_place_in_it(shelf: Casebook) -> None:
    contents = [claim.content.text.split()[0] for claim in shelf.claims()]
    assert contents == ["its", "fighters", "militia", "Talks"]


def test_limit_and_offset_page(shelf: Casebook) -> None:
    everything = list(shelf.claims())
    assert list(shelf.claims(Query(limit=2))) == everything[:2]
    assert list(shelf.claims(Query(limit=2, offset=2))) == everything[2:]
    assert list(shelf.claims(Query(offset=3))) == everything[3:]
    assert [row.id for row in shelf.articles(Query(limit=1, offset=1))] == ["north/1"]
    assert shelf.count(Query(limit=1)) == 4


def test_many_claims_come_whole(casebook: Casebook, shelling: Make) -> None:
    coded = shelling()
    many = tuple(replace(coded.claims[0], id=str(n)) for n in range(1201))
    casebook.add(replace(coded, claims=many))
    assert list(casebook.claims()) == list(many)


def test_articles_may_be_added_while_claims_are_read(casebook: Casebook, shelling: Make) -> None:
    casebook.add(shelling("a0"))
    for n, _ in enumerate(casebook.claims(), start=1):
        casebook.add(shelling(f"a{n}"))
    next(casebook.claims())  # left half read
    assert casebook.count() == 2


def test_any_thread_may_use_it_while_another_adds(casebook: Casebook, shelling: Make) -> None:
    seen: list[int] = []
    readers = [Thread(target=lambda: seen.append(casebook.count())) for _ in range(8)]
    writers = [Thread(target=casebook.add, args=(shelling(f"a{n}"),)) for n in range(8)]
    for thread in (*readers, *writers):
        thread.start()
    for thread in (*readers, *writers):
        thread.join()
    assert len(seen) == 8
    assert casebook.count() == 8
