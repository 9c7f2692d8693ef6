"""Weights for joining accounts: labels hold offsets and keys alone, and the same labels give the same weights."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from train.incidents.embedding import Embedder
from train.incidents.fitting import (
    APART,
    JOINS_CHAIN,
    JOINS_WORDED,
    SHRUNK,
    TOLD_APART,
    Labelled,
    Weights,
    learnt,
    using,
)
from train.incidents.labels import FOLDER, Happening, in_order, labelled, labels, parts
from train.incidents.regression import Fitted, Rows, fitted
from train.incidents.wording import Pairs, Wording, worded
from train.incidents.writing import WHERE, write_projection, written
from train.published import fakes

from reportedly.extract.encoder.embedding import read_projection
from reportedly.extract.encoder.weights import weights as reader_weights
from reportedly.model import Grounded
from reportedly.reconcile import weights
from reportedly.reconcile.wording import odds
from tests.reconcile.reports import read

# A day, a month or a year, a few words of our own.
KEY = re.compile(r"\d{4}(-\d\d){0,2}(-[a-z0-9]+){1,7}")
FIELDS = {"content", "source", "key", "unsure"}

REPORTS = (
    (
        "a",
        "Northlight Wire",
        "2021-06-08",
        "A car bomb killed at least 14 people at a market in Al-Bab on Tuesday, rescuers said. "
        "The blast also wounded 40 people. Government aircraft bombed the town of Maarat al-Numan on Monday.",
    ),
    (
        "b",
        "Harbour Radio",
        "2021-06-08",
        "A car bomb tore through a market in Al-Bab on Tuesday, killing 14 people. "
        "Air strikes on Maarat al-Numan on Monday destroyed a bakery, residents said.",
    ),
    (
        "c",
        "Lowland Courier",
        "2021-06-09",
        "Air strikes hit Maarat al-Numan on Monday. The car bombing in Al-Bab on Tuesday killed 14 people.",
    ),
    (
        "d",
        "Plain Post",
        "2021-06-09",
        "Fourteen people were killed when a car bomb exploded in Al-Bab on Tuesday. "
        "Warplanes bombed Maarat al-Numan on Monday, killing three people.",
    ),
)


def raw(name: str = "labels.jsonl") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def test_a_label_is_offsets_and_a_key_of_our_own() -> None:
    ids = [label["id"] for label in raw()]
    assert ids == sorted(set(ids))
    for label in raw():
        assert label.keys() == {"id", "text_sha256", "happenings"}
        assert re.fullmatch(r"fakes-\d{4}", label["id"])
        assert re.fullmatch(r"[0-9a-f]{16}", label["text_sha256"])
        for happening in label["happenings"]:
            assert happening.keys() in (FIELDS, FIELDS - {"unsure"})
            assert happening["key"] is None or KEY.fullmatch(happening["key"])
            assert not (happening.get("unsure") and happening["key"])


def test_parts_are_of_keys_that_labels_have_and_none_is_its_own_whole() -> None:
    keys = {happening["key"] for label in raw() for happening in label["happenings"]}
    pairs = [(pair["part"], pair["whole"]) for pair in raw("parts.jsonl")]
    assert pairs == sorted(set(pairs))
    assert {key for pair in pairs for key in pair} <= keys
    assert all(part != whole and (whole, part) not in pairs for part, whole in pairs)
    assert parts() == {frozenset(pair) for pair in pairs}


def test_labels_lie_within_the_texts_they_were_read_in(shared: Path) -> None:
    texts = {report["id"]: report["text"] for report in fakes(shared / "data")}
    for label in raw():
        text = texts[label["id"]]
        assert hashlib.sha256(text.encode()).hexdigest()[:16] == label["text_sha256"]
        for happening in label["happenings"]:
            for start, end in filter(None, (happening["content"], happening["source"])):
                assert 0 <= start < end <= len(text)
                assert text[start:end].strip() == text[start:end]


def test_no_label_is_of_a_report_that_the_figures_are_measured_on(shared: Path) -> None:
    lines = (shared / "corpus" / "incidents-dev.jsonl").read_text(encoding="utf-8").splitlines()
    coded = {account["article"] for line in lines for account in json.loads(line)["accounts"]}
    assert not coded & labels().keys()


def test_the_readme_tells_how_many_there_are() -> None:
    happenings = [happening for label in raw() for happening in label["happenings"]]
    keys = {happening["key"] for happening in happenings} - {None}
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    told = f"{len(raw())} reports, {len(happenings)} mentions, {len(keys)} happenings, {len(raw('parts.jsonl'))} parts"
    assert told in readme


def given() -> Labelled:
    """Four reports that each tell of the bomb and of the raid."""
    by_report: dict[str, list[Grounded]] = {}
    for one in read(*REPORTS):
        by_report.setdefault(one.claim.article, []).append(one)
    reports = []
    for article, told in sorted(by_report.items()):
        mentions = in_order(told)
        keys = [
            Happening(
                (mention.start, mention.told.claim.content.end),
                None,
                "2021-06-07-raid" if "Maarat" in mention.told.claim.content.text else "2021-06-08-bomb",
            )
            for mention in mentions
        ]
        reports.append(labelled(article, mentions, keys))
    return Labelled(tuple(reports), frozenset())


@pytest.fixture(scope="module")
def made() -> tuple[Labelled, Weights]:
    return given(), learnt(given())


def test_what_is_toldtells_the_bomb_from_the_raid(made: tuple[Labelled, Weights]) -> None:
    _, taught = made
    for table in (taught.within.weights, taught.across.weights):
        assert table["place: apart"] < 0 < table["place: same town"]
        assert table["names: none in common"] < 0 < table["same place and days"]


def test_one_report_telling_both_counts_as_much_less_as_is_stated(made: tuple[Labelled, Weights]) -> None:
    reports, taught = made
    fitted_alone = learnt(reports, apart=0.0)
    assert taught.across.weights.get(APART, 0.0) == pytest.approx(
        fitted_alone.across.weights[APART] + TOLD_APART if APART in fitted_alone.across.weights else 0.0
    )


def test_the_same_labels_give_the_same_file(made: tuple[Labelled, Weights]) -> None:
    _, taught = made
    module = WHERE.read_text(encoding="utf-8")
    once = written(module, taught)
    assert once == written(module, learnt(given()))
    # What is written can be written over, and stays a module.
    assert written(once, taught) == once
    told: dict[str, Any] = {}
    exec(compile(once, "weights.py", "exec"), told)
    assert told["ACROSS"].keys() == taught.across.weights.keys()
    assert told["WITHIN_BIAS"] == pytest.approx(taught.within.bias, abs=0.005)


def shipped_embedder() -> Embedder:
    projection = reader_weights().projection
    assert projection is not None
    product, apart = np.array(weights.WORDING_PRODUCT), np.array(weights.WORDING_APART)
    bias = weights.WORDING_BIAS - weights.JOINS_CHAIN + JOINS_WORDED
    told = (product / SHRUNK, apart / SHRUNK, bias / SHRUNK)
    return Embedder(Wording(projection.matrix, projection.offset, *told), projection, {})


def test_what_ships_written_anew_is_what_ships() -> None:
    shipped = Weights(
        Fitted(weights.WITHIN, weights.WITHIN_BIAS),
        Fitted(weights.ACROSS, weights.ACROSS_BIAS),
        weights.JOINS_CHAIN,
        weights.JOINS_INCIDENT,
        shipped_embedder(),
    )
    module = WHERE.read_text(encoding="utf-8")
    assert written(module, shipped) == module


def test_a_module_without_a_place_for_the_numbers_is_refused(made: tuple[Labelled, Weights]) -> None:
    with pytest.raises(ValueError, match="WITHIN_BIAS stands 0 times"):
        written("nothing = 1\n", made[1])


def test_other_weights_are_used_only_for_a_while(made: tuple[Labelled, Weights]) -> None:
    shipped = weights.ACROSS
    with pytest.raises(KeyError), using(made[1]):
        assert weights.ACROSS is made[1].across.weights
        raise KeyError
    assert weights.ACROSS is shipped


def test_labels_are_found_again_by_words_and_source_then_by_words_alone() -> None:
    mentions = in_order(read(REPORTS[0]))
    first, second = mentions[0].told.claim, mentions[1].told.claim
    report = labelled(
        "a",
        mentions,
        [
            Happening((first.content.start, first.content.end), (0, 1), "2021-06-08-bomb"),
            Happening((second.content.start, second.content.end), None, None),
            Happening((100_000, 100_001), None, "2021-06-07-raid"),
        ],
    )
    assert report.keyed[0].key == "2021-06-08-bomb"
    # It tells of something, but of nothing that others tell of.
    assert report.keyed[1].key == f"alone {mentions[1].id}"
    assert report.keyed[2].key is None
    assert (report.lost, report.new) == (1, len(mentions) - 2)


def test_what_is_unsure_teaches_nothing() -> None:
    mentions = in_order(read(REPORTS[0]))
    content = mentions[0].told.claim.content
    report = labelled("a", mentions, [Happening((content.start, content.end), None, None, unsure=True)])
    assert report.keyed[0].key is None
    assert report.lost == 0


def test_the_regression_finds_what_rows_were_drawn_by() -> None:
    rows = [(("wet",), True, 1.0)] * 90 + [(("wet",), False, 1.0)] * 10
    rows += [((), True, 1.0)] * 50 + [((), False, 1.0)] * 50
    found = fitted(Rows.of(rows), penalty=1e-6)
    # Log-odds of a half, and of nine to one.
    assert found.bias == pytest.approx(0.0, abs=1e-3)
    assert found.weights["wet"] == pytest.approx(2.197, abs=1e-3)
    assert 0 < fitted(Rows.of(rows), penalty=10.0).weights["wet"] < found.weights["wet"]


def test_with_vectors_embeddings_are_made_and_counted_by_what_was_learnt() -> None:
    reports = given()
    chance = np.random.default_rng(3)
    mentions = [each.mention for report in reports.reports for each in report.keyed]
    vectors = {each.id: chance.standard_normal(12).astype(np.float16) for each in mentions}
    taught = learnt(replace(reports, vectors=vectors))
    embedder = taught.embedder
    assert embedder is not None
    rows = np.stack([vectors[each.id] for each in mentions]).astype(np.float32)
    told = embedder.wording.embeddings(rows)
    with using(taught):
        found = odds(embedder.mentions(mentions))
    # One threshold is for pairs with and without embeddings: the difference is taken off.
    wanted = SHRUNK * embedder.wording.odds(told[:1].repeat(len(told), 0), told) + JOINS_CHAIN - JOINS_WORDED
    assert found[0] == pytest.approx(wanted, abs=0.05)


def test_a_claim_without_a_vector_has_no_embedding() -> None:
    mentions = [each.mention for each in given().reports[0].keyed]
    embedder = replace(shipped_embedder(), vectors={mentions[0].id: np.zeros(768, dtype=np.float16)})
    told = [mention.told.claim.embedding for mention in embedder.mentions(mentions)]
    assert told[0] is not None and set(told[1:]) == {None}


def test_without_vectors_nothing_is_made_of_embeddings(made: tuple[Labelled, Weights]) -> None:
    _, taught = made
    assert taught.embedder is None
    with using(taught):
        assert weights.WORDING_OF == "" and weights.WORDING_PRODUCT == ()


def drawn(count: int = 60_000) -> tuple[Any, Pairs]:
    """Vectors of two kinds, and pairs of them that are one where the kinds are."""
    chance = np.random.default_rng(7)
    kinds = chance.integers(0, 2, 200)
    vectors = chance.standard_normal((200, 20)).astype(np.float32)
    vectors[:, 4] += 3 * kinds
    one, other = chance.integers(0, 200, count), chance.integers(0, 200, count)
    same = (kinds[one] == kinds[other]).astype(np.float32)
    return vectors, Pairs(one, other, np.zeros(count, np.float32), same, np.ones(count, np.float32))


def test_the_projection_finds_by_what_pairs_are_one_and_finds_it_again() -> None:
    vectors, pairs = drawn()
    found = worded(vectors, pairs, size=4)
    told = found.embeddings(vectors)
    right = (found.odds(told[pairs.one], told[pairs.other]) > 0) == (pairs.same > 0)
    assert right.mean() > 0.8
    again = worded(vectors, pairs, size=4)
    assert (again.matrix == found.matrix).all() and again.bias == found.bias


def test_what_observations_tell_already_is_not_toldagain() -> None:
    vectors, pairs = drawn()
    told = replace(pairs, odds=np.where(pairs.same > 0, 8.0, -8.0).astype(np.float32))
    found = worded(vectors, told, size=4)
    embedded = found.embeddings(vectors)
    assert np.abs(found.odds(embedded[pairs.one], embedded[pairs.other])).max() < 2.0


def test_a_projection_is_kept_as_it_is_read(tmp_path: Path) -> None:
    shipped = shipped_embedder().projection
    write_projection(shipped, tmp_path / "wording.npz")
    read_again = read_projection(tmp_path / "wording.npz")
    assert read_again.name == shipped.name
    assert (read_again.matrix == shipped.matrix).all()


def test_what_embeddings_count_is_for_the_projection_that_ships() -> None:
    projection = reader_weights().projection
    assert projection is not None
    assert projection.name == weights.WORDING_OF
    assert projection.matrix.shape[1] == len(weights.WORDING_PRODUCT) == len(weights.WORDING_APART)
