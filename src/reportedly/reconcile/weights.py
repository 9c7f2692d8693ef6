"""What each observation counts when two tellings may be of one happening: log-odds.

They were fitted by ``python bench/incidents.py --fit`` (logistic regression, L2) on reports coded by reading, which are none of
those the figures are measured on; ``docs/incidents.md`` tells how.  What was never met counts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportedly.model import Reason

# Means rare enough that a fortnight holds few happenings by them, and tolls high enough: these alone bring chains together.
RARE_MEANS = frozenset(["chemical", "bomb", "shootdown", "execution"])
RARE_TOLL = 10

# A mention and a chain before it in one report.
WITHIN_BIAS = -4.06
WITHIN = {
    "actor: different": 0.33,
    "actor: in common": -0.07,
    "another number in common": 0.55,
    "both tell of harm alone": 0.01,
    "days: after the report": 0.69,
    "days: apart": -1.13,
    "days: next to each other": 0.02,
    "days: none told, reports of one day": 0.36,
    "days: the same": 0.05,
    "days: told, reported at once": 0.75,
    "days: told, reported within a fortnight": -0.66,
    "days: within a spell": -0.09,
    "different means": -1.04,
    "harm of such a means": 0.19,
    "harm, and no attack": 0.10,
    "injured: different numbers": -0.21,
    "injured: numbers that can be one": 0.45,
    "injured: same number": -0.04,
    "killed: different numbers": -0.18,
    "killed: numbers that can be one": 0.20,
    "killed: same number": 0.73,
    "killed: same small number": -0.05,
    "means in common": 0.24,
    "means put for each other": -1.21,
    "names: most in common": 0.20,
    "names: none in common": -0.48,
    "names: some in common": -0.56,
    "no place or day of its own": 1.42,
    "place: a country": 0.36,
    "place: apart": -0.50,
    "place: near": -0.77,
    "place: one lies in the other": 0.37,
    "place: same area": 0.07,
    "place: same town": 0.22,
    "same means: air": 0.14,
    "same means: bomb": 1.21,
    "same means: chemical": 0.34,
    "same means: fire": -0.57,
    "same means: flight": 0.31,
    "same means: ground": 0.28,
    "says it is not so": 1.02,
    "target: different": -0.45,
    "target: in common": 0.25,
    "the last told": 1.54,
    "the report's lead": 1.42,
    "told far before": -0.58,
    "told in the same sentence": -0.23,
    "told in the sentence before": 0.89,
    "told near before": -0.07,
    "wording: alike": 0.20,
    "wording: little in common": -0.22,
    "wording: much in common": -0.40,
    "wording: some in common": 0.42,
    "words that point back": 1.28,
}
# Above this a mention joins the chain.
JOINS_CHAIN = -0.3

# Two chains of different reports.
ACROSS_BIAS = -2.47
ACROSS = {
    "actor: different": -0.45,
    "actor: in common": 0.77,
    "another number in common": 0.20,
    "both tell of harm alone": -0.07,
    "days: after the report": -1.64,
    "days: apart": -1.73,
    "days: next to each other": 0.12,
    "days: none told, reports days apart": 0.43,
    "days: none told, reports far apart": -1.27,
    "days: none told, reports of one day": 0.75,
    "days: the same": 1.69,
    "days: told, reported at once": 1.29,
    "days: told, reported later": -1.50,
    "days: told, reported within a fortnight": 0.88,
    "days: within a spell": 0.98,
    "different means": -1.29,
    "harm of such a means": -0.35,
    "harm, and no attack": -0.05,
    "injured: different numbers": -0.38,
    "injured: numbers that can be one": -0.33,
    "injured: same number": 0.27,
    "injured: same small number": 0.02,
    "killed: different numbers": -0.70,
    "killed: numbers that can be one": 0.46,
    "killed: same number": 1.28,
    "killed: same small number": 0.23,
    "means in common": -0.43,
    "means put for each other": -1.29,
    "names: most in common": 0.53,
    "names: none in common": -0.77,
    "names: some in common": -0.03,
    "place: a country": 0.08,
    "place: apart": -0.49,
    "place: near": 0.22,
    "place: one lies in the other": 0.70,
    "place: same area": 0.24,
    "place: same town": 0.06,
    "same means: air": 0.20,
    "same means: bomb": 0.99,
    "same means: chemical": 1.18,
    "same means: fire": 0.62,
    "same means: flight": 1.03,
    "same means: ground": -0.53,
    "target: different": -0.21,
    "target: in common": 0.03,
    "wording: alike": 1.32,
    "wording: little in common": -1.80,
    "wording: much in common": 0.44,
    "wording: some in common": 0.04,
}
# Above this, on the mean over all pairs between, two groups are one incident.
JOINS_INCIDENT = -1.5


def reasons(seen: Iterable[str], table: Mapping[str, float], bias: float) -> tuple[Reason, ...]:
    """What was seen with what it counts, after what counts before anything is seen."""
    return (
        Reason("before anything is compared", bias),
        *(Reason(what, table.get(what, 0.0)) for what in seen),
    )
