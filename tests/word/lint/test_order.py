"""The order of children as the linter has it, against the published schema it was written down from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from lxml import etree

from gfmd_desktop.word.lint.order import SEQUENCES
from gfmd_desktop.word.names import w

_XSD: Final = "{http://www.w3.org/2001/XMLSchema}"
_TYPES: Final = {
    "body": "CT_Body",
    "document": "CT_Document",
    "hdr": "CT_HdrFtr",
    "ftr": "CT_HdrFtr",
    "footnotes": "CT_Footnotes",
    "endnotes": "CT_Endnotes",
    "footnote": "CT_FtnEdn",
    "endnote": "CT_FtnEdn",
    "p": "CT_P",
    "r": "CT_R",
    "hyperlink": "CT_Hyperlink",
    "fldSimple": "CT_SimpleField",
    "pPr": "CT_PPr",
    "rPr": "CT_ParaRPr",
    "numPr": "CT_NumPr",
    "pBdr": "CT_PBdr",
    "tabs": "CT_Tabs",
    "sectPr": "CT_SectPr",
    "tbl": "CT_Tbl",
    "tblGrid": "CT_TblGrid",
    "tblPr": "CT_TblPr",
    "tblPrEx": "CT_TblPrEx",
    "tblBorders": "CT_TblBorders",
    "tblCellMar": "CT_TblCellMar",
    "tr": "CT_Row",
    "trPr": "CT_TrPr",
    "tc": "CT_Tc",
    "tcPr": "CT_TcPr",
    "tcBorders": "CT_TcBorders",
    "tcMar": "CT_TcMar",
    "sdt": "CT_SdtBlock",
    "sdtPr": "CT_SdtPr",
    "sdtEndPr": "CT_SdtEndPr",
    "settings": "CT_Settings",
    "numbering": "CT_Numbering",
    "abstractNum": "CT_AbstractNum",
    "lvl": "CT_Lvl",
    "num": "CT_Num",
    "lvlOverride": "CT_NumLvl",
    "styles": "CT_Styles",
    "docDefaults": "CT_DocDefaults",
    "style": "CT_Style",
    "tblStylePr": "CT_TblStylePr",
    "fonts": "CT_FontsList",
    "font": "CT_Font",
}


@pytest.fixture(scope="module")
def schema(shared: Path) -> etree._Element:
    """Return the schema of WordprocessingML."""
    return etree.parse(shared / "ooxml-xsd" / "wml" / "wml.xsd").getroot()


def test_every_order_has_its_type_in_the_schema() -> None:
    assert {w(tag) for tag in _TYPES} == set(SEQUENCES)


@pytest.mark.parametrize("tag", _TYPES)
def test_the_order_is_that_of_the_schema(schema: etree._Element, tag: str) -> None:
    sequence = SEQUENCES[w(tag)]
    names = [w(name) for name in _elements(schema, _definition(schema, "complexType", _TYPES[tag]))]
    assert set(names) == set(sequence.places)
    places = [sequence.places[name] for name in names if name not in sequence.anywhere]
    assert places == sorted(places)


def _definition(schema: etree._Element, kind: str, name: str) -> etree._Element:
    found = schema.find(f"{_XSD}{kind}[@name='{name}']")
    assert found is not None, name
    return found


def _elements(schema: etree._Element, definition: etree._Element) -> Iterator[str]:
    """Yield the names of child elements in the order a type gives them, those of its base and its groups included."""
    for node in definition.iter():
        base, reference = str(node.get("base", "")), str(node.get("ref", ""))
        if node.tag == f"{_XSD}extension" and base:
            yield from _elements(schema, _definition(schema, "complexType", base))
        elif node.tag == f"{_XSD}group" and reference:
            yield from _elements(schema, _definition(schema, "group", reference))
        elif node.tag == f"{_XSD}element" and not reference:
            yield str(node.get("name"))
