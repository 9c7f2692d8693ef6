"""Words that tell of agreements and of their keeping, as ``agreements.yaml`` lists them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml

GENERIC, LAW, PROMISE = "agreement", "law", "promise"


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """Every list of ``agreements.yaml``; the patterns match whole words in any case.

    ``kinds`` goes from names, singular and plural, lower-cased, to the kind; ``whole``, ``law`` and ``promises`` hold
    such names too.  ``plurals`` are those of all of them that are plural.
    """

    kinds: Mapping[str, str]
    whole: frozenset[str]
    law: frozenset[str]
    promises: frozenset[str]
    plurals: frozenset[str]
    qualities: frozenset[str]
    reciprocals: frozenset[str]
    nobody: frozenset[str]
    unmade: re.Pattern[str]
    wished: re.Pattern[str]
    unmaking: re.Pattern[str]
    negating: re.Pattern[str]
    verbs: re.Pattern[str]
    ambiguous: re.Pattern[str]
    particles: re.Pattern[str]
    lapsing: re.Pattern[str]
    lapses: re.Pattern[str]
    nouns: re.Pattern[str]
    keeping: re.Pattern[str]
    failing: re.Pattern[str]
    standing: re.Pattern[str]
    makers: re.Pattern[str]
    brokers: re.Pattern[str]


@cache
def agreement_words() -> AgreementWords:
    """The shipped words; read once."""
    raw = load_yaml("agreements.yaml")
    given = {name: tuple(entry["words"]) for name, entry in raw.items() if name != "kinds"}
    kinds = {
        form: entry["id"] for entry in raw["kinds"] for word in entry["words"] for form in _names((word,))
    }
    names = {
        *(word for entry in raw["kinds"] for word in entry["words"]),
        *(word for name in ("whole", "law", "promises") for word in given[name]),
    }
    return AgreementWords(
        kinds=MappingProxyType(kinds),
        whole=_names(given["whole"]),
        law=_names(given["law"]),
        promises=_names(given["promises"]),
        plurals=frozenset(form for word in names for form in _names((word,)) if form != word) - names,
        qualities=frozenset(given["qualities"]),
        reciprocals=frozenset(given["reciprocals"]),
        nobody=frozenset(given["nobody"]),
        unmade=words(_names(given["unmade"])),
        verbs=words(_verbs(given["verbs"])),
        ambiguous=words(_verbs(given["ambiguous"])),
        nouns=words(_names(given["nouns"])),
        keeping=words(_verbs(given["keeping"])),
        failing=words(_verbs(given["failing"])),
        lapsing=words(_verbs(given["lapsing"])),
        standing=words(_verbs(given["standing"])),
        makers=words(_verbs(given["makers"])),
        brokers=words(_verbs(given["brokers"])),
        **{name: words(given[name]) for name in ("wished", "unmaking", "negating", "particles", "lapses")},
    )


def words(listed: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of some phrases as whole words, the longest first; a hyphen also stands for a space."""
    ordered = sorted(set(listed), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_written, ordered))})(?!\w)", re.IGNORECASE)


def _written(phrase: str) -> str:
    return r"\s+".join(re.escape(word).replace(r"\-", r"[-‑–\s]") for word in phrase.split())


def _names(listed: Iterable[str]) -> frozenset[str]:
    return frozenset(form for phrase in listed for form in _inflected(phrase, noun_forms))


def _inflected(phrase: str, forms: Callable[[str], set[str]]) -> set[str]:
    first, of, rest = phrase.partition(" of ")  # "memoranda of understanding" turns on its first noun
    *before, noun = first.split()
    return {" ".join((*before, form)) + of + rest for form in forms(noun)}


def _verbs(listed: Iterable[str]) -> frozenset[str]:
    return frozenset(form for verb in listed for form in verb_forms(verb))
