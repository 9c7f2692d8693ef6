"""Fit the weights by which accounts are joined, and write them.

usage: python -m train.incidents [--shared DIR] [--out FILE] [--projection FILE]

They are learnt from our own labels and from the coded incidents beside the project, all of them: what they are worth on reports
they have not seen, ``python bench/incidents.py`` tells.  With them is learnt how the reader's vectors are brought down to the
embeddings in its records, which goes beside its weights.  A minute or two, and four more the first time, when the reports are read.
The same reader and labels give the same files on one machine.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reportedly.extract.encoder.weights import SHIPPED, WORDING
from train.incidents.archive import archive
from train.incidents.fitting import learnt, read
from train.incidents.gold import gold
from train.incidents.vectors import vectors
from train.incidents.writing import WHERE, write_projection, written
from train.published import SHARED, fakes

FOLDER = Path(str(SHIPPED))


def main() -> int:
    """Fit and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--out", type=Path, default=WHERE, help="where to write; the shipped module itself")
    parser.add_argument(
        "--projection",
        type=Path,
        default=FOLDER / WORDING,
        help="where the projection goes; the shipped file",
    )
    options = parser.parse_args()
    if not options.shared.is_dir():
        print(
            f"train: no reference material in {options.shared}. Name its folder with --shared.",
            file=sys.stderr,
        )
        return 2
    texts = {raw["id"]: raw["text"] for raw in fakes(options.shared / "data")}
    told = archive(options.shared)
    given = read(told, gold(options.shared, texts), vectors(options.shared, told))
    mentions = sum(len(report.keyed) for report in given.reports)
    keyed = sum(each.key is not None for report in given.reports for each in report.keyed)
    print(
        f"{len(given.reports)} reports, {mentions} mentions, {keyed} labelled; {given.lost} labels fit no mention of today"
    )
    made = learnt(given)
    options.out.write_text(written(WHERE.read_text(encoding="utf-8"), made), encoding="utf-8")
    assert made.embedder is not None
    write_projection(made.embedder.projection, options.projection)
    print(f"written: {options.out}, {options.projection}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
