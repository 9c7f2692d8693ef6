"""From articles to coded articles, one after the other: nothing is held but what the reader takes at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from itertools import chain
from typing import TYPE_CHECKING

from reportedly.collect.characters import torn
from reportedly.collect.language import reads
from reportedly.dates import iso
from reportedly.errors import ReportedlyError
from reportedly.extract.encoder import NAME
from reportedly.model import Article, Coded, Derivation

if TYPE_CHECKING:
    from reportedly.extract import Reader


_NEEDED = ("id", "text")
_STRINGS = (*_NEEDED, "title", "outlet", "published", "url", "language")


@cache
def bundled() -> Reader:
    """Return the reader that comes with Reportedly, loaded once."""
    from reportedly.extract import load  # noqa: PLC0415 – onnxruntime: only where something is to be coded

    return load()


def derivation() -> Derivation:
    """Return what the bundled reader's records say of it, without loading it."""
    return Derivation(reader=NAME, version=version("reportedly"))


def code(articles: Iterable[Article], *, reader: Reader | None = None) -> Iterator[Coded]:
    """Yield each article with its claims, in the order given.

    Without a ``reader`` the bundled one is used, and loaded only when there is an article for it.
    Raises :class:`ReportedlyError` for what is no article of strings, for an article in a language the reader does not read, for one whose
    ``published`` is no ISO 8601 date, and for one that holds half a surrogate pair, which is no character.
    """
    given = iter(articles)
    first = next(given, None)
    if first is None:
        return
    from reportedly.read import read  # noqa: PLC0415 – its sentence splitter, likewise

    usable = map(_usable, chain([first], given))
    yield from (reader or bundled()).code(map(read, usable))


def _usable(article: Article) -> Article:
    if not isinstance(article, Article):
        what = f"{type(article).__name__} is no article"
        raise ReportedlyError(
            what, remedy='Give reportedly.Article("id", "text"), or a text to reportedly.code'
        )
    for name in _STRINGS:
        value = getattr(article, name)
        if not (isinstance(value, str) or (value is None and name not in _NEEDED)):
            remedy = "Give a string" + ("" if name in _NEEDED else ", or leave it out where it is not known")
            raise ReportedlyError(f"The article's {name} is no string: {value!r:.60}", remedy=remedy)
    if field := torn(article):
        what = f"The {field} of article {article.id!r} holds half a surrogate pair, which is no character"
        raise ReportedlyError(what, remedy="Decode it anew, as UTF-8 or as what it is in, or leave it out")
    if not reads(article.language):
        what = f"Article {article.id!r} is in another language ({article.language}); the reader reads English"
        raise ReportedlyError(what, remedy="Leave it out, or leave its language out if that is wrong")
    if article.published is not None and not iso(article.published):
        what = f"Article {article.id!r} was published {article.published!r}, which is no ISO 8601 date"
        raise ReportedlyError(what, remedy="Write it as 2020-02-20, or leave it out where it is not known")
    return article
