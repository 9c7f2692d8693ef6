"""Resolve: from the words of a claim to things that can be compared.

In: :class:`~reportedly.model.Claim`.
Out: the same claims, their actors, places, times and sources resolved beside their own words.

Nothing is resolved yet: a claim leaves this stage as it came.
"""
