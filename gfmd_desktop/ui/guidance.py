"""Official wording shown in the window: rich text as a label that a screen reader can read and a mouse can copy from."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.rich_text import Block, BlockKind, Mark, RichText, Span, plain
from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.ui.theme import set_role

_TAGS = {Mark.BOLD: "b", Mark.ITALIC: "i", Mark.UNDERLINE: "u"}


class Guidance(QLabel):
    """A section's or field's guidance with its italics and underlines."""

    def __init__(self, text: RichText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(as_html(text))
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(plain(text))
        set_role(self, "guidance")


def spoken_guidance(path: Path, template: Template) -> str:
    """Return the official guidance on an answer, as a screen reader says it: its own, else its field's, else its section's."""
    for section in template.sections:
        field = next((field for field in section.fields if field.id == path[0]), None)
        if field is not None:
            return plain(_innermost(field, path) or field.guidance or section.guidance)
    return ""


def _innermost(field: Field, path: Path) -> RichText:
    guidance: RichText = ()
    for field_id in path[2::2]:
        inner = next((each for each in field.subfields if each.id == field_id), None)
        if inner is None:
            break
        field, guidance = inner, inner.guidance or guidance
    return guidance


def as_html(text: RichText) -> str:
    """Return rich text as the simple HTML labels understand."""
    return "".join(f"<p style='margin:0 0 3px 0'>{_block(block)}</p>" for block in text)


def _block(block: Block) -> str:
    mark = "" if block.kind is BlockKind.PARAGRAPH else "• "
    return mark + "".join(_span(span) for span in block.spans)


def _span(span: Span) -> str:
    words = escape(span.text)
    for mark, tag in _TAGS.items():
        if mark in span.marks:
            words = f"<{tag}>{words}</{tag}>"
    return words
