"""What grounded claims rest on beside their article, as digests: where one changes they are to be resolved again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from importlib.metadata import version
from pathlib import Path

from reportedly.knowledge.actor_names import keys
from reportedly.knowledge.actor_packs import pack_files
from reportedly.knowledge.actors import given_folders
from reportedly.knowledge.gazetteer.files import base_path, own_path
from reportedly.model import Claim
from reportedly.resolve.actors import mentions
from reportedly.review.applying import Standing
from reportedly.review.outcomes import Outcome
from reportedly.store import Stamp

# What decides how words are resolved: its code, and the words and tables it knows.  The version alone would not tell
# that one of them was worked on.
_DECIDES = ("resolve", "knowledge", "dates.py")
_SUFFIXES = frozenset({".py", ".yaml"})


@cache
def against(decides: tuple[str, ...] = _DECIDES) -> str:
    """Digest what words are resolved against: the program, its knowledge, the user's own places and packs of actors.

    ``decides`` names the parts of the program that count.  Told once a process, as what it stands for is read once.  Raises
    :class:`~reportedly.errors.ReportedlyError` where a folder of packs is missing.
    """
    digest = hashlib.sha256()
    for part in (version("reportedly"), base_path().name, *_files(decides)):
        digest.update(f"{part}\n".encode())
    return digest.hexdigest()


def _files(decides: Iterable[str]) -> Iterator[str]:
    """Tell each file's digest, with its place where that has a say in what it means."""
    package = Path(str(resources.files("reportedly")))
    for file in sorted(file for name in decides for file in _below(package / name)):
        yield f"{_digest(file)} {file.relative_to(package).as_posix()}"
    for folder in given_folders():
        for file in pack_files(Path(folder)):
            yield f"{_digest(file)} {file.relative_to(folder).as_posix()}"
    if own_path().is_file():
        yield f"{_digest(own_path())} places"


def _below(path: Path) -> Iterator[Path]:
    files = path.rglob("*") if path.is_dir() else (path,)
    return (file for file in files if file.suffix in _SUFFIXES and file.is_file())


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def stamp(claims: Iterable[Claim], article: str, standing: Standing) -> Stamp:
    """Stamp the claims of an article, as people corrected them, resolved heeding what they decided of its words."""
    told = {keys(text) for text in _words(claims)}
    heeded = (
        each for each in standing.decisions if each.article in {None, article} and keys(each.words) in told
    )
    own = standing.corrections.get(article, ())
    return Stamp(against(), decided(standing), _digested([*heeded, *map(_held, own)]))


def _words(claims: Iterable[Claim]) -> Iterator[str]:
    """The words that decisions may be on: of parties, of speakers, of places."""
    for claim in claims:
        yield from (mention.span.text for mention in mentions([claim]))
        yield from (span.text for event in claim.events for span in event.place)


def decided(standing: Standing) -> str:
    """Digest what people decided that grounding heeds, all that is said of it: who decided, when and why stands among reasons."""
    own = (
        held for article in sorted(standing.corrections) for held in map(_held, standing.corrections[article])
    )
    return _digested([*standing.decisions, *own])


def _held(outcome: Outcome) -> object:
    return [
        (
            each.judgement.key,
            each.judgement.who,
            each.judgement.when,
            each.judgement.verdict,
            each.subject,
            each.value,
        )
        for each in outcome.holding
    ]


def _digested(told: Iterable[object]) -> str:
    return hashlib.sha256("\n".join(map(repr, told)).encode()).hexdigest()
