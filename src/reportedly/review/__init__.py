"""Review: judgements of people on what was resolved, appended and withdrawable.

In: judgements (:class:`~reportedly.review.book.Judgements` keeps them in a casebook).
Out: the same, in order, and those that stand.
"""

from reportedly.review.judgement import Judgement, Verdict

__all__ = ["Judgement", "Verdict"]
