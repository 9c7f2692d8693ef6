"""Find the names in a few words, and the words around a name that say what kind of place it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reportedly.knowledge.gazetteer import Gazetteer, Match
from reportedly.knowledge.gazetteer.demonyms import demonyms
from reportedly.knowledge.gazetteer.kinds import AIR_WORDS, AREA_WORDS, PART_WORDS, TOWN_WORDS

_WORD = re.compile(
    r"(?:[^\W\d_]\.)+[^\W\d_]\b\.?|(?:St|Mt|Ft|Ste)\.|[A-Z][a-z]{1,4}\.(?=,|\)| [a-z(]|$)|W\. ?Va\.|"
    r"[^\W_](?:[\w'’‘`ʼʻ-]*[^\W_])?"
)
ARTICLE = r"(?:al|el|ad|an|ar|as|ash|at|ath|az|ed|er|es|esh|et|ez|ul)"
_CAPITAL = re.compile(rf"(?:{ARTICLE}[-’'])?[^\W\d_a-zß-öø-ÿ]|[\u0600-\u06ff]")
_LONE_ARTICLE = re.compile(rf"{ARTICLE}$", re.IGNORECASE)
_LINKS = frozenset("of de del la le les du des da do dos di el al ez y the and on upon sur am in lès".split())
# The longest names of news, "Democratic People's Republic of Korea" among them, have six words.
_LONGEST = 6
DIRECTIONS = {
    "north": 0.0,
    "northeast": 45.0,
    "east": 90.0,
    "southeast": 135.0,
    "south": 180.0,
    "southwest": 225.0,
    "west": 270.0,
    "northwest": 315.0,
}
_COMPASS = r"(?:north|south)[- ]?(?:east|west)|north|south|east|west"
DIRECTION = rf"(?P<dir>{_COMPASS})(?:ern|ernmost|erly|wards?)?"
_DIRECTION = re.compile(rf"{DIRECTION}$|central$|rural$|greater$|upper$|lower$", re.IGNORECASE)
_GAPS = (" ", "-", "\u00a0", "–")
# Words that open a phrase with a capital and begin no name of a place in news.
_OPENERS = frozenset(
    """The A An In Near At On From This That Its Their To Of For By With Into Across Over Around Under Between Among All
    Most Many Much Some Both Several Each Every Other Others Another Not No Now Here There Where When While After Before
    Part Parts Half These Those His Her Our Nearby Elsewhere Outside Inside Along Behind Beyond Areas Positions""".split()
)
# Peoples and faiths are no places, though villages bear their names: "the mainly Kurdish areas", "the Arab country".
_PEOPLES = frozenset(
    """Kurd Kurds Kurdish Arab Arabs Arabic Arabian Christian Christians Muslim Muslims Islamic Islamist Islamists Sunni Sunnis
    Shia Shiite Shiites Alawite Alawites Druze Yazidi Yazidis Turkmen Turkmens Jewish Bedouin Orthodox Catholic
    Fulani Tuareg Hazara Pashtun Rohingya""".split()
)
# An acronym is a party's or a body's name, but for those of states and provinces.
_ACRONYM = re.compile(r"[A-Z]{2,5}$")
# A town in capitals, as datelines have it, is no acronym where it is a large one: "GAZA", "KYIV".
_SHOUTED = 100_000
# "Daesh-held", "Turkish-backed": who holds a place is no part of its name.
_HELD = re.compile(
    r"[-‑](?:held|controlled|backed|run|led|occupied|based|dominated|besieged|majority|ruled|allied)$"
)
# Bodies that carry the name of their seat: "Aleppo Military Academy", "Paris Fire Department".
_BODIES = frozenset(
    """Academy Airport Army Authority Board Brigade Catholic Chamber Chief Church Circuit City Civic Clerk College
    Commission Commissioner Community Council Councilman County Court Daily Department Division Elementary Fire Front
    Governor Health Herald High Hospital Independent Institute International Junior Liberation Local Media Medical
    Memorial Metro Middle Military Mayor Municipal National News Operations Opera Parks Police Post President Press
    Primary Province Public Regional Republican School Schools Senior Sheriff State Street Times Tribune University
    Water""".split()
)
_KIND = re.compile(rf"(?:{AREA_WORDS}|{AIR_WORDS}|{TOWN_WORDS}|{PART_WORDS})s?$", re.IGNORECASE)
KIND_AFTER = re.compile(
    rf"[ -](?P<kind>{AREA_WORDS}|{AIR_WORDS}|{TOWN_WORDS}|{PART_WORDS})s?\b(?! of (?:the )?[A-Z])",
    re.IGNORECASE,
)
_KIND_BEFORE = re.compile(
    rf"\b(?P<kind>{AREA_WORDS}|{TOWN_WORDS}|{PART_WORDS})s?(?: of| called| named|,| known as)? (?:the )?$",
    re.IGNORECASE,
)
# "the districts of A, B and C" tells the kind of all of them.
_LISTED = re.compile(
    rf"\b(?:(?P<kind>{AREA_WORDS}|{TOWN_WORDS}|{PART_WORDS})s|(?P<y>territor|communit|cit)ies)(?: of| around| in|:)? "
    rf"(?:(?:[^\W\d_a-zß-öø-ÿ]|{ARTICLE}[-\s’'])[^\s.;:()]*[\s,]+(?:and |or |the )*)+$",
)
# So does "A, B and C provinces", behind each but the last.
NAMED = rf"(?:{ARTICLE}[- '’])?[^\W\d_a-zß-öø-ÿ][\w'’‘`-]*(?:[ -](?:{ARTICLE}[- '’])?[^\W\d_a-zß-öø-ÿ][\w'’‘`-]*)*"
_LISTED_BEFORE = re.compile(
    rf"(?:, {NAMED}){{0,9}},? (?:and|or) (?:the )?{NAMED} (?:(?P<kind>{AREA_WORDS}|{TOWN_WORDS}|{PART_WORDS})s|(?P<y>territor|communit|cit)ies)\b"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in some words: ``[start, end)`` within them, the name itself without a possessive, the word for its kind.

    ``demonym`` is a state's code where it is an adjective of one.  ``known`` tells whether a gazetteer has it; it is
    ``broken`` where the text goes on with what is likely a part of it.
    """

    start: int
    end: int
    text: str
    known: bool
    kind: str | None = None
    demonym: str | None = None
    broken: bool = False


def direction(words: str) -> float | None:
    """Degrees clockwise from north for "north-east", "south"; ``None`` for "central" and its like."""
    return DIRECTIONS.get(words.lower().replace("-", "").replace(" ", ""))


def names(words: str, gazetteer: Gazetteer) -> Iterator[Name]:
    """The names in ``words`` from left to right: the longest the gazetteer knows, else runs of capitals."""
    tokens = list(_WORD.finditer(words))
    at = 0
    while at < len(tokens):
        if not _opens(tokens, at) or tokens[at][0] in _OPENERS:
            at += 1
            continue
        if pair := _two_peoples(tokens[at]):
            yield from pair
            at += 1
            continue
        found, after = _known(words, tokens, at, gazetteer) or _unknown(words, tokens, at, gazetteer)
        if tokens[at][0] in _PEOPLES and (found is None or not found.known or found.text == tokens[at][0]):
            at += 1
            continue
        if found and not _is_acronym(words, found, gazetteer):
            yield found
        at = after


def _is_acronym(words: str, name: Name, gazetteer: Gazetteer) -> bool:
    """Whether a name in capitals is somebody's acronym: "IS", "the SDF"; not "UAE", "GA" behind a comma, "MSF Hospital"."""
    if name.demonym or not _ACRONYM.match(name.text) or gazetteer.is_state(name.text):
        return False
    if words[: name.start].endswith(", ") or (name.kind and not name.known):
        return False
    for one in gazetteer.candidates(name.text):
        if one.match is Match.ABBREVIATION:
            return False
        if one.match is Match.NAME and one.entry.population >= _SHOUTED:
            return False
    return True


def _two_peoples(token: re.Match[str]) -> tuple[Name, ...]:
    """The two adjectives of "Syrian-Turkish"."""
    one, dash, two = token[0].partition("-")
    if not dash or one not in demonyms() or two not in demonyms():
        return ()
    return tuple(
        Name(start, start + len(word), word, known=True, demonym=demonyms()[word])
        for start, word in ((token.start(), one), (token.start() + len(one) + 1, two))
    )


def _opens(tokens: list[re.Match[str]], at: int) -> bool:
    token = tokens[at][0]
    if _HELD.search(token):
        return False
    if _CAPITAL.match(token):
        return True
    # "al Nayrab": the article stands alone.
    more = at + 1 < len(tokens) and tokens[at + 1].start() == tokens[at].end() + 1
    return bool(_LONE_ARTICLE.match(token)) and more and bool(_CAPITAL.match(tokens[at + 1][0]))


def _known(words: str, tokens: list[re.Match[str]], at: int, gazetteer: Gazetteer) -> tuple[Name, int] | None:
    for last in reversed(list(_ends(words, tokens, at))):
        start, end = tokens[at].start(), tokens[last].end()
        text = words[start:end]
        state = demonyms().get(text)
        if state:
            return Name(
                start, end, text, known=True, kind=kind_around(words, start, end), demonym=state
            ), last + 1
        for form, owning in _forms(text):
            known = gazetteer.known(form)
            if known and form == text and not (last > at or _closed(words, tokens, last, form, gazetteer)):
                break
            if known and (owning or last > at or _closed(words, tokens, last, form, gazetteer)):
                return Name(start, end, form, known=True, kind=kind_around(words, start, end)), last + 1
    return None


def _closed(words: str, tokens: list[re.Match[str]], last: int, form: str, gazetteer: Gazetteer) -> bool:
    """Whether a name of one word ends there: "Victor" in "Victor Hugo Street" does not."""
    if _DIRECTION.match(form) or _KIND.match(form):
        return False
    if not _joined(words, tokens, last) or gazetteer.is_state(form):
        return True
    return bool(_KIND.match(tokens[last + 1][0]) or tokens[last + 1][0] in _BODIES)


def _joined(words: str, tokens: list[re.Match[str]], last: int) -> bool:
    """Whether another capitalised word follows at once."""
    if last + 1 == len(tokens):
        return False
    gap = words[tokens[last].end() : tokens[last + 1].start()]
    return (
        gap in _GAPS and bool(_CAPITAL.match(tokens[last + 1][0])) and tokens[last + 1][0] not in demonyms()
    )


def _ends(words: str, tokens: list[re.Match[str]], at: int) -> Iterator[int]:
    """The tokens a name opened at ``at`` may end with."""
    for last in range(at, min(at + _LONGEST, len(tokens))):
        if last > at and words[tokens[last - 1].end() : tokens[last].start()] not in _GAPS:
            return
        token = tokens[last][0]
        if _CAPITAL.match(token):
            yield last
        elif not (token.lower() in _LINKS or _LONE_ARTICLE.match(token)):
            return


def _forms(text: str) -> Iterator[tuple[str, bool]]:
    """What may be looked up for the words of a name, and whether they own what follows."""
    yield text, False
    for ending in ("'s", "’s", "'", "’"):
        if text.endswith(ending):
            yield text.removesuffix(ending), True
    # News texts lose their apostrophes: "Syrias Idlib province".
    if text.endswith("s") and len(text) > 4:
        yield text[:-1], True


def _unknown(
    words: str, tokens: list[re.Match[str]], at: int, gazetteer: Gazetteer
) -> tuple[Name | None, int]:
    if _DIRECTION.match(tokens[at][0]) or _KIND.match(tokens[at][0]):
        return None, at + 1
    last = at
    for next_ in range(at + 1, min(at + _LONGEST, len(tokens))):
        token = tokens[next_][0]
        owning = tokens[next_ - 1][0].endswith(("'s", "’s"))
        if words[tokens[next_ - 1].end() : tokens[next_].start()] not in _GAPS or owning:
            break
        if _KIND.match(token) or gazetteer.is_state(token) or token in demonyms():
            break
        if _CAPITAL.match(token):
            last = next_
        elif not _LONE_ARTICLE.match(token):
            break
    start, end = tokens[at].start(), tokens[last].end()
    text = re.sub(r"['’]s$", "", words[start:end])
    return Name(start, end, text, known=False, kind=kind_around(words, start, end)), last + 1


def kind_around(words: str, start: int, end: int) -> str | None:
    """The word for a place's kind that stands right behind or before it, or before the list it stands in."""
    after = KIND_AFTER.match(words, end)
    if after:
        return after["kind"].lower()
    before = _KIND_BEFORE.search(words[max(0, start - 40) : start])
    return before["kind"].lower() if before else kind_of_list(words, start, end)


def kind_of_list(words: str, start: int, end: int) -> str | None:
    """The kind that "the districts of A, B and C" or "A, B and C districts" tells of each, for the name at ``[start, end)``."""
    listed = _LISTED.search(words[max(0, start - 120) : start]) or _LISTED_BEFORE.match(
        words[end : end + 120]
    )
    return (listed["kind"] or f"{listed['y']}y").lower() if listed else None
