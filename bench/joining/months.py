"""Months: cross-validation in which no label of a month has taught the weights that join its reports.

A happening and its echoes fall into one month: reports drawn by chance would leave some of them to learn from.  No coded
incident has accounts of two months.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from multiprocessing import get_context

from train.incidents.archive import Archive
from train.incidents.fitting import JOINS_INCIDENT, TOLD_APART, Labelled, Weights, learnt, using
from train.incidents.gold import Gold

from reportedly.extract.encoder.reader import cores
from reportedly.model import Grounded, Incident
from reportedly.reconcile import clustering, incidents
from reportedly.reconcile.chains import Chain, by_report
from reportedly.reconcile.clustering import Score, clustered, remembered
from reportedly.reconcile.linking import pairs, parted, scored
from reportedly.reconcile.mentions import mentions
from reportedly.reconcile.tellings import published, tellings

# Reports of the months beside it are given, too: among them there is more to confuse.
_WINDOW_DAYS = 40


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the coded incidents: ``reports`` published in it, ``around`` those of the days before and after, too."""

    name: str
    reports: frozenset[str]
    around: frozenset[str]
    weights: Weights


def months(archive: Archive, labelled: Labelled, gold: Gold) -> list[Month]:
    """The months, each with the weights that the labels of all others teach."""
    days = {article: day for article, told in archive.items() if (day := _day(told)) is not None}
    coded = sorted({_name(days[account.article]) for account in gold.accounts})
    # Not forked: where the reports were read just now, the reader's threads are still there.
    with ProcessPoolExecutor(cores(), mp_context=get_context("spawn")) as pool:
        return [
            Month(
                name,
                frozenset(article for article, day in days.items() if _name(day) == name),
                frozenset(article for article, day in days.items() if _apart(day, name) < _WINDOW_DAYS),
                taught,
            )
            for name, taught in zip(coded, pool.map(learnt, map(labelled.without, coded)), strict=True)
        ]


def _day(told: Sequence[Grounded]) -> date | None:
    return next((day for each in tellings(told) if (day := published(each)) is not None), None)


def _name(day: date) -> str:
    return day.strftime("%Y-%m")


def _apart(day: date, month: str) -> int:
    """Days from the middle of one's month to the middle of the other."""
    return abs((day.replace(day=15) - date.fromisoformat(f"{month}-15")).days)


def joined(month: Month, archive: Mapping[str, Sequence[Grounded]]) -> list[Incident]:
    """The incidents of a month and its surroundings, by weights that have not seen it."""
    with using(month.weights):
        return list(incidents(embedded(month, archive)))


def embedded(month: Month, archive: Mapping[str, Sequence[Grounded]]) -> list[Grounded]:
    """The claims of a month and its surroundings, with the embeddings that its weights are for."""
    told = [one for article in sorted(month.around) for one in archive.get(article, ())]
    return month.weights.embedder.claims(told) if month.weights.embedder else told


@dataclass(frozen=True, slots=True)
class Prepared:
    """A month with its chains and the scores of the pairs that are compared: what thresholds and linkages are tried on.

    ``score`` gives that of any pair, worked out once.
    """

    month: Month
    chains: tuple[Chain, ...]
    scores: Mapping[tuple[int, int], float]
    score: Score


def prepared(month: Month, archive: Archive, **tried: float) -> Prepared:
    """The chains of a month and its surroundings, and the scores, by weights that have not seen it.

    ``tried`` are thresholds of chains to try, by their names in :class:`~train.incidents.fitting.Weights`.
    """
    with using(replace(month.weights, **tried)):  # type: ignore[arg-type]
        chains = sorted(by_report(list(mentions(embedded(month, archive)))), key=lambda chain: chain.id)
        scores = {(one, other): scored(chains[one], chains[other]) for one, other in pairs(chains)}
    score = remembered(lambda one, other: scored(chains[one], chains[other]), scores)
    return Prepared(month, tuple(chains), scores, score)


def grouped(
    given: Prepared,
    *,
    above: float = JOINS_INCIDENT,
    best: float = clustering.BEST,
    apart: float = TOLD_APART,
) -> Iterator[tuple[Chain, ...]]:
    """The groups of chains at another threshold, share of pairs, or weight of one report telling both."""
    chains = given.chains

    def score(one: int, other: int) -> float:
        told = given.score(one, other)
        return told + apart - TOLD_APART if chains[one].article == chains[other].article else told

    with using(given.month.weights), _share(best):
        groups = clustered(
            [chain.id for chain in chains],
            [pair for pair in given.scores if score(*pair) > above - clustering.NEIGHBOURS],
            score,
            above=above,
            parted=lambda one, other: parted(chains[one], chains[other]),
        )
    for group in groups:
        yield tuple(chains[index] for index in group)


@contextmanager
def _share(best: float) -> Iterator[None]:
    shipped = clustering.BEST
    try:
        clustering.BEST = best
        yield
    finally:
        clustering.BEST = shipped
