"""Short reports of our own in the markup, read and bound."""

from collections.abc import Iterator
from typing import Any

from train.binding import bound, laid_out
from train.markup import MarkedReport, reports

NAME = "mine.claims"

REPORT = """\
## mill-01
outlet: The Tally Room
published: 2021-03-04
title: Two views of a mill

> The river brigade said on Monday that it had taken the old mill and freed at least 12 weavers.
= reported | The river brigade | said | it had taken the old mill
- COERCE.seize "taken" a=The river brigade; t=the old mill; p=the old mill
= reported | " | " | freed at least 12 weavers
- RETREAT.release "freed" a=The river brigade; t=weavers; n=at least 12/captured/weavers
> It denied, a baker told Dune Radio, that dozens had drowned.
= denied negative | It | denied | dozens had drowned | ref=The river brigade | via=a baker | via=Dune Radio
- ASSAULT.kill "drowned" t=dozens; n=dozens/killed

// The speaker stands in the next sentence.
> "The mill is ours.
= claimed | ~The miller | - | The mill is ours | ref=~The miller
- STATE.control "ours" a=~The miller; t=The mill; p=^the old mill
> No one will take it," The miller said.
= promised negative intended | The miller | said | No one will take it
- COERCE.seize "take" t=it; p=^the old mill
"""


def report(text: str) -> MarkedReport:
    """The one report of a text in the markup."""
    (only,) = reports(text, name=NAME)
    return only


def document(text: str) -> dict[str, Any]:
    """The same, bound to its characters."""
    read = report(text)
    return bound(read, laid_out(read), name=NAME)


def shown(doc: dict[str, Any], span: dict[str, Any] | None) -> str:
    """The report's text with the span in brackets, if it is exact."""
    assert span is not None
    text, start, end = doc["text"], span["start"], span["end"]
    assert text[start:end] == span["text"]
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Every span within a coded report."""
    if isinstance(value, dict):
        if value.keys() == {"start", "end", "text"}:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)
