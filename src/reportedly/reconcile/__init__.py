"""Reconcile: from claims of many reports to incidents, each with all its accounts.

In: grounded claims (:class:`~reportedly.model.Grounded`).
Out: incidents (:class:`~reportedly.model.Incident`), in which every claim stays an account of its own.
"""

from reportedly.reconcile.incidents import incidents
from reportedly.reconcile.tellings import tellings

__all__ = ["incidents", "tellings"]
