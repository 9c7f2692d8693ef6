"""Find the names of places in plain text: by gazetteer, capitals, and the words around.

For ``reportedly places TEXT`` and for texts nobody has coded; claims bring their own spans.  No learned tagger: what a
name is, is weighed from what is known of the place, from the words before and behind, and from the rest of the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reportedly.knowledge.gazetteer import Gazetteer, Match
from reportedly.model import Reason, Span
from reportedly.resolve.places.context import MOST_COUNTRIES, countries_told
from reportedly.resolve.places.document import HEAD, Report, read_report
from reportedly.resolve.places.names import Name, names

# What a name needs to be taken for a place, in the same units as the weights of places.  F1 of GeoWebNews' literal and
# mixed mentions, spans and places right: 64.9 at 5.5, 65.9 at 6.5, 66.5 at 7, 67.1 at 7.5, 66.8 at 8, 67.0 at 8.5.
ENOUGH = 7.5
LOCATED = 3.0  # "in", "near", "from" stand right before
AREA_BEHIND = 3.0  # an area's name stands right behind
KIND_SAID = 2.0
OPENS = -2.0  # it opens a sentence, where anything has a capital
PERSON = -6.0  # it was part of somebody's name
_LOCATING = re.compile(
    r"\b(?:in|at|near|into|inside|outside|across|from|around|over|towards?|to|of|between|through|throughout|via|entered|"
    r"reached|north|south|east|west|northern|southern|eastern|western|central|downtown|nearby|neighbou?ring|village|town|"
    r"city|province|governorate|district|county|captured|seized|struck|hit|bombed|shelled|took|retook|"
    r"(?:fell|advanc\w+|march\w+|strikes?|raids?|attacks?|assault|offensive|shelling|bombardment|bombing|control) (?:on|of))\s+(?:the )?$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sgt|Lt|Col|Gen|Maj|Capt|Cpl|Sen|Rep|Gov|Rev|Judge|President|Minister|Secretary|General|"
    r"Colonel|Captain|Sheriff|Chief|Mayor|Officer|Sir|Lord|Lady|King|Queen|Prince|Princess|Sheikh|Imam|Abu|Umm|Bin|Ibn)\.? $"
)
_SPOKE = re.compile(
    r"(?:,? \d\d,)|,? (?:said|says|told|added|explained|recalled|who|whose|was born|and (?:his|her))\b|['’]s (?:wife|son|mother|father)\b"
)
_OPENING = re.compile(r"(?:^|[.!?:;\n•–—|]\s*[\"'“”‘’(\[]*|[\"“”‘])\s*$")
# Everyday words, months, peoples' first words and names of bodies that are names of villages somewhere.
_NOT_PLACES = frozenset(
    """January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday Police Government Central Army Military University Hospital School Church Street Road
    Park House Court Council Center Centre College Hall Bank State States National International United North South East
    West Northern Southern Eastern Western Congress Senate President Minister Prime General Christian Christians Muslim
    Islam Islamic Sunni Shia Shiite Kurd Kurds Kurdish Arab Arabs Christmas Easter God Lord Jesus Internet Twitter
    Facebook Google Republican Democrat Democrats Republicans Union Party Front Force Forces Brigade Battalion Division
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Brig Sgt Lt Col Gen Sen Rep Gov Rev No St
    Mr Mrs Ms Dr Hotel Airport Station High Middle Elementary Fire County City Town Village But And Then They There When
    What This That These Those Many Most Some All After Before During While With Without Since For From His Her Our Your
    You We She He It If As So No Not Now Today Yesterday Tomorrow However Meanwhile Photo Image Read More Also Just Even
    Still Such Like Here How Why Who One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next New Old
    Big Little Great Good Best Live Video News Press Media Reuters Associated Sana Best Love Home Sun Moon Star Hope Man
    Men Woman Women Children Child Boy Girl Officials Local Residents Several Both Each Every Other Another Can Will May
    Would Could Should Let Get Got See Did Does Had Has Have Are Is Was Were Been Being Rebels Regime Opposition Al El De
    La Le Date Time Spring Summer Autumn Winter Fall Main Route Highway Interstate District Department Office Company
    Corporation Inc Ltd Group Association Foundation Institute Society Team Club League Cup World Olympic Series Bowl""".split()
)
_SHORT = re.compile(r"[A-Z][a-z]{1,4}\.$")
_ACRONYM = re.compile(r"[A-Z]{2,5}$")


def find(
    text: str, gazetteer: Gazetteer, *, countries: Iterable[str] = (), adjectives: bool = False
) -> list[Span]:
    """The names of places in ``text``, from left to right; with ``adjectives`` those of states too ("Syrian").

    ``countries`` (ISO 3166-1 alpha-2) are those the text is known to be about.
    """
    about = tuple(countries)
    seen = list(names(text, gazetteer))
    people = _people(text, seen)
    spoken_of = [country for country, _ in countries_told(text, gazetteer).most_common(MOST_COUNTRIES)]
    told = list(dict.fromkeys((*about, *spoken_of)))
    kept = [name for name in seen if (adjectives and name.demonym) or _eligible(text, name, gazetteer, told)]
    spans = [Span(name.start, name.end, text[name.start : name.end]) for name in kept]
    spans = [_bare(span, name) for span, name in zip(spans, kept, strict=True)]
    report = read_report(spans, text=text, gazetteer=gazetteer, countries=about)
    return [
        span
        for at, (span, name) in enumerate(zip(spans, kept, strict=True))
        if name.demonym or _belief(text, at, name, report, people) >= ENOUGH
    ]


def _bare(span: Span, name: Name) -> Span:
    """The span without the possessive, and without a full stop that shortens nothing."""
    text = name.text
    if text.endswith(".") and "." not in text[:-1] and not _SHORT.match(text):
        text = text[:-1]
    return Span(span.start, span.start + len(text), text)


def _people(text: str, seen: Sequence[Name]) -> frozenset[str]:
    """The words of runs of capitals that are nothing the gazetteer knows: mostly persons' names."""
    found = set()
    for name in seen:
        words = name.text.split()
        if not name.known and (len(words) > 1 or _TITLE.search(text[max(0, name.start - 12) : name.start])):
            found.update(words[-1:])
    return frozenset(found)


def _eligible(text: str, name: Name, gazetteer: Gazetteer, told: Sequence[str]) -> bool:
    before = text[max(0, name.start - 30) : name.start]
    if name.demonym or name.text in _NOT_PLACES or len(name.text) < 2 or _TITLE.search(before):
        return False
    if name.text.isupper() and _ACRONYM.match(name.text):
        return gazetteer.is_state(name.text) or before.endswith(", ")
    if name.known:
        return True
    # A spelling nobody has listed: only where the words say it is a place, of a country the text speaks of.
    said = name.kind or _LOCATING.search(before)
    return bool(said and gazetteer.candidates(name.text, countries=told))


def _belief(text: str, at: int, name: Name, report: Report, people: frozenset[str]) -> float:
    group = report.of_mention.get((at, HEAD))
    if group is None or group.best is None:
        return 0.0
    spelled = group.best.candidate.match is not Match.SKELETON
    if not spelled and not (name.kind or _LOCATING.search(text[max(0, name.start - 30) : name.start])):
        return 0.0
    return group.best.score + sum(reason.weight for reason in _cues(text, name, group.within, people))


def _cues(text: str, name: Name, within: Sequence[Name], people: frozenset[str]) -> Iterator[Reason]:
    before = text[max(0, name.start - 30) : name.start]
    located = _LOCATING.search(before)
    if located:
        yield Reason("stands after a word of place", LOCATED)
    elif _OPENING.search(before) or not before:
        yield Reason("opens a sentence", OPENS)
    if within:
        yield Reason("an area is named behind it", AREA_BEHIND)
    if name.kind:
        yield Reason("its kind is said", KIND_SAID)
    person = name.text in people or (not located and _SPOKE.match(text, name.end))
    if person and not located:
        yield Reason("is or may be a person's name", PERSON)
