"""Read: from an article to its lines and sentences.

In: :class:`~reportedly.model.Article`.
Out: :class:`~reportedly.model.Reading` – every line classed by what it is there for, and the sentences of those
that say something.
"""
