"""Fitting: from labelled reports to the weights that reconciling uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from reportedly.model import Grounded
from reportedly.reconcile import weights
from reportedly.reconcile.chains import Chain, chains
from train.incidents import gold as golds
from train.incidents.gold import Gold
from train.incidents.labels import Loose, Report, in_order, labelled, labels, parts
from train.incidents.regression import PENALTY, Fitted, Rows, fitted
from train.incidents.rows import across, within

# What the across weight of one observation is lowered by.  Two chains of one report that labels hold for one are mostly errors
# of its chains: fitted alone, "one report tells both apart" would count for the two being one.
APART = "one report tells both apart"
TOLD_APART = -4.0
# Above these two groups of mentions are one chain, and two groups of chains one incident, see bench/incidents.py.
JOINS_CHAIN = -0.75
JOINS_INCIDENT = -1.25
# Chains to learn from are made with weights that have not seen their report, as those of new reports are.
_FOLDS = 4


@dataclass(frozen=True, slots=True)
class Weights:
    """All that reconciling is told by fitting."""

    within: Fitted
    across: Fitted
    joins_chain: float = JOINS_CHAIN
    joins_incident: float = JOINS_INCIDENT


@contextmanager
def using(given: Weights) -> Iterator[None]:
    """Reconcile with other weights than those that ship, for as long as this lasts."""
    changed: dict[str, Any] = {
        "WITHIN": given.within.weights,
        "WITHIN_BIAS": given.within.bias,
        "JOINS_CHAIN": given.joins_chain,
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


@dataclass(frozen=True, slots=True)
class Labelled:
    """All labelled reports, own and coded, and the pairs of keys that teach nothing."""

    reports: tuple[Report, ...]
    loose: Loose

    def without(self, month: str) -> Labelled:
        """The same without the reports published in a month."""
        return Labelled(tuple(report for report in self.reports if report.month != month), self.loose)

    @property
    def lost(self) -> int:
        """How many labels fit no mention of today's reading."""
        return sum(report.lost for report in self.reports)


def read(archive: Mapping[str, Sequence[Grounded]], coded: Gold | None) -> Labelled:
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
    return Labelled(tuple(sorted(told, key=lambda report: report.article)), loose)


def learnt(given: Labelled, *, penalty: float = PENALTY, apart: float = TOLD_APART) -> Weights:
    """The weights that the labelled reports teach."""
    rows = [within(report, given.loose) for report in given.reports]
    made = sorted(_chains(given.reports, rows, penalty), key=lambda chain: chain.id)
    linking = fitted(across(made, given.reports, given.loose), penalty=penalty)
    if APART in linking.weights:
        lowered = linking.weights[APART] + apart
        linking = replace(linking, weights=linking.weights | {APART: lowered})
    return Weights(fitted(_all(rows), penalty=penalty), linking)


def _chains(reports: Sequence[Report], rows: Sequence[Rows], penalty: float) -> Iterator[Chain]:
    """The chains of each report, made with weights fitted on others."""
    nothing = Fitted({}, 0.0)
    for fold in range(_FOLDS):
        others = [each for number, each in enumerate(rows) if number % _FOLDS != fold]
        with using(Weights(fitted(_all(others), penalty=penalty), nothing)):
            for report in reports[fold::_FOLDS]:
                yield from chains([each.mention for each in report.keyed])


def _all(rows: Iterable[Rows]) -> Rows:
    given = list(rows)
    return Rows(
        *(tuple(x for each in given for x in getattr(each, name)) for name in ("seen", "one", "counts"))
    )
