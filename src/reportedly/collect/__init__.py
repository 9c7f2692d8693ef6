"""Collect: from what a user names to articles.

In: files, directories, globs and standard input; plain text, HTML, JSON lines of articles.
Out: :class:`~reportedly.model.Article`, or a :class:`~reportedly.errors.Problem` for each input that cannot be used.
"""

from reportedly.collect.batch import articles, expected
from reportedly.collect.language import reads

__all__ = ["articles", "expected", "reads"]
