"""Files as other programs write them, put together from pieces of WordprocessingML for one test each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walked import Walked
from gfmd_desktop.word.reading.walking import walk
from tests.word.small_docx import (
    CONTENT_TYPES,
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    ROOT,
    WORD_KIND,
    R,
    document,
    small_docx,
    small_parts,
)

_NAMES: Final = (
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)


def walked(blocks: str, parts: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None) -> Walked:
    """Return what a walk through a file with this body finds; see `foreign`."""
    return walk(open_package(foreign(blocks, parts, links), "foreign.docx"))


def foreign(blocks: str, parts: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None) -> bytes:
    """Return a file with this body, with parts by their kind ("footnotes", or "header:rId9" to give the id), and links by id."""
    stored = small_parts() | {DOCUMENT: _part(document(blocks).decode())}
    for key, content in (parts or {}).items():
        kind, _, relation = key.partition(":")
        name = f"{kind}{relation or 9}.xml"
        stored[f"word/{name}"] = _part(content)
        _add(stored, CONTENT_TYPES, f'<Override PartName="/word/{name}" ContentType="{WORD_KIND}.{kind}+xml"/>')
        _add(
            stored, DOCUMENT_RELATIONSHIPS, f'<Relationship Id="{relation or kind}" Type="{R}/{kind}" Target="{name}"/>'
        )
    for relation, address in (links or {}).items():
        link = f'<Relationship Id="{relation}" Type="{R}/hyperlink" Target="{address}" TargetMode="External"/>'
        _add(stored, DOCUMENT_RELATIONSHIPS, link)
    return small_docx(stored)


def _add(stored: dict[str, bytes], part: str, child: str) -> None:
    """Put an element first into the root of a part, where the first of a kind counts."""
    head, root, rest = re.split(r"(<(?:Types|Relationships)[^>]*>)", stored[part].decode(), maxsplit=1)
    stored[part] = f"{head}{root}{child}{rest}".encode()


def _part(xml: str) -> bytes:
    """Return a part with the names declared that not every file has."""
    return xml.replace("ROOT", ROOT).replace("xmlns:w=", f"{_NAMES} xmlns:w=", 1).encode()


def p(*content: str, properties: str = "") -> str:
    """Return a paragraph; content that is no XML becomes a run."""
    inside = "".join(each if each.startswith("<") else r(each) for each in content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def r(text: str, look: str = "") -> str:
    """Return a run."""
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def control(content: str, tag: str = "", properties: str = "", title: str = "") -> str:
    """Return a content control around content."""
    names = (f'<w:alias w:val="{title}"/>' if title else "") + (f'<w:tag w:val="{tag}"/>' if tag else "")
    return f"<w:sdt><w:sdtPr>{names}{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def cell(content: str, properties: str = "") -> str:
    """Return a table cell."""
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{content}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """Return a table row."""
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def table(*rows: str, columns: int = 2) -> str:
    """Return a table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def changed(kind: str, content: str) -> str:
    """Return content in a tracked change."""
    return f'<w:{kind} w:id="1" w:author="A. Reviewer" w:date="2026-03-02T10:00:00Z">{content}</w:{kind}>'


def field(instruction: str, *result: str) -> str:
    """Return a complex field with its result."""
    shown = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{"".join(result)}' if result else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        f'{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def text_box(blocks: str) -> str:
    """Return a run with a text box as Word writes it: once as a shape, once more for old programs."""
    box = f"<w:txbxContent>{blocks}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
