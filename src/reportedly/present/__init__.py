"""Present: from claims to what people and programs read.

In: :class:`~reportedly.model.Claim` and :class:`~reportedly.model.Coded`.
Out: records as JSON lines with their schema, tables on a terminal, and the desk in a browser.
"""
