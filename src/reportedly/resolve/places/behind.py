"""What stands right behind a place's words and tells where it lies: ", Louisiana", " in northern Syria", " (Turkey)".

Not all that stands there does.  Who speaks comes behind a comma, too ("Shells fell on Kilis, Syrian officials said."),
and so does the next of a list ("Taiz, Hajjah and Saada").
"""

from __future__ import annotations

import re

from reportedly.knowledge.gazetteer import Gazetteer
from reportedly.resolve.places.gathering import kind_class
from reportedly.resolve.places.names import NAMED, Name, names
from reportedly.resolve.places.phrases import PLACE_NOUN
from reportedly.resolve.places.uses import ACTS

_LINK = re.compile(r"(?:,|\s*\(|,? (?:in|of))\s*(?:the )?")
# Between that link and the name stand at most words of place: "in the rebel-held countryside of Idlib", not "in attacks
# SANA blamed on …" nor "in that province, near the border with Jordan".
_WORDS_OF_PLACE = (
    r"(?:(?:the|an?|its|of|in|(?i:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central|rural|greater|upper|lower)|"
    r"near?by|neighbou?ring|divided|besieged|embattled|war-torn|disputed|occupied|rebellious|restive|old|city['’]?s|country['’]?s|"
    r"province['’]?s|heart|middle|edge|parts?|rest|outskirts|suburbs?|quarters?|areas?|countryside|hills|mountains|plains?|"
    r"province|governorate|district|region|state|cit(?:y|ies)|towns?|capital|village|county|department|[a-z]+-(?:held|controlled|"
    r"run|ruled|dominated|majority|besieged|administered|occupied))\s+){0,7}"
)
_TO_AREA = re.compile(_WORDS_OF_PLACE + "$")
# "In Ukraine's Zaporizhzhia region", "Syria's rebel-held Idlib": one area owns the next.
_OWNS = re.compile(r"(?:['’]?s)? ")
_OWNS_THEN = re.compile(r"(?:['’]s?)? " + _WORDS_OF_PLACE)
# "Turkey's south", "Lebanon's second-largest port": what is of a state lies there where it is a place ...
_ITS_PLACE = re.compile(
    r"(?: (?:[\w-]+(?:ern|est|[sn]d|rd|th)|main|most|and|populous|key|only|chief|central|rural|remote|occupied|coastal|commercial|"
    r"[a-z]+-held)){0,3}?"
    rf"(?:{PLACE_NOUN.pattern}| (?:[\w-]+ )?(?:(?:north|south)-?(?:east|west)|north|south|east|west|interior|heartland|"
    r"(?:port|hub|island|peninsula|enclave|exclave|mountain|valley|plain|steppe)s?)\b)",
    re.IGNORECASE,
)
# ... and not where the word for one is said of who acts: "Turkish border guards", "Ukraine's air base commander".
_ACTING = re.compile(
    r" (?:[\w-]+ ){0,2}(?:guards?|guardsmen|police|policemen|troops|forces?|services?|officials?|authorit(?:y|ies)|commanders?|"
    r"command|governors?|councils?|mayors?|administrations?|patrols?|officers?|soldiers?|gendarmes?|gendarmerie|militias?|agency)\b"
)
_POSSESSIVE = re.compile(r"['’]s?(?= )")
_SAYS = re.compile(rf" (?:(?:also|has|have|had|later|then|meanwhile|repeatedly|strongly) )*(?:{ACTS})\b")
# "In Kilis, Syria shelled a school": behind words of place that open the sentence stands its subject, before its verb.
_FRONTED = re.compile(r"(?:^|[.!?:\n]\W*)(?:(?:In|At|Near|Around|Outside|Inside|Over) (?:the )?)?$")
_FRONTING = re.compile(r"(?:In|At|Near|Around|Outside|Inside|Over) ")
_VERB = re.compile(
    r" (?:(?:also|again|then|later|now|reportedly) )*(?:has|have|had|is|was|will|would|may|might|could|did|does|[a-z]+ed|struck|"
    r"hit|shot|sent|fought|lost|won|took|held|kept|began)\b"
)
# "Taiz, Hajjah and Saada", "Taiz, Hajjah, Saada and Ibb": what follows is of the same rank.
_LISTED = re.compile(rf"(?:, {NAMED}){{0,9}},? (?:and|or|as well as) (?:the )?(?P<last>{NAMED})")
_WINDOW = 60
_LIST_WINDOW = 160


def behind(text: str, start: int, end: int, gazetteer: Gazetteer) -> tuple[Name, ...]:
    """The names of the areas that stand right behind a place's words at ``[start, end)``, the nearer first, if any."""
    link = _LINK.match(text, end)
    if not link:
        return ()
    window = text[link.end() : link.end() + _WINDOW].split("\n", 1)[0]
    seen = [name for name in names(window, gazetteer) if name.known]
    # A name that the window cuts off is none: "J" of "Jordanian".
    if text[link.end() + _WINDOW : link.end() + _WINDOW + 1].isalpha():
        seen = [name for name in seen if name.end < len(window)]
    if not seen or not _TO_AREA.match(window[: seen[0].start]):
        return ()
    # "The Kalasa quarter of Aleppo": a town has such parts, and has no town or province in it.
    inside = link[0].strip() == "in" or (link[0].strip() != "," and _is_part(text[start:end]))
    first, rest = seen[0], window[seen[0].start + len(seen[0].text) :]
    if not _may_hold(first, gazetteer, anything=inside):
        return ()
    if len(seen) > 1 and _may_hold(seen[1], gazetteer, anything=inside):
        between = rest[: seen[1].start - seen[0].start - len(seen[0].text)]
        # "In Ukraine's Zaporizhzhia region": the nearer area first.
        if _OWNS.fullmatch(between):
            return (seen[1], first)
        if _OWNS_THEN.fullmatch(between):
            return (first,)
    said = text[link.end() + first.start + len(first.text) :][:_LIST_WINDOW].split("\n", 1)[0]
    fronted = bool(
        _FRONTED.search(text[max(0, start - 12) : start]) and (start != 0 or _FRONTING.match(text))
    )
    return () if _is_other(first, said, gazetteer, inside=inside, fronted=fronted) else (first,)


def _is_part(words: str) -> bool:
    """Whether a place's words end in one for a part of a town."""
    return kind_class(words.lower().rsplit(" ", 1)[-1]) == "part"


def _may_hold(name: Name, gazetteer: Gazetteer, *, anything: bool) -> bool:
    if name.demonym:
        return True
    found = gazetteer.candidates(name.text)
    return bool(found) if anything else any(one.entry.is_area for one in found)


def _is_other(name: Name, rest: str, gazetteer: Gazetteer, *, inside: bool, fronted: bool) -> bool:
    """Whether what begins with that name is no area about the place: who speaks or acts there, or the next of a list.

    ``rest`` is what follows the name; ``inside`` where "in" stands before it, ``fronted`` where the place opens the
    sentence.
    """
    owning = _POSSESSIVE.match(rest)
    after = rest[owning.end() :] if owning else rest
    if name.demonym or owning:
        return bool(_ACTING.match(after)) or not _ITS_PLACE.match(after)
    if inside:
        return False
    if _SAYS.match(after):
        return True
    if gazetteer.is_state(name.text) and (_ACTING.match(after) or (fronted and _VERB.match(after))):
        return True
    listed = _LISTED.match(rest)
    return listed is not None and gazetteer.is_state(name.text) == gazetteer.is_state(listed["last"])
