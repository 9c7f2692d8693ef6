"""How exactly a place is known, as a radius, as ACLED's ``geo_precision`` and as UCDP GED's ``where_prec``.

The rules, from the code books (ACLED Codebook, "Geo-precision"; UCDP GED Codebook, "where_prec"), applied to what is
known here, the kind of the place and the radius:

===========================================  ======================  =======================
the words name                               geo_precision           where_prec
===========================================  ======================  =======================
a town, village, airfield, spot              1 exact                 1 exact
something set off from one, within 25 km     2 near                  2 near
a named part of a town not known itself      2 near                  2 near
a second-order division                      2 near, a part of a     3 second-order division
a first-order division                       3 region                4 first-order division
a landscape, river, road, border; beyond 25  3 region (2 to 25 km)   5 landscape or line
a state                                      3 region                6 state
a sea, a continent, several states           3 region                7 beyond one state
===========================================  ======================  =======================
"""

from __future__ import annotations

from reportedly.knowledge.gazetteer import Entry
from reportedly.model import GeoPrecision, WherePrecision
from reportedly.resolve.places.phrases import Relation

# UCDP's limit for "near".
NEAR_KM = 25.0
_LINES = (Relation.BORDER, Relation.BETWEEN, Relation.ALONG)


def precisions(
    entry: Entry, relation: Relation, radius_km: float, *, known: bool = True
) -> tuple[GeoPrecision, WherePrecision]:
    """Both codes for a place by its gazetteer entry, how the words set it off, and how far it may lie.

    ``known`` is false where ``entry`` is only the area an unknown name lies in.
    """
    if entry.feature in ("L.CONT", "H.OCN") or (entry.country is None and entry.feature[0] in "LH"):
        return GeoPrecision.REGION, WherePrecision.INTERNATIONAL
    if entry.feature.startswith("A.PCL") and relation is not Relation.BORDER:
        return GeoPrecision.REGION, WherePrecision.COUNTRY
    if relation in _LINES:
        near = radius_km <= NEAR_KM
        return (GeoPrecision.NEAR if near else GeoPrecision.REGION), WherePrecision.LANDSCAPE
    if entry.feature == "A.ADM1":
        return GeoPrecision.REGION, WherePrecision.ADMIN1
    if entry.feature.startswith("A."):
        return GeoPrecision.NEAR, WherePrecision.ADMIN2
    if entry.feature[0] in "LHTV":
        small = radius_km <= NEAR_KM
        return (GeoPrecision.NEAR if small else GeoPrecision.REGION), WherePrecision.LANDSCAPE
    if known and relation is Relation.AT:
        return GeoPrecision.EXACT, WherePrecision.EXACT
    if radius_km <= NEAR_KM:
        return GeoPrecision.NEAR, WherePrecision.NEAR
    return GeoPrecision.REGION, WherePrecision.LANDSCAPE
