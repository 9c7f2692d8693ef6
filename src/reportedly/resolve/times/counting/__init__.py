"""Counting: a form and where it stands in, the days it covers out."""

from reportedly.resolve.times.counting.count import count
from reportedly.resolve.times.counting.setting import Anchor, Reach, Setting, Tense

__all__ = ["Anchor", "Reach", "Setting", "Tense", "count"]
