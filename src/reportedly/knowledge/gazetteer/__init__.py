"""Where places are: an embedded gazetteer, compiled once from open data, and the user's own places beside it.

Nothing is asked of any service.  ``gazetteer()`` opens the user's; ``Gazetteer.open`` any files of the form.
"""

from reportedly.knowledge.gazetteer.entries import Candidate, Entry, Match, Source
from reportedly.knowledge.gazetteer.lookup import Gazetteer, gazetteer

__all__ = ["Candidate", "Entry", "Gazetteer", "Match", "Source", "gazetteer"]
