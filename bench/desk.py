"""Measure the desk on a casebook of made-up reports: how long answers take, how large the page is, when it can be used.

usage: python bench/desk.py [--casebook FILE] [--claims N] [--requests N] [--review] [--no-browser] [--page DIR]

Builds the casebook where there is none (of 100,000 claims in about 10 minutes), serves it in a process of its own and asks each
address of its interface with filters drawn by chance from what its facets offer: none, one, two or three at a time, always the
same.  Prints for each the milliseconds in which half, 19 of 20 and all of the answers were whole, the compressed size of the
largest, and of how many; then the size of what a browser fetches for the first view, and how long until it lists incidents, in a
headless Chromium without a cache (web/e2e/first_view.mjs).
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import Any
from urllib.parse import quote, urlencode

sys.path.insert(0, str(Path(__file__).parents[1]))  # the generator is no installed package

from bench.desk_casebook import build, restamp
from bench.desk_judged import judge

CLAIMS = 100_000
JUDGEMENTS = 500
REQUESTS = 100
ROOT = Path(__file__).parents[1]
# As many rows as the page asks for at once.
PAGE = "200"
FACETS = ("type", "country", "place", "actor", "outlet", "standing", "source")
SORTS = ("-day", "day", "type", "-accounts", "-origins", "-dead", "place")
VIEWS = (
    "control",
    "alignment",
    "losses",
    "naming",
    "coverage",
    "posture",
    "harm",
    "governance",
    "statements",
    "breaches",
)
Filters = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: how long until it was whole, in seconds, its bytes as they were sent, and its text where it was read."""

    status: int
    seconds: float
    size: int
    body: bytes


class Desk:
    """A desk that is served, asked over one connection."""

    def __init__(self, port: int, process: int) -> None:
        self.process = process
        self.address = f"http://127.0.0.1:{port}"
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def get(self, path: str, query: Sequence[tuple[str, str]] = (), *, plain: bool = False) -> Answer:
        """Ask, for compressed bytes unless ``plain``, which alone can be read."""
        asked = f"{path}?{urlencode(query)}" if query else path
        headers = {"Accept-Encoding": "identity" if plain else "gzip"}
        start = time.perf_counter()
        self._connection.request("GET", asked, headers=headers)
        answer = self._connection.getresponse()
        body = answer.read()
        return Answer(answer.status, time.perf_counter() - start, len(body), body)

    def json(self, path: str, query: Sequence[tuple[str, str]] = ()) -> Any:
        """Ask for JSON, and read it; raises :class:`SystemExit` for what is refused."""
        answer = self.get(path, query, plain=True)
        if answer.status != http.client.OK:
            sys.exit(f"{path} {query}: {answer.status} {answer.body[:500]!r}")
        return json.loads(answer.body)


def main() -> int:
    """Build, serve, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--casebook", type=Path, default=Path("build/desk.db"))
    parser.add_argument("--claims", type=int, default=CLAIMS)
    parser.add_argument("--requests", type=int, default=REQUESTS)
    parser.add_argument("--no-browser", action="store_true")
    parser.add_argument("--review", action="store_true", help="only what review asks, and no browser")
    parser.add_argument(
        "--page", type=Path, help="the folder of a built page, if not the one that is installed"
    )
    parser.add_argument("--shared", help="not needed: everything is made up")
    arguments = parser.parse_args()
    if not arguments.casebook.exists():
        arguments.casebook.parent.mkdir(parents=True, exist_ok=True)
        start = time.perf_counter()
        build(arguments.casebook, size=arguments.claims, progress=lambda step: print(step, file=sys.stderr))
        print(f"built in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    judge(arguments.casebook, JUDGEMENTS)
    # What is kept was made once; a change of a line of this program would have it made again.
    restamp(arguments.casebook)
    with served(arguments.casebook, arguments.page) as desk:
        told = desk.json("/api/kept")
        print(f"{told['articles']} articles, {told['claims']} claims, {told['incidents']} incidents")
        print("asked", "n", "p50 ms", "p95 ms", "max ms", "largest kB", sep="\t")
        every = of_review(desk, Random(0)) if arguments.review else asked(desk, Random(0))
        for name, ask in every.items():
            print(name, *row(desk, ask, arguments.requests), sep="\t", flush=True)
        print("the desk's peak memory", peak(desk.process), sep="\t")
        if not (arguments.no_browser or arguments.review):
            print(first_view(desk))
    return 0


@contextmanager
def served(where: Path, page: Path | None) -> Iterator[Desk]:
    """Serve the casebook in a process of its own until the block is left."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    code = (
        "import sys; from pathlib import Path; import uvicorn; from reportedly.present.desk import app; "
        "from reportedly.present.desk.page import BUILT; "
        "page = Path(sys.argv[3]) if sys.argv[3] else BUILT; "
        "uvicorn.run(app(sys.argv[1], page=page), port=int(sys.argv[2]), log_level='warning')"
    )
    command = [sys.executable, "-c", code, str(where), str(port), str(page or "")]
    with subprocess.Popen(command) as process:
        try:
            for _ in range(600):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    time.sleep(0.1)
            yield Desk(port, process.pid)
        finally:
            process.terminate()


def asked(desk: Desk, rng: Random) -> Mapping[str, Callable[[], tuple[str, Filters]]]:
    """What to ask, by name: each time another address or other filters."""
    start = time.perf_counter()
    facets = desk.json("/api/incidents/facets")
    print(f"first answer, which lays everything out\t1\t{1000 * (time.perf_counter() - start):.0f}")
    ids = [
        each["id"] for each in desk.json("/api/incidents", [("sort", "-accounts"), ("limit", "200")])["items"]
    ]
    articles = [each["id"] for each in desk.json("/api/articles", [("limit", "200")])["items"]]
    words = sorted({word for id in ids for word in id.split("-") if word.isalpha()})
    named = [str(each["row"]) for each in desk.json("/api/picture/naming", [("limit", PAGE)])["items"]]
    end = str(desk.json("/api/incidents", [("limit", "1")])["items"][0]["earliest"] or "2020-01-01")

    def filters() -> Filters:
        return [one for one in drawn(facets, words, rng) if one]

    def day() -> str:
        return f"{rng.randrange(2014, int(end[:4]) + 1)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"

    def page() -> Filters:
        return [("sort", rng.choice(SORTS)), ("limit", "50"), ("offset", rng.choice(("0", "50", "500")))]

    found: dict[str, Callable[[], tuple[str, Filters]]] = {
        "/api/incidents": lambda: ("/api/incidents", filters() + page()),
        "/api/incidents, unfiltered": lambda: ("/api/incidents", page()),
        "/api/incidents/facets": lambda: ("/api/incidents/facets", filters()),
        "/api/incidents/timeline": lambda: ("/api/incidents/timeline", filters()),
        "/api/incidents/geo": lambda: ("/api/incidents/geo", filters()),
        "/api/incidents/geo, unfiltered": lambda: ("/api/incidents/geo", []),
        "/api/incidents/{id}": lambda: (f"/api/incidents/{quote(rng.choice(ids))}", []),
        "/api/articles": lambda: (
            "/api/articles",
            [("outlet", rng.choice(facets["outlet"])["value"]), ("limit", "50")],
        ),
        "/api/articles/{id}": lambda: (f"/api/articles/{quote(rng.choice(articles))}", []),
        "/api/articles/{id}/incidents": lambda: (
            f"/api/articles/{quote(rng.choice(articles))}/incidents",
            [],
        ),
        "/api/claims": lambda: ("/api/claims", [("text", rng.choice(words)), ("limit", "50")]),
        "/api/facets": lambda: ("/api/facets", [("text", rng.choice(words))]),
        "/api/kept": lambda: ("/api/kept", []),
        "/api/suggest/actors": lambda: (
            "/api/suggest/actors",
            [("q", rng.choice(("s", "al", "gov", "front")))],
        ),
        "/api/suggest/places": lambda: (
            "/api/suggest/places",
            [("q", rng.choice(("al", "dam", "kha", "q")))],
        ),
        "/api/picture/control/geo": lambda: ("/api/picture/control/geo", [("on", day())]),
        "/api/picture/control/places": lambda: ("/api/picture/control/places", []),
        "/api/picture/control/strips": lambda: ("/api/picture/control/strips", since(day, rng)),
        "/api/picture/breaches/weekly": lambda: ("/api/picture/breaches/weekly", []),
        "/api/picture/naming/whole": lambda: ("/api/picture/naming/whole", [("row", rng.choice(named))]),
    }
    for view in VIEWS:
        found[f"/api/picture/{view}"] = lambda view=view: (
            f"/api/picture/{view}",
            [*since(day, rng), ("limit", PAGE)],
        )  # type: ignore[misc]
    return found | of_review(desk, rng)


def of_review(desk: Desk, rng: Random) -> Mapping[str, Callable[[], tuple[str, Filters]]]:
    """What review asks; where its questions are not kept, they take a while to be worked out when they are first asked for."""
    start = time.perf_counter()
    while desk.get("/api/review/queue").status == http.client.SERVICE_UNAVAILABLE:
        time.sleep(1)
    print(f"first answer of the queue\t1\t{1000 * (time.perf_counter() - start):.0f}")

    def page() -> Filters:
        return [("offset", rng.choice(("0", "0", "50")))]

    return {
        **{
            f"/api/review/queue, {kind}": lambda kind=kind: ("/api/review/queue", [("kind", kind), *page()])  # type: ignore[misc]
            for kind in ("claim", "pair", "mention")
        },
        "/api/review/judgements": lambda: ("/api/review/judgements", page()),
        "/api/review/agreement": lambda: ("/api/review/agreement", []),
        "/api/review/differences": lambda: ("/api/review/differences", page()),
    }


def since(day: Callable[[], str], rng: Random) -> Filters:
    """From a day on, half of the time."""
    return [("since", day())] if rng.random() < 0.5 else []


def drawn(facets: Mapping[str, Any], words: Sequence[str], rng: Random) -> Iterator[tuple[str, str]]:
    """Some filters: none to three of the facets, each with one or two of their values; now and then days, an area, or words."""
    for name in rng.sample(FACETS, rng.randrange(4)):
        values = [each["value"] for each in facets[name]]
        for value in rng.sample(values, min(len(values), rng.choice((1, 1, 2)))):
            yield name, value
    if rng.random() < 0.3:
        yield "since", f"20{rng.randrange(14, 22)}-{rng.randrange(1, 13):02}"
    if rng.random() < 0.2:
        west, south = rng.uniform(0, 60), rng.uniform(0, 40)
        yield "bbox", f"{west:.2f},{south:.2f},{west + 20:.2f},{south + 15:.2f}"
    if rng.random() < 0.2:
        yield "text", rng.choice(words)


def row(desk: Desk, ask: Callable[[], tuple[str, Filters]], number: int) -> tuple[object, ...]:
    """How many, p50, p95 and the most in milliseconds, the largest in kB; what is refused ends the row."""
    answers = []
    for _ in range(number):
        path, query = ask()
        answer = desk.get(path, query)
        if answer.status != http.client.OK:
            return (number, f"refused: {answer.status} {path}?{urlencode(query)}")
        answers.append(answer)
    times = sorted(1000 * each.seconds for each in answers)
    cuts = quantiles(times, n=20, method="inclusive")
    largest = max(each.size for each in answers) / 1000
    return (number, f"{cuts[9]:.0f}", f"{cuts[18]:.0f}", f"{times[-1]:.0f}", f"{largest:.0f}")


def peak(process: int) -> str:
    """The most memory a process had, where the system tells."""
    told = Path(f"/proc/{process}/status")
    lines = told.read_text().splitlines() if told.exists() else []
    sizes = [int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")]
    return f"{sizes[0]} MiB" if sizes else "not told by this system"


def first_view(desk: Desk) -> str:
    """What a browser fetches for the first view and how long that takes, as ``first_view.mjs`` measures it."""
    script = ROOT / "web" / "e2e" / "first_view.mjs"
    done = subprocess.run(
        ["node", str(script), desk.address],
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
        cwd=ROOT / "web",
    )
    return done.stdout.strip() or f"first view: not measured\n{done.stderr.strip()[-800:]}"


if __name__ == "__main__":
    sys.exit(main())
