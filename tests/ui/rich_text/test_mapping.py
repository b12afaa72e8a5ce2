"""Rich text goes into a Qt document and comes out of it as it was, whatever it is and whatever is done to it in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span, normal, plain
from gfmd_desktop.ui.rich_text import formatting
from gfmd_desktop.ui.rich_text.blocks import nearest_place
from gfmd_desktop.ui.rich_text.inserting import insert
from gfmd_desktop.ui.rich_text.mapping import from_document, from_selection, to_document
from gfmd_desktop.ui.rich_text.places import units
from tests import strategies
from tests.ui.rich_text.blocks import LINE, UNDERLINE, bold, bullet, link, number, p

pytestmark = pytest.mark.usefixtures("qapp")


def document_of(text: RichText) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    to_document(document, text)
    return document


def selection(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(nearest_place(document, start))
    cursor.setPosition(nearest_place(document, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def letters(text: RichText) -> str:
    """All there is to read, without the ends of blocks."""
    return plain(text).replace("\n", "")


@given(strategies.raw_rich_texts(unknown=True))
def test_text_comes_back_in_its_normal_form(text: RichText) -> None:
    assert from_document(document_of(text)) == normal(text)


@given(strategies.rich_texts(unknown=True), strategies.rich_texts(unknown=True))
def test_a_document_keeps_nothing_of_what_it_showed_before(before: RichText, after: RichText) -> None:
    document = document_of(before)
    to_document(document, after)
    assert from_document(document) == after


@pytest.mark.parametrize(
    "text",
    [
        (),
        (Block(),),
        (p(), p()),
        (bullet(),),
        (p("no\u00a0break\tand tab"),),
        (p(f"a{LINE}b"), number(f"{LINE}")),
        (p(link("linked"), Span("underlined", UNDERLINE, "https://example.org/")),),
        (p(direction=Direction.RTL), p("word", direction=Direction.RTL), p("كلمة", direction=Direction.LTR)),
        (Block(language="ar"), Block(extra={"x_new": [1, None, {"k": "v"}]})),
        (p(Span("kept", extra={"x_new": "a"}), Span("apart", extra={"x_new": "b"})),),
        (p("\ufdd0 and \ufdd1 are Qt's own, \ufffc and \ufffd nearly so"),),
        (bullet("a"), bullet("b", level=2), number("c", level=1), bullet("d"), number("e"), bullet("f", level=1)),
        (p("👩🏽‍🌾", bold("👍")),),
    ],
)
def test_what_trips_others_up_comes_back(text: RichText) -> None:
    assert from_document(document_of(text)) == text


def test_newlines_inside_a_block_become_breaks() -> None:
    assert from_document(document_of((p("a\r\nb\nc\u2029d"),))) == (p(f"a{LINE}b{LINE}c{LINE}d"),)


def test_letters_that_no_word_file_may_hold_never_come_out() -> None:
    document = QTextDocument()
    QTextCursor(document).insertText("a\x00b\x0bc\ufffe")
    assert from_document(document) == (p("abc"),)


def test_a_long_list_counts_on_and_comes_back() -> None:
    text = tuple(kind(str(entry)) for kind in (bullet, number) for entry in range(700))
    document = document_of((*text[:350], bullet("inner", level=1), *text[350:]))
    last = document.lastBlock()
    assert last.textList().itemText(last) == "700."
    assert from_document(document) == (*text[:350], bullet("inner", level=1), *text[350:])


Change = Callable[[QTextCursor], None]


def change_by(does: Callable[..., None], *what: st.SearchStrategy[Any]) -> st.SearchStrategy[Change]:
    return st.tuples(*what).map(lambda drawn: lambda cursor: does(cursor, *drawn))


def lead(cursor: QTextCursor, href: str | None) -> None:
    if cursor.hasSelection():
        formatting.link(cursor, href)


changes = st.one_of(
    change_by(formatting.set_mark, st.sampled_from(Mark), st.booleans()),
    change_by(formatting.toggle_list, st.sampled_from([BlockKind.BULLET, BlockKind.NUMBER])),
    change_by(formatting.change_level, st.sampled_from([1, -1])),
    change_by(formatting.set_direction, st.none() | st.sampled_from(Direction)),
    change_by(lead, st.none() | strategies.links()),
    change_by(formatting.clear_formatting),
)
places = st.integers(0, 60)


@given(strategies.rich_texts(unknown=True), st.lists(st.tuples(places, places, changes), max_size=4))
def test_formatting_keeps_every_letter_and_a_valid_text(text: RichText, made: list[tuple[int, int, Change]]) -> None:
    document = document_of(text)
    for start, end, change in made:
        change(selection(document, start, end))
    after = from_document(document)
    assert letters(after) == letters(text)
    assert from_document(document_of(after)) == normal(after) == after


@given(strategies.rich_texts(unknown=True), strategies.rich_texts(), places)
def test_a_text_put_in_stands_there_whole_between_what_was_there(text: RichText, put: RichText, place: int) -> None:
    document = document_of(text)
    cursor = selection(document, place, place)
    before, behind = (
        letters(from_selection(selection(document, 0, place))),
        letters(from_selection(selection(document, place, 10**6))),
    )
    insert(cursor, put)
    after = from_document(document)
    assert letters(after) == before + letters(put) + behind
    assert from_document(document_of(after)) == after


@given(strategies.rich_texts(unknown=True))
def test_all_selected_is_the_text_itself(text: RichText) -> None:
    document = document_of(text)
    assert normal(from_selection(selection(document, 0, units(plain(text))))) == (text or (Block(),))


def test_part_of_an_entry_is_words_and_a_whole_one_is_an_entry() -> None:
    document = document_of((bullet("one two"), bullet("three")))
    assert from_selection(selection(document, 4, 7)) == (p("two"),)
    assert from_selection(selection(document, 0, 7)) == (bullet("one two"),)
    assert from_selection(selection(document, 4, 13)) == (bullet("two"), bullet("three"))
