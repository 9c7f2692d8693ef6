"""Print every figure the docs quote, one script after another.

usage: python bench/all.py [--shared DIR]

The folds are trained first where ``build/folds`` is not there: two hours, with the ``train`` extra installed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

FOLDS = Path("build/folds")
SCRIPTS = (
    ("read.py",),
    ("claims.py", "--folds", "build/folds/claims.jsonl"),
    ("calibration.py",),
    ("errors.py",),
    ("thresholds.py",),
    ("polnear.py",),
    ("plover.py",),
    ("claims.py", "--reader", "rules", "dev"),
    ("events.py", "dev"),
    ("counts.py",),
    ("confidence.py",),
    ("places.py",),
    ("actors.py",),
    ("times.py",),
    ("speakers.py",),
    ("incidents.py",),
    ("incidents.py", "--tune"),
    ("incidents.py", "--copies"),
    ("speed.py",),
    ("reconcile.py",),
)


def main() -> int:
    """Run them all; the exit status is that of the worst."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    shared = parser.parse_args().shared
    if not shared.is_dir():
        print(f"bench: no reference material in {shared}. Name its folder with --shared.", file=sys.stderr)
        return 2
    if not (FOLDS / "claims.jsonl").exists():
        subprocess.run([sys.executable, "-m", "train", "--out", str(FOLDS.parent / "shipped")], check=True)
    worst = 0
    for script, *rest in SCRIPTS:
        print(f"\n== {script} {' '.join(rest)}", flush=True)
        command = [sys.executable, str(Path(__file__).parent / script), "--shared", str(shared), *rest]
        worst = max(worst, subprocess.run(command, check=False).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main())
