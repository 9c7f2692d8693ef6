"""Asserting: whether an account says that something happened, and so corroborates it."""

from __future__ import annotations

from reportedly.model import Account, Modality, Polarity, Status

_HAPPENED = frozenset([Modality.ACTUAL, Modality.ATTEMPTED])
_NOT_SAID = frozenset([Status.DENIED, Status.UNCLEAR])


def asserts(account: Account) -> bool:
    """Whether an account says that it happened: not that it did not, nor that it may have."""
    claim = account.claim
    return (
        claim.polarity is Polarity.POSITIVE and claim.modality in _HAPPENED and claim.status not in _NOT_SAID
    )
