"""What the encoder's heads answer, in the order of their outputs; training and reading share it."""

from __future__ import annotations

# Runs of words tagged as begun, continued or neither.
TAGS = ("trigger", "cue", "speaker", "content")
# What every pair of a trigger and a word of its window is asked.
ROLES_ASKED = ("actor", "target", "place", "time", "materiel", "count", "via")
ASKED = (
    *(f"{role}.{part}" for role in ROLES_ASKED for part in ("begins", "goes on")),
    *(f"{what}.{part}" for what in ("content", "cue") for part in ("first", "last")),
    "listened to",
)
# Of these, as many answer for words of the trigger's own sentence alone: all before the cue.
NEAR = ASKED.index("cue.first")
# What every pair of a trigger, with its cue in view, and a word is asked.
SPOKEN = ("source.first", "source.last")
# What every pair of a speaker or a count and a word is asked: who it is, who is counted.
POINTED = ("reference.first", "reference.last", "counted.first", "counted.last")
# Distances in words are told apart one by one up to WIDE, then by half doublings, up to FAR steps in all.
WIDE = 8
FAR = 18
# Distances in sentences.
SENTENCES_FAR = 4
