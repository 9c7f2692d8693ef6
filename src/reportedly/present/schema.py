"""The record's JSON Schema, made from the types the claims are."""

from __future__ import annotations

from typing import Any

from reportedly.present.record import adapter

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_SHARE = {"minimum": 0, "maximum": 1}
_OFFSET = {"minimum": 0}

# What each field means, and what its type alone does not say.
_FIELDS: dict[str, dict[str, dict[str, Any]]] = {
    "Claim": {
        "article": {"description": "The article's id."},
        "id": {"description": "The claim's own id."},
        "sentence": {"description": "The sentence that holds the content."},
        "content": {"description": "The words that say the thing, without cue and source."},
        "source": {"description": "The words that name who says it; null: the article in its own voice."},
        "source_ref": {
            "description": "Where the source's words do not name it (a pronoun, a description): the fullest earlier naming."
        },
        "via": {"description": "Who stands between the source and the article, innermost first."},
        "cue": {"description": "The words that mark the attribution, or null."},
        "status": {"description": "How the source stands to the content, by the cue."},
        "polarity": {
            "description": "Negative: by the source, it did not happen or is not so; a denial is negative."
        },
        "modality": {"description": "In what mode the content is put."},
        "confidence": {
            "description": "Probability that the claim stands in the text as coded – not that it is true.",
            **_SHARE,
        },
        "events": {"description": "The happenings and states the content tells of."},
        "outlet": {"description": "Who published the article, as given; null: not known."},
        "published": {
            "description": "When the article was published, an ISO 8601 date or date-time as given; null: not known."
        },
        "derived_by": {"description": "The reader that derived the record."},
        "embedding": {
            "description": "The reader's own mark of the wording, by which claims of one report are compared: a name, a colon, signed bytes in base64; null: none."
        },
    },
    "Event": {
        "trigger": {"description": "The shortest words that name it."},
        "type": {"description": "What kind of happening it is."},
        "confidence": {"description": "Probability that trigger and type are right.", **_SHARE},
        "actor": {"description": "Who does it, by the source; empty: it does not say."},
        "target": {"description": "Whom or what it is done to."},
        "place": {"description": "Where."},
        "time": {"description": "When, in the text's words."},
        "materiel": {"description": "Weapons, vehicles, munitions."},
        "counts": {"description": "The numbers told."},
    },
    "Count": {
        "span": {"description": "The words of the number."},
        "min": {"description": "At least so many; null: no lower bound told."},
        "max": {"description": "At most so many; null: no upper bound told."},
        "what": {"description": "What is counted."},
        "who": {"description": "The words for the counted, or null."},
    },
    "Derivation": {
        "reader": {"description": "The reader's name."},
        "version": {"description": "The reader's version."},
    },
    "Span": {
        "start": {"description": "First code point in the article's text, counted from 0.", **_OFFSET},
        "end": {"description": "The code point after the last.", **_OFFSET},
        "text": {"description": "The characters from start to end."},
    },
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one record.

    Every key of the contract is required; others may come beside them, as later stages and versions add some.
    """
    made = adapter().json_schema(mode="serialization")
    for name, definition in made["$defs"].items():
        _describe(definition, _FIELDS.get(name, {}))
    _describe(made, _FIELDS["Claim"])
    return {"$schema": DIALECT, **made}


def _describe(definition: dict[str, Any], fields: dict[str, dict[str, Any]]) -> None:
    definition["description"] = (
        definition["description"].split("\n\n")[0].replace("``", "").replace("None", "null")
    )
    if "properties" not in definition:
        return
    # What pydantic adds for reading (a title made of the name, a default) says nothing of what is written.
    for name, value in definition["properties"].items():
        kept = {key: part for key, part in value.items() if key not in ("title", "default")}
        definition["properties"][name] = {**kept, **fields[name]}
    definition["required"] = list(definition["properties"])
