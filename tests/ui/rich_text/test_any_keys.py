"""Whatever keys are pressed in whatever order: the text stays one that a report can hold, and lists count as they read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from gfmd_desktop.domain.rich_text import BlockKind, Direction, Mark, RichText, normal
from gfmd_desktop.ui.rich_text.blocks import blocks_of
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from gfmd_desktop.ui.rich_text.lists import list_of
from gfmd_desktop.ui.rich_text.mapping import from_document, to_document
from tests import strategies
from tests.ui.rich_text.keyboard import CTRL, KEY, SHIFT, type_text
from tests.ui.typing_keys import press

pytestmark = pytest.mark.usefixtures("qapp")
Act = Callable[[RichTextEdit], None]


def key(pressed: Qt.Key, *held: Qt.KeyboardModifier) -> Act:
    return lambda field: press(field, pressed, *held)


acts: st.SearchStrategy[Act] = st.one_of(
    st.sampled_from(["a", " ", "- ", "1. ", "\n", "م", "👍", "x y"]).map(
        lambda text: lambda field: type_text(field, text)
    ),
    st.sampled_from(
        [
            key(KEY.Key_Return, SHIFT),
            key(KEY.Key_Backspace),
            key(KEY.Key_Delete),
            key(KEY.Key_Tab),
            key(KEY.Key_Backtab, SHIFT),
            key(KEY.Key_Left, SHIFT),
            key(KEY.Key_Up),
            key(KEY.Key_Up, SHIFT),
            key(KEY.Key_Home, CTRL),
            key(KEY.Key_End, CTRL, SHIFT),
            key(KEY.Key_A, CTRL),
            key(KEY.Key_X, CTRL),
            key(KEY.Key_C, CTRL),
            key(KEY.Key_V, CTRL),
            RichTextEdit.clear_formatting,
            RichTextEdit.indent,
            RichTextEdit.outdent,
        ]
    ),
    st.sampled_from(Mark).map(lambda mark: lambda field: field.toggle_mark(mark)),
    st.sampled_from([BlockKind.BULLET, BlockKind.NUMBER]).map(lambda kind: lambda field: field.toggle_list(kind)),
    st.sampled_from([None, "https://example.org/"]).map(lambda href: lambda field: field.set_link(href)),
    (st.none() | st.sampled_from(Direction)).map(lambda direction: lambda field: field.set_direction(direction)),
)


def signs(document: QTextDocument) -> list[str]:
    """Return what stands before each block."""
    found = []
    for block in blocks_of(document):
        entries = list_of(block)
        found.append("" if entries is None else entries.itemText(block))
    return found


@given(strategies.rich_texts(unknown=True), st.lists(acts, max_size=12))
def test_any_keys_in_any_order(text: RichText, pressed: list[Act]) -> None:
    field = RichTextEdit()
    field.show_value(text)
    for act in pressed:
        act(field)
        value = field.value()
        fresh = QTextDocument()
        to_document(fresh, value)
        assert normal(value) == value == from_document(fresh) == from_document(field.document())
        assert signs(field.document()) == signs(fresh)
    QApplication.clipboard().clear()
