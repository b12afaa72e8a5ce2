"""The text of the parts as XML: encoding, namespaces, spaces, and no words where Word does not look for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from gfmd_desktop.word.lint.view import Element, Exported, XmlPart, local
from gfmd_desktop.word.names import MC_NS, R_NS, W_NS, XML_NS, w

_IGNORABLE: Final = f"{{{MC_NS}}}Ignorable"
_CHOICE: Final = f"{{{MC_NS}}}Choice"
_SPACE: Final = f"{{{XML_NS}}}space"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/"
_STANDARD: Final = frozenset(
    {
        *(W_NS, R_NS, MC_NS, XML_NS),
        *(f"{_DRAWING}{name}" for name in ("main", "wordprocessingDrawing", "picture")),
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "urn:schemas-microsoft-com:vml",
        "urn:schemas-microsoft-com:office:office",
        "urn:schemas-microsoft-com:office:word",
        "http://schemas.openxmlformats.org/schemaLibrary/2006/main",
    }
)
_TEXTS: Final = tuple(w(tag) for tag in ("t", "delText", "instrText", "delInstrText"))
_HOLD_CHARACTERS: Final = frozenset({*_TEXTS, w("fldData")})
_DRAWN: Final = frozenset(w(tag) for tag in ("drawing", "pict", "object"))
_SPACES: Final = " \t\r\n"
_BREAKS: Final = frozenset("\n\r\t")
_LONGEST_DECLARATION: Final = 100


def parts_are_xml(exported: Exported) -> Iterator[str]:
    """Every part parses: XML characters only, no document type, bounded depth."""
    yield from exported.faults


def parts_are_in_utf_8(exported: Exported) -> Iterator[str]:
    """Declared as UTF-8, without byte order mark, and only XML: no comments, no instructions to programs."""
    for part in exported.xml.values():
        declaration = part.data[:_LONGEST_DECLARATION].partition(b"?>")[0]
        if not declaration.startswith(b"<?xml ") or b"UTF-8" not in declaration.upper():
            yield part.saying("is not declared as UTF-8")
        if part.data.count(b"<?") > 1:
            yield part.saying("has an instruction to programs")
        if b"<!" in part.data:
            yield part.saying("has a comment or a CDATA section")


def prefixes_are_declared_on_the_root(exported: Exported) -> Iterator[str]:
    """What may be ignored is declared on the root, and nothing is declared further down: Word calls either unreadable."""
    for part in exported.xml.values():
        declared = part.root.nsmap
        for prefix in part.root.get(_IGNORABLE, "").split():
            if prefix not in declared:
                yield part.saying(f"may ignore {prefix}, which is not declared on the root")
        if part.data.count(b"xmlns") > len(declared):
            yield from _declared_below(part)


def _declared_below(part: XmlPart) -> Iterator[str]:
    for element in part.root.iterdescendants():
        parent = element.getparent()
        if parent is not None and element.nsmap != parent.nsmap and not _is_drawn(element):
            yield part.finding(element, "declares a namespace of its own")


def _is_drawn(element: Element) -> bool:
    """Tell whether an element belongs to a drawing: those bring their namespaces along."""
    return any(above.tag in _DRAWN for above in element.iterancestors())


def extensions_may_be_ignored(exported: Exported) -> Iterator[str]:
    """Names outside the standard (w14, w15, …) only where older programs may pass over them."""
    for part in exported.word_parts():
        ignorable = {part.root.nsmap.get(prefix) for prefix in part.root.get(_IGNORABLE, "").split()}
        known = _STANDARD | ignorable
        for tag, elements in part.elements.items():
            if _namespace(tag) not in known:
                yield from (_extension(part, each, tag) for each in elements if not _may_be(each, _namespace(tag)))
        for name in sorted({name for names in part.attributes for name in names if name.startswith("{")}):
            if _namespace(name) not in known:
                found = (each for each, _ in part.with_attribute(name))
                yield from (_extension(part, each, name) for each in found if not _may_be(each, _namespace(name)))


def _extension(part: XmlPart, element: Element, name: str) -> str:
    return part.finding(element, f"uses {local(name)} of an extension that may not be ignored")


def _may_be(element: Element, namespace: str) -> bool:
    """Tell whether an element stands in a drawing, or in a choice that asks for its namespace."""
    choices = element.iterancestors(_CHOICE)
    asked = {choice.nsmap.get(prefix) for choice in choices for prefix in choice.get("Requires", "").split()}
    return namespace in asked or _is_drawn(element)


def _namespace(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def spaces_are_kept(exported: Exported) -> Iterator[str]:
    """Spaces at the edges of a text are marked as meant, and lines and tabs are elements."""
    for part in exported.word_parts():
        for element in part.of(*_TEXTS):
            text = element.text
            if not text:
                continue
            if (text[0] in _SPACES or text[-1] in _SPACES) and element.get(_SPACE) != "preserve":
                yield part.finding(element, "loses the spaces at its edges")
            if not _BREAKS.isdisjoint(text):
                yield part.finding(element, "holds a line break or tab as a character")


def words_stand_in_texts(exported: Exported) -> Iterator[str]:
    """No words outside `w:t` and its kin: Word refuses the file."""
    for part in exported.word_parts():
        written = sum(len(each.text) for each in part.of(*_TEXTS) if each.text)
        if len(etree.tostring(part.root, method="text", encoding="unicode", with_tail=False)) > written:
            yield from _stray_words(part)


def _stray_words(part: XmlPart) -> Iterator[str]:
    for tag, elements in part.elements.items():
        holds = tag in _HOLD_CHARACTERS or _namespace(tag) != W_NS
        for element in elements:
            stray = (element.tail or "") if holds else (element.text or "") + (element.tail or "")
            if stray and not stray.isspace():
                yield part.finding(element, f"has words beside the texts, {stray.strip()[:20]!r}")
