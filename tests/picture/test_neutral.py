"""No view takes sides: where two sides change names in a report, the rows change nothing but the names."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from reportedly import picture
from tests.picture.swapping import Pair, Side, nameless, pair

VIEWS = (
    "control",
    "alignment",
    "naming",
    "losses",
    "agreements",
    "breaches",
    "weekly",
    "posture",
    "harm",
    "governance",
    "statements",
)


def state(
    name: str, adjective: str, capital: str, code: str, *, mod: str = "mod", ministry: str | None = None
) -> Side:
    """A state, with the ids of its government, forces and ministries in the packs.

    ``mod`` ends the id of its ministry of defence, ``ministry`` is the name the packs have for that.
    """
    words = {"name": name, "adj": adjective, "capital": capital} | (
        {"ministry": ministry} if ministry else {}
    )
    bodies = (f"{code.lower()}-{body}" for body in ("gov", "mil", mod, "mfa", "police", "presidency"))
    return Side(words, (code, *bodies))


def group(name: str, id: str, official: str | None = None) -> Side:
    """An armed group; its men bear its name."""
    return Side({"name": name}, (id,), official)


STATES = (
    (state("Armenia", "Armenian", "Yerevan", "ARM"), state("Azerbaijan", "Azerbaijani", "Baku", "AZE")),
    (state("Thailand", "Thai", "Bangkok", "THA"), state("Cambodia", "Cambodian", "Phnom Penh", "KHM")),
    (
        state(
            "Ukraine",
            "Ukrainian",
            "Kyiv",
            "UKR",
            mod="defence-ministry",
            ministry="Ministry of Defence of Ukraine",
        ),
        state("Russia", "Russian", "Moscow", "RUS", ministry="Ministry of Defence of the Russian Federation"),
    ),
)
GROUPS = (
    (group("Arakan Army", "mmr-aa"), group("Kachin Independence Army", "mmr-kia")),
    (
        group("Ahrar al-Sham", "syr-ahrar-al-sham", "Ahrar al-Sham Islamic Movement"),
        group("Jaysh al-Islam", "syr-jaysh-al-islam"),
    ),
)


@dataclass(frozen=True)
class Held:
    """An article as a casebook lists it."""

    id: str
    outlet: str
    claims: int
    published: str = "2024-08-02"


# Our own words; who does what to whom is nobody's history.
BETWEEN_STATES = {
    "clash": (
        "{a.adj} and {b.adj} forces clashed along the border on Tuesday. "
        "The {a.adj} defence ministry said that {b.adj} artillery had shelled a market, killing three civilians. "
        "The {b.adj} defence ministry denied that its troops had opened fire. "
        "{b.name} claimed that at least 12 {a.adj} soldiers had been killed and two {a.adj} tanks destroyed. "
        "{a.name} acknowledged the loss of four soldiers."
    ),
    "air": (
        "A {a.adj} air strike hit a hospital in the town on Friday, killing at least nine civilians, the mayor said. "
        "Some 4,000 people have fled their homes. {b.adj} shells destroyed a school, residents said. "
        "{a.capital} said that {b.adj} warplanes had bombed a power plant and wounded 20 people. "
        "{a.adj} troops have besieged the town for a week."
    ),
    "ceasefire": (
        "{a.capital} accused {b.capital} of violating the ceasefire by shelling {a.adj} troops on Monday. "
        "{b.capital} denied that it had broken the truce. "
        "{b.name} said that {a.adj} forces had violated the ceasefire three times since Sunday. "
        "{a.name} and {b.name} signed the ceasefire on 28 July. "
        "{a.name} sent 2,000 soldiers to the border, and {b.adj} troops were massing on the other side."
    ),
    "threats": (
        "{a.name} threatened to attack {b.adj} positions if the shelling continued. "
        "{b.name} warned {a.name} against crossing the border. "
        "The {a.adj} foreign minister condemned {b.adj} attacks on villages. "
        "{b.name} demanded that {a.adj} troops withdraw from the border. "
        'The {a.adj} regime promised to open the crossing, and called the {b.adj} troops "terrorists".'
    ),
    "arms": (
        "{a.name} supplied the rebels in the hills with rockets and armoured vehicles, local sources said. "
        "{b.adj}-backed fighters attacked an outpost of the army. "
        "{b.name} is hostile to the rebels, and its ally Peru supports it. "
        "{a.capital} has given artillery support to the rebels, the {b.adj} defence ministry said."
    ),
}
BETWEEN_GROUPS = {
    "seizure": (
        "The {a.name} captured Mandalay from the {b.name} on Sunday. "
        "The {b.name} claimed that it had retaken Mandalay on Monday. "
        "Residents said that the {a.name} holds Myitkyina, which the {b.name} has besieged since May. "
        "The {b.name} said that it had captured 30 {a.name} fighters and seized four armoured vehicles. "
        "{a.name} fighters withdrew from Bhamo."
    ),
    "rule": (
        "The {a.name} set up a local council in Mandalay, and the {b.name} tried to take over the town's courts. "
        "Peru has supplied the {b.name} with anti-tank missiles, the {a.name} said. "
        "The {a.name} is allied with the Karenni Army. "
        "The {b.name} denied that it had shelled a clinic in Bhamo, where five people died."
    ),
}


@cache
def reports() -> tuple[tuple[str, Side, Side, Pair], ...]:
    """Every report with every two sides of its kind, read and resolved both ways."""
    kinds = ((BETWEEN_STATES, STATES), (BETWEEN_GROUPS, GROUPS))
    return tuple(
        (f"{name}: {a.words['name']} and {b.words['name']}", a, b, pair(text, a, b, published="2024-08-02"))
        for told, sides in kinds
        for name, text in told.items()
        for a, b in sides
    )


@cache
def functions() -> dict[str, Callable[..., Any]]:
    """What yields rows of the picture from grounded claims alone, by name."""
    found: dict[str, Callable[..., Any]] = {}
    for told in pkgutil.iter_modules(picture.__path__):
        module = import_module(f"{picture.__name__}.{told.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("_") or not function.__module__.startswith(module.__name__):
                continue
            signature = inspect.signature(function)
            first, *others = signature.parameters.values()
            rows = str(signature.return_annotation).startswith("Iterator[")
            needed = [one for one in others if one.default is inspect.Parameter.empty]
            if first.name == "grounded" and rows and not needed:
                found[name] = function
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_swapping_the_sides_swaps_nothing_but_names(view: str) -> None:
    function = functions().get(view)
    if function is None:
        pytest.skip(f"there is no view {view} yet")
    shown = 0
    for name, a, b, both in reports():
        rows = sorted(nameless(row, a, b) for row in function(both.told))
        swapped = sorted(nameless(row, b, a) for row in function(both.swapped))
        assert rows == swapped, name
        shown += sum("<A" in row or "<B" in row for row in rows)
    assert shown, "no row of this view names a side, so this test shows nothing"


def test_every_function_from_claims_to_rows_is_among_them() -> None:
    assert set(functions()) <= set(VIEWS)


def test_coverage_takes_every_outlet_alike() -> None:
    coverage = pytest.importorskip("reportedly.picture.coverage").coverage

    def rows(one: str, other: str) -> list[tuple[object, ...]]:
        held = [Held("1", one, 3), Held("2", other, 0), Held("3", other, 2)]
        return [(row.outlet, row.day, row.articles, row.claims) for row in coverage(held)]

    names = {"Northlight Wire": "Harbour Radio", "Harbour Radio": "Northlight Wire"}
    swapped = {(names[str(outlet)], *rest) for outlet, *rest in rows("Harbour Radio", "Northlight Wire")}
    assert set(rows("Northlight Wire", "Harbour Radio")) == swapped


def test_the_claims_themselves_are_carried_over_whole() -> None:
    for name, a, b, both in reports():
        assert both.told
        for one, other in zip(both.told, both.swapped, strict=True):
            assert nameless(one, a, b) == nameless(other, b, a), name
            for role in ("actors", "places"):
                here, there = getattr(one, role), getattr(other, role)
                assert [nameless(each, a, b) for each in here] == [nameless(each, b, a) for each in there], (
                    name
                )
