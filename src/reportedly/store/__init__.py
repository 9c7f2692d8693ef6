"""Store: a casebook keeps coded articles, what their claims' words were resolved to, and what was made of them all.

In: :class:`~reportedly.model.Coded`, :class:`~reportedly.model.Grounded`.
Out: the same, found again by filters and full-text search.
"""

from reportedly.store.casebook import Added, ArticleRow, Casebook, Found, UnknownArticleError
from reportedly.store.evidence import ArticleError
from reportedly.store.facets import Facets, FacetValue
from reportedly.store.groundings import Groundings, Kept, Stamp
from reportedly.store.keeping import Basis, Entry, Keeping, KeptRow, Making
from reportedly.store.query import Query

__all__ = [
    "Added",
    "ArticleError",
    "ArticleRow",
    "Basis",
    "Casebook",
    "Entry",
    "FacetValue",
    "Facets",
    "Found",
    "Groundings",
    "Keeping",
    "Kept",
    "KeptRow",
    "Making",
    "Query",
    "Stamp",
    "UnknownArticleError",
]
