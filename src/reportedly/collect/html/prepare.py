"""What is done to a page before its main text is sought, so that nothing said is lost or run together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy

from lxml.html import HtmlElement
from lxml.html.builder import P

from reportedly.collect.html.blocks import same
from reportedly.model import LineKind

# Struck out by the page itself, or nothing but a mark of a footnote.
_WITHDRAWN = "//del | //s | //strike | //sup[.//a[starts-with(@href, '#')]]"
# trafilatura leaves these out, too, but not where it finds so little that it takes the page as it is.
_FURNITURE = "//nav | //button | //footer[not(ancestor::blockquote)]"
_CAPTIONS = "//figcaption | //*[contains(concat(' ', @class, ' '), ' wp-caption-text ')]"
_FIGURE = "ancestor::figure | ancestor::*[contains(concat(' ', @class, ' '), ' wp-caption ')]"
_CREDITS = ".//*[contains(@class, 'credit') or contains(@class, 'copyright')] | .//small | .//cite"
_INLINE = (
    "//abbr | //acronym | //b | //bdi | //bdo | //big | //cite | //code | //data | //dfn | //em | //font | //i"
    " | //ins | //kbd | //mark | //samp | //small | //strong | //sub | //sup | //time | //tt | //u | //var"
)
_WHITE = re.compile(r"\s+")


def prepared(tree: HtmlElement) -> tuple[HtmlElement, Mapping[str, LineKind]]:
    """Return a copy of the page made ready, and the kinds of captions, credits and links by their words."""
    page = deepcopy(tree)
    # Links first: a caption that is a link as well is a caption.
    kinds = {same(link.text_content()): LineKind.RELATED for link in page.iter("a")}
    for part in page.xpath(f"{_WITHDRAWN} | {_FURNITURE}"):
        part.drop_tree()
    _show_quotation_marks(page)
    _part_preformatted(page)
    _level_white_space(page)
    _keep_quoted_speakers(page)
    kinds |= _captions_in_place(page)
    # Emphasis and the like is of no use here, and white space beside elements it does not know is lost.
    for element in page.xpath(_INLINE):
        element.drop_tag()
    return page, kinds


def _show_quotation_marks(page: HtmlElement) -> None:
    """Write the marks that a browser shows around ``q``, which the words alone do not have."""
    for quote in page.xpath("//q"):
        quote.text = "“" + (quote.text or "")
        if len(quote):
            quote[-1].tail = (quote[-1].tail or "") + "”"
        else:
            quote.text += "”"
        quote.drop_tag()


def _part_preformatted(page: HtmlElement) -> None:
    """Make paragraphs of preformatted text, such as wire copy: it is no block quote."""
    for pre in page.xpath("//pre"):
        for part in re.split(r"\n\s*\n", pre.text_content()):
            pre.addprevious(P(part))
        pre.drop_tree()


def _level_white_space(page: HtmlElement) -> None:
    """Make each run of white space one space, as a browser shows it: line breaks are markup."""
    for element in page.iter():
        if element.text:
            element.text = _WHITE.sub(" ", element.text)
        if element.tail:
            element.tail = _WHITE.sub(" ", element.tail)


def _keep_quoted_speakers(page: HtmlElement) -> None:
    """Keep the footer of a block quote, which names its speaker; other footers are furniture."""
    for footer in page.xpath("//blockquote//footer"):
        footer.tag = "p"


def _captions_in_place(page: HtmlElement) -> dict[str, LineKind]:
    """Set captions and their credits as paragraphs where their figure stands; figures would be dropped."""
    kinds: dict[str, LineKind] = {}
    for caption in page.xpath(_CAPTIONS):
        lines = _caption_lines(caption)
        # The innermost comes last.
        place = next(iter(reversed(caption.xpath(_FIGURE))), caption)
        for line in lines:
            place.addprevious(P(line))
        caption.drop_tree()
        kinds |= lines
    # Some pages set quotes and tables as figures: those stay.
    for figure in page.xpath("//figure[.//blockquote or .//table]"):
        figure.drop_tag()
    return kinds


def _caption_lines(caption: HtmlElement) -> dict[str, LineKind]:
    """Return the words of a caption, then those of its credits, each with its kind."""
    credits: dict[str, LineKind] = {}
    for credit in caption.xpath(_CREDITS):
        credits[same(credit.text_content())] = LineKind.CREDIT
        credit.drop_tree()
    lines = {same(caption.text_content()): LineKind.CAPTION} | credits
    return {line: kind for line, kind in lines.items() if line}
