"""How much each way of reading is worth.

There is no coded set of actors' ids, so the weights are an order, set by hand: a name before a state and a noun, that before
what the report alone tells, that before a label.  What was measured is how often the id is right, judged by us with its
sentence at hand, on spans that ``python bench/actors.py --sample N --seed S`` draws from the coded articles: 67 of 71 (170,
29), 56 of 59 (170, 41), 76 of 83 (250, 57); and when what these showed was mended, 91 of 92 (250, 73).  Of the 15 wrong ones
8 were read from the report alone (``CONTEXT``, ``SHORT``, ``ENEMY``), 7 were phrases read wrongly.
"""

from __future__ import annotations

from typing import Final

# Its own name, alias, acronym or seat.
NAME: Final = 0.95
SEAT: Final = 0.85
PERSON: Final = 0.85
SURNAME: Final = 0.7
# A name that mostly describes, in a report that tells of, or is about, the country: "Hill fighters".
DESCRIBED: Final = 0.7
# A term of its opponents that holds a proper name: "the Marwan gang".
LOADED: Final = 0.7
# The spelling differs beyond folding.
SKELETON: Final = 0.65
# An acronym or a short form that the text itself gives for a longer one.
DEFINED: Final = 0.9
SHORT: Final = 0.7
# A state and a noun: "Iraqi police"; a state alone; a capital that speaks or acts.
COMPOSED: Final = 0.85
STATE: Final = 0.75
CAPITAL: Final = 0.65
# Only the article tells the country.
CONTEXT: Final = 0.5
# … and nothing says that it is the country's own: "army units destroyed".
BARE: Final = -0.1
# What the record or the sentences before tell.
REFERS: Final = 0.85
ANTECEDENT: Final = 0.45
LABEL: Final = 0.4
ENEMY: Final = 0.3
# What is taken off: a part, a spokesman, a thing, others named beside it, a date that does not fit.
MEMBER: Final = -0.05
OFFICE: Final = -0.1
THING: Final = -0.3
BESIDE: Final = -0.25
NOT_YET: Final = -0.8
NO_MORE: Final = -0.25
# Below this nobody is named: a reading with as much against it as for it.
LEAST: Final = 0.25
# Candidates nearer than this cannot be told apart.
APART: Final = 0.05
