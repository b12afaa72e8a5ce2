"""Small Word files read as sheets: a body, and parts around it, given as WordprocessingML."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gfmd_desktop.domain.sheet import Block, Paragraph, Sheet, Table, Words, paragraphs
from gfmd_desktop.word.sheets.reader import read_sheet
from tests.word import small_docx
from tests.word.small_docx import DOCUMENT, NUMBERING, ROOT, SETTINGS, STYLES


def sheet(body: str, parts: Mapping[str, bytes] = MappingProxyType({}), /, **around: str) -> Sheet:
    """Return the sheet of a file with these blocks, with other parts by name, and with `styles`, `numbering` and `settings`."""
    inner = {STYLES: "styles", NUMBERING: "numbering", SETTINGS: "settings"}
    changed = {name: f"<w:{tag} {ROOT}>{around.get(tag, '')}</w:{tag}>".encode() for name, tag in inner.items()}
    return read_sheet(small_docx.small_docx({DOCUMENT: small_docx.document(body), **changed, **parts}))


def blocks(body: str, **around: str) -> tuple[Block, ...]:
    """Return the blocks of the only section."""
    (section,) = sheet(body, **around).sections
    return section.blocks


def lines(body: str, **around: str) -> list[Paragraph]:
    """Return the paragraphs, those in tables included."""
    return list(paragraphs(blocks(body, **around)))


def table(body: str, **around: str) -> Table:
    """Return the only table."""
    (found,) = (block for block in blocks(body, **around) if isinstance(block, Table))
    return found


def words(paragraph: Paragraph) -> list[Words]:
    """Return the words of a paragraph, look by look."""
    return [piece for piece in paragraph.pieces if isinstance(piece, Words)]


def p(text: str = "", *, look: str = "", form: str = "") -> str:
    """Return a paragraph of one run."""
    run = f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{form}</w:pPr>{run}</w:p>"
