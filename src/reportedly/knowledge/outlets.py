"""News outlets and agencies, as the files of ``outlets/`` list them: who owns them, where, and on whose side.

What the keys of the files mean is told in ``outlets/README.md``.  A folder of such files given to :func:`outlets`
adds to those that ship; an entry with an id that is known replaces it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from reportedly.knowledge.outlet_entries import Camp, Control, Outlet, OutletKind, Owner, Scale, read_outlets

__all__ = ["Camp", "Control", "Mention", "Outlet", "OutletKind", "Outlets", "Owner", "Scale", "outlets"]

# A name in running text: a whole word, with or without its genitive, the apostrophe of which pages lose.
_BEFORE = r"(?<![\w@./-])"
_AFTER = r"(?=(?:['’]?s)?(?![\w@/]|['’-]\w))"
_MEDIUM = r"(?:news|agency|newspaper|daily|paper|magazine|website|site|television|TV|channel|radio|station|broadcaster|correspondent|reporter|journalist|photographer)"


@dataclass(frozen=True, slots=True)
class Mention:
    """An outlet named in a text: ``text[start:end]`` is its name."""

    outlet: Outlet
    start: int
    end: int


class Outlets:
    """Outlets by id, name and domain.  Iterating gives them in the order of their files."""

    def __init__(self, entries: Iterable[Outlet]) -> None:
        self._by_id = {entry.id: entry for entry in entries}
        # The last to claim a name has it: a user's folders are read after the entries that ship.
        self._by_name: dict[str, Outlet] = {}
        self._by_domain: dict[str, Outlet] = {}
        for entry in self._by_id.values():
            for name in (entry.id, entry.name, *entry.names, *entry.common, *entry.short):
                self._by_name[fold(name)] = entry
            for domain in entry.domains:
                self._by_domain[domain] = entry
        self._doubtful = {name: entry for entry in self for name in entry.common}
        self._certain = {
            name: entry for entry in self for name in (entry.name, *entry.names) if name not in entry.common
        }
        self._pattern = _pattern(self._certain, self._doubtful)

    def __iter__(self) -> Iterator[Outlet]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    @property
    def by_id(self) -> Mapping[str, Outlet]:
        """Every outlet by its id; read-only."""
        return MappingProxyType(self._by_id)

    def get(self, key: str) -> Outlet | None:
        """The outlet with this id, or ``None``."""
        return self._by_id.get(key)

    def named(self, text: str) -> Outlet | None:
        """The outlet that ``text`` as a whole names: any of its spellings or short ids, or its host; else ``None``.

        Case, accents, blanks, marks and an article before it do not count.
        """
        return self._by_name.get(fold(text)) or self.at(text)

    def at(self, url: str) -> Outlet | None:
        """The outlet at an address or host ("https://www.reuters.com/world/", "arabic.rt.com"), or ``None``."""
        host = _host(url)
        while "." in host:
            if host in self._by_domain:
                return self._by_domain[host]
            host = host.partition(".")[2]
        return None

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every outlet named in running ``text``, first to last.

        Capitals count here.  A name that is also an ordinary word or another's name ("The Times") is taken only beside a
        word for a medium, or where it is all of the text.
        """
        whole = _ARTICLE.sub("", text.strip())
        if whole in self._doubtful:
            start = text.index(whole)
            return (Mention(self._doubtful[whole], start, start + len(whole)),)
        return tuple(self._mention(match) for match in self._pattern.finditer(text))

    def _mention(self, match: re.Match[str]) -> Mention:
        group = "certain" if match["certain"] else "doubtful" if match["doubtful"] else "after"
        name = match[group]
        entry = self._certain[name] if group == "certain" else self._doubtful[name]
        return Mention(entry, match.start(group), match.end(group))


_ARTICLE = re.compile(r"^the\s+")


def outlets(*folders: str | Path) -> Outlets:
    """The outlets that ship, with those of ``folders`` added; read once for each set of folders.

    Raises:
        ReportedlyError: where an entry is not as the README has it, or a folder holds none.

    """
    return _outlets(tuple(map(Path, folders)))


@cache
def _outlets(folders: tuple[Path, ...]) -> Outlets:
    return Outlets(read_outlets(folders))


def fold(name: str) -> str:
    """A name as outlets are compared by: letters and digits only, without case, accents or an English article."""
    plain = unicodedata.normalize("NFKD", _ARTICLE.sub("", name.strip().casefold()))
    return "".join(letter for letter in plain if letter.isalnum())


def _pattern(certain: Iterable[str], doubtful: Iterable[str]) -> re.Pattern[str]:
    sure, unsure = _any(certain), _any(doubtful)
    return re.compile(
        f"{_BEFORE}(?:(?P<certain>{sure}){_AFTER}"
        f"|(?P<doubtful>{unsure})(?=(?:['’]?s)? {_MEDIUM}\\b)"
        f"|{_MEDIUM} (?P<after>{unsure}){_AFTER})"
    )


def _any(names: Iterable[str]) -> str:
    # Nothing at all must match no text, not every text.
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)"


def _host(url: str) -> str:
    address = url.strip()
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname
    except ValueError:
        return ""
    return (host or "").removeprefix("www.")
