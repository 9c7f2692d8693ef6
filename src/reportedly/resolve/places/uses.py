"""Whether a place's name stands for the place, or for who governs or speaks from there ("Ankara warned").

The cues follow the work on metonymy of place names (Markert and Nissim 2007; Gritta and others 2017): as the subject of
a verb of speaking, wanting or dealing, as the owner of a government's things, or as a party to talks, a state or a
capital acts and is not a place.
"""

from __future__ import annotations

import re

from reportedly.knowledge.gazetteer import Entry
from reportedly.model import Use

ACTS = (
    "says?|said|tells?|told|warns?|warned|accuses?|accused|denies|denied|claims?|claimed|insists?|insisted|vows?|vowed|"
    "wants?|wanted|backs?|backed|supports?|supported|threatens?|threatened|agrees?|agreed|rejects?|rejected|condemns?|"
    "condemned|calls?|called|announces?|announced|demands?|demanded|responds?|responded|replied|urges?|urged|supplies|"
    "supplied|refuses?|refused|decides?|decided|blames?|blamed|considers?|considered|believes?|believed|fears?|feared|"
    "hopes?|hoped|seeks?|sought|launch(?:es|ed)|sends?|sent|deploys?|deployed|signs?|signed|expels?|expelled|imposes?|"
    "imposed|intervenes?|intervened|joins?|joined|pledges?|pledged|promises?|promised|opposes?|opposed|maintains?|"
    "maintained|argues?|argued|pushes|pushed|invades?|invaded|recognises?|recognised|recognizes?|recognized|welcomes?|"
    "welcomed|fails?|failed|took|takes|condemns|is hostile|is concerned|has (?:been )?(?:accus|warn|fail|deni|agree|back|support|said|sent|call|insist)\\w*"
)
_SUBJECT = re.compile(
    rf"(?:,? (?:and|or) [A-Z]\w+)?(?:,[^,.;]{{1,60}},|, (?:which|who)\b)? (?:(?:also|has|have|had|would|will|may|might|could|strongly|repeatedly|"
    rf"again|later|then|meanwhile|now|never|openly|not|did|does) )*(?:{ACTS})\b"
)
_OWNED = re.compile(
    r"(?:['’]s?|s['’]?)? (?:government|regime|army|military|forces|troops|ally|allies|foreign|defen[cs]e|president|prime|PM|FM|minister|"
    r"ambassador|embassy|envoy|policy|backing|support|artillery|warplanes|jets|officials?|authorities|parliament|"
    r"officers?|soldiers?|intelligence|police)\b"
)
_OBJECT = re.compile(
    r"(?:\b(?:by|with|against|between|accus\w+|urg\w+|warn\w+|told|blam\w+|condemn\w+|support\w* from|backed by|pressure on|call(?:s|ed|ing)? on|join(?:s|ed)?|"
    r"ties (?:to|with)|relations with|allied with|aided by|supplied by|tensions? (?:between|with)|on behalf of|help of)"
    r" (?:[A-Z]\w+ and )?)$"
)
_PLACED = re.compile(
    r"\b(?:in|at|near|into|inside|across|outside|of|from|to|around|over|towards?|north|south|east|west)\s+(?:the )?$"
)


def use_of(text: str, start: int, end: int, entry: Entry) -> tuple[Use, str | None]:
    """How the name at ``[start, end)`` is used there, and the words that show it.

    Only states, capitals, and the seats the words name so can act; a village never does.
    """
    if not (entry.feature.startswith("A.PCL") or entry.feature in ("P.PPLC", "L.CONT")):
        return Use.LITERAL, None
    before, after = text[max(0, start - 60) : start], text[end : end + 110].split("\n", 1)[0]
    if _PLACED.search(before):
        return Use.LITERAL, None
    for found in (_OWNED.match(after), _SUBJECT.match(after)):
        if found:
            return Use.METONYMIC, found[0].strip(" ,'’s") or None
    shown = _OBJECT.search(before)
    return (Use.METONYMIC, shown[0].strip()) if shown else (Use.LITERAL, None)
