"""Quality: the figures that must not fall, and how they are measured.

usage: python tools/quality.py [--shared DIR]            print the figures beside their floors
       python tools/quality.py --raise                   lift every floor to what is measured now
       python tools/quality.py --raise --lower-too       the same, and lower those that the reader no longer reaches

``tests/quality/floors.yaml`` holds the floors; ``tests/quality/test_floors.py`` holds the reader to them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
FLOORS = ROOT / "tests" / "quality" / "floors.yaml"
# What may be lost to another processor's arithmetic: quantized layers round differently on each.
SLACK = 0.5
HEAD = """\
# What the shipped reader must reach, in per cent, on reference material beside the checkout; made by tools/quality.py.
# "dev" is the coded dev part, which the shipped weights have seen: it guards the decoding, not the learning.
# "polnear" and "plover" are of another make and were never trained on.  "most" holds rates that must not rise.
"""


def measured(shared: Path) -> dict[str, dict[str, float]]:
    """The figures of the shipped reader: F1s and shares (``least``), rates of error (``most``)."""
    report = json.loads(_printed("claims.py", shared, "dev", "--json"))
    rates = {name: rate["percent"] for name, rate in report["rates"].items()}
    names = ("claims", "event triggers", "event types", "arguments", "counts (range and kind)")
    attributions = "attributions (source, cue and content)"
    least = {f"dev {name}": report[name]["f1"] for name in (*names, attributions)}
    least["dev right source"] = rates["right source, of attributed claims found"]
    least["dev spans exact"] = rates["spans are exact"]
    for bench in ("polnear", "plover"):
        least |= {
            f"{bench} {name}": value
            for name, value in json.loads(_printed(f"{bench}.py", shared, "--json")).items()
        }
    wrong = ("laundered", "misattributed", "flipped")
    most = {f"dev {w}": rate for w in wrong for name, rate in rates.items() if name.startswith(w)}
    return {"least": least, "most": most}


def floors() -> dict[str, dict[str, float]]:
    """The floors as they stand."""
    found: dict[str, dict[str, float]] = yaml.safe_load(FLOORS.read_text(encoding="utf-8"))
    return found


def missed(now: dict[str, dict[str, float]], held: dict[str, dict[str, float]]) -> list[str]:
    """What no longer holds, told for a person."""
    low = [
        f"{k}: {now['least'].get(k)} < {v}"
        for k, v in held["least"].items()
        if now["least"].get(k, 0) < v - SLACK
    ]
    high = [
        f"{k}: {now['most'].get(k)} > {v}"
        for k, v in held["most"].items()
        if now["most"].get(k, 100) > v + SLACK
    ]
    return low + high


def _printed(script: str, shared: Path, *rest: str) -> str:
    command = [sys.executable, str(ROOT / "bench" / script), "--shared", str(shared), *rest]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _lifted(now: dict[str, Any], held: dict[str, Any], *, lower: bool) -> dict[str, Any]:
    if lower:
        return now
    least = {k: max(v, held["least"].get(k, 0)) for k, v in now["least"].items()}
    most = {k: min(v, held["most"].get(k, 100)) for k, v in now["most"].items()}
    return {"least": least, "most": most}


def main() -> int:
    """Print, and with ``--raise`` write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--raise", action="store_true", dest="lift")
    parser.add_argument("--lower-too", action="store_true")
    options = parser.parse_args()
    now = measured(options.shared)
    held = floors() if FLOORS.exists() else {"least": {}, "most": {}}
    for kind in ("least", "most"):
        for name, value in now[kind].items():
            print(f"{name:50s} {value:6.1f}   {'at ' + kind:9s} {held[kind].get(name, '–')}")
    if options.lift:
        lifted = _lifted(now, held, lower=options.lower_too)
        FLOORS.write_text(HEAD + yaml.safe_dump(lifted, sort_keys=True), encoding="utf-8")
    lost = missed(now, held)
    for line in lost:
        print("below the floor:", line)
    return int(bool(lost) and not options.lift)


if __name__ == "__main__":
    sys.exit(main())
