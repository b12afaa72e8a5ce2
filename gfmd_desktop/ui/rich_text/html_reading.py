"""HTML from word processors, web pages and messengers, reduced to what a report holds.

Kept: bold, italic, underline, lists to three levels, web and mail links, breaks, direction. Everything else is let go, its text
kept: colours, sizes, fonts, headings; table cells become paragraphs; pictures vanish, but for those that stand for emoji.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from gfmd_desktop.domain.rich_text import BlockKind, RichText
from gfmd_desktop.ui.rich_text.assembling import Assembly, Nature
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK, clean
from gfmd_desktop.ui.rich_text.html_styles import Style, style_of
from gfmd_desktop.ui.rich_text.html_tokens import Tag, tokens
from gfmd_desktop.ui.rich_text.typed_lists import with_lists

_VOID = frozenset(
    ("br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "embed", "source", "track")
)
_LISTS = {"ul": BlockKind.BULLET, "ol": BlockKind.NUMBER, "menu": BlockKind.BULLET}
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form "
        "h1 h2 h3 h4 h5 h6 header hr html li main nav p pre section summary table tbody td tfoot th thead tr ul ol menu",
    )
)
_CLOSES = {"li": ("ul", "ol", "menu"), "p": ("td", "th", "li", "div", "blockquote"), "td": ("tr",), "tr": ("table",)}
"""Elements that end an open one of their own name, unless one of these stands in between."""
_LEVELS = (("data-aria-level", 1), ("aria-level", 1), ("data-stringify-indent", 0))
"""Where messengers and online editors say how deep an entry is, and from which number they count."""
_SPACE = re.compile(r"[ \t\n\r\f]+")
_PADDING = re.compile(r"[ \u00a0]*\u00a0[ \u00a0]+|[ \u00a0]+\u00a0")
_NUMBER_SIGN = re.compile(r"\W*\w{1,6}[.)]")
_LONGEST_EMOJI = 16
_DEEPEST = 256
"""Elements that lie deeper are read as part of the one around them, as browsers do."""


@dataclass(slots=True)
class _Entry:
    """A list entry: how deep it says it is, and where its block stands among those read, once there is one."""

    level: int | None
    place: int | None = None


@dataclass(slots=True)
class _Element:
    """An open element, with the lists and the list entry around it."""

    name: str
    style: Style
    lists: tuple[BlockKind, ...] = ()
    entry: _Entry | None = None


def read_html(html: str) -> RichText:
    """Return HTML as rich text."""
    page = _Page()
    for token in tokens(clean(html)):
        page.read(token)
    return with_lists(page.assembly.text())


class _Page:
    """Reads tags and text from the beginning of a page to its end."""

    def __init__(self) -> None:
        self.assembly = Assembly()
        self._open: list[_Element] = [_Element("", Style())]
        self._sign = ""

    def read(self, token: Tag | str) -> None:
        if isinstance(token, str):
            self._text(token)
        elif token.is_end:
            self._end(token.name)
        elif token.name in _VOID:
            self._void(token)
        else:
            self._begin(token)

    def _begin(self, tag: Tag) -> None:
        if tag.name in _CLOSES:
            self._close(tag.name, _CLOSES[tag.name])
        if tag.name in _BLOCKS:
            self.assembly.end_block()
        self._open_element(tag)
        if tag.name == "q":
            self._text("“")

    def _end(self, name: str) -> None:
        if name == "q":
            self._text("”")
        if name in _BLOCKS:
            self.assembly.end_block()
        self._close(name)

    def _open_element(self, tag: Tag) -> None:
        outer = self._open[-1]
        if len(self._open) > _DEEPEST:
            return
        lists, entry = outer.lists, outer.entry
        if tag.name in _LISTS:
            lists = (*lists, _LISTS[tag.name])
        elif tag.name == "li":
            entry = _Entry(_level(tag.attributes))
        self._open.append(_Element(tag.name, style_of(tag, outer.style), lists, entry))

    def _close(self, name: str, within: tuple[str, ...] = ()) -> None:
        """Close the innermost element of a name and all in it, unless one of certain others stands in between."""
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].name == name:
                del self._open[place:]
                return
            if self._open[place].name in within:
                return

    def _void(self, tag: Tag) -> None:
        match tag.name:
            case "br" if "mso-special-character" not in tag.written:
                self._add(LINE_BREAK)
            case "hr":
                self.assembly.end_block()
            case "img":
                alternative = tag.attributes.get("alt", "").strip()
                if len(alternative) <= _LONGEST_EMOJI and not any(map(str.isalnum, alternative)):
                    self._text(alternative)

    def _text(self, text: str) -> None:
        style = self._open[-1].style
        if style.is_hidden:
            return
        if style.is_sign:
            self._sign += text
        elif style.is_tab:
            self._add("\t")
        elif style.keeps_space:
            self._add(text.replace("\n", LINE_BREAK))
        else:
            shown = _PADDING.sub(" ", _SPACE.sub(" ", text))
            self._add(shown.lstrip(" ") if self.assembly.at_space else shown)

    def _add(self, text: str) -> None:
        style = self._open[-1].style
        if not text or style.is_hidden:
            return
        if self.assembly.nature is None and text.strip():
            self._begin_block()
        if self.assembly.nature is not None:
            self.assembly.add(text, style.marks, style.href)

    def _begin_block(self) -> None:
        entry, read = self._open[-1].entry, len(self.assembly.blocks)
        if entry is not None and entry.place is not None and entry.place == read - 1:
            self.assembly.go_on()
            return
        if entry is not None and entry.place is None:
            entry.place = read
        self.assembly.nature = self._nature(self._open[-1])
        self._sign = ""

    def _nature(self, element: _Element) -> Nature:
        style, entry, lists = element.style, element.entry, element.lists
        if style.word_level is not None:
            kind = lists[-1] if lists and not self._sign else _kind_of_sign(self._sign)
            return Nature(kind, style.word_level, style.direction)
        if entry is None:
            return Nature(direction=style.direction)
        level = len(lists) - 1 if entry.level is None else entry.level
        return Nature(lists[-1] if lists else BlockKind.BULLET, level, style.direction)


def _level(attributes: Mapping[str, str]) -> int | None:
    for name, first in _LEVELS:
        if attributes.get(name, "").isdecimal():
            return int(attributes[name]) - first
    return None


def _kind_of_sign(sign: str) -> BlockKind:
    return BlockKind.NUMBER if _NUMBER_SIGN.match(sign.strip()) else BlockKind.BULLET
