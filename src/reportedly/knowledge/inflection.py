"""The written forms of English words, so that a trigger or a cue is found whatever the tagger made of it."""

from __future__ import annotations

from functools import cache

from reportedly.knowledge.loading import load_yaml

VOWELS = "aeiou"


@cache
def _irregular() -> dict[str, list[str]]:
    forms: dict[str, list[str]] = load_yaml("irregular.yaml")["forms"]
    return forms


def verb_forms(lemma: str) -> set[str]:
    """Every form of a verb, the lemma among them: ``strike`` gives strikes, striking and struck.

    Of a phrase the first word is inflected: ``point out`` gives pointed out.
    """
    verb, _, rest = lemma.partition(" ")
    if rest:
        return {f"{form} {rest}" for form in verb_forms(verb)}
    if lemma in _irregular():
        return {lemma, *_irregular()[lemma]}
    return {lemma, noun_plural(lemma), _past(lemma), _gerund(lemma)}


def noun_forms(lemma: str) -> set[str]:
    """Singular and plural of a noun."""
    return {lemma, noun_plural(lemma)}


def adjective_forms(lemma: str) -> set[str]:
    """An adjective has one form here."""
    return {lemma}


def noun_plural(lemma: str) -> str:
    """The regular plural of a noun, which is the third person of a verb."""
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ies"
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma + "es"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + "ing"
