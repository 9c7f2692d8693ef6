"""Run: the stages strung together.

In: :class:`~reportedly.model.Article`.
Out: :class:`~reportedly.model.Coded`.
"""
