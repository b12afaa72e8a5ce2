"""What changed is told place by place, and every word of both sides is in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.domain import edits as making
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Item, Report, TemplateRef
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.changes import Came, ChangeKind, Piece, changes_of, word_differences
from tests.example_template import EXAMPLE
from tests.strategies import texts

EMPTY = Report("r", TemplateRef("t", 1))
WORDS = st.lists(st.sampled_from(["open ", "talks ", "in ", "every ", "town", ".", "\n"]), max_size=30).map("".join)


def test_words_that_differ_are_told_from_words_that_stayed() -> None:
    assert word_differences("open talks in towns", "open local talks") == (
        Piece("open ", Came.SAME),
        Piece("local ", Came.NEW),
        Piece("talks", Came.SAME),
        Piece(" in towns", Came.GONE),
    )


@given(st.one_of(WORDS, texts()), st.one_of(WORDS, texts()))
def test_the_pieces_hold_every_letter_of_both_sides(before: str, after: str) -> None:
    pieces = word_differences(before, after)
    assert "".join(piece.text for piece in pieces if piece.came is not Came.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.came is not Came.GONE) == after


def test_a_long_text_changed_all_over_is_compared_in_no_time() -> None:
    before = " ".join(f"a{number}" for number in range(20_000))
    after = " ".join(f"b{number}" for number in range(20_000))
    assert [piece.came for piece in word_differences(before, after)] == [Came.GONE, Came.NEW]


def test_edits_of_one_place_are_one_change() -> None:
    edits = [Edit(("text",), None, from_plain("one")), Edit(("text",), from_plain("one"), from_plain("one\ntwo"))]
    (change,) = changes_of(edits, EXAMPLE)
    assert (change.kind, change.before, change.after) == (ChangeKind.WRITTEN, "", "one\ntwo")


def test_what_ends_as_it_began_is_no_change() -> None:
    assert changes_of([Edit(("line",), "a", "b"), Edit(("line",), "b", "a")], EXAMPLE) == ()


@pytest.mark.parametrize(
    ("edit", "kind", "before", "after"),
    [
        (making.insert_item(EMPTY, ("list",), Item("i", {"line": "x"})), ChangeKind.ADDED, "", "x"),
        (making.insert_item(EMPTY, ("list",), Item("i", {"line": "x"})).inverse, ChangeKind.TAKEN_AWAY, "x", ""),
        (Edit(("list", "i"), making.Position(0), making.Position(2)), ChangeKind.MOVED, "1", "3"),
        (making.set_nothing_said(EMPTY, "line", nothing_said=True), ChangeKind.SAID_NOTHING, "–", "✓"),
        (making.set_group(EMPTY, "Asia"), ChangeKind.WRITTEN, "", "Asia"),
        (Edit(("quotes_m", "q", "consent"), None, "not_asked"), ChangeKind.WRITTEN, "", "not asked"),
    ],
)
def test_every_intention_is_told(edit: Edit, kind: ChangeKind, before: str, after: str) -> None:
    (change,) = changes_of([edit], EXAMPLE)
    assert (change.kind, change.before, change.after) == (kind, before, after)


def test_only_answers_belong_to_a_field() -> None:
    said, grouped = making.set_nothing_said(EMPTY, "line", nothing_said=True), making.set_group(EMPTY, "Asia")
    assert [change.field_id for change in changes_of([said, grouped], EXAMPLE)] == ["line", None]
