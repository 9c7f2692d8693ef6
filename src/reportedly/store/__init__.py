"""Store: a casebook keeps coded articles.

In: :class:`~reportedly.model.Coded`.
Out: the same, found again by filters and full-text search.
"""
