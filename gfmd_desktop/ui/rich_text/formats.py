"""What a block and a span look like in a Qt document, and how both are told from their formats again.

Whatever Qt has no word for travels as user properties: a block's language, keys of newer versions, letters Qt uses itself.
A link has a dotted underline, so that an underline which is a mark stays one in a link too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextListFormat

from gfmd_desktop.domain.rich_text import MAX_LEVEL, Block, BlockKind, Direction, Mark, Span

_USER = QTextFormat.Property.UserProperty.value
_LANGUAGE, _EXTRA, _STANDS_FOR, _GIVEN = _USER + 1, _USER + 2, _USER + 3, _USER + 4
_UNDERLINED = QTextCharFormat.UnderlineStyle.SingleUnderline
_LINKED = QTextCharFormat.UnderlineStyle.DotLine
_NOT_UNDERLINED = QTextCharFormat.UnderlineStyle.NoUnderline
_NO_MARKS: frozenset[Mark] = frozenset()
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_NUMBERS = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListLowerRoman,
)
_LAYOUT_DIRECTIONS = {
    None: Qt.LayoutDirection.LayoutDirectionAuto,
    Direction.LTR: Qt.LayoutDirection.LeftToRight,
    Direction.RTL: Qt.LayoutDirection.RightToLeft,
}
_DIRECTIONS = {shown: direction for direction, shown in _LAYOUT_DIRECTIONS.items()}


@dataclass(frozen=True, slots=True)
class Look:
    """What is shown and not stored: the colour of links, and the gap below a block in pixels."""

    link: QColor | None = None
    gap: float = 0.0


PLAIN_LOOK = Look()


@dataclass(frozen=True, slots=True)
class SpanFormat:
    """What the format of a fragment says of its span; `stands_for` is the letter that its U+FFFD stand for."""

    marks: frozenset[Mark]
    href: str | None
    extra: Mapping[str, object]
    stands_for: str

    def span(self, text: str) -> Span:
        """Return the span of a fragment with this format."""
        shown = text.replace("\ufffd", self.stands_for) if self.stands_for else text
        return Span(shown, self.marks, self.href, self.extra)


def char_format(span: Span, look: Look = PLAIN_LOOK, stands_for: str = "") -> QTextCharFormat:
    """Return the format of a span."""
    made = QTextCharFormat()
    if Mark.BOLD in span.marks:
        made.setFontWeight(QFont.Weight.Bold)
    if Mark.ITALIC in span.marks:
        made.setFontItalic(True)
    if span.href is not None:
        _set_href(made, span.href, look)
    if Mark.UNDERLINE in span.marks:
        made.setUnderlineStyle(_UNDERLINED)
    if span.extra:
        made.setProperty(_EXTRA, json.dumps(dict(span.extra)))
    if stands_for:
        made.setProperty(_STANDS_FOR, stands_for)
    return made


def span_format(shown: QTextCharFormat) -> SpanFormat:
    """Return what a fragment's format says of its span."""
    extra = shown.stringProperty(_EXTRA)
    return SpanFormat(
        marks_of(shown),
        href_of(shown),
        json.loads(extra) if extra else {},
        shown.stringProperty(_STANDS_FOR),
    )


def marks_of(shown: QTextCharFormat) -> frozenset[Mark]:
    """Return the marks a format shows; the underline every link has is none."""
    marks = set()
    if shown.fontWeight() >= QFont.Weight.DemiBold:
        marks.add(Mark.BOLD)
    if shown.fontItalic():
        marks.add(Mark.ITALIC)
    if shown.underlineStyle() == _UNDERLINED:
        marks.add(Mark.UNDERLINE)
    return frozenset(marks) if marks else _NO_MARKS


def href_of(shown: QTextCharFormat) -> str | None:
    """Return the address a format leads to."""
    return shown.anchorHref() if shown.isAnchor() else None


def set_mark(shown: QTextCharFormat, mark: Mark, on: bool) -> None:
    """Set or take away a mark."""
    match mark:
        case Mark.BOLD:
            shown.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        case Mark.ITALIC:
            shown.setFontItalic(on)
        case Mark.UNDERLINE:
            unmarked = _LINKED if shown.isAnchor() else _NOT_UNDERLINED
            shown.setUnderlineStyle(_UNDERLINED if on else unmarked)


def set_link(shown: QTextCharFormat, href: str | None, look: Look = PLAIN_LOOK) -> None:
    """Let text lead to an address, or nowhere; its marks stay."""
    marked = shown.underlineStyle() == _UNDERLINED
    if href is None:
        without_link(shown)
    else:
        _set_href(shown, href, look)
    if marked:
        shown.setUnderlineStyle(_UNDERLINED)


def without_link(shown: QTextCharFormat) -> None:
    """Take away the link and what belongs to the linked words alone; text typed after a link is none."""
    linked = shown.underlineStyle() == _LINKED
    for key in (
        QTextFormat.Property.IsAnchor.value,
        QTextFormat.Property.AnchorHref.value,
        QTextFormat.Property.ForegroundBrush.value,
        _STANDS_FOR,
    ):
        shown.clearProperty(key)
    if linked:
        shown.clearProperty(QTextFormat.Property.TextUnderlineStyle.value)


def without_extra(shown: QTextFormat) -> None:
    """Take away the keys nobody here knows: they belong to the words they came with."""
    shown.clearProperty(_EXTRA)


def has_extra(shown: QTextFormat) -> bool:
    """Tell whether a format carries keys nobody here knows."""
    return shown.hasProperty(_EXTRA)


def block_format(block: Block, look: Look = PLAIN_LOOK) -> QTextBlockFormat:
    """Return the format of a block, for all but its place in a list."""
    made = QTextBlockFormat()
    if look.gap:
        made.setBottomMargin(look.gap)
    if block.direction is not None:
        made.setLayoutDirection(_LAYOUT_DIRECTIONS[block.direction])
    if block.language is not None:
        made.setProperty(_LANGUAGE, block.language)
    if block.extra:
        made.setProperty(_EXTRA, json.dumps(dict(block.extra)))
    return made


def block_properties(shown: QTextBlockFormat) -> tuple[Direction | None, str | None, Mapping[str, object]]:
    """Return direction, language and unknown keys of a block."""
    direction = _DIRECTIONS[shown.layoutDirection()]
    language = shown.stringProperty(_LANGUAGE) if shown.hasProperty(_LANGUAGE) else None
    extra = shown.stringProperty(_EXTRA)
    return direction, language, json.loads(extra) if extra else {}


def set_direction(shown: QTextBlockFormat, direction: Direction | None) -> None:
    """State a block's direction; None leaves it to its first strong letter."""
    if direction is None:
        shown.clearProperty(QTextFormat.Property.LayoutDirection.value)
    else:
        shown.setLayoutDirection(_LAYOUT_DIRECTIONS[direction])


def mark_as_given(shown: QTextBlockFormat) -> None:
    """Say that an empty block was given as a block; without it an empty document is a text of no blocks."""
    shown.setProperty(_GIVEN, True)


def is_given(shown: QTextBlockFormat) -> bool:
    """Tell whether an empty block was given as a block."""
    return shown.hasProperty(_GIVEN)


def list_format(kind: BlockKind, level: int) -> QTextListFormat:
    """Return the format of a list of one kind at one level."""
    made = QTextListFormat()
    made.setStyle((_BULLETS if kind is BlockKind.BULLET else _NUMBERS)[level])
    made.setIndent(level + 1)
    return made


def list_kind(shown: QTextListFormat) -> tuple[BlockKind, int]:
    """Return the kind and level of the entries of a list."""
    is_number = shown.style().value <= QTextListFormat.Style.ListDecimal.value
    level = max(0, min(shown.indent() - 1, MAX_LEVEL))
    return (BlockKind.NUMBER if is_number else BlockKind.BULLET), level


def _set_href(shown: QTextCharFormat, href: str, look: Look) -> None:
    shown.setAnchor(True)
    shown.setAnchorHref(href)
    shown.setUnderlineStyle(_LINKED)
    if look.link is not None:
        shown.setForeground(look.link)
