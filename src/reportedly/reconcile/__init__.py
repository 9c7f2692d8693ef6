"""Reconcile: from claims of many reports to incidents, each with all its accounts.

In: resolved :class:`~reportedly.model.Claim`.
Out: incidents, in which every claim stays an account of its own.

Nothing is reconciled yet.
"""
