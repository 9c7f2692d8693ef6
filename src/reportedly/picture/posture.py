"""Force posture: troops sent, outposts set up, reinforcements, massing, preparations, withdrawals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportedly.knowledge.moves import MoveWords, force_nouns, move_words
from reportedly.model import Actor, ActorKind, Count, CountKind, EventType, Grounded, Move, Posture, Telling
from reportedly.picture.grouping import (
    by_day,
    each_count,
    each_word,
    grouped,
    together,
    when_key,
    where_key,
    who_key,
)
from reportedly.picture.parties import armed, civilian, doers
from reportedly.picture.phrases import folded, heads
from reportedly.picture.standing import standing
from reportedly.reconcile.tellings import happened_at, tellings, when

_MOBILISED = (EventType.MOBILIZE_DEPLOY, EventType.MOBILIZE_PREPARE)
# Numbers that can count troops, vehicles or posts; those of the dead in the same event do not.
_NUMBERS = (CountKind.FIGHTERS, CountKind.OTHER)


def posture(grounded: Iterable[Grounded]) -> Iterator[Posture]:
    """Each move of forces that claims tell of, by its days.

    A move is an event of MOBILIZE or RETREAT.withdraw – of any type where its trigger is a word for reinforcing – whose
    trigger is a listed word for it, and that names a party under arms or what is moved.  Tellings are one row where actors,
    move, standing, forces, place and days are the same.
    """
    made = ((_key(row), row) for telling in tellings(grounded) if (row := _row(telling)))
    rows = [_merged(group) for group in grouped(made, tellings=lambda row: row.tellings)]
    yield from sorted(
        rows, key=lambda row: (by_day(row.earliest, row.latest), row.move, [t.id for t in row.tellings])
    )


def _row(telling: Telling) -> Posture | None:
    move = _move(telling)
    if move is None:
        return None
    actors = tuple(actor for actor in doers(telling.actors) if _moves_forces(actor))
    forces = (*_counted(telling), *(words for target in telling.targets for words in _forces(target, move)))
    named = (folded(span.text) for span in telling.event.materiel)
    materiel = each_word(words for words in named if words not in forces)
    if not actors and not forces and not materiel:
        return None
    earliest, latest = when(telling)
    return Posture(
        actors=actors,
        move=move,
        standing=standing(telling.claim),
        forces=each_word(forces),
        materiel=materiel,
        counts=tuple(count for count in telling.event.counts if _counts_forces(count)),
        place=happened_at(telling),
        earliest=earliest,
        latest=latest,
        tellings=(telling,),
    )


def _moves_forces(actor: Actor) -> bool:
    """Whether words name a party that has forces: one that is known, or people under arms; "we" and "a man" are neither."""
    return actor.kind is not ActorKind.PERSON and (actor.id is not None or armed(actor) or actor.loaded)


def _move(telling: Telling) -> Move | None:
    """The move its trigger tells; ``None`` where it is no word for one, or the type is of another kind."""
    type, trigger = telling.event.type, telling.event.trigger.text
    told = next((entry for entry in move_words() if _tells(entry, telling)), None)
    if type is EventType.RETREAT_WITHDRAW:
        leaving = [entry for entry in move_words() if entry.move is Move.WITHDRAWAL]
        return Move.WITHDRAWAL if any(entry.words.search(trigger) for entry in leaving) else None
    if told is None or told.move is Move.WITHDRAWAL or not (told.always or type in _MOBILISED):
        return None
    # "Preparing" is a preparation only where the reader, too, took it for one: "plans" and "aims" are many things.
    return None if told.move is Move.PREPARATION and type is not EventType.MOBILIZE_PREPARE else told.move


def _tells(entry: MoveWords, telling: Telling) -> bool:
    """Whether a trigger holds such words, and what must stand behind them does."""
    content, trigger = telling.claim.content, telling.event.trigger
    if not entry.words.search(trigger.text):
        return False
    behind = content.text[max(trigger.end - content.start, 0) :]
    return entry.before is None or entry.before.search(behind) is not None


def _forces(target: Actor, move: Move) -> Iterator[str]:
    """The words for what is moved or made stronger; what is withdrawn from is a place, so that only people under arms leave."""
    words = target.span.text
    told = force_nouns()
    if civilian(words) or (move is Move.WITHDRAWAL and not armed(target)):
        return
    if any(told.search(head) for head in heads(words)):
        yield folded(words)


def _counted(telling: Telling) -> Iterator[str]:
    """The words for fighters that are counted and stand in no role: "hundreds of TURKISH SOLDIERS crossed"."""
    told = {actor.span for actor in (*telling.actors, *telling.targets)}
    for count in telling.event.counts:
        who = count.who
        if (
            count.what is CountKind.FIGHTERS
            and who is not None
            and who not in told
            and not civilian(who.text)
        ):
            yield folded(who.text)


def _counts_forces(count: Count) -> bool:
    return count.what in _NUMBERS and not (count.who and civilian(count.who.text))


def _key(row: Posture) -> tuple[object, ...]:
    return (
        who_key(row.actors),
        row.move,
        row.standing,
        row.forces,
        where_key(row.place),
        when_key(row.tellings[0]),
    )


def _merged(rows: tuple[Posture, ...]) -> Posture:
    first = rows[0]
    return Posture(
        actors=first.actors,
        move=first.move,
        standing=first.standing,
        forces=first.forces,
        materiel=each_word(words for row in rows for words in row.materiel),
        counts=each_count(count for row in rows for count in row.counts),
        place=first.place,
        earliest=first.earliest,
        latest=first.latest,
        tellings=together(row.tellings for row in rows),
    )
