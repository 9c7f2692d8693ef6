"""Review: judgements of people on what the machine made, appended and withdrawable.

In: judgements (:class:`~reportedly.review.book.Judgements` keeps them in a casebook).
Out: the same, found again where articles and claims have changed; and what they come to.
"""

from reportedly.review.decision import Decision
from reportedly.review.judgement import Judgement, Verdict

__all__ = ["Decision", "Judgement", "Verdict"]
