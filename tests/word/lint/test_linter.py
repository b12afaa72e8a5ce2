"""One small file that is fine, and for every rule the same file with exactly one thing broken: the linter names it."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from gfmd_desktop.word.lint.linter import MOST_FINDINGS, RULES, lint
from gfmd_desktop.word.lint.privacy_rules import no_private_parts
from gfmd_desktop.word.lint.view import read_exported
from tests.word.lint import control_breaks, order_breaks, reference_breaks, table_breaks, value_breaks, xml_breaks
from tests.word.lint.breaking import Break
from tests.word.lint.oddities import ODDITIES, Oddity
from tests.word.small_docx import (
    CONTENT_TYPES,
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    FOOTER,
    MAIN_KIND,
    PACKAGE_RELATIONSHIPS,
    STYLES,
    WORD_KIND,
    R,
    changed,
    entry,
    small_docx,
    small_parts,
    zipped,
)

LAYOUTS = sorted((Path(__file__).parents[3] / "resources" / "templates").glob("*/layout.docx"))


def test_a_good_file_has_no_findings() -> None:
    assert lint(small_docx()) == ()


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda path: path.parent.name)
def test_the_built_in_layouts_have_no_findings(layout: Path) -> None:
    assert lint(layout.read_bytes()) == ()


class TestTheZip:
    def test_what_is_no_zip_is_one_finding(self) -> None:
        assert lint(b"no zip") == ("file: File is not a zip file",)

    def test_damage_is_one_finding(self) -> None:
        data = bytearray(small_docx())
        data[data.index(b"PK\x01\x02") + 16] ^= 1
        assert lint(bytes(data)) == ("file: Bad CRC-32 for file '[Content_Types].xml'",)

    def test_content_types_come_first(self) -> None:
        parts = small_parts()
        types = parts.pop(CONTENT_TYPES)
        assert lint(zipped({**parts, CONTENT_TYPES: types})) == ("[Content_Types].xml: is not the first entry",)

    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_names_are_unique(self) -> None:
        buffer = io.BytesIO(small_docx())
        with zipfile.ZipFile(buffer, "a") as archive:
            archive.writestr(entry(STYLES), small_parts()[STYLES])
        assert lint(buffer.getvalue()) == ("word/styles.xml: is stored twice",)

    def test_names_do_not_clash_in_capitals(self) -> None:
        assert "word/Styles.xml: is stored twice" in lint(small_docx({"word/Styles.xml": small_parts()[STYLES]}))

    @pytest.mark.parametrize("name", ["word\\a.xml", "../a.xml", "/a.xml", "word/ü.xml", "word/a b.xml", "folder/"])
    def test_names_are_plain(self, name: str) -> None:
        assert f"{name}: is no plain part name" in lint(small_docx({name: b""}))

    @pytest.mark.parametrize(
        ("change", "finding"),
        [
            (lambda info: setattr(info, "date_time", (2016, 12, 8, 9, 30, 0)), "has the date (2016, 12, 8, 9, 30, 0)"),
            (lambda info: setattr(info, "create_system", 3), "names the system 3"),
            (lambda info: setattr(info, "comment", b"mine"), "has a comment"),
            (lambda info: setattr(info, "extra", b"\x55\x54\1\0\0"), "has an extra field"),
            (lambda info: setattr(info, "compress_type", zipfile.ZIP_LZMA), "has compression 14"),
        ],
    )
    def test_entries_are_plain(self, change: Callable[[zipfile.ZipInfo], None], finding: str) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, data in small_parts().items():
                info = entry(name)
                if name == STYLES:
                    change(info)
                archive.writestr(info, data)
        assert f"{STYLES}: {finding}" in lint(buffer.getvalue())

    @pytest.mark.parametrize(
        ("offset", "value", "finding"),
        [
            (8, 0x8, "has a data descriptor"),
            (8, 0x1, "is encrypted"),
            (6, 45, "needs zip64"),
        ],
    )
    def test_entries_need_nothing_special(self, offset: int, value: int, finding: str) -> None:
        data = bytearray(small_docx())
        struct.pack_into("<H", data, data.index(b"PK\x01\x02") + offset, value)
        assert f"{CONTENT_TYPES}: {finding}" in lint(bytes(data))

    def test_nothing_stands_around_the_zip(self) -> None:
        commented = small_docx()[:-2] + b"\4\0mine"
        assert lint(commented) == ("file: has bytes around the zip", "file: has a comment")
        assert lint(b"#!/bin/sh\n" + small_docx()) == ("file: has bytes around the zip",)


def without(name: str) -> bytes:
    parts = small_parts()
    del parts[name]
    return zipped(parts)


class TestPartsAndRelationships:
    def test_every_part_has_a_content_type(self) -> None:
        types = changed(CONTENT_TYPES, '<Default Extension="png" ContentType="image/png"/>', "")
        assert lint(small_docx(types)) == ("word/media/logo.png: has no content type",)

    def test_every_content_type_is_for_a_part_and_declared_once(self) -> None:
        gone = changed(CONTENT_TYPES, "</Types>", '<Override PartName="/word/a.xml" ContentType="a/b"/></Types>')
        assert lint(small_docx(gone)) == ("[Content_Types].xml: names /word/a.xml, which is not there",)
        twice = changed(CONTENT_TYPES, "</Types>", '<Default Extension="PNG" ContentType="image/png"/></Types>')
        assert lint(small_docx(twice)) == ("[Content_Types].xml: declares png twice",)

    @pytest.mark.parametrize(
        ("part", "old", "new", "finding"),
        [
            (CONTENT_TYPES, MAIN_KIND, f"{WORD_KIND}.template.main+xml",
             f"word/document.xml: is declared as {WORD_KIND}.template.main+xml, but used as officeDocument"),
            (CONTENT_TYPES, f"{WORD_KIND}.styles+xml", "application/xml",
             "word/styles.xml: is declared as application/xml, but used as styles"),
            (PACKAGE_RELATIONSHIPS, "/officeDocument", "/subDocument", "_rels/.rels: names 0 main parts"),
            (DOCUMENT_RELATIONSHIPS, "styles.xml", "style.xml",
             f"{DOCUMENT_RELATIONSHIPS}: rId1 leads to word/style.xml, which is not there"),
            (DOCUMENT_RELATIONSHIPS, 'Id="rId7"', 'Id="rId6"', f"{DOCUMENT_RELATIONSHIPS}: has the id rId6 twice"),
            (DOCUMENT_RELATIONSHIPS, 'Id="rId7"', 'Id="7"', f"{DOCUMENT_RELATIONSHIPS}: has the id '7'"),
            (DOCUMENT_RELATIONSHIPS, f"{R}/image", f"{R}/oleObject",
             f"{DOCUMENT_RELATIONSHIPS}: rId7 is of a kind no export has, {R}/oleObject"),
            (DOCUMENT_RELATIONSHIPS, 'Target="media/logo.png"', 'Target="http://a/b.png" TargetMode="External"',
             f"{DOCUMENT_RELATIONSHIPS}: rId7 leads outside"),
            (DOCUMENT_RELATIONSHIPS, "https://www.gfmd.org/", "file:///C:/Reports/a.docx",
             f"{DOCUMENT_RELATIONSHIPS}: rId5 is no link to follow, file:///C:/Reports/a.docx"),
            (DOCUMENT_RELATIONSHIPS, "</Relationships>",
             f'<Relationship Id="x" Type="{R}/styles" Target="styles.xml"/></Relationships>',
             f"{DOCUMENT_RELATIONSHIPS}: has 2 of styles"),
            (DOCUMENT, 'r:id="rId5"', 'r:id="rId9"',
             f"{DOCUMENT}: body/tbl/tr[2]/tc[2]/sdt/sdtContent/p[1]/hyperlink uses the relationship rId9, which is not declared"),
            (DOCUMENT, 'r:id="rId4"', 'r:id="rId5"',
             "word/document.xml: body/sectPr/footerReference uses the relationship rId5, which is no footer"),
        ],
    )  # fmt: skip
    def test_each_is_what_it_is_used_as(self, part: str, old: str, new: str, finding: str) -> None:
        assert finding in lint(small_docx(changed(part, old, new)))

    def test_no_part_is_left_lying_about(self) -> None:
        assert lint(small_docx({"word/media/old.png": b""})) == ("word/media/old.png: is reached from nowhere",)

    def test_relationships_belong_to_a_part(self) -> None:
        lost = {"word/_rels/a.xml.rels": small_parts()["customXml/_rels/item1.xml.rels"]}
        assert "word/_rels/a.xml.rels: belongs to no part" in lint(small_docx(lost))

    def test_a_missing_part_is_missed(self) -> None:
        assert f"{DOCUMENT_RELATIONSHIPS}: rId4 leads to word/footer1.xml, which is not there" in lint(without(FOOTER))


BREAKS: Final = {
    **xml_breaks.BREAKS,
    **order_breaks.BREAKS,
    **table_breaks.BREAKS,
    **control_breaks.BREAKS,
    **reference_breaks.BREAKS,
    **value_breaks.BREAKS,
}
WHOLE_FILE: Final = ("bookmarks: ", "controls: ", "drawings: ")


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_what_is_broken_is_named_with_its_part(broken: Break) -> None:
    findings = lint(broken.docx())
    named = [finding for finding in findings if broken.finding in finding]
    assert named, findings
    assert all(finding.startswith((f"{broken.part}: ", *WHOLE_FILE)) for finding in named)


@pytest.mark.parametrize(
    "name",
    [
        "word/people.xml",
        "word/comments.xml",
        "word/commentsExtended.xml",
        "word/glossary/document.xml",
        "word/vbaProject.bin",
        "word/embeddings/oleObject1.bin",
        "word/printerSettings1.bin",
        "docProps/thumbnail.jpeg",
        "customUI/customUI.xml",
    ],
)
def test_parts_about_people_and_machines_are_named(name: str) -> None:
    assert f"{name}: has no place in an export" in lint(small_docx({name: b"<a/>"}))


@pytest.mark.parametrize("oddity", ODDITIES.values(), ids=ODDITIES)
def test_what_is_merely_unusual_is_let_pass(oddity: Oddity) -> None:
    assert lint(oddity.docx()) == ()


def test_findings_end_somewhere() -> None:
    spaces = changed(DOCUMENT, "<w:t>Band</w:t>", "<w:t> Band</w:t>" * 1_000)
    assert len(lint(small_docx(spaces))) == MOST_FINDINGS


def test_a_place_is_named_by_the_way_to_it() -> None:
    findings = lint(small_docx(changed(DOCUMENT, "<w:vMerge/></w:tcPr><w:p/>", "<w:vMerge/></w:tcPr>")))
    assert findings == ("word/document.xml: body/tbl/tr[3]/tc[1] does not end with a paragraph",)


def test_every_rule_about_what_is_inside_the_parts_bites() -> None:
    """A rule that nothing broken wakes is no rule."""
    silent = {rule for rule in RULES if not rule.__module__.endswith(("package_rules", "relationship_rules"))}
    for broken in BREAKS.values():
        exported = read_exported(broken.docx())
        silent -= {rule for rule in silent if any(rule(exported))}
    assert silent == {no_private_parts}
