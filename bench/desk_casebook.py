"""A casebook of made-up reports (``synthetic.py``) of any size, whole: texts, claims, what their words mean, incidents, the picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby, islice
from pathlib import Path

from bench.synthetic import claims
from sqlalchemy import insert, select, update

from reportedly.model import Article, Coded, Grounded, Line, LineKind, Span
from reportedly.present.keeping import keep
from reportedly.run import grounding, keeping
from reportedly.run.fingerprint import against
from reportedly.run.keeping import Step
from reportedly.store import Casebook, evidence
from reportedly.store.opening import opened
from reportedly.store.packing import packed
from reportedly.store.schema import articles, groundings, makings
from reportedly.store.search import search_for
from reportedly.store.writing import put

# So many articles are written in one transaction: one each, as articles are added, takes several times as long.
_BATCH = 500
# 12,500 claims in a year, which is what FA-KES has on the days it has reports of (bench/reconcile.py).
_DAYS_A_CLAIM = 365 / 12_500


def build(where: Path, *, size: int, progress: Callable[[Step], object]) -> None:
    """Write a casebook of so many claims at ``where``, and make and keep its incidents and picture."""
    Casebook.open(where).close()
    made = claims(size, days=max(1, round(size * _DAYS_A_CLAIM)))
    reports = (tuple(told) for _, told in groupby(made, key=lambda one: one.claim.article))
    while some := list(islice(reports, _BATCH)):
        _write(where, some)
    restamp(where)
    keep(where, progress=progress)


def report(told: tuple[Grounded, ...]) -> Coded:
    """The article that claims were made up for: their sentences, one after another."""
    first = told[0].claim
    text = ""
    for one in told:
        sentence = one.claim.sentence
        text = text.ljust(sentence.start) + sentence.text
    article = Article(first.article, text, first.content.text[:60], first.outlet, first.published)
    return Coded(article, (Line(Span(0, len(text), text), LineKind.BODY),), tuple(one.claim for one in told))


def restamp(where: Path) -> None:
    """Say that what words mean, and what is kept, was made by this very program: what is made up cannot be resolved again."""
    with Casebook.open(where, create=False) as casebook:
        basis = keeping.basis(casebook)
    with grounding._opened(where) as shelf:
        decided = shelf.decided
    engine = opened(where, create=False)
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        conn.execute(update(groundings).values(against=against(), decided=decided))
        told = {"against": basis.against, "articles": basis.articles, "heeded": basis.heeded}
        conn.execute(update(makings).values(told))
    engine.dispose()


def _write(where: Path, reports: Iterable[tuple[Grounded, ...]]) -> None:
    engine = opened(where, create=False)
    search = search_for(engine.dialect)
    with engine.connect().execution_options(writes=True) as conn, conn.begin():
        kept = {}
        for told in reports:
            coded = report(told)
            evidence.check(coded)
            put(conn, coded, search, key=None)
            kept[coded.article.id] = packed(told)
        found = conn.execute(select(articles.c.id, articles.c.key).where(articles.c.id.in_(kept)))
        unstamped = {"against": "", "decided": "", "heeded": ""}
        conn.execute(
            insert(groundings), [{"article_key": key, "packed": kept[id], **unstamped} for id, key in found]
        )
    engine.dispose()
