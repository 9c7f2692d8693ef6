"""Collect: from what a user names to articles.

In: files, directories, globs and standard input; plain text, HTML, JSON lines of articles.
Out: :class:`~reportedly.model.Article`, or a :class:`~reportedly.errors.Problem` for each input that cannot be used.
"""

from reportedly.collect.batch import Located, articles, expected, located
from reportedly.collect.language import reads
from reportedly.collect.targets import read_and_written

__all__ = ["Located", "articles", "expected", "located", "read_and_written", "reads"]
