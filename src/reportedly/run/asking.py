"""From a casebook to what should be judged in it: claims, pairs of claims, words, each with why it is asked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import exp, log2
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reportedly.knowledge.actor_names import keys
from reportedly.model import Actor, Claim, CountKind, Grounded, Place, Reason
from reportedly.review.judgement import ClaimSubject, MentionSubject, PairSubject
from reportedly.review.queue import Doubt, Question, ordered

if TYPE_CHECKING:
    from reportedly.reconcile.chains import Chain
    from reportedly.review.applying import Standing

# What the reader is surer of is not worth a person's minute: one in ten such claims or fields is wrong, by its own calibration.
SURE: Final = 0.9
# Words linked less surely than this are asked about: the program took them for the likelier of two at best.
UNSURE_LINK: Final = 0.5
# Pairs are looked for among the claims of the latest reports, so many: it takes longer with the square of them
# (bench/reconcile.py), and old reports have been asked of before.
_LATEST: Final = 10_000
# Pairs further from the threshold than this (log-odds) are hardly ever linked wrongly: e² to one.
_NEAR: Final = 2.0
# A mention is judged by a few of the places it stands in.
_SHOWN: Final = 3
# So many articles' claims are loaded at once: one statement, which takes some hundreds of values on every database.
_BATCH: Final = 200


@dataclass(frozen=True, slots=True)
class _Rests:
    """What rests on a claim: how many outlets tell of its incident, and how many claims have the same words."""

    outlets: Mapping[str, int]
    same: Mapping[str, int]

    def weight(self, claim: Claim) -> tuple[float, list[Reason]]:
        """How much rests on a claim, 1 at least, and why."""
        id = f"{claim.article}/{claim.id}"
        why = []
        outlets, same = self.outlets.get(id, 1), self.same[claim.content.text]
        if outlets > 1:
            why.append(Reason(f"{outlets} outlets tell of the incident", log2(outlets)))
        if any(count.what is CountKind.KILLED for event in claim.events for count in event.counts):
            why.append(Reason("it tells how many died", 1.0))
        if same > 1:
            why.append(Reason(f"{same} claims have these words", log2(same)))
        return 1.0 + sum(each.weight for each in why), why


def questions(where: str | Path) -> tuple[Question, ...]:
    """List what should be judged in the casebook at ``where``, what matters most first, whoever has judged it.

    All its grounded claims are held at once.  Raises :class:`~reportedly.errors.ReportedlyError` where it cannot be opened.
    """
    from reportedly.run.grounding import ground, standing  # noqa: PLC0415
    from reportedly.store import Query  # noqa: PLC0415

    return asked_of(where, list(ground(where, Query(), rejected=True)), standing(where))


def asked_of(where: str | Path, told: Sequence[Grounded], judged: Standing) -> tuple[Question, ...]:
    """The same of all its grounded claims, with those that people rejected, and of what they judged.

    Raises as :func:`questions` does.
    """
    from reportedly.reconcile.chains import by_report  # noqa: PLC0415 – a gazetteer, tables
    from reportedly.reconcile.incidents import grouped, neighbours  # noqa: PLC0415
    from reportedly.reconcile.mentions import mentions  # noqa: PLC0415
    from reportedly.reconcile.scoring import Scores  # noqa: PLC0415

    # A coder is told nothing of others' answers: what people decided is asked as the machine alone has it.
    held = sorted((one for one in told if not any(each.rejects for each in one.judged)), key=_day)[-_LATEST:]
    chains = sorted(by_report(list(mentions(held))), key=lambda chain: chain.id)
    score = Scores(chains)
    near = dict(neighbours(chains, score))
    groups = grouped(chains, near, score)
    rests = _rests(told, chains, groups)
    claims = _as_read(where, told, judged)
    found = (*_claims(claims, rests), *_pairs(chains, near, groups), *_words(told, _decided(judged)))
    return ordered(found)


def _as_read(where: str | Path, told: Iterable[Grounded], judged: Standing) -> Iterator[Claim]:
    """The claims as the reader made them."""
    from reportedly.store import Casebook, Query  # noqa: PLC0415

    corrected = tuple(judged.corrections)
    with Casebook.open(where, create=False) as casebook:
        machine = {
            (claim.article, claim.id): claim
            for start in range(0, len(corrected), _BATCH)
            for claim in casebook.claims(Query(article=corrected[start : start + _BATCH]))
        }
    for one in told:
        yield machine.get((one.claim.article, one.claim.id), one.claim)


def _decided(judged: Standing) -> frozenset[tuple[str, ...]]:
    """The words that people judged."""
    subjects = (outcome.judgements[0].subject for outcome in judged.outcomes)
    return frozenset(keys(each.words) for each in subjects if isinstance(each, MentionSubject))


def _day(one: Grounded) -> tuple[str, str]:
    return one.claim.published or "", one.claim.article


def _rests(told: Iterable[Grounded], chains: Sequence[Chain], groups: Iterable[Sequence[int]]) -> _Rests:
    outlets: dict[str, int] = {}
    for group in groups:
        ids = [mention.id for index in group for mention in chains[index].mentions]
        by = {chains[index].mentions[0].told.claim.outlet for index in group}
        outlets |= dict.fromkeys(ids, len(by))
    return _Rests(outlets, Counter(one.claim.content.text for one in told))


def _claims(claims: Iterable[Claim], rests: _Rests) -> Iterator[Question]:
    for claim in claims:
        doubtful = [
            Doubt(f"events.{n}.type", event.type.value, event.confidence)
            for n, event in enumerate(claim.events)
            if event.confidence < SURE
        ]
        right = claim.confidence
        for each in doubtful:
            right *= each.confidence
        if right >= SURE:
            continue
        why = [Reason("how sure the reader is of the claim, short of certain", 1.0 - claim.confidence)]
        why += [
            Reason(f"how sure it is of {each.field}, short of certain", 1.0 - each.confidence)
            for each in doubtful
        ]
        weight, because = rests.weight(claim)
        subject = ClaimSubject(claim.article, claim.id)
        yield Question(
            id=_id("claim", claim.article, claim.id),
            subject=subject,
            doubt=1.0 - right,
            weight=weight,
            why=(*why, *because),
            claims=(subject,),
            fields=tuple(doubtful),
        )


def _pairs(
    chains: Sequence[Chain],
    near: Mapping[tuple[int, int], float],
    groups: Sequence[Sequence[int]],
) -> Iterator[Question]:
    """Of each two groups, and within each, the pair nearest the threshold."""
    from reportedly.reconcile import weights  # noqa: PLC0415

    group_of = {index: number for number, group in enumerate(groups) for index in group}
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for (one, other), scored in near.items():
        off = abs(scored - weights.JOINS_INCIDENT)
        if off > _NEAR or chains[one].article == chains[other].article:
            continue
        key = (group_of[one], group_of[other])
        key = (min(key), max(key))
        best[key] = min(best.get(key, (off, one, other)), (off, one, other))
    for (first, second), (off, one, other) in best.items():
        sizes = [len({chains[index].article for index in groups[number]}) for number in (first, second)]
        yield _pair(chains[one], chains[other], off, reports=min(sizes), joined=first == second)


def _pair(one: Chain, other: Chain, off: float, *, reports: int, joined: bool) -> Question:
    from reportedly.reconcile.linking import compared  # noqa: PLC0415

    sides = [_claim(chain) for chain in (one, other)]
    # How likely the link is wrong: even at the threshold, ever less away from it.
    doubt = 2.0 / (1.0 + exp(off))
    strongest = sorted(compared(one, other), key=lambda each: -abs(each.weight))[:6]
    rests = Reason(
        f"{reports} report{'s' if reports > 1 else ''} {'held together' if joined else 'kept apart'} by it",
        log2(reports),
    )
    return Question(
        id=_id("pair", *(f"{side.article}/{side.claim}" for side in sides)),
        subject=PairSubject.of(*sides),
        doubt=doubt,
        weight=1.0 + log2(reports),
        why=(*strongest, rests),
        claims=tuple(sides),
    )


def _claim(chain: Chain) -> ClaimSubject:
    """The claim that a chain is judged by: one that says it happened, with a place where there is one."""
    said = [each for each in chain.mentions if not each.denial] or list(chain.mentions)
    best = min(said, key=lambda each: (not each.places, each.start)).told.claim
    return ClaimSubject(best.article, best.id)


def _words(told: Sequence[Grounded], decided: frozenset[tuple[str, ...]]) -> Iterator[Question]:
    from reportedly.knowledge.actors import actors as known  # noqa: PLC0415 – packs
    from reportedly.resolve.actors.unknown import names  # noqa: PLC0415

    knowledge = known()
    actors: dict[tuple[str, ...], list[tuple[Actor | Place, Claim]]] = defaultdict(list)
    places: dict[tuple[str, ...], list[tuple[Actor | Place, Claim]]] = defaultdict(list)
    for one in told:
        for actor in one.actors:
            words = keys(actor.span.text)
            if words in decided or _open(actor, names(actor.span.text, actor, knowledge)):
                actors[words].append((actor, one.claim))
        for place in one.places:
            words = keys(place.span.text)
            # What names no place at all ("the town") can be linked to none.
            named = any(word[:1].isupper() for word in place.span.text.split())
            if words in decided or _open(place, named):
                places[words].append((place, one.claim))
    # What is known as a place here names no party that could be linked.
    towns = {keys(place.span.text) for one in told for place in one.places if place.id is not None}
    for of, found in (("actor", actors), ("place", places)):
        for words, some in found.items():
            if words and not (of == "actor" and words in towns - decided):
                yield _mention(of, some, asked=words in decided)


def _open(value: Actor | Place, named: bool) -> bool:
    """Whether words that may be a name are nobody's, or linked without being sure."""
    return named if value.id is None else value.confidence < UNSURE_LINK


def _mention(of: str, some: Sequence[tuple[Actor | Place, Claim]], *, asked: bool) -> Question:
    """Ask of words; of those that somebody was ``asked`` of before, without telling what they said."""
    spelled = Counter(each.span.text for each, _ in some).most_common(1)[0][0]
    entity = "" if asked else Counter(each.id or "" for each, _ in some).most_common(1)[0][0]
    sure = 0.0 if asked else sum(each.confidence if each.id else 0.0 for each, _ in some) / len(some)
    claims = dict.fromkeys(ClaimSubject(claim.article, claim.id) for _, claim in some)
    articles = len({claim.article for _, claim in some})
    weight = 1.0 + log2(len(claims)) + log2(articles)
    why = [
        Reason(
            f"taken for {entity}, with little to go by" if entity else "nobody knows these words", 1.0 - sure
        ),
        Reason(f"claims that name it so: {len(claims)}", log2(len(claims))),
        Reason(f"reports that name it so: {articles}", log2(articles)),
    ]
    return Question(
        id=_id("mention", of, spelled),
        subject=MentionSubject(spelled, entity),
        doubt=1.0 - sure,
        weight=weight,
        why=tuple(why),
        claims=tuple(claims)[:_SHOWN],
        of=of,
        mentions=len(some),
    )


def _id(kind: str, *parts: str) -> str:
    digest = sha256("\n".join(parts).encode()).hexdigest()
    return f"{kind}:{digest[:16]}"
