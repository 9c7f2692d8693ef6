"""Resolve: from the words of a claim to things that can be compared.

In: :class:`~reportedly.model.Coded`, an article with its claims.
Out: :class:`~reportedly.model.Grounded`, each claim with its places, actors, times and speakers beside its own words,
each with a confidence and the reasons; what the text and the knowledge do not tell stays open.
"""

from reportedly.resolve.grounding import Known, grounded, known

__all__ = ["Known", "grounded", "known"]
