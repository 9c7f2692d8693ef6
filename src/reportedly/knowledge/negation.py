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
    listed = {word for entry in raw["negators"] for word in entry["words"]}
    listed |= {form for entry in raw["verbs"] for word in entry["words"] for form in verb_forms(word)}
    listed |= {form for entry in raw["nouns"] for word in entry["words"] for form in noun_forms(word)}
    return frozenset(word for word in listed | _denying() if " " not in word)


def _denying() -> set[str]:
    """The forms of the cues by which a source says that it is not so; of a phrase its first word."""
    verbs = {word for word, entry in cues().verbs.items() if entry.polarity is Polarity.NEGATIVE}
    nouns = {word for word, entry in cues().nouns.items() if entry.polarity is Polarity.NEGATIVE}
    forms = {form for word in verbs for form in verb_forms(word)}
    return (
        {form.split()[0] for form in forms if form.endswith(" out")}
        | forms
        | {form for word in nouns for form in noun_forms(word)}
    )
