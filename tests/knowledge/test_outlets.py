"""Outlets: every entry is whole, names lead to one outlet, and a folder of one's own adds to those that ship."""

import json
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportedly.errors import ReportedlyError
from reportedly.knowledge.actors import actors
from reportedly.knowledge.outlets import Outlet, fold, outlets

KNOWN = outlets()


@pytest.mark.parametrize("outlet", list(KNOWN), ids=lambda outlet: outlet.id)
def test_every_entry_is_whole(outlet: Outlet) -> None:
    assert outlet.source
    assert outlet.source_scale
    assert outlet.names or outlet.short
    assert all(KNOWN.get(agency) for agency in outlet.carries)
    assert all(camp.source for camp in outlet.camps)
    assert outlet.country is None or (len(outlet.country) == 3 and outlet.country.isupper())
    assert all("/" not in domain and not domain.startswith("www.") for domain in outlet.domains)


def test_there_are_enough_and_every_id_stands_once() -> None:
    assert len(KNOWN) >= 120
    assert len(KNOWN.by_id) == len(KNOWN)


def test_no_name_and_no_domain_belongs_to_two() -> None:
    names: dict[str, set[str]] = defaultdict(set)
    for outlet in KNOWN:
        for name in (outlet.id, outlet.name, *outlet.names, *outlet.common, *outlet.short, *outlet.domains):
            names[fold(name)].add(outlet.id)
    assert not {name: ids for name, ids in names.items() if len(ids) > 1}


def test_owners_who_are_actors_are_known_actors() -> None:
    known = actors().entries
    owners = {owner.actor for outlet in KNOWN for owner in outlet.owners if owner.actor}
    assert owners <= set(known)


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("sana", "sana"),
        ("manar", "manar"),
        ("alaraby", "alaraby"),
        ("etilaf", "etilaf"),
        ("ara", "ara-news"),
        ("sputnik", "sputnik"),
        ("asharqalawsat", "asharqalawsat"),
        ("dailysabah", "dailysabah"),
        ("The Guardian", "guardian"),
        ("AL-MANAR TV", "manar"),
        ("Hürriyet", "hurriyet"),
        ("BBC Online", "bbc"),
        ("ТАСС", "tass"),
        ("www.aljazeera.com", "aljazeera"),
        ("https://arabic.rt.com/middle_east/1", "rt"),
        ("Homeland Dispatch Agency", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_an_article_s_outlet_is_found_by_any_of_its_names(text: str, outlet: str | None) -> None:
    found = KNOWN.named(text)
    assert (found.id if found else None) == outlet


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the state news agency SANA", ["sana"]),
        ("SANAs correspondent in the city", ["sana"]),
        ("Iran's Press TV, citing Al-Manar", ["presstv", "manar"]),
        ("Interfax-Ukraine", ["interfax-ukraine"]),
        ("the airport of Sana'a", []),
        ("a reuters of sorts", []),
        ("the times they live in", []),
        ("The Times", ["times-uk"]),
        ("a reporter for The Times", []),
        ("a Times reporter", ["times-uk"]),
        ("the newspaper Dawn", ["dawn"]),
        ("fighting at dawn, before Dawn broke", []),
        ("somebody@reuters.com", []),
    ],
)
def test_names_in_running_text_are_found_where_they_name_an_outlet(text: str, found: list[str]) -> None:
    mentions = KNOWN.find(text)
    assert [mention.outlet.id for mention in mentions] == found
    names = {name for mention in mentions for name in (*mention.outlet.names, *mention.outlet.common)}
    assert all(text[mention.start : mention.end] in names for mention in mentions)


def test_owners_and_camps_hold_for_their_time() -> None:
    sana = KNOWN.by_id["sana"]
    assert sana.camp_on("syria", date(2016, 5, 1))
    assert sana.camp_on("syria", date(2025, 5, 1)) is None
    assert sana.camp_on("ukraine") is None
    post = KNOWN.by_id["washingtonpost"]
    assert [owner.name for owner in post.owners_on(date(2020, 1, 1))] == ["Nash Holdings (Jeff Bezos)"]


def test_a_folder_of_one_s_own_adds_and_replaces(tmp_path: Path) -> None:
    write(
        tmp_path, {"id": "coast-wire", "name": "Coast Wire", "kind": "agency", "domains": ["coast.example"]}
    )
    write(tmp_path, {"id": "sana", "name": "Another", "kind": "agency"}, name="other.yaml")
    more = outlets(tmp_path)
    assert len(more) == len(KNOWN) + 1
    assert [mention.outlet.id for mention in more.find("Coast Wire said")] == ["coast-wire"]
    assert more.by_id["sana"].name == "Another"
    assert more.at("https://news.coast.example/1") == more.get("coast-wire")


@pytest.mark.parametrize(
    "entry",
    [
        {"id": "x", "name": "X", "kind": "gazette"},
        {"id": "x", "name": "X"},
        {"id": "x", "name": "X", "kind": "blog", "since": "May 2012"},
        {"id": "x", "name": "X", "kind": "blog", "camps": [{"conflict": "syria", "camp": "good"}]},
        {"id": "x", "name": "X", "kind": "blog", "camps": [{"conflict": "atlantis", "camp": "russian"}]},
        {"id": "x", "name": "X", "kind": "blog", "colour": "red"},
    ],
)
def test_an_entry_that_is_wrong_is_told_with_its_file(entry: dict[str, Any], tmp_path: Path) -> None:
    write(tmp_path, entry)
    with pytest.raises(ReportedlyError, match=r"mine\.yaml.*README"):
        outlets(tmp_path)


def test_what_is_no_folder_of_outlets_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReportedlyError, match="holds no outlets"):
        outlets(tmp_path)
    with pytest.raises(ReportedlyError, match="no folder"):
        outlets(tmp_path / "missing")
    (tmp_path / "mine.yaml").write_text("outlets: [", encoding="utf-8")
    with pytest.raises(ReportedlyError, match="no YAML"):
        outlets(tmp_path, tmp_path)


def test_dates_may_be_written_as_yaml_has_them(tmp_path: Path) -> None:
    text = "outlets:\n- {id: x, name: X, kind: blog, source: s, since: 2015, until: 2016-03-01}\n"
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    entry = outlets(tmp_path).by_id["x"]
    assert (entry.since, entry.until) == ("2015", "2016-03-01")


def test_every_outlet_of_the_shared_articles_is_known(shared: Path) -> None:
    lines = (shared / "data/fakes/articles.jsonl").read_text(encoding="utf-8").splitlines()
    given = {json.loads(line)["outlet"] for line in lines}
    assert {name for name in given if KNOWN.named(name) is None} == set()


def write(folder: Path, entry: dict[str, Any], *, name: str = "mine.yaml") -> None:
    # JSON is YAML.
    (folder / name).write_text(json.dumps({"outlets": [{"source": "s", **entry}]}), encoding="utf-8")
