"""Named dead and captured: a rank and a name, or a name of which the text says that it is a person's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.knowledge.common_nouns import common_nouns
from reportedly.knowledge.gazetteer.folding import folded, is_article
from reportedly.knowledge.losses import loss_words
from reportedly.knowledge.ranks import ranks
from reportedly.model import ActorKind, Named, Span, Telling
from reportedly.picture.losses.phrases import class_of, overlap, within

# A word of a name: capitalised, points of an initial and hyphens within ("A.", "al-Jahjah", "O'Neill").
_TOKEN = re.compile(r"[^\W\d_](?:\.(?=\s)|[^\W\d_]*(?:['’ʿ-][^\W\d_]+)*)")
_LONGEST = 6
# A unit stands right after the name, or after a few words that tell the person's place in it.
_UNIT = re.compile(
    r"(?:\s*[,–-])?\s*(?:(?:an?|the)\s+)?(?P<role>(?:[a-z][\w-]*\s+){0,5}?)(?:of|in|with|from)\s+(?:the\s+)?"
    r"(?:[a-z][\w-]*\s+){0,2}?(?P<unit>(?:\d+(?:st|nd|rd|th)|[A-Z])[\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|\d+(?:st|nd|rd|th)|al-\w+))*)"
)
_ALONE = re.compile(r"\s*,?\s*(?:was|is|has been|had been|died|dies|succumbed|,?\s*\d{1,2}\b|\(\d{1,2}\))")
_APPOSED = re.compile(r"\s*[,–-]?\s*(?:an?|the)\s+((?:[\w-]+\s+){0,4}?[\w-]+)")
_BARE = re.compile(r"\s+([a-z][\w-]*)")
_BEFORE = re.compile(r"([\w-]+)\s+$")


def name_key(named: Named) -> str:
    """A name as it is compared: without case, accents and articles."""
    words = (folded(word) for word in re.split(r"[\s-]+", named.name.text))
    return " ".join(word for word in words if word and not is_article(word))


def named_at(span: Span, telling: Telling) -> Named | None:
    """The person that the words of a target name; ``None`` where they name none, or it is not sure that they do."""
    sentence = telling.claim.sentence
    if not (sentence.start <= span.start and span.end <= sentence.end):
        return None
    ranked = next((one for one in _ranked(sentence) if overlap(one.name, span)), None)
    if ranked is not None:
        return ranked
    return _unranked(span, telling)


def named_among(sentence: Span) -> Iterator[Named]:
    """Those with a rank and a name whom a sentence names among the lost ("Among the dead was Col. …")."""
    cue = loss_words().among.search(sentence.text)
    if cue is not None:
        yield from (one for one in _ranked(sentence) if one.name.start >= sentence.start + cue.end())


def _ranked(sentence: Span) -> Iterator[Named]:
    text, known = sentence.text, ranks()
    for found in known.written.finditer(text):
        before = text[: found.start()].split()[-1:]
        if before and before[0].strip(".,").lower() in known.not_after:
            continue
        # "General" without a capital is a plain word: general elections.
        if not found.group("rank")[0].isupper():
            continue
        end = _name_end(text, found.end())
        start = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip())
        if end > start and _personal(text[start:end].split(), fewest=1):
            at = sentence.start
            name, rank = (
                within(sentence, at + start, at + end),
                within(sentence, at + found.start(), at + found.end()),
            )
            yield Named(name, rank=rank, unit=_unit(sentence, end))


def _name_end(text: str, start: int) -> int:
    """Where a name that begins at ``start`` ends: after its last capitalised word; ``start`` where none begins."""
    end, at = start, start
    for _ in range(_LONGEST):
        at += len(text[at:]) - len(text[at:].lstrip(" "))
        word = _TOKEN.match(text, at)
        if word is None:
            break
        token = word.group()
        low = token.lower()
        if token[0].isupper() or (low.split("-")[0] in ranks().particles and "-" in low):
            end = word.end()
        elif low not in ranks().particles:
            break
        at = word.end()
        if at < len(text) and text[at] not in " ":
            break
    return end


def _unit(sentence: Span, end: int) -> Span | None:
    found = _UNIT.match(sentence.text, end)
    if found is None:
        return None
    role = found.group("role").split()
    last = re.split(r"[\s-]+", found.group("unit"))[-1].lower()
    if last not in ranks().units or (role and not any(word.lower() in ranks().roles for word in role)):
        return None
    return within(sentence, sentence.start + found.start("unit"), sentence.start + found.end("unit"))


def _unranked(span: Span, telling: Telling) -> Named | None:
    """A name without a rank: of two words and more, and the text must say that it is one person's."""
    sentence = telling.claim.sentence
    text, start = sentence.text, span.start - sentence.start
    end = _name_end(text, start)
    if end <= start or not _personal(text[start:end].split(), fewest=2) or _runs_on(text, start, end):
        return None
    beyond = span.end > sentence.start + end and re.match(r"\s*[,–-]", text[end:]) is None
    if beyond and _apposed(text, end) is None:
        # Words of the target after the name that are no apposition: it is not the name alone that is meant.
        return None
    meant = [actor for actor in telling.targets if overlap(actor.span, span)]
    if any(actor.id is not None and actor.kind is not ActorKind.PERSON for actor in meant):
        return None
    name = within(sentence, sentence.start + start, sentence.start + end)
    if sum(overlap(target, name) for target in telling.event.target) > 1:
        # A list that lost its commas: whose name ends where is not told.
        return None
    if any(overlap(place.span, name) and place.id is not None for place in telling.told.places):
        return None
    person = any(actor.kind is ActorKind.PERSON for actor in meant)
    return Named(name, unit=_unit(sentence, end)) if person or _said_a_person(text, start, end) else None


def _said_a_person(text: str, start: int, end: int) -> bool:
    """Whether words about a name tell a person: a noun for one beside it, a singular verb, a naming, a list of dead."""
    before = _BEFORE.search(text, 0, start)
    if before is not None and _one_person(before.group(1)):
        return True
    if any(_one_person(word) for word in (_apposed(text, end) or "").split()):
        return True
    known = loss_words()
    cues = (known.among, known.naming, known.part)
    return _ALONE.match(text, end) is not None or any(cue.search(text, 0, start) for cue in cues)


def _apposed(text: str, end: int) -> str | None:
    """The words right after a name that may tell who it is: after an article, or one word that stands for a person."""
    after = _APPOSED.match(text, end)
    if after is not None:
        return after.group(1)
    bare = _BARE.match(text, end)
    return bare.group(1) if bare is not None and _one_person(bare.group(1)) else None


def _one_person(word: str) -> bool:
    """Whether a word stands for one person: "civilian", "trainer"; "civilians" stands for several."""
    low = word.lower()
    if low in ranks().roles and not low.endswith("s"):
        return True
    known = class_of(low)
    return (
        known is not None and not known.anybody and not low.endswith("s") and low not in loss_words().several
    )


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether capitals go on before or after: two names without a comma between them cannot be told apart."""
    before = text[:start].split()[-1:] if start and text[start - 1] == " " else []
    after = text[end:].split()[:1] if text[end : end + 1] == " " else []
    lead = (
        bool(before)
        and before[0][0].isupper()
        and len(text[:start].split()) > 1
        and not _one_person(before[0])
    )
    return lead or (bool(after) and after[0][0].isupper())


def _personal(words: list[str], *, fewest: int) -> bool:
    """Whether capitalised words may be a person's name: enough of them, and none a noun for a party, a place or a thing."""
    parts = [word for word in words if word.lower() not in ranks().particles]
    return len(parts) >= fewest and not any(
        part.lower() in common_nouns() or (part.isupper() and len(part) > 2) for part in parts
    )
