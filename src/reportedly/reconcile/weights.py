"""What each observation counts when two tellings may be of one happening: log-odds.

``python -m train.incidents`` fits them (logistic regression, L2) on reports coded by reading, and writes them here;
``bench/incidents.py`` prints what weights fitted in the same way are worth on months they have not seen.  What was never met
counts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportedly.model import Reason

# So many dead are told of few happenings: the number alone makes chains worth comparing.
RARE_TOLL = 10

# A mention and a chain before it in one report.
WITHIN_BIAS = -2.81
WITHIN = {
    "actor: different": -0.37,
    "actor: in common": -0.03,
    "another number in common": 0.56,
    "both tell of harm alone": -0.24,
    "called by the same word": 0.17,
    "called by the same word, and pointed to": 1.08,
    "days: after the report": 0.44,
    "days: apart": -0.74,
    "days: next to each other": -0.32,
    "days: none told, reports of one day": -0.21,
    "days: the same": 0.63,
    "days: told, reported at once": 0.27,
    "days: told, reported later": 0.07,
    "days: told, reported within a fortnight": 0.37,
    "days: within a long spell": 0.00,
    "days: within a spell": -0.51,
    "different means": -1.15,
    "few of the same words": -0.25,
    "harm of such a means": 0.06,
    "harm, and no attack": -1.23,
    "injured: different numbers": -0.71,
    "injured: numbers that can be one": 0.20,
    "injured: same number": -0.33,
    "injured: same small number": 0.47,
    "its own name and its own toll": -0.83,
    "killed: different numbers": -0.36,
    "killed: numbers that can be one": 0.41,
    "killed: same number": 1.21,
    "killed: same small number": 1.37,
    "many of the same words": -0.01,
    "means in common": 0.04,
    "means put for each other": -0.92,
    "means that can be one, and same place": 0.28,
    "names: most in common": -0.18,
    "names: none in common": -0.18,
    "names: some in common": -0.70,
    "nearly the same words": 0.38,
    "neither place nor day tells": -0.13,
    "place: a country": -0.24,
    "place: apart": -0.70,
    "place: near": -0.11,
    "place: one lies in the other": 0.13,
    "place: same area": 0.45,
    "place: same town": 0.23,
    "place: told by neither": 0.05,
    "place: told by one alone": 0.20,
    "rare words in common: 0": -0.48,
    "rare words in common: 1": 0.25,
    "rare words in common: 2": 0.58,
    "rare words in common: 3": 0.70,
    "rare words in common: four or more": 0.36,
    "same means": 0.91,
    "same means and days": 0.26,
    "same means and place": 0.54,
    "same means: air": 0.20,
    "same means: bomb": 0.73,
    "same means: chemical": 0.17,
    "same means: fire": 0.29,
    "same means: flight": 0.77,
    "same means: ground": 0.36,
    "same place and days": -0.15,
    "says it is not so": -0.28,
    "some of the same words": -0.11,
    "target: different": -0.51,
    "target: in common": 0.23,
    "the last told": 1.39,
    "the last told, and no place or day of its own": 0.83,
    "the last told, and words that point back": 0.52,
    "the report's lead": 0.93,
    "the report's lead, and no place or day of its own": 0.30,
    "the report's lead, and words that point back": 0.33,
    "the same source goes on": 0.89,
    "the same words by another source": -0.23,
    "told far before": -1.23,
    "told in the same sentence": 0.73,
    "told in the sentence before": 0.46,
    "told much of": 0.21,
    "told near before": 0.04,
    "wording: alike": 0.20,
    "wording: little in common": -0.43,
    "wording: much in common": -0.13,
    "wording: some in common": -0.31,
}
# Above this a mention joins the chain.  Chosen among 0, 0.25 and 0.5 while the method was made: a lower one finds more within a
# report, a higher one parts chains that links across reports then mend.
JOINS_CHAIN = 0.25
# A toll that tells neither by what means, where nor when joins above this: it is told of something before it.  A choice.
JOINS_BARE = -1.0

# Two chains of different reports.
ACROSS_BIAS = -3.64
ACROSS = {
    "actor: different": -0.42,
    "actor: in common": 0.16,
    "another number in common": 0.74,
    "both reports lead with it": 0.58,
    "both tell of harm alone": -0.40,
    "days: after the report": 0.49,
    "days: apart": -1.00,
    "days: next to each other": -0.21,
    "days: none told, reports days apart": -0.56,
    "days: none told, reports far apart": -0.76,
    "days: none told, reports of one day": 0.26,
    "days: the same": 1.73,
    "days: told, reported at once": 0.47,
    "days: told, reported later": -0.33,
    "days: told, reported within a fortnight": -0.36,
    "days: within a long spell": -0.26,
    "days: within a spell": 0.53,
    "different means": -1.31,
    "harm of such a means": -0.54,
    "harm, and no attack": -0.73,
    "injured: different numbers": -1.29,
    "injured: numbers that can be one": -0.10,
    "injured: same number": 1.33,
    "injured: same small number": 1.13,
    "its own name and its own toll": -0.38,
    "killed: different numbers": -0.39,
    "killed: numbers that can be one": 0.38,
    "killed: same number": 1.64,
    "killed: same small number": 0.56,
    "means in common": -0.36,
    "means put for each other": -1.37,
    "means that can be one, and same place": 0.36,
    "names: most in common": -0.19,
    "names: none in common": -0.37,
    "names: some in common": -0.40,
    "neither place nor day tells": -0.14,
    "one report tells both apart": -2.79,
    "place: a country": -0.44,
    "place: apart": -1.01,
    "place: near": -0.28,
    "place: one lies in the other": 0.30,
    "place: same area": 0.38,
    "place: same town": 0.41,
    "place: told by neither": 0.46,
    "place: told by one alone": 0.18,
    "rare words in common: 0": -0.29,
    "rare words in common: 1": 0.10,
    "rare words in common: 2": 0.76,
    "rare words in common: 3": 0.63,
    "rare words in common: four or more": 0.84,
    "same means": 0.37,
    "same means and days": -0.04,
    "same means and place": 0.48,
    "same means: air": 0.11,
    "same means: bomb": 1.94,
    "same means: chemical": 1.76,
    "same means: fire": -0.32,
    "same means: flight": 0.96,
    "same means: ground": -0.10,
    "same place and days": -0.40,
    "target: different": -0.42,
    "target: in common": 0.06,
    "told in passing": 0.14,
    "wording: alike": 1.37,
    "wording: little in common": 0.16,
    "wording: much in common": 0.19,
    "wording: some in common": 0.13,
    "words: few in common": -0.57,
    "words: many in common": 0.31,
    "words: most in common": 0.41,
    "words: some in common": -0.14,
}
# Above this, on the mean over the best quarter of the pairs between, two groups are one incident (``bench/incidents.py --tune``).
JOINS_INCIDENT = -1.75


def reasons(seen: Iterable[str], table: Mapping[str, float], bias: float) -> tuple[Reason, ...]:
    """What was seen with what it counts, after what counts before anything is seen."""
    return (
        Reason("before anything is compared", bias),
        *(Reason(what, table.get(what, 0.0)) for what in seen),
    )
