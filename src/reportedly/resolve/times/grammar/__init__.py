"""The grammar of times: words in, forms out; nothing is counted here.

Written by hand over words, the longest reading at a place taken: an expression is one time or a spell of two, a time
is a date, a day or a distance with what narrows it.
"""

from reportedly.resolve.times.grammar.moments import is_day
from reportedly.resolve.times.grammar.spans import expression_at

__all__ = ["expression_at", "is_day"]
