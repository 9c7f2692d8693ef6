"""Measure how reconciling grows with the claims, on made-up reports of the shape an archive has (``synthetic.py``).

usage: python bench/reconcile.py [--sizes N,N…] [--series archive|density]

Two series, each size in a process of its own: ``archive``, in which more claims are more days, and ``density``, in which
all sizes tell of one year.  Prints for each size the seconds of CPU by stage, how many chains are compared with how many
others, the pairs that may be of one incident, the incidents, and the peak memory with the claims themselves; then the exponent
of each series, by least squares on the logarithms.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from math import log
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # the generator is no installed package

from bench.synthetic import claims

from reportedly.reconcile import incidents
from reportedly.reconcile.chains import by_report
from reportedly.reconcile.incidents import assembled, grouped, neighbours
from reportedly.reconcile.linking import candidates
from reportedly.reconcile.mentions import mentions
from reportedly.reconcile.scoring import Scores

SIZES = (12_500, 25_000, 50_000, 100_000)
# So many days 12,500 claims are of: what FA-KES has on the days it has reports of.
DAYS = 365
SERIES = {"archive": lambda size: DAYS * size // SIZES[0], "density": lambda _: DAYS}
STAGES = ("mentions", "chains", "pairs", "comparing", "clustering", "assembling")


def main() -> int:
    """Run both series, or one, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--series", choices=tuple(SERIES), action="append")
    parser.add_argument("--one", nargs=2, type=int, metavar=("CLAIMS", "DAYS"), help=argparse.SUPPRESS)
    parser.add_argument("--shared", help="not needed: everything is made up")
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(measured(*arguments.one)))
        return 0
    print("series", "claims", "days", *STAGES, "seconds", "compared", "near", "incidents", "MiB", sep="\t")
    for name in arguments.series or SERIES:
        rows = []
        for size in map(int, arguments.sizes.split(",")):
            days = SERIES[name](size)
            command = [sys.executable, __file__, "--one", str(size), str(days)]
            row = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            rows.append(row)
            seconds = [f"{row[stage]:.1f}" for stage in (*STAGES, "seconds")]
            counts = [row[key] for key in ("compared", "near", "incidents", "MiB")]
            print(name, size, days, *seconds, *counts, sep="\t", flush=True)
        if len(rows) > 1:
            print(
                f"{name}: seconds grow with claims to the power of",
                f"{exponent(rows, 'seconds'):.2f}",
                end="",
            )
            print(", of which", ", ".join(f"{stage} {exponent(rows, stage):.2f}" for stage in STAGES))
    return 0


def measured(size: int, days: int) -> dict[str, float]:
    """One size in this process: seconds of CPU by stage, counts, MiB at the peak."""
    given = list(claims(size, days=days))
    # What is loaded once, tables and imports, is no part of what grows.
    list(incidents(given[:200]))
    took: dict[str, float] = {}
    with _timed(took, "mentions"):
        told = list(mentions(given))
    with _timed(took, "chains"):
        chains = sorted(by_report(told), key=lambda chain: chain.id)
    with _timed(took, "pairs"):
        pairs = sum(len(before) for _, before in candidates(chains))
    with _timed(took, "comparing"):
        score = Scores(chains)
        near = dict(neighbours(chains, score))
    # Pairs are looked for again while they are compared: they are counted once.
    took["comparing"] = max(0.0, took["comparing"] - took["pairs"])
    with _timed(took, "clustering"):
        groups = grouped(chains, near, score)
    with _timed(took, "assembling"):
        made = list(assembled(told, chains, near, groups))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    seconds = sum(took.values())
    return {
        **took,
        "claims": len(given),
        "seconds": seconds,
        "compared": pairs,
        "near": len(near),
        "incidents": len(made),
        "MiB": peak,
    }


@contextmanager
def _timed(took: dict[str, float], stage: str) -> Iterator[None]:
    start = time.process_time()
    yield
    took[stage] = time.process_time() - start


def exponent(rows: list[dict[str, float]], of: str) -> float:
    """The slope of the logarithm of what is measured over that of the claims."""
    points = [(log(row["claims"]), log(max(row[of], 1e-3))) for row in rows]
    x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


if __name__ == "__main__":
    sys.exit(main())
