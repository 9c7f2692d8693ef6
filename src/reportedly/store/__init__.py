"""Store: a casebook keeps coded articles, and what their claims' words were resolved to.

In: :class:`~reportedly.model.Coded`, :class:`~reportedly.model.Grounded`.
Out: the same, found again by filters and full-text search.
"""

from reportedly.store.casebook import Added, ArticleRow, Casebook, Found, UnknownArticleError
from reportedly.store.evidence import ArticleError
from reportedly.store.facets import Facets, FacetValue
from reportedly.store.groundings import Groundings, Kept, Stamp
from reportedly.store.query import Query

__all__ = [
    "Added",
    "ArticleError",
    "ArticleRow",
    "Casebook",
    "FacetValue",
    "Facets",
    "Found",
    "Groundings",
    "Kept",
    "Query",
    "Stamp",
    "UnknownArticleError",
]
