"""How well accounts of one happening are joined, on the coded incidents beside the project, by the corpus's own scorer.

usage: python bench/incidents.py [--shared DIR] [--errors N]
       python bench/incidents.py --tune | --copies [N]

The weights that ship have learnt from these incidents.  Cross-validation tells what they are worth: for each month of the coded
incidents, weights fitted without any label of that month, our own or coded, join all reports of FA-KES of that month and
those beside it.  Thresholds and the linkage were chosen on these cross-validated figures: take a point or two off.

``--tune`` prints what they were chosen by: linkages, thresholds of groups and chains, the weight of one report telling both.  ``--copies`` prints what
thresholds of near-copies join, with N of the least alike pairs of each.  The first run reads and resolves the 804 reports
and encodes them again (five minutes); what comes of it is kept under ``build/incidents``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bench.joining import baselines, blocking, given, own, tolls  # noqa: E402 - bench/ and train/ are no installed packages
from bench.joining.months import Month, Prepared, grouped, joined, months, prepared  # noqa: E402
from bench.joining.scoring import HEAD, Figures, Words, as_lines, of_groups, only, score  # noqa: E402
from train.incidents.archive import Archive, archive  # noqa: E402
from train.incidents.embedding import embedded  # noqa: E402
from train.incidents.fitting import (  # noqa: E402
    JOINS_INCIDENT,
    JOINS_WORDED,
    SHRUNK,
    TOLD_APART,
    Labelled,
    read,
)
from train.incidents.gold import Gold, gold  # noqa: E402
from train.incidents.vectors import Vectors, vectors  # noqa: E402
from train.published import fakes  # noqa: E402

from reportedly.extract.encoder.weights import weights  # noqa: E402
from reportedly.model import Incident  # noqa: E402
from reportedly.reconcile import clustering, incidents  # noqa: E402
from reportedly.reconcile.chains import Chain  # noqa: E402

# The share of pairs that a linkage looks at – one pair (single), the best quarter or half, all (average) – and thresholds to
# try it at: fewer pairs fit better.
LINKAGES = (
    ("single", 1e-9, (-1.5, -1.0, -0.5, 0.0)),
    ("best quarter", 0.25, (-3.0, -2.75, -2.5, -2.25, -2.0, -1.75, -1.5, -1.0)),
    ("best half", 0.5, (-3.5, -3.0, -2.5, -2.0)),
    ("average", 1.0, (-4.5, -4.0, -3.5, -3.0)),
)
ABOVE = LINKAGES[1][2]
# Accounts given as they are coded are kept apart by their codes, and may be joined more readily: above this one in their midst.
GIVEN = (-4.5, -4.0, -3.5, -3.25, -3.0, -2.75, *ABOVE)
JOINS_GIVEN = -3.25
APARTS = (0.0, -1.0, -2.0, -4.0)
# Thresholds of chains to try, at the linkage and the threshold of groups that ship: without embeddings, and with what
# embeddings count shrunk to a share.
CHAINS = (-1.0, -0.75, -0.5)
WORDED = ((0.85, 0.1), (0.85, -0.1), (1.0, 0.1), (1.0, -0.1), (1.0, -0.3), (1.15, 0.0), (1.15, 0.2))
PLAIN = (-2.5, -2.25, -2.0, -1.5)


def main() -> int:
    """Print what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="so many false joins and missed links"
    )
    parser.add_argument("--tune", action="store_true", help="print linkages and thresholds")
    parser.add_argument(
        "--copies", type=int, nargs="?", const=0, metavar="N", help="print thresholds of copies"
    )
    options = parser.parse_args()
    if not (options.shared / "corpus" / "incidents-dev.jsonl").is_file():
        print(
            f"bench: no coded incidents in {options.shared}. Name its folder with --shared.", file=sys.stderr
        )
        return 2
    reports = {raw["id"]: raw for raw in fakes(options.shared / "data")}
    coded = gold(options.shared, {name: raw["text"] for name, raw in reports.items()})
    told = archive(options.shared)
    if options.copies is not None:
        print("\n".join(blocking.copies(told, show=options.copies)))
        return 0
    rows = vectors(options.shared, told)
    labelled = read(told, coded, rows)
    parted = months(told, labelled, coded)
    if options.tune:
        _tune(told, parted, coded, options.shared, labelled)
        return 0
    print(f"{len(coded.incidents)} coded incidents, {len(coded.accounts)} accounts, {len(told)} reports\n")
    print(HEAD)
    _end_to_end(told, rows, parted, coded, options)
    _by_own(told, parted, coded, labelled)
    titles = {name: raw["title"] or "" for name, raw in reports.items()}
    published = {name: raw["published"] for name, raw in reports.items()}
    print("with the accounts given:")
    _given(told, parted, coded, options.shared)
    few = {article: [one.mention.told for one in each] for article, each in given.words(told, coded).items()}
    for line in baselines.all_of(coded, few, published, titles, options.shared):
        print("  " + line, flush=True)
    return 0


def _by_own(told: Archive, parted: Sequence[Month], coded: Gold, labelled: Labelled) -> None:
    """With and without what embeddings count, by weights that have not seen the month."""
    plain = months(told, replace(labelled, vectors={}), coded)
    print(own.HEAD)
    for name, those in (("by our own labels", parted), ("the same without embeddings", plain)):
        made = [prepared(month, told) for month in those]
        print(_of_own(made, coded, labelled).row(name), flush=True)
    print()


def _of_own(unseen: Sequence[Prepared], coded: Gold, labelled: Labelled, **tried: float) -> own.Figures:
    groups = ((each.month.name, each.month.reports, list(grouped(each, **tried))) for each in unseen)
    return own.own(groups, labelled, coded)


def _end_to_end(
    told: Archive, rows: Vectors, parted: Sequence[Month], coded: Gold, options: argparse.Namespace
) -> None:
    unseen = [(month, joined(month, told)) for month in parted]
    figures = _by_months(unseen, options)
    print(figures.row("end to end, weights that have not seen the month"), flush=True)
    every = [one for each in told.values() for one in each]
    projection = weights().projection
    shipped = list(incidents(embedded(every, projection, rows) if projection else every))
    print(
        score(as_lines(shipped), options.shared).row(
            "end to end, the weights that ship (they have seen all)"
        ),
        flush=True,
    )
    print("\n".join(figures.errors))
    print()
    found = [incident for month, made in unseen for incident in _of_month(month, made)]
    print("\n".join(tolls.lines("not seen", tolls.outcomes(coded, found))))
    print("\n".join(tolls.lines("shipped", tolls.outcomes(coded, shipped))))
    print(blocking.lost(coded, (prepared(month, told) for month in parted)) + "\n")


def _given(told: Archive, parted: Sequence[Month], coded: Gold, shared: Path) -> None:
    """With the accounts given: their words alone, and as they are coded, without their type and with it."""
    for what, those in (
        ("their words", given.words(told, coded)),
        ("their governorate and tolls", given.as_coded(told, coded, typed=False)),
        ("their governorate, tolls and type", given.as_coded(told, coded, typed=True)),
    ):
        tried = {
            (month.name, above): _named(month.name, given.groups(month, told, those, above=above))
            for month in parted
            for above in sorted({*GIVEN, JOINS_GIVEN, JOINS_INCIDENT})
        }
        for above in (JOINS_INCIDENT, JOINS_GIVEN):
            found = [line for month in parted for line in tried[month.name, above]]
            print("  " + score(found, shared).row(f"by {what}, joins above {above}"), flush=True)
        print(
            "  " + _chosen_elsewhere(tried, shared).row("- the threshold best on the other months"),
            flush=True,
        )


def _named(month: str, groups: Iterable[list[Words]]) -> list[str]:
    return of_groups({f"{month} {number}": words for number, words in enumerate(groups)})


def _by_months(unseen: Sequence[tuple[Month, list[Incident]]], options: argparse.Namespace) -> Figures:
    lines = [line for month, made in unseen for line in only(as_lines(made), month.reports, month.name)]
    return score(lines, options.shared, errors=options.errors)


def _of_month(month: Month, made: Sequence[Incident]) -> Iterator[Incident]:
    """The incidents that a report of the month tells of."""
    yield from (
        each for each in made if any(account.claim.article in month.reports for account in each.accounts)
    )


def _tune(told: Archive, parted: Sequence[Month], coded: Gold, shared: Path, labelled: Labelled) -> None:
    print(HEAD + "   by our own labels: in a report, of a month, links")

    def line(name: str, unseen: Sequence[Prepared], **tried: float) -> None:
        figures = _scored(unseen, shared, **tried).row(name)
        print(f"{figures}   {_of_own(unseen, coded, labelled, **tried).row('').strip()}", flush=True)

    for shrunk, joins in WORDED:
        mark = " *" if (shrunk, joins) == (SHRUNK, JOINS_WORDED) else ""
        unseen = [prepared(month, told, shrunk=shrunk, joins_worded=joins) for month in parted]
        line(f"embeddings shrunk to {shrunk}, joined above {joins}{mark}", unseen)
    unseen = [prepared(month, told) for month in parted]
    for name, best, aboves in LINKAGES:
        for above in aboves:
            mark = " *" if (best, above) == (clustering.BEST, JOINS_INCIDENT) else ""
            line(f"{name}, joins above {above}{mark}", unseen, above=above, best=best)
    for apart in APARTS:
        mark = " *" if apart == TOLD_APART else ""
        line(f"one report tells both: fitted {apart:+g}{mark}", unseen, apart=apart)
    tried = {
        (each.month.name, above): of_groups(dict(_groups(each, above=above)))
        for each in unseen
        for above in ABOVE
    }
    print(_chosen_elsewhere(tried, shared).row("the threshold best on the other months (B-cubed)"))
    plain = months(told, replace(labelled, vectors={}), coded)
    unseen = [prepared(month, told) for month in plain]
    for above in PLAIN:
        line(f"no embeddings, joins above {above}", unseen, above=above)
    for joins in CHAINS:
        unseen = [prepared(month, told, joins_chain=joins) for month in plain]
        line(f"no embeddings, mentions of a report join above {joins}", unseen)


def _chosen_elsewhere(tried: Mapping[tuple[str, float], list[str]], shared: Path) -> Figures:
    """With the threshold, too, chosen without the month, by B-cubed: what choosing it on all of them flatters.

    ``tried`` gives the groups of a month at a threshold.
    """
    names, aboves, chosen = sorted({name for name, _ in tried}), sorted({above for _, above in tried}), []
    for name in names:
        others = [other for other in names if other != name]
        figures = {
            above: score([line for other in others for line in tried[other, above]], shared)
            for above in aboves
        }
        best = max(aboves, key=lambda above: figures[above].b_cubed[2])
        chosen += tried[name, best]
    return score(chosen, shared)


def _scored(unseen: Sequence[Prepared], shared: Path, **tried: float) -> Figures:
    groups = dict(pair for each in unseen for pair in _groups(each, **tried))
    return score(of_groups(groups), shared)


def _groups(each: Prepared, **tried: float) -> Iterator[tuple[str, list[Words]]]:
    for number, group in enumerate(grouped(each, **tried)):
        yield f"{each.month.name} {number}", _words(group, each.month)


def _words(group: Sequence[Chain], month: Month) -> list[Words]:
    return [
        (chain.article, mention.start, mention.told.claim.content.end)
        for chain in group
        if chain.article in month.reports
        for mention in chain.mentions
    ]


if __name__ == "__main__":
    sys.exit(main())
