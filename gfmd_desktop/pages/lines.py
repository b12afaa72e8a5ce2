"""Texts laid out in lines, and one line of them drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption

from gfmd_desktop.domain.sheet import Form, LineRule, Look, Words
from gfmd_desktop.pages.faces import Faces
from gfmd_desktop.pages.words import Text, as_set

_WHOLE_LINE = 240
_BASELINE_OF_EXACT = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class SetLine:
    """One line of a text: its number in the layout, its height, and where in that height the text begins.

    `option` is what the layout must be told again before the line is drawn: tab stops count from where a line begins, and the first
    line may begin elsewhere than the others.
    """

    layout: QTextLayout
    number: int
    height: float = 0.0
    top: float = 0.0
    option: QTextOption | None = None

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line; the left of its column and the top of its text are at a point."""
        if self.option is not None:
            self.layout.setTextOption(self.option)
        self.layout.lineAt(self.number).draw(painter, QPointF(x, y))


def text_layout(texts: Sequence[Text], look: Look, faces: Faces) -> QTextLayout:
    """Return texts in their formats, not yet in lines; `look` gives an empty one its height."""
    pieces = list(chain.from_iterable(map(as_set, texts)))
    layout = QTextLayout("".join(each.text for each in pieces), faces.font(look))
    layout.setCacheEnabled(True)
    ranges, place = [], 0
    for each in pieces:
        found = QTextLayout.FormatRange()
        found.start, found.length = place, _length(each.text)
        found.format = faces.text_format(each.look, each.href if isinstance(each, Words) else None)
        place += found.length
        ranges.append(found)
    layout.setFormats(ranges)
    return layout


def line_height(line: QTextLine, form: Form) -> tuple[float, float]:
    """Return the height of a line by the paragraph's rule, and where in it the text begins."""
    natural = line.height()
    if form.rule is LineRule.MULTIPLE:
        height = natural * form.line / _WHOLE_LINE
        return height, min(0.0, height - natural)
    if form.rule is LineRule.AT_LEAST:
        height = max(natural, float(form.line))
        return height, height - natural
    return float(form.line), form.line * _BASELINE_OF_EXACT - line.ascent()


def _length(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
