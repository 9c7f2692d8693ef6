"""How often one may try to log in: by name, so that nobody's password is guessed; by address, so that no list is tried.

They are counted in this process: a desk is one, and starting it anew forgives all.
"""

from __future__ import annotations

import math
import time
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address
from typing import Final

from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from reportedly.present.desk.faults import StatusError
from reportedly.store.fold import folded

# Failures with one name.  Ten slips in a quarter of an hour are more than a person makes.  NIST SP 800-63B-4, section
# 3.2.2, allows no more than 100 in a row; here they are 100 in a day, so that nobody else can lock a name for good.
_NAME: Final = (RateLimitItemPerMinute(10, 15), RateLimitItemPerDay(100))
# Tries from one address, whoever's: a newsroom of fifty behind one address logs in, and some mistype.
_ADDRESS: Final = RateLimitItemPerMinute(60, 15)
# Of an IPv6 address the part that a customer is given (RFC 6177): the rest is theirs to choose at will.
_CUSTOMERS: Final = 64


class Tries:
    """What was tried of late."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def count(self, name: str, address: str) -> None:
        """Count a try before it is looked at; raise :class:`StatusError` (429) where it is one too many."""
        self._hit(_ADDRESS, "address", _customer(address))
        for item in _NAME:
            self._hit(item, "name", folded(name))

    def forgive(self, name: str) -> None:
        """Forget the tries with a name: its owner has come."""
        for item in _NAME:
            self._limiter.clear(item, "name", folded(name))

    def _hit(self, item: RateLimitItem, *of: str) -> None:
        if self._limiter.hit(item, *of):
            return
        wait = max(1, math.ceil(self._limiter.get_window_stats(item, *of).reset_time - time.time()))
        raise StatusError(
            HTTPStatus.TOO_MANY_REQUESTS,
            "There were too many tries to log in",
            remedy=f"Try again in {math.ceil(wait / 60)} min",
            headers={"Retry-After": str(wait)},
        )


def _customer(address: str) -> str:
    try:
        told = ip_address(address)
    except ValueError:  # a socket of this machine
        return address
    if not isinstance(told, IPv6Address):
        return str(told)
    if told.ipv4_mapped is not None:
        return str(told.ipv4_mapped)
    return str(int(told) >> _CUSTOMERS)
