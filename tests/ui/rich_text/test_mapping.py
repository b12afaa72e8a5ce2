"""Rich text goes into a Qt document and comes out of it as it was."""

import pytest
from hypothesis import given
from PySide6.QtGui import QTextCursor, QTextDocument

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, Span, from_plain, normal
from gfmd_desktop.ui.rich_text.mapping import from_document, from_selection, to_document
from tests import strategies

pytestmark = pytest.mark.usefixtures("qapp")


def shown(text: RichText) -> QTextDocument:
    document = QTextDocument()
    to_document(document, text)
    return document


@given(strategies.raw_rich_texts(unknown=True))
def test_text_comes_back_in_its_normal_form(text: RichText) -> None:
    assert from_document(shown(text)) == normal(text)


@given(strategies.rich_texts(unknown=True), strategies.rich_texts(unknown=True))
def test_a_document_keeps_nothing_of_what_it_showed_before(before: RichText, after: RichText) -> None:
    document = shown(before)
    to_document(document, after)
    assert from_document(document) == after
