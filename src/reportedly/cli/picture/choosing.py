"""One incident of many: by its id, the beginning of it, or an article that tells of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

from reportedly.errors import ReportedlyError
from reportedly.model import Incident, Part

# So many ids fit into a message that is still read.
_NAMED = 5


def named(key: str, ids: Sequence[str], *, give: Callable[[Sequence[str]], Iterable[Incident]]) -> Incident:
    """The incident whose id is ``key``, or the only one of ``ids`` that begins so; ``give`` gives incidents by their ids.

    Raises :class:`~reportedly.errors.ReportedlyError`, with ids that are near, where there is none or more than one.
    """
    begins = [each for each in ids if key and each.startswith(key)]
    exact = [each for each in begins if each == key]
    if exact or len(begins) == 1:
        return next(iter(give(exact or begins)))
    if begins:
        # What most tell of is what most ask for.
        shown = sorted(give(begins), key=lambda each: (-len(each.accounts), each.id))[:_NAMED]
        more = f" and {len(begins) - _NAMED} more" if len(begins) > _NAMED else ""
        raise ReportedlyError(
            f"{len(begins)} incidents begin with {key!r}: {', '.join(each.id for each in shown)}{more}",
            remedy="Write more of the id",
        )
    near = get_close_matches(key, ids, n=3)
    raise ReportedlyError(
        f"There is no incident {key!r}",
        remedy=(
            f"Did you mean {' or '.join(map(repr, near))}?"
            if near
            else "List those there are with: reportedly incidents"
        ),
    )


def told_most(article: str, incidents: Iterable[Incident]) -> Incident:
    """The incident of which an article has the most accounts that are no background; of equals the one it tells first.

    Raises :class:`~reportedly.errors.ReportedlyError` where it tells of none.
    """
    ranked = []
    for each in incidents:
        mine = [account for account in each.accounts if account.claim.article == article]
        if mine:
            news = sum(account.part is not Part.BACKGROUND for account in mine)
            first = min(account.claim.content.start for account in mine)
            ranked.append((-news, -len(mine), first, each.id, each))
    if not ranked:
        raise ReportedlyError(
            f"The article {article!r} tells of no incident",
            remedy=f"Its claims are shown by: reportedly show {article}",
        )
    return min(ranked, key=lambda each: each[:-1])[-1]
