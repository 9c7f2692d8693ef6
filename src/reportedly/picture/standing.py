"""How a happening stands by a claim: said to have happened, denied, or in a mode short of that."""

from __future__ import annotations

from reportedly.model import Claim, Modality, Polarity, Standing, Status

_BY_MODALITY = {
    Modality.POSSIBLE: Standing.POSSIBLE,
    Modality.INTENDED: Standing.INTENDED,
    Modality.ATTEMPTED: Standing.ATTEMPTED,
    Modality.CONDITIONAL: Standing.CONDITIONAL,
    Modality.DIRECTIVE: Standing.DEMANDED,
}

# A status that by itself keeps the content from being said to have happened, whatever mode it was read in: what is
# demanded, threatened or promised is still to come, a warning and a suggestion say that it may be.
_BY_STATUS = {
    Status.DENIED: Standing.DENIED,
    Status.UNCLEAR: Standing.UNCLEAR,
    Status.REQUESTED: Standing.DEMANDED,
    Status.THREATENED: Standing.INTENDED,
    Status.PROMISED: Standing.INTENDED,
    Status.WARNED: Standing.POSSIBLE,
    Status.SUGGESTED: Standing.POSSIBLE,
}


def standing(claim: Claim) -> Standing:
    """How what a claim tells stands by it; ``said`` only where nothing keeps it from that."""
    if claim.polarity is Polarity.NEGATIVE:
        return Standing.DENIED if claim.status is Status.DENIED else Standing.SAID_NOT
    return _BY_MODALITY.get(claim.modality) or _BY_STATUS.get(claim.status, Standing.SAID)
