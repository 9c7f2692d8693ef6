"""What a page says of itself: title, outlet, address, language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

import trafilatura
from lxml.html import HtmlElement

from reportedly.collect.html.blocks import same

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_URLS = (
    "//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href",
    "//meta[@property='og:url']/@content",
    "//meta[@name='og:url']/@content",
)
_LANGUAGES = "//html/@lang | //html/@xml:lang"


@dataclass(frozen=True, slots=True)
class About:
    """What a page says of itself; ``headline`` is the title where the page shows it as its one heading."""

    title: str | None
    headline: str | None
    outlet: str | None
    url: str | None
    language: str | None


def about(tree: HtmlElement) -> About:
    """Return what the page says of itself, by its metadata and, for the title, its headings."""
    # The date is sought elsewhere; this keeps the metadata's own search short.
    document = trafilatura.extract_metadata(tree, date_config={"extensive_search": False})
    url = _url(tree)
    headline = _headline(tree, document.title)
    return About(
        title=headline or document.title,
        headline=headline,
        outlet=_outlet(document.sitename, url),
        url=url,
        language=next((same(value) for value in tree.xpath(_LANGUAGES) if value.strip()), None),
    )


def _headline(tree: HtmlElement, title: str | None) -> str | None:
    """Return the heading that the title is, or begins with before the outlet's name; ``None`` if it is not shown."""
    headings = [same(heading.text_content()) for heading in tree.iter("h1")]
    told = same(title or "")
    return next((heading for heading in headings if heading and told.startswith(heading)), None)


def _url(tree: HtmlElement) -> str | None:
    addresses = (str(value).strip() for path in _URLS for value in tree.xpath(path))
    return next((address for address in addresses if _host(address)), None)


def _host(address: str) -> str | None:
    """Return the host an address names; ``None`` for what is no address, such as ``http://[domain]/``."""
    if not _ADDRESS.fullmatch(address):
        return None
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _outlet(name: str | None, url: str | None) -> str | None:
    """Return the name the page gives its outlet, or the host of its address."""
    if name and not _ADDRESS.match(name):
        return name
    return _host(url) if url else None
