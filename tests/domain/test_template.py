"""A template tells which fields belong to which part, and what its labels say."""

import pytest

from gfmd_desktop.domain.template import Consent, Field, Kind
from tests.example_template import EVENING, EXAMPLE, MORNING


def test_without_a_part_every_field_is_asked_in_order() -> None:
    ids = [field.id for field in EXAMPLE.fields()]

    assert ids[:3] == ["hosts", "theme", "mood"]
    assert len(ids) == len(set(ids)) == 11


def test_a_part_asks_its_own_fields_and_those_of_every_part() -> None:
    morning = [field.id for field in EXAMPLE.fields(MORNING)]
    evening = [field.id for field in EXAMPLE.fields(EVENING)]

    assert [field_id for field_id in morning if field_id in evening] == ["hosts", "theme", "mood", "other"]
    assert "findings" in morning
    assert "findings" not in evening


def test_fields_and_parts_are_found_by_id() -> None:
    assert EXAMPLE.field("proposals").subfield("steps").subfield("step").max_words == 40
    assert EXAMPLE.part(EVENING).title == "Evening"
    assert EXAMPLE.has_field("theme")
    assert not EXAMPLE.has_field("step")


def test_an_unknown_id_is_a_key_error() -> None:
    for find in (EXAMPLE.field, EXAMPLE.part, EXAMPLE.field("proposals").subfield):
        with pytest.raises(KeyError):
            find("unheard_of")


def test_people_and_quotes_bring_their_sub_fields_with_them() -> None:
    quote, speaker, consent = EXAMPLE.field("quotes_m").subfields

    assert [field.id for field in EXAMPLE.field("hosts").subfields] == ["name", "organisation"]
    assert (quote.kind, speaker.kind, consent.kind) == (Kind.TEXT, Kind.LINE, Kind.CHOICE)
    assert [option.id for option in consent.options] == list(Consent)


def test_a_label_is_numbered_item_by_item() -> None:
    proposal = EXAMPLE.field("proposals").subfield("proposal")

    assert proposal.label_for(3) == "Proposal 3 and who it is for"


def test_labels_go_by_the_items_number_and_then_fall_back() -> None:
    topic = EXAMPLE.field("circles").subfield("topic")

    assert [topic.label_for(number) for number in (1, 2, 3)] == ["First topic", "Second topic", "Topic"]


@pytest.mark.parametrize(
    ("label", "short_label", "name"),
    [("1. Women:", "Women", "Women"), ("Session theme:", "", "Session theme"), ("Question {n}:", "", "Question")],
)
def test_a_field_is_called_by_its_short_label_or_its_bare_label(label: str, short_label: str, name: str) -> None:
    assert Field("f", Kind.TEXT, label, short_label=short_label).name == name
