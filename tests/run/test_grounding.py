"""A casebook's claims with their words resolved: once, until something they rest on changes."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine
from tests.resolve.made import claim, coded, event

import reportedly
from reportedly import ReportedlyError, resolve
from reportedly.cli.resolving import ground as ground_on_terminal
from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.knowledge.gazetteer.files import ready_base
from reportedly.knowledge.gazetteer.importing import import_file
from reportedly.model import Claim, Coded, Grounded
from reportedly.resolve import grounded
from reportedly.review import Verdict
from reportedly.review.book import Judgements
from reportedly.review.judgement import MentionSubject
from reportedly.run import fingerprint
from reportedly.run.grounding import behind, catch_up, ground
from reportedly.store import Casebook, Kept, Query
from reportedly.store.engine import Mode, connected

TEXTS = {
    "1-river": "The River Guard entered Qwertabad on Monday. Two were hurt in Saraqib.",
    "2-hill": "The Hill Guard left Saraqib, the ministry said.",
}
ALL = Query()


def report(id: str) -> Coded:
    text = TEXTS[id]
    if id == "1-river":
        entered = event(text, "entered", actor=["The River Guard"], place=["Qwertabad"], time=["Monday"])
        claims = [claim(text, entered), claim(text, event(text, "hurt", place=["Saraqib"]))]
    else:
        left = event(text, "left", actor=["The Hill Guard"], place=["Saraqib"])
        claims = [claim(text, left, source="the ministry")]
    return _of(id, coded(text, *claims, outlet="sana", published="2020-02-19"))


def _of(id: str, told: Coded) -> Coded:
    article = replace(told.article, id=id)
    own = {"article": id, "outlet": article.outlet, "published": article.published}
    return replace(told, article=article, claims=tuple(replace(each, **own) for each in told.claims))


@pytest.fixture
def filled(where: str) -> str:
    """A casebook with two articles."""
    with Casebook.open(where) as casebook:
        for id in TEXTS:
            casebook.add(report(id))
    return where


@pytest.fixture
def resolved(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that were resolved, as they are."""
    done: list[str] = []
    real = resolve.grounded

    def counting(coded: Coded, *, against: resolve.Known | None = None) -> Iterator[Grounded]:
        done.append(coded.article.id)
        return real(coded, against=against)

    monkeypatch.setattr(resolve, "grounded", counting)
    return done


@pytest.fixture
def anew() -> Iterator[Callable[[], None]]:
    """Forget what is known, as a new process would."""

    def forget() -> None:
        for cached in (fingerprint.against, resolve.known, resolve.grounding.gazetteer):
            cached.cache_clear()

    yield forget
    forget()


def expected() -> list[Grounded]:
    return [one for id in TEXTS for one in grounded(report(id))]


def test_what_was_resolved_is_not_resolved_again(filled: str, resolved: list[str]) -> None:
    first = list(ground(filled, ALL))
    assert resolved == list(TEXTS)
    assert list(ground(filled, ALL)) == first
    assert resolved == list(TEXTS)
    assert first == expected()
    assert any(reason for one in first for place in one.places for reason in place.reasons)


def test_a_filter_changes_no_value_and_resolves_what_it_finds(filled: str, resolved: list[str]) -> None:
    found = list(ground(filled, Query(place=("qwertabad",))))
    assert resolved == ["1-river"]
    assert found == expected()[:1]
    assert list(ground(filled, Query(limit=1, offset=1))) == expected()[1:2]
    assert list(ground(filled, Query(text="nosuch"))) == []
    with Casebook.open(filled) as casebook:
        told: list[Claim] = [one.claim for one in ground(filled, ALL)]
        assert told == list(casebook.claims())


def test_broken_off_it_keeps_what_was_done(filled: str, resolved: list[str]) -> None:
    some = ground(filled, ALL)
    next(some)
    some.close()
    assert behind(filled, ALL) == ["2-hill"]
    list(ground(filled, ALL))
    assert resolved == list(TEXTS)
    assert behind(filled, ALL) == []


def test_a_decision_reaches_the_articles_that_have_its_words(filled: str, resolved: list[str]) -> None:
    list(ground(filled, ALL))
    resolved.clear()
    with Judgements.open(filled) as book:
        book.judge(MentionSubject("River Guard", "syr-sdf"), Verdict.POSITIVE, who="Ana", reason="its site")
    assert behind(filled, ALL) == list(TEXTS)
    told = list(ground(filled, ALL))
    assert resolved == ["1-river"]
    assert told[0].actors[0].id == "syr-sdf"
    assert told[0].actors[0].reasons[-1].what.startswith("decided by Ana")
    assert behind(filled, ALL) == []
    assert list(ground(filled, ALL)) == told
    with Judgements.open(filled) as book:
        book.withdraw_words("river guard", who="Ben")
    assert list(ground(filled, ALL)) == expected()
    assert resolved == ["1-river"] * 2


def test_a_decision_for_one_article_reaches_no_other(filled: str, resolved: list[str]) -> None:
    list(ground(filled, ALL))
    resolved.clear()
    with Judgements.open(filled) as book:
        book.judge(MentionSubject("the ministry", "syr-gov", "1-river"), Verdict.POSITIVE, who="Ana")
    assert list(ground(filled, ALL)) == expected()
    assert resolved == []
    with Judgements.open(filled) as book:
        book.judge(MentionSubject("the ministry", "syr-gov", "2-hill"), Verdict.POSITIVE, who="Ana")
    list(ground(filled, ALL))
    assert resolved == ["2-hill"]


def test_a_replaced_article_is_resolved_as_it_is_now(filled: str, resolved: list[str]) -> None:
    list(ground(filled, ALL))
    resolved.clear()
    other = report("2-hill")
    with Casebook.open(filled) as casebook:
        casebook.add(replace(other, claims=()), replace=True)
    assert list(ground(filled, ALL)) == expected()[:2]
    with Casebook.open(filled) as casebook:
        casebook.add(other, replace=True)
    assert list(ground(filled, ALL)) == expected()
    assert resolved == ["2-hill"]


def test_places_of_the_users_own_are_heeded(
    filled: str,
    resolved: list[str],
    anew: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own, table = tmp_path / "places.sqlite", tmp_path / "own.csv"
    for module in ("reportedly.run.fingerprint", "reportedly.knowledge.gazetteer.lookup"):
        monkeypatch.setattr(f"{module}.own_path", lambda: own)
    anew()
    assert next(ground(filled, ALL)).places[0].id is None
    list(ground(filled, ALL))
    table.write_text("name,lat,lon,country,feature\nQwertabad,35.9,36.8,SY,P.PPL\n", encoding="utf-8")
    base = Gazetteer.open(ready_base())
    import_file(table, base=base, own=own)
    base.close()
    anew()
    assert behind(filled, ALL) == list(TEXTS)
    resolved.clear()
    assert next(ground(filled, ALL)).places[0].lat == 35.9
    assert resolved == ["1-river"]


def test_what_is_resolved_against_has_a_digest_of_its_own(
    anew: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = {fingerprint.against()}

    def changed() -> bool:
        anew()
        before = len(seen)
        seen.add(fingerprint.against())
        return len(seen) > before

    assert not changed()
    pack = tmp_path / "pack" / "actors.yaml"
    pack.parent.mkdir()
    pack.write_text("actors: []\n")
    monkeypatch.setenv("REPORTEDLY_ACTORS", str(pack.parent))
    assert changed()
    pack.write_text("actors: []\nadditions: []\n")
    assert changed()
    monkeypatch.setattr(fingerprint, "version", lambda _: "99")
    assert changed()
    assert not changed()


def test_what_cannot_be_read_is_resolved_again(filled: str, resolved: list[str]) -> None:
    list(ground(filled, ALL))
    with Casebook.open(filled) as casebook:
        there = casebook.groundings.kept(["1-river"])["1-river"]
        casebook.groundings.keep(report("1-river"), Kept(there.stamp, b"of another form"))
    assert list(ground(filled, ALL)) == expected()
    assert resolved == [*TEXTS, "1-river"]


@pytest.fixture
def shut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A casebook that can be read only."""
    file = tmp_path / "shut.db"
    with Casebook.open(file) as casebook:
        for id in TEXTS:
            casebook.add(report(id))

    def reading(url: URL, *, mode: Mode = "rw") -> Engine:
        # A folder that is not there is refused as one that may not be written.
        return connected(url if mode != "rw" else url.set(database=str(tmp_path / "no" / "x.db")), mode=mode)

    monkeypatch.setattr("reportedly.store.opening.connected", reading)
    return str(file)


def test_one_that_may_not_be_written_is_resolved_all_the_same(shut: str, resolved: list[str]) -> None:
    before = Path(shut).read_bytes()
    assert list(ground(shut, ALL)) == list(ground(shut, ALL)) == expected()
    assert resolved == [*TEXTS, *TEXTS]
    assert list(catch_up(shut, TEXTS)) == []
    assert Path(shut).read_bytes() == before


def test_catching_up_resolves_what_is_behind(filled: str, resolved: list[str]) -> None:
    assert behind(filled, Query(article="2-hill")) == ["2-hill"]
    assert list(catch_up(filled, behind(filled, ALL))) == list(TEXTS)
    list(ground(filled, ALL))
    assert resolved == list(TEXTS)


def test_a_terminal_is_told_where_much_is_to_be_resolved(
    filled: str, resolved: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    monkeypatch.setattr("reportedly.cli.resolving._MANY", 3)
    monkeypatch.setenv("TERM", "xterm")
    with Casebook.open(filled) as casebook:
        casebook.add(_of("3-hill", report("2-hill")))
    assert len(list(ground_on_terminal(filled, ALL))) == 4
    assert "Resolving" in terminal.getvalue()
    assert resolved == [*TEXTS, "3-hill"]
    terminal.truncate(0)
    assert len(list(ground_on_terminal(filled, ALL))) == 4
    assert terminal.getvalue() == ""


def test_the_package_gives_them_by_the_same_filters(filled: str) -> None:
    assert list(reportedly.ground(filled)) == expected()
    assert list(reportedly.ground(filled, place="qwertabad", status=["reported", "stated"])) == expected()[:1]
    assert list(reportedly.ground(filled, article="2-hill", since=date(2020, 2, 19))) == expected()[2:]
    assert list(reportedly.ground(filled, until="2020-02-18")) == []
    with pytest.raises(ReportedlyError, match="no status"):
        list(reportedly.ground(filled, status="nosuch"))
