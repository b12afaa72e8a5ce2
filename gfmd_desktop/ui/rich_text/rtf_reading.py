"""RTF, as some word processors and mail programs put it on the clipboard, reduced to what a report holds."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import lru_cache

from gfmd_desktop.domain.rich_text import Block, BlockKind, Direction, Mark, RichText, join_spans
from gfmd_desktop.ui.rich_text.addresses import safe_address
from gfmd_desktop.ui.rich_text.assembling import Assembly, Nature
from gfmd_desktop.ui.rich_text.cleaning import LINE_BREAK, clean
from gfmd_desktop.ui.rich_text.typed_lists import with_lists

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<symbol>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    re.findall(
        r"\w+",
        "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf "
        "listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore xmlnstbl generator annotation "
        "deleted nonshppict bkmkstart bkmkend atnid atnauthor atrfstart atrfend",
    )
)
_SIGNS = frozenset(("listtext", "pntext"))
_ENDS_BLOCK = frozenset(("par", "cell", "nestcell", "row", "nestrow", "sect", "page", "column"))
_CHARACTERS = {
    "line": LINE_BREAK,
    "lbr": LINE_BREAK,
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad", b"\\": "\\", b"{": "{", b"}": "}"}
_MARKS = {"b": Mark.BOLD, "i": Mark.ITALIC} | dict.fromkeys(
    ("ul", "uld", "uldash", "uldb", "ulth", "ulw", "ulwave"), Mark.UNDERLINE
)
_ADDRESS = re.compile(r'HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s]+)')
_NUMBER_SIGN = re.compile(r"\W*\w{1,6}[.)]")
_ENCODINGS = {10000: "mac-roman", 65001: "utf-8"}


class _Goal(Enum):
    """Where the text of a group goes."""

    TEXT = auto()
    SIGN = auto()
    CODE = auto()
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds between two braces."""

    marks: frozenset[Mark] = frozenset()
    href: str | None = None
    goes_to: _Goal = _Goal.TEXT
    replaced: int = 1
    """How many characters stand in for one that is given by its number."""


@dataclass(slots=True)
class _Paragraph:
    level: int | None = None
    sign: str = ""
    direction: Direction | None = None

    def nature(self) -> Nature:
        if not self.sign.strip():
            return Nature(direction=self.direction)
        kind = BlockKind.NUMBER if _NUMBER_SIGN.match(self.sign.strip()) else BlockKind.BULLET
        return Nature(kind, self.level or 0, self.direction)


def read_rtf(data: bytes) -> RichText:
    """Return RTF as rich text; what is no RTF gives nothing."""
    if not data.lstrip().startswith(b"{\\rtf"):
        return ()
    document = _Document()
    for token in _TOKEN.finditer(data):
        document.read(token)
    return with_lists(document.text())


@dataclass(slots=True)
class _Document:
    """Reads RTF from its beginning to its end."""

    _assembly: Assembly = field(default_factory=Assembly)
    _group: _Group = field(default_factory=_Group)
    _outer: list[_Group] = field(default_factory=list)
    _paragraph: _Paragraph = field(default_factory=_Paragraph)
    _code: str = ""
    _bytes: bytearray = field(default_factory=bytearray)
    _encoding: str = "cp1252"
    _to_skip: int = 0
    _is_optional: bool = False

    def text(self) -> RichText:
        self._write_bytes()
        self._end_block()
        return tuple(map(_cleaned, self._assembly.blocks))

    def read(self, token: re.Match[bytes]) -> None:
        kind = token.lastgroup
        if kind == "byte":
            self._byte(int(token["byte"], 16))
            return
        self._write_bytes()
        match kind:
            case "text":
                self._plain(token["text"])
            case "brace":
                self._brace(opens=token["brace"] == b"{")
            case "symbol":
                self._symbol(token["symbol"])
            case "word":
                self._word(token["word"].decode("ascii"), None)
            case "number":
                self._word(token["word"].decode("ascii"), int(token["number"]))

    def _byte(self, byte: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(byte)

    def _write_bytes(self) -> None:
        if self._bytes:
            text, self._bytes = self._bytes.decode(self._encoding, "ignore"), bytearray()
            self._add(text)

    def _plain(self, text: bytes) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        self._add(text[skipped:].decode(self._encoding, "ignore"))

    def _brace(self, *, opens: bool) -> None:
        self._to_skip, self._is_optional = 0, False
        if opens:
            self._outer.append(self._group)
        elif self._outer:
            self._group = self._outer.pop()

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._is_optional = True
        elif symbol in b"\r\n":
            self._end_block()
        else:
            self._add(_SYMBOLS.get(symbol, ""))

    def _word(self, word: str, number: int | None) -> None:
        is_optional, self._is_optional = self._is_optional, False
        if word == "u" and number is not None:
            self._add(chr(number % 0x10000))
            self._to_skip = self._group.replaced
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif word in _ENDS_BLOCK:
            self._end_block()
        elif not self._leads_elsewhere(word, is_optional=is_optional):
            self._group = _formatted(self._group, word, number)
            self._in_paragraph(word, number)

    def _leads_elsewhere(self, word: str, *, is_optional: bool) -> bool:
        """Heed a word that says where the text of its group goes."""
        if word == "fldinst":
            self._code, self._group = "", replace(self._group, goes_to=_Goal.CODE)
        elif word == "fldrslt":
            found = _ADDRESS.search(self._code)
            self._group = replace(self._group, href=safe_address(found[1]) if found else None)
        elif word in _SIGNS:
            self._paragraph.sign, self._group = "", replace(self._group, goes_to=_Goal.SIGN)
        elif is_optional or word in _SKIPPED:
            self._group = replace(self._group, goes_to=_Goal.NOWHERE)
        else:
            return False
        return True

    def _in_paragraph(self, word: str, number: int | None) -> None:
        match word:
            case "pard" if self._group.goes_to is _Goal.TEXT:
                self._paragraph = _Paragraph(sign=self._paragraph.sign)
            case "ilvl":
                self._paragraph.level = number
            case "rtlpar":
                self._paragraph.direction = Direction.RTL
            case "ltrpar":
                self._paragraph.direction = Direction.LTR
            case "ansicpg":
                self._encoding = _encoding(number)

    def _add(self, text: str) -> None:
        match self._group.goes_to:
            case _Goal.TEXT:
                self._assembly.add(text, self._group.marks, self._group.href)
            case _Goal.SIGN:
                self._paragraph.sign += text
            case _Goal.CODE:
                self._code += text

    def _end_block(self) -> None:
        if self._group.goes_to is _Goal.TEXT:
            self._assembly.nature = self._paragraph.nature()
            self._assembly.end_block()
            self._paragraph.sign = ""


@lru_cache(maxsize=256)
def _formatted(group: _Group, word: str, number: int | None) -> _Group:
    """Return what holds after a word; a mark with the number 0 ends."""
    if word in _MARKS:
        mark = _MARKS[word]
        return replace(group, marks=group.marks - {mark} if number == 0 else group.marks | {mark})
    match word:
        case "ulnone":
            return replace(group, marks=group.marks - {Mark.UNDERLINE})
        case "plain":
            return replace(group, marks=frozenset())
        case "uc":
            return replace(group, replaced=number or 0)
        case "v":
            return replace(group, goes_to=_Goal.TEXT if number == 0 else _Goal.NOWHERE)
    return group


def _encoding(number: int | None) -> str:
    name = _ENCODINGS.get(number or 0, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _cleaned(block: Block) -> Block:
    """Clean a block's text once it is whole: a letter may have come in two halves."""
    if clean(block.text) == block.text:
        return block
    return replace(block, spans=join_spans(replace(span, text=clean(span.text)) for span in block.spans))
