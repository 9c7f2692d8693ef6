"""Fitting: from labelled reports to the weights that reconciling uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from reportedly.model import Grounded
from reportedly.reconcile import weights
from reportedly.reconcile.chains import Chain, chains
from train.incidents import gold as golds
from train.incidents.embedding import Embedder
from train.incidents.gold import Gold
from train.incidents.labels import Loose, Report, in_order, labelled, labels, parts
from train.incidents.regression import PENALTY, Fitted, Rows, fitted, odds
from train.incidents.rows import Within, across, within
from train.incidents.vectors import Vectors
from train.incidents.wording import Pairs, Wording, worded

# What the across weight of one observation is lowered by.  Two chains of one report that labels hold for one are mostly errors
# of its chains: fitted alone, "one report tells both apart" would count for the two being one.
APART = "one report tells both apart"
TOLD_APART = -2.0
# Above these two groups of mentions are one chain, and two groups of chains one incident, see bench/incidents.py.
JOINS_CHAIN = -0.75
JOINS_INCIDENT = -2.25
# What embeddings count is drawn towards nothing by so much: they are learnt from few happenings.  Where mentions have them two
# groups are one chain above this; what they count is lowered by the difference, so that one threshold holds for pairs with and without.
SHRUNK = 0.85
JOINS_WORDED = -0.1
# Chains to learn from are made with weights that have not seen their report, as those of new reports are.
_FOLDS = 4


@dataclass(frozen=True, slots=True)
class Weights:
    """All that reconciling is told by fitting; ``embedder`` makes the embeddings that ``within`` is added to."""

    within: Fitted
    across: Fitted
    joins_chain: float = JOINS_CHAIN
    joins_incident: float = JOINS_INCIDENT
    embedder: Embedder | None = None
    shrunk: float = SHRUNK
    joins_worded: float = JOINS_WORDED


@contextmanager
def using(given: Weights) -> Iterator[None]:
    """Reconcile with other weights than those that ship, for as long as this lasts."""
    changed: dict[str, Any] = {
        "WITHIN": given.within.weights,
        "WITHIN_BIAS": given.within.bias,
        "JOINS_CHAIN": given.joins_chain,
        **counted(given),
        "ACROSS": given.across.weights,
        "ACROSS_BIAS": given.across.bias,
        "JOINS_INCIDENT": given.joins_incident,
    }
    shipped = {name: getattr(weights, name) for name in changed}
    try:
        for name, value in changed.items():
            setattr(weights, name, value)
        yield
    finally:
        for name, value in shipped.items():
            setattr(weights, name, value)


def counted(given: Weights) -> dict[str, Any]:
    """What embeddings count, as ``reconcile/weights.py`` names it."""
    if given.embedder is None:
        return {"WORDING_OF": "", "WORDING_BIAS": 0.0, "WORDING_PRODUCT": (), "WORDING_APART": ()}
    told, shrunk = given.embedder.wording, given.shrunk
    return {
        "WORDING_OF": given.embedder.projection.name,
        "WORDING_BIAS": shrunk * told.bias + JOINS_CHAIN - given.joins_worded,
        "WORDING_PRODUCT": tuple(shrunk * float(weight) for weight in told.product),
        "WORDING_APART": tuple(shrunk * float(weight) for weight in told.apart),
    }


@dataclass(frozen=True, slots=True)
class Labelled:
    """All labelled reports, own and coded, the pairs of keys that teach nothing, and the vectors of claims."""

    reports: tuple[Report, ...]
    loose: Loose
    vectors: Vectors = field(default_factory=dict)

    def without(self, month: str) -> Labelled:
        """The same without the reports published in a month."""
        return replace(self, reports=tuple(report for report in self.reports if report.month != month))

    @property
    def lost(self) -> int:
        """How many labels fit no mention of today's reading."""
        return sum(report.lost for report in self.reports)


def read(archive: Mapping[str, Sequence[Grounded]], coded: Gold | None, vectors: Vectors) -> Labelled:
    """Every report with labels, in order of ids; ``coded`` adds the reports of the coded incidents."""
    told = [
        labelled(article, in_order(archive.get(article, ())), given) for article, given in labels().items()
    ]
    loose = parts()
    if coded is not None:
        theirs = {account.article for account in coded.accounts}
        told = [report for report in told if report.article not in theirs]
        told += [
            golds.as_report(article, in_order(archive.get(article, ())), coded.accounts) for article in theirs
        ]
        loose |= golds.loose_keys(coded.loose)
    return Labelled(tuple(sorted(told, key=lambda report: report.article)), loose, vectors)


def learnt(given: Labelled, *, penalty: float = PENALTY, apart: float = TOLD_APART) -> Weights:
    """The weights that the labelled reports teach."""
    rows = [within(report, given.loose) for report in given.reports]
    made = sorted(_chains(given, rows, penalty), key=lambda chain: chain.id)
    linking = fitted(across(made, given.reports, given.loose), penalty=penalty)
    if APART in linking.weights:
        lowered = linking.weights[APART] + apart
        linking = replace(linking, weights=linking.weights | {APART: lowered})
    return replace(_within(rows, given.vectors, penalty), across=linking)


def _chains(given: Labelled, rows: Sequence[Within], penalty: float) -> Iterator[Chain]:
    """The chains of each report, made with weights fitted on others."""
    for fold in range(_FOLDS):
        others = [each for number, each in enumerate(rows) if number % _FOLDS != fold]
        told = _within(others, given.vectors, penalty)
        with using(told):
            for report in given.reports[fold::_FOLDS]:
                mentions = [each.mention for each in report.keyed]
                yield from chains(told.embedder.mentions(mentions) if told.embedder else mentions)


def _within(rows: Sequence[Within], vectors: Vectors, penalty: float) -> Weights:
    """What mentions of one report are joined by."""
    told = fitted(_all(each.rows for each in rows), penalty=penalty)
    embedder = Embedder.of(_wording(rows, told, vectors), vectors) if vectors else None
    return Weights(told, Fitted({}, 0.0), embedder=embedder)


def _wording(rows: Sequence[Within], told: Fitted, vectors: Vectors) -> Wording:
    ids = sorted({each for report in rows for pair in report.ids for each in pair})
    at = {each: number for number, each in enumerate(ids)}
    every = _all(each.rows for each in rows)
    pairs = np.array([(at[one], at[other]) for report in rows for one, other in report.ids])
    return worded(
        np.stack([vectors[each] for each in ids]).astype(np.float32),
        Pairs(
            pairs[:, 0],
            pairs[:, 1],
            odds(every, told).astype(np.float32),
            np.array(every.one, np.float32),
            np.array(every.counts, np.float32),
        ),
    )


def _all(rows: Iterable[Rows]) -> Rows:
    given = list(rows)
    return Rows(
        *(tuple(x for each in given for x in getattr(each, name)) for name in ("seen", "one", "counts"))
    )
