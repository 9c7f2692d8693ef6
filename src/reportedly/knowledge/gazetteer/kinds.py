"""The words that say what kind of place a name names: "province", "county", "air base"."""

from __future__ import annotations

import re

# By GeoNames feature class: what a kind word before or after a name asks for.
AREA_WORDS = (
    "autonomous community|autonomous region|autonomous republic|special administrative region|province|governorate|"
    "muhafazah|state|oblast|region|county|parish|district|sub-district|subdistrict|department|prefecture|municipality|"
    "voivodeship|canton|krai|republic|emirate|raion|township|division|wilayat|wilaya|borough|commune|territory|"
    "metropolitan area|countryside"
)
AIR_WORDS = (
    "international airport|regional airport|municipal airport|military airport|military airbase|military air base|"
    "air force base|air base|airbase|airport|airfield|airstrip|aerodrome|heliport|helicopter base|air station|base"
)
TOWN_WORDS = "capital city|capital|village|town|city|hamlet|settlement|locality|community"
# Parts and spots of a town, which gazetteers of towns do not have.
PART_WORDS = (
    "neighbourhood|neighborhood|suburb|quarter|refugee camp|camp|square|street|road|highway|avenue|market|roundabout|"
    "checkpoint|crossing|border crossing|bridge|hospital|university|school|mosque|church|prison|barracks|park|"
    "dam|gas field|oil field|oilfield|field|factory|plant|junction|area|zone|district"
)  # The last words of a name that is rather a water's than that of a division called after it: "the Red Sea".
WATER_WORDS = "sea|seas|ocean|gulf|strait|straits"
# Words that tell a place together with what lies around it.
AROUND_WORDS = "area"

_BEFORE = re.compile(rf"^(?:the )?(?:{AREA_WORDS}|{TOWN_WORDS}|muhafazat) (?:of )?(?=\w)", re.IGNORECASE)
_AFTER = re.compile(rf"[ -](?:{AREA_WORDS}|{AIR_WORDS}|{TOWN_WORDS})$", re.IGNORECASE)


def without_kind(name: str) -> str:
    """The name alone: "Idlib Governorate" is "Idlib", "Abu ad Duhur Air Base" "Abu ad Duhur".

    >>> without_kind("Province of Idlib")
    'Idlib'
    """
    bare = _AFTER.sub("", _BEFORE.sub("", name)).strip()
    return bare or name
