"""Words of negation, as ``negation.yaml`` lists them."""

from __future__ import annotations

from functools import cache

from reportedly.knowledge.cues import cues
from reportedly.knowledge.inflection import noun_forms, verb_forms
from reportedly.knowledge.loading import load_yaml
from reportedly.model import Polarity


@cache
def negations() -> frozenset[str]:
    """Every single word, in small letters, that may say that something is not so; read once."""
    raw = load_yaml("negation.yaml")
    verbs = (word for entry in raw["verbs"] for word in entry["words"])
    nouns = [word for entry in raw["nouns"] for word in entry["words"]]
    nouns += [word for word, entry in cues().nouns.items() if entry.polarity is Polarity.NEGATIVE]
    return frozenset(
        {word for entry in raw["negators"] for word in entry["words"]}
        | {form for word in verbs for form in verb_forms(word)}
        | {form for word in nouns for form in noun_forms(word)}
        | {form.split()[0] for form in denying()}
    )


@cache
def denying() -> frozenset[str]:
    """Every form of the verbs by which a source says that something is not so: "denies", "ruled out"."""
    verbs = (word for word, entry in cues().verbs.items() if entry.polarity is Polarity.NEGATIVE)
    return frozenset(form for word in verbs for form in verb_forms(word))
