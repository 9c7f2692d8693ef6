"""Review: judgements of people on what was coded, appended and withdrawable.

In: judgements.  Out: the same, in order.

No judgement is kept yet.
"""
