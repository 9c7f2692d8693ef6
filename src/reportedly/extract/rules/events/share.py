"""Events of one sentence share what is said once: an attack's actor is its deaths' actor, and so on."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from reportedly.extract.rules.events.circumstances import Circumstance
from reportedly.extract.rules.events.draft import Draft
from reportedly.extract.rules.events.grammar import is_verbal
from reportedly.extract.rules.events.phrases import Range, classes
from reportedly.knowledge.cues import cues
from reportedly.knowledge.triggers import Lexicon
from reportedly.model import EventType

HARMS = frozenset(
    {EventType.ASSAULT_KILL, EventType.ASSAULT_INJURE, EventType.ASSAULT_DESTROY, EventType.STATE_HARM}
)
VICTIMS = HARMS - {EventType.STATE_HARM}
ATTACKS = frozenset(
    {
        EventType.ASSAULT_AIRSTRIKE,
        EventType.ASSAULT_SHELLING,
        EventType.ASSAULT_BOMBING,
        EventType.ASSAULT_SUICIDE,
        EventType.ASSAULT_CHEMICAL,
        EventType.ASSAULT_SHOOTING,
        EventType.ASSAULT_OFFENSIVE,
        EventType.ASSAULT_OTHER,
    }
)
# States and dealings hold only where and when their own words say.
STILL = frozenset(
    {
        EventType.STATE_ALIGNMENT,
        EventType.STATE_CONTROL,
        EventType.STATE_STRENGTH,
        EventType.AGREE,
        EventType.SUPPORT,
        EventType.COOPERATE,
        EventType.AID_MILITARY,
    }
)
HOLDS = frozenset({EventType.COERCE_SEIZE, EventType.COERCE_BESIEGE, EventType.STATE_CONTROL})
BESIDES = frozenset({"after", "as", "before", "while", "amid", "since", "following"})
MOVES = frozenset({"DISPLACE", "RETREAT", "MOBILIZE", "AID", "COERCE"})
REPORTED = frozenset({"ccomp", "xcomp", "parataxis"})
CLAUSES = frozenset({"conj", "xcomp", "ccomp", "dobj", "acomp", "oprd", "advcl"})


def anchor(token: Token) -> Token:
    """The verb of the clause chain a trigger stands in: "left 20 dead and wounded 30" is one chain."""
    while token.dep_ in CLAUSES and token.head.i != token.i:
        if token.dep_ == "ccomp" and token.head.lemma_ not in {"leave", "cause", "see"}:
            break
        if token.dep_ == "conj" and any(c.dep_ == "nsubj" for c in token.children) and token.tag_ != "VBN":
            break
        token = token.head
    return token


def tied(a: Draft, b: Draft, doc: Doc) -> bool:
    """Whether two events are told in one clause chain, or one event's word governs the other's."""
    one, other = doc[a.root], doc[b.root]
    if one.is_ancestor(other) or other.is_ancestor(one):
        return True
    first, second = anchor(one), anchor(other)
    return first.i == second.i or first.is_ancestor(other) or second.is_ancestor(one)


def nearest_first(draft: Draft, drafts: list[Draft], doc: Doc) -> list[Draft]:
    """The other drafts tied to one, nearest first."""
    return sorted(
        (o for o in drafts if o is not draft and tied(draft, o, doc)),
        key=lambda other: abs(other.root - draft.root),
    )


def share_harm(drafts: list[Draft], doc: Doc) -> list[Draft]:
    """Give deaths and damage the actor of the attack they are tied to, and of each other."""
    given = [_actor_of_harm(draft, drafts, doc) for draft in drafts]
    return [_actor_of_harm(draft, given, doc, givers=VICTIMS) for draft in given]


def _actor_of_harm(
    draft: Draft, drafts: list[Draft], doc: Doc, *, givers: frozenset[EventType] = ATTACKS
) -> Draft:
    if draft.type not in VICTIMS or draft.actor:
        return draft
    giver = next(
        (
            o
            for o in nearest_first(draft, drafts, doc)
            if o.type in givers and o.actor and not _apart(doc[o.root], doc[draft.root])
        ),
        None,
    )
    return draft.adding("actor", giver.actor) if giver else draft


def _apart(attack: Token, harm: Token) -> bool:
    """Whether the attack is only told to have come before, after or besides: "died after jets had bombed"."""
    token = attack
    while token.i not in {token.head.i, harm.i}:
        if token.dep_ == "advcl" and any(child.lower_ in BESIDES for child in token.children):
            return True
        if token.dep_ == "pobj" and token.head.lower_ in BESIDES:
            return True
        token = token.head
    return False


def owners(drafts: list[Draft], doc: Doc, lexicon: Lexicon) -> dict[int, int]:
    """Which draft a token speaks for: its trigger's tokens and the verb that only carries it."""
    found: dict[int, int] = {}
    light = lexicon.carriers["carrier"] | lexicon.carriers["sufferer"]
    for n, draft in enumerate(drafts):
        root = doc[draft.root]
        if root.dep_ in {"dobj", "nsubjpass", "nsubj"} and root.head.lemma_.lower() in light:
            found.setdefault(root.head.i, n)
    for n, draft in enumerate(drafts):
        for i in range(draft.reading.hit.start, draft.reading.hit.end):
            found[i] = n
    return found


def owner(head: Token, table: dict[int, int]) -> int | None:
    """The draft nearest above a token in the parse."""
    token = head
    while True:
        if token.i in table:
            return table[token.i]
        if token.head.i == token.i:
            return None
        token = token.head


def share_places(drafts: list[Draft], found: list[Circumstance], doc: Doc, lexicon: Lexicon) -> list[Draft]:
    """Places struck or held are places too; the sentence's other places go to the events they are told of."""
    table = owners(drafts, doc, lexicon)
    told = [(place, owner(place.head, table)) for place in found]
    own = [tuple(s for s in draft.target if _is_place_span(s, draft, doc, lexicon)) for draft in drafts]
    shared = []
    for n, draft in enumerate(drafts):
        spans = [
            p.span
            for p, o in told
            if _goes(n, o, drafts, doc)
            and _fits_move(p, draft, doc)
            and not _told_apart(p.head, doc[draft.root])
        ]
        for m, other in enumerate(drafts):
            if m != n and draft.type in HARMS and other.type in ATTACKS and tied(draft, other, doc):
                spans += own[m]
        shared.append(draft.adding("place", (*own[n], *spans)))
    return shared


def content_of(token: Token) -> Token | None:
    """The head of the clause that the nearest verb of saying above a token reports; ``None`` above all saying."""
    while token.head.i != token.i:
        if token.dep_ in REPORTED and is_verbal(token.head) and token.head.lemma_.lower() in cues().verbs:
            return token
        token = token.head
    return None


def _told_apart(head: Token, root: Token) -> bool:
    """Whether a place or time stands in what one verb of saying reports and the event outside it."""
    content = content_of(head)
    return content is not None and content.i != root.i and not content.is_ancestor(root)


def _fits_move(place: Circumstance, draft: Draft, doc: Doc) -> bool:
    """Only moves have a "from" and a "to"."""
    prep = place.head.head.lower_ if place.head.dep_ == "pobj" else ""
    del doc
    return prep not in {"from", "to"} or draft.type.value.split(".")[0] in MOVES


def _goes(n: int, giver: int | None, drafts: list[Draft], doc: Doc) -> bool:
    draft = drafts[n]
    if giver == n:
        return True
    if giver is None:
        return draft.type not in STILL or draft.type is EventType.STATE_CONTROL
    other = drafts[giver]
    if other.type is EventType.MOBILIZE_DEPLOY and doc[other.root].dep_ == "acl":
        # "fighters positioned in the hills shelled the town": where they stand is not where they struck.
        return False
    return draft.type not in STILL and tied(draft, other, doc)


def _is_place_span(span: Range, draft: Draft, doc: Doc, lexicon: Lexicon) -> bool:
    root = doc[span[0] : span[1]].root
    found = classes(root, lexicon)
    if root.pos_ == "PROPN" and "force" not in lexicon.nouns.get(root.lower_, ()):
        return root.ent_type_ in {"GPE", "LOC", "FAC"} or (draft.type in HOLDS and root.ent_type_ != "NORP")
    return "place" in found and "thing" not in found and root.ent_type_ not in {"ORG", "PERSON", "NORP"}


def share_times(drafts: list[Draft], found: list[Circumstance], doc: Doc, lexicon: Lexicon) -> list[Draft]:
    """The sentence's times go to the events they are told of."""
    table = owners(drafts, doc, lexicon)
    told = [(time, owner(time.head, table)) for time in found]
    return [
        draft.adding(
            "time",
            tuple(
                t.span
                for t, o in told
                if _goes(n, o, drafts, doc)
                and not _told_apart(t.head, doc[draft.root])
                and (t.head.dep_ != "amod" or t.head.head.i == draft.root)
            ),
        )
        for n, draft in enumerate(drafts)
    ]
