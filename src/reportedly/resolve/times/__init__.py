"""Times: from the words that say when to the days they cover."""

from reportedly.resolve.times.article import times, times_in
from reportedly.resolve.times.counting import Anchor, Tense
from reportedly.resolve.times.resolving import find, read_time

__all__ = ["Anchor", "Tense", "find", "read_time", "times", "times_in"]
