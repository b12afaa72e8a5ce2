"""Names of bookmarks: told apart, short enough for Word, the same for the same item."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain.template import Field
from gfmd_desktop.word import anchors
from gfmd_desktop.word.anchors import Anchor, AnchorKind
from tests.word.forms import all_forms

LONGEST_NAME = 40
field_ids = st.from_regex(r"[a-z][a-z0-9_]{0,19}", fullmatch=True).filter(
    lambda name: name != "ref" and not name.startswith(("at_", "i_", "show_", "x_")) and "_" not in name[12:13]
)
rows = st.text(min_size=1).map(anchors.row_id)


@given(field_ids, rows)
def test_every_name_says_what_it_was_made_for(field: str, row: str) -> None:
    assert anchors.parse(anchors.label(field)) == Anchor(AnchorKind.LABEL, field)
    assert anchors.parse(anchors.row_label(row, field)) == Anchor(AnchorKind.ROW_LABEL, field, row)
    assert anchors.parse(anchors.item(row, field)) == Anchor(AnchorKind.ITEM, field, row)
    assert anchors.parse(anchors.annex(field)) == Anchor(AnchorKind.ANNEX, field)
    assert anchors.parse(anchors.annex(field, row)) == Anchor(AnchorKind.ANNEX_ROW, field, row)
    assert anchors.parse(anchors.heading(field)) == Anchor(AnchorKind.HEADING, field)
    assert anchors.parse(anchors.shown_again(field)) == Anchor(AnchorKind.SHOWN_AGAIN, field)


@given(st.text(max_size=60))
def test_any_name_of_a_bookmark_can_be_read(name: str) -> None:
    anchor = anchors.parse(name)
    assert (anchor is not None) == name.startswith("_g1_")


@given(st.text(min_size=1))
def test_a_row_id_is_short_lower_case_and_always_the_same(item_id: str) -> None:
    row = anchors.row_id(item_id)
    assert len(row) == anchors.ROW_ID_LENGTH
    assert set(row) <= set("abcdefghijklmnopqrstuvwxyz234567")
    assert row == anchors.row_id(item_id)


def test_row_ids_stay_what_they_are_in_files_already_given_away() -> None:
    assert anchors.row_id("00000000-0000-4000-8000-000000000001") == "chszj5ebswgb"


@pytest.mark.parametrize("name", ["", "_GoBack", "g1_women", "_Toc123", "_g2_women"])
def test_bookmarks_of_others_are_none_of_ours(name: str) -> None:
    assert anchors.parse(name) is None


def test_only_the_start_of_an_item_leaves_the_answer_going_on() -> None:
    assert [kind for kind in AnchorKind if not Anchor(kind, "x").ends_answers] == [AnchorKind.ITEM]


def test_every_name_of_the_forms_fits_into_a_bookmark() -> None:
    row = anchors.row_id("any")

    def names(field: Field, *, inner: bool) -> list[str]:
        own = [anchors.annex(field.id, row)] if inner else [anchors.label(field.id), anchors.annex(field.id)]
        below = [
            name for each in field.subfields for name in (anchors.row_label(row, each.id), anchors.item(row, each.id))
        ]
        return own + below + [name for each in field.subfields for name in names(each, inner=True)]

    every = [name for form in all_forms() for field in form.template.fields() for name in names(field, inner=False)]
    assert [name for name in every if len(name) > LONGEST_NAME] == []
