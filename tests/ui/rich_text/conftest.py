"""A field to type into, and a clipboard of one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gfmd_desktop.ui.rich_text.editor import RichTextEdit


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Keep what one test copies away from the next."""
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


@pytest.fixture
def field(shown: Callable[[QWidget], QWidget]) -> RichTextEdit:
    """Return an empty field that has the keyboard."""
    made = RichTextEdit()
    shown(made)
    made.setFocus()
    return made
