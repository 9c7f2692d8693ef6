"""The knowledge of pages."""

from reportedly.knowledge.layout import layout
from reportedly.knowledge.loading import load_yaml
from reportedly.model import LineKind


def test_every_entry_names_its_source():
    raw = load_yaml("layout.yaml")
    entries = [*raw["words"], *raw["parts"], *raw["patterns"], *raw["abbreviations"]]
    entries += [
        raw[name] for name in ("related_leads", "media", "captions", "finite", "first_person", "speeches")
    ]
    assert entries and all(entry["source"].strip() for entry in entries)


def test_every_name_in_a_pattern_is_told():
    known = layout()
    for patterns in (known.head, known.line, known.end, known.tail, known.inner, known.sentence):
        assert patterns
        for pattern in patterns:
            assert "<agency>" not in pattern.regex.pattern
            assert isinstance(pattern.kind, LineKind)


def test_no_pattern_matches_nothing():
    known = layout()
    for patterns in (known.head, known.inner, known.sentence):
        assert not any(pattern.regex.search("") for pattern in patterns)
