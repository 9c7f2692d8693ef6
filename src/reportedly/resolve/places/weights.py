"""What counts how much when a name may be several places: log-odds, set by reasoning, nothing fitted.

They were tried out on GeoWebNews, and errors of LGL were read as well, so neither corpus is wholly unseen
(``bench/places.py`` prints both).  A difference of 1 makes one candidate 2.7 times as likely as another.
"""

from __future__ import annotations

# Per factor of ten in population: a city of a million is named 2.5 times as often as one of 100,000.
POPULATION = 0.9
# A village whose people nobody has counted, and what has no people of its own, count as towns of so many.
VILLAGE = 300
LIKE_A_TOWN_OF = {"L": 300_000, "H": 300_000, "T": 300_000, "S": 500, "V": 1_000}

# How the name was found.
OTHER_NAME = -2.0
OTHER_NAME_OF_CITY = -1.0  # a city's many spellings are all in use
CITY = 100_000
SHORT_NAME = -0.3
WRITTEN_SHORT = 4.0  # "Ind.", with its full stop, is no other name
SKELETON = -1.0
FEW_CONSONANTS = -1.5
UNLIKE = -10.0  # times (1 - likeness)

# What kind it is, where the words do not say.
STATE = 5.0
DIVISION = 1.5
CAPITAL = 3.0
DIVISION_FOR_ITS_TOWN = -2.0  # "Idlib" alone is rather the town
COUNTY = -2.5  # "Jackson" alone is hardly Jackson County
AIRFIELD = -3.0
# Where the words do say ("the province of", "village", "airbase").
KIND_RIGHT = 2.0
KIND_WRONG = -4.0
OTHER_ORDER = -3.0  # a district where a province is said
NO_AREA = -8.0  # a town where a province is said
# Where the words around suggest it ("northern Hama", "20 km from Hama").
LEAN = 1.5

# What the report says of it.
SAID_WITHIN = 7.0
SAID_ELSEWHERE = -5.0
COUNTRY_NAMED = 3.0
DIVISION_NAMED = 2.5
DISTRICT_NAMED = 1.5
NEAR_OTHERS = 2.5
SAME_NAME = 3.0  # a report means one place by one name
STRANGER = -6.0  # its country is not spoken of, and it is not known the world over
# A place within this distance of another of the report counts as near it; half as much at each further such step.
NEAR_KM = 60.0
