"""Store: a casebook keeps coded articles.

In: :class:`~reportedly.model.Coded`.
Out: the same, found again by filters and full-text search.
"""

from reportedly.store.casebook import Added, ArticleRow, Casebook, UnknownArticleError
from reportedly.store.evidence import ArticleError
from reportedly.store.facets import Facets, FacetValue
from reportedly.store.query import Query

__all__ = [
    "Added",
    "ArticleError",
    "ArticleRow",
    "Casebook",
    "FacetValue",
    "Facets",
    "Query",
    "UnknownArticleError",
]
