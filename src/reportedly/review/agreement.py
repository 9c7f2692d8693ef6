"""Agreement: how far coders who judged the same come to the same, by Krippendorff's alpha.

K. Krippendorff, Content Analysis (4th ed., 2018), ch. 12: alpha is 1 where all agree, 0 where they agree as by chance.  It takes any
number of coders and items that not all of them judged.  The interval is a bootstrap over items (B. Efron, R. Tibshirani, 1993).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np

from reportedly.review.fields import parsed
from reportedly.review.judgement import FieldSubject, kind_of
from reportedly.review.outcomes import Outcome

# As many draws as the ends of a 95 % interval want (Efron and Tibshirani name 1,000), seeded: the same judgements give the same
# interval.
DRAWS: Final = 1_000
_SEED: Final = 20
# What is not one of the few answers a field is mostly given stands in a confusion as this.
OTHER: Final = "(another)"
_MOST_ANSWERS: Final = 12

# An item's answers, one a coder.
Unit = Sequence[str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far coders agree on a ``field``: over ``items`` that two at least judged, with ``judgements`` in all.

    ``alpha`` is ``None`` where it is not defined – fewer than two items, or one answer alone – and so is its interval, ``low`` to ``high``.
    ``percent`` is the share of pairs of answers that are alike; ``confusion`` counts pairs of answers, each in sorted order.
    """

    field: str
    items: int
    judgements: int
    alpha: float | None
    low: float | None
    high: float | None
    percent: float | None
    confusion: Mapping[tuple[str, str], int]


def agreements(outcomes: Iterable[Outcome]) -> tuple[Agreement, tuple[Agreement, ...]]:
    """Agreement over all items, and by field, those of most items first.

    Over all, an answer counts as its field's own: the same word for two fields is no agreement by chance.
    """
    units: dict[str, list[Unit]] = {}
    for each in outcomes:
        if len(each.answers) > 1:
            units.setdefault(_field(each), []).append(
                tuple(each.answers[who] for who in sorted(each.answers))
            )
    by_field = [agreement(field, some) for field, some in units.items()]
    every = [[f"{field}: {answer}" for answer in unit] for field, some in units.items() for unit in some]
    return agreement("all", every), tuple(sorted(by_field, key=lambda each: (-each.items, each.field)))


def agreement(field: str, units: Sequence[Unit]) -> Agreement:
    """Agreement on one field."""
    pairs = Counter(
        (min(one, other), max(one, other)) for unit in units for one, other in combinations(unit, 2)
    )
    alike = sum(count for (one, other), count in pairs.items() if one == other)
    low, high = _interval(units)
    return Agreement(
        field=field,
        items=len(units),
        judgements=sum(map(len, units)),
        alpha=alpha(units),
        low=low,
        high=high,
        percent=100 * alike / pairs.total() if pairs else None,
        confusion=_few(pairs),
    )


def alpha(units: Sequence[Unit]) -> float | None:
    """Krippendorff's alpha for nominal answers; ``None`` where it is not defined."""
    import krippendorff  # noqa: PLC0415 – only where agreement is asked for

    answers = sorted({answer for unit in units for answer in unit})
    if len(units) < 2 or len(answers) < 2:
        return None
    counts = np.array([[unit.count(answer) for answer in answers] for unit in map(list, units)])
    return float(krippendorff.alpha(value_counts=counts, level_of_measurement="nominal"))


def _interval(units: Sequence[Unit]) -> tuple[float | None, float | None]:
    if alpha(units) is None:
        return None, None
    answers = sorted({answer for unit in units for answer in unit})
    counts = np.array([[list(unit).count(answer) for answer in answers] for unit in units], dtype=float)
    chance = np.random.default_rng(_SEED)
    sizes = counts.sum(axis=1, keepdims=True)
    differing = ((counts * (sizes - counts)) / (sizes - 1)).sum(axis=1)
    drawn = []
    for _ in range(DRAWS):
        # How often each item is drawn; what is summed over items is weighted by it.
        times = np.bincount(chance.integers(len(units), size=len(units)), minlength=len(units))
        drawn.append(_alpha(times @ counts, float(times @ differing)))
    low, high = np.quantile(drawn, [0.025, 0.975])
    return float(low), float(high)


def _alpha(totals: np.ndarray[tuple[int, ...], np.dtype[np.float64]], observed: float) -> float:
    """The same from how often each answer was given, and how far answers to one item differ, summed over items.

    A draw of one answer alone has none to differ from, and agrees.
    """
    whole = totals.sum()
    expected = (totals * (whole - totals)).sum() / (whole - 1)
    return float(1 - observed / expected) if expected else 1.0


def _few(pairs: Counter[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Pairs of the answers given most; the others, of which a field of spans has hundreds, as one."""
    often = Counter[str]()
    for (one, other), count in pairs.items():
        often[one] += count
        often[other] += count
    kept = {answer for answer, _ in often.most_common(_MOST_ANSWERS)}
    found: Counter[tuple[str, str]] = Counter()
    for (one, other), count in pairs.items():
        told = sorted(answer if answer in kept else OTHER for answer in (one, other))
        # Two answers that are not shown are not therefore alike.
        same = one == other or told[0] != told[1]
        found[(told[0], told[1]) if same else (OTHER, "(yet another)")] += count
    return dict(sorted(found.items()))


def _field(outcome: Outcome) -> str:
    subject = outcome.judgements[0].subject
    assert subject is not None
    return parsed(subject.field).kind if isinstance(subject, FieldSubject) else kind_of(subject).value
