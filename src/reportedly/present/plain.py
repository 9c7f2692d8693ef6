"""What is shown of a claim, in words; and characters fit to be shown."""

from __future__ import annotations

from reportedly.model import Claim, Modality, Polarity, Status

OWN_VOICE = "(the article)"
NOT_NAMED = "(not named)"

# Control characters move a terminal's cursor and change its colours; each becomes one space, so that
# offsets still count.
_CONTROLS = {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}


def printable(text: str) -> str:
    """Return the text, as long as before, without characters that a terminal would obey."""
    return text.translate(_CONTROLS)


def on_one_line(text: str) -> str:
    """Return the text with each run of white space made one space."""
    return " ".join(printable(text).split())


def source(claim: Claim) -> str:
    """Return who says it: the source's words, and whom they stand for where they do not name."""
    if claim.source is None:
        return OWN_VOICE if claim.status is Status.STATED else NOT_NAMED
    words = on_one_line(claim.source.text)
    if claim.source_ref is None or claim.source_ref.text == claim.source.text:
        return words
    return f"{words} (= {on_one_line(claim.source_ref.text)})"


def stance(claim: Claim) -> str:
    """Return the status, and what is not as usual: a negative (unless denied), a mode that is not actual."""
    told = [str(claim.status)]
    if claim.polarity is Polarity.NEGATIVE and claim.status is not Status.DENIED:
        told.append("not so")
    if claim.modality is not Modality.ACTUAL:
        told.append(str(claim.modality))
    return ", ".join(told)


def event_types(claim: Claim) -> str:
    """Return the types of the claim's events, each once."""
    return ", ".join(dict.fromkeys(str(event.type) for event in claim.events))
