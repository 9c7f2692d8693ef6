"""Speakers: what kind of voice a source is, who it is, and the whole chain a claim came through.

In: the source, via and outlet of a claim, the party each resolves to, and the article's datelines and credits.
Out: :class:`~reportedly.model.Speaker`, one for each voice.  Nobody unnamed is guessed to be a person.
"""

from reportedly.resolve.speakers.chains import chain, copied, publisher
from reportedly.resolve.speakers.hearing import Heard, hear
from reportedly.resolve.speakers.references import believed
from reportedly.resolve.speakers.speaker import speaker

__all__ = ["Heard", "believed", "chain", "copied", "hear", "publisher", "speaker"]
