"""Inquits without a comma: "… were killed a monitor said on Sunday", "According to the agency the strikes hit …".

Wire copy often reaches us with its commas lost, and a parser then ties the speaker to the last noun of what was said.
The speaker and the verb are found here by word classes alone, before the parser runs, and the parser is told that a
clause begins there; it then reads both sides as they stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportedly.extract.rules.tokens import Run
from reportedly.knowledge.speakers import speakers

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# What is said before a closing speaker has a subject, a verb and more.
FEWEST_SAID = 3
# A name after "according to": "the London-based … Observatory for Human Rights" has eight words with its hyphens.
LONGEST_NAME = 15
# A close: what may follow the verb up to the end of the sentence, in words.
LONGEST_TAIL = 9
# How far into a sentence a lead may begin: after "On Sunday," or "Meanwhile".
LEAD = 6
# Words of the first of two speakers: "local rescue workers and …".
LONGEST_JOINT = 6
# A speaker, what is set off after it, and one more apposition.
MOST_APART = 3
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_KINDS = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("NNP", "NNPS"), "PROPN"),
    **dict.fromkeys(("JJ", "JJR", "JJS"), "ADJ"),
    **dict.fromkeys(("DT", "PDT"), "DET"),
    "CD": "NUM",
    "CC": "CCONJ",
    "IN": "ADP",
}
_NAME = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_LINKS = frozenset(("of", "for", "at", "in", "to", "from", "on"))


@dataclass(frozen=True, slots=True)
class Inquit:
    """A speaker and the verb of saying, as token runs."""

    source: Run
    cue: Run


def closing(doc: Doc) -> Inquit | None:
    """The inquit that closes the sentence, where no comma parts it from what is said."""
    end = _words_end(doc)
    for i in range(end - 1, FEWEST_SAID - 1, -1):
        if doc[i].lower_ not in speakers().closing or not _may_say(doc, i, end):
            continue
        inverted = _name_after(doc, i, end)
        if inverted is not None:
            return Inquit(inverted, Run(i, i + 1)) if _tells(doc, i, after_mark=True) else None
        if not _is_tail(doc, i, end):
            return None
        apart = _name_apart(doc, i)
        source = apart or _name_before(doc, i)
        if source is not None and _kind(doc[source.start - 1]) == "CCONJ":
            apart = source = _joint(doc, source)
        if (
            source is None
            or source.start < FEWEST_SAID
            or not _tells(doc, source.start, after_mark=apart is not None)
        ):
            return None
        return Inquit(source, Run(i, i + 1))
    return None


def opening(doc: Doc) -> Inquit | None:
    """ "According to" and its name at the head of a sentence, where no comma closes them."""
    first = next(
        (t.i for t in doc if t.text == "According" or (t.i < LEAD and t.lower_ == "according")), None
    )
    if first is None or first + 2 >= len(doc) or doc[first + 1].lower_ != "to":
        return None
    end = _name_end(doc, first + 2)
    return Inquit(Run(first + 2, end), Run(first, first + 2)) if end is not None else None


def _may_say(doc: Doc, i: int, end: int) -> bool:
    """A verb, or a closing "reports" that the tagger takes for a noun after a name."""
    if doc[i].tag_ in ("VBD", "VBZ", "VBP", "VBN"):
        return True
    return i == end - 1 and doc[i].lower_ == "reports" and _kind(doc[i - 1]) == "PROPN"


def _name_after(doc: Doc, verb: int, end: int) -> Run | None:
    """A speaker after the verb: "… said the ministry in a statement", where no clause follows."""
    if (
        doc[verb].lower_ != "said"
        or verb + 1 >= end
        or doc[verb + 1].tag_ not in ("DT", "NNP", "NN", "NNPS", "NNS")
    ):
        return None
    goes_on = next((t.i for t in doc[verb + 2 : end] if t.tag_ == "VBG" or t.text == ","), end)
    if any(t.tag_ in _FINITE or t.lower_ == "that" for t in doc[verb + 1 : goes_on]) or _is_speaker(
        doc, verb
    ):
        return None
    if doc[verb + 1].lower_ in speakers().times or (
        verb + 2 < end and doc[verb + 2].lower_ in speakers().times
    ):
        return None
    stop = next(
        (
            t.i
            for t in doc[verb + 1 : end]
            if t.i >= goes_on or (t.is_punct and t.text != "-") or t.lower_ in ("in", "on", "who")
        ),
        end,
    )
    return Run(verb + 1, stop)


def _is_speaker(doc: Doc, verb: int) -> bool:
    """Whether the verb has its subject before it, by the word right before."""
    before = doc[verb - 1]
    return before.tag_ in ("PRP", "WP", "WDT") or (
        _kind(before) == "NOUN" and before.lower_ in speakers().all
    )


def _kind(token: Token) -> str:
    """The word class by the tag alone: classes proper are known only once the sentence is parsed."""
    return _KINDS.get(token.tag_, "")


def _words_end(doc: Doc) -> int:
    end = len(doc)
    while end and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return end


def _is_tail(doc: Doc, verb: int, end: int) -> bool:
    """Whether what follows the verb is a hearer, a time, a medium, or a clause in -ing that goes on."""
    for i in range(verb + 1, end):
        token = doc[i]
        if token.tag_ == "VBG":
            return i - verb <= LONGEST_TAIL
        if i - verb > LONGEST_TAIL or token.tag_ in (*_FINITE, "VBN", "TO") or token.lower_ in ("that", ":"):
            return False
        if (
            i == verb + 1
            and token.tag_ in ("PRP", "DT", "EX", "CD", "NNS")
            and doc[verb].lower_ not in ("told",)
        ):
            return False
    return True


def _name_before(doc: Doc, verb: int) -> Run | None:
    """The noun phrase right before the verb, back to where its words stop being one naming."""
    i = verb
    if doc[i - 1].tag_ == "PRP" or (_is_acronym(doc[i - 1]) and _kind(doc[i - 2]) == "NOUN"):
        return Run(i - 1, i)
    while i > 0:
        token = doc[i - 1]
        if (
            _kind(token) in _NAME
            or _is_acronym(token)
            or _is_compounded(doc, i - 1)
            or token.tag_ in ("POS", "VBG")
            or token.text in ("-", "'s", '"')
        ):
            i -= 1
        elif _kind(token) in ("DET",) or token.tag_ == "PRP$":
            i -= 1
            if not (i > 1 and doc[i - 1].lower_ in _LINKS and doc[i - 2].lower_ in speakers().all):
                break
        elif token.lower_ in _LINKS and i > 1 and doc[i - 2].lower_ in speakers().all and i < verb:
            i -= 1
        else:
            break
    i = _past_object(doc, i, verb)
    has_noun = any(_kind(doc[k]) in ("NOUN", "PROPN") for k in range(i, verb))
    return Run(i, verb) if i < verb and has_noun else None


def _is_acronym(token: Token) -> bool:
    """Capitals that spell a word, which the tagger then takes for it: a name in "IS said" or "WHO said"."""
    return len(token) > 1 and token.is_alpha and token.is_upper


def _is_compounded(doc: Doc, i: int) -> bool:
    """A participle in a hyphened compound: Britain-based."""
    return doc[i].tag_ == "VBN" and i > 0 and doc[i - 1].text == "-"


def _name_apart(doc: Doc, verb: int) -> Run | None:
    """A speaker with words set off between it and the verb: ", the governor of Hatay, across the border, said"."""
    if verb < 2 or doc[verb - 1].text != ",":
        return None
    found: Run | None = None
    end = verb - 1
    for _ in range(MOST_APART):
        start = next((i + 1 for i in range(end - 1, -1, -1) if doc[i].text == ","), 0)
        part = doc[start:end]
        # Two commas in a row set nothing apart.
        if start == 0 or start >= end or any(t.tag_ in _FINITE for t in part):
            break
        if _kind(part[0]) == "PROPN" or any(t.lower_ in speakers().all for t in part):
            named = found is not None and all(_kind(t) == "PROPN" for t in doc[found.start : found.end])
            found = Run(start, found.end if found is not None and named else end)
        end = start - 1
    return found


def _joint(doc: Doc, last: Run) -> Run | None:
    """Two speakers set off by a comma, ", rescuers and local activists said"; ``None`` where they are not."""
    and_ = last.start - 1
    start = next(
        (i + 1 for i in range(and_ - 1, max(0, and_ - LONGEST_JOINT), -1) if doc[i].text == ","), None
    )
    if start is None or not any(t.lower_ in speakers().all or _kind(t) == "PROPN" for t in doc[start:and_]):
        return None
    return Run(start, last.end)


def _past_object(doc: Doc, start: int, verb: int) -> int:
    """A name after a preposition begins past that preposition's own object: in Aleppo | Ibrahim Leith said."""
    if start and _kind(doc[start - 1]) == "ADP" and _kind(doc[start]) == "PROPN" and verb - start > 1:
        return start + 1
    while start < verb - 1 and _kind(doc[start]) == "NUM":
        start += 1
    return start


def _tells(doc: Doc, end: int, *, after_mark: bool = False) -> bool:
    """Whether a clause stands before: something is said, and no comma or quotation mark parts it already."""
    if end == 0 or (doc[end - 1].is_punct and not after_mark):
        return False
    return any(t.tag_.startswith("VB") for t in doc[:end])


def _name_end(doc: Doc, start: int) -> int | None:
    """Where the name after "according to" ends, told by the determiner or number that opens the next phrase."""
    i = start
    while i < len(doc):
        token = doc[i]
        if token.is_punct and token.text != "-":
            return None
        if (
            i > start
            and token.tag_ in ("DT", "PRP", "EX", "CD", "PRP$")
            and _kind(doc[i - 1]) in ("NOUN", "PROPN")
        ):
            return i
        if token.tag_ in _FINITE or i - start > LONGEST_NAME:
            return None
        i += 1
    return None
