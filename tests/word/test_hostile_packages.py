"""Files that are no Word files, damaged ones and hostile ones: each is refused for what it is. All are built here, tiny."""

from __future__ import annotations

import io
import struct
import zipfile
from contextlib import suppress
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.container import LIMITS, Limits
from gfmd_desktop.word.package import Package, open_package, parse_xml
from gfmd_desktop.word.salvage import salvaged
from tests.word.small_docx import (
    CONTENT_TYPES,
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    PACKAGE_RELATIONSHIPS,
    changed,
    document,
    entry,
    of_kind,
    small_docx,
    small_parts,
    with_body,
    zipped,
)

SMALL: Final = small_docx()


def read(data: bytes) -> Package:
    package = open_package(data, "report.docx")
    package.xml(package.main_part())
    package.relationships(package.main_part())
    return package


def refusal_of(data: bytes) -> Refused:
    with pytest.raises(Refused) as caught:
        read(data)
    return caught.value


def ole(*streams: str) -> bytes:
    """Return the beginning of an OLE file with a directory of these streams."""
    directory = b"".join(stream.encode("utf-16-le").ljust(128, b"\0") for stream in ("Root Entry", *streams))
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + directory


def starting_with(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(name), content)
        archive.writestr("content.xml", "<a/>")
    return buffer.getvalue()


class TestOtherFormats:
    @pytest.mark.parametrize(
        ("data", "reason", "detail"),
        [
            (b"", Refusal.EMPTY_FILE, ""),
            (b"just words", Refusal.NOT_A_WORD_FILE, ""),
            (b"\0" * 600, Refusal.NOT_A_WORD_FILE, ""),
            (b"{\\rtf1 hello}", Refusal.OTHER_WRITER, "RTF"),
            (b"%PDF-1.7", Refusal.OTHER_FORMAT, "PDF"),
            (b"\xef\xbb\xbf\n<!DOCTYPE html><p>", Refusal.OTHER_WRITER, "HTML"),
            ("<html>".encode("utf-16"), Refusal.OTHER_WRITER, "HTML"),
            (b"MIME-Version: 1.0\n", Refusal.OTHER_WRITER, "HTML"),
            (b"<?xml version='1.0'?><pkg/>", Refusal.OTHER_FORMAT, "XML"),
            (ole("EncryptionInfo", "EncryptedPackage"), Refusal.PASSWORD_PROTECTED, ""),
            (ole("WordDocument", "1Table"), Refusal.LEGACY_WORD, ""),
            (ole("Workbook"), Refusal.OTHER_FORMAT, "Excel"),
            (ole("__properties_version1.0"), Refusal.OTHER_FORMAT, "an Outlook message"),
            (ole("Contents"), Refusal.OTHER_FORMAT, "OLE"),
            (ole("WordDocument") + "about EncryptedPackage\0".encode("utf-16-le"), Refusal.LEGACY_WORD, ""),
            (starting_with("mimetype", b"application/vnd.oasis.opendocument.text"), Refusal.OTHER_WRITER, "OpenDocument"),
            (starting_with("mimetype", b"application/epub+zip"), Refusal.OTHER_FORMAT, "EPUB"),
            (starting_with("a.txt", b"a"), Refusal.NOT_A_WORD_FILE, ""),
            (of_kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), Refusal.OTHER_FORMAT, "Excel"),
            (of_kind("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), Refusal.OTHER_FORMAT, "PowerPoint"),
            (of_kind("application/x-unheard-of"), Refusal.NOT_A_WORD_FILE, ""),
        ],
    )  # fmt: skip
    def test_they_are_told_apart_by_their_bytes(self, data: bytes, reason: Refusal, detail: str) -> None:
        refused = refusal_of(data)
        assert (refused.reason, refused.detail, refused.subject) == (reason, detail, "report.docx")

    @pytest.mark.parametrize("missing", [CONTENT_TYPES, PACKAGE_RELATIONSHIPS, DOCUMENT])
    def test_a_zip_without_the_parts_of_a_word_file_is_none(self, missing: str) -> None:
        parts = small_parts()
        del parts[missing]
        assert refusal_of(zipped(parts)).reason is Refusal.NOT_A_WORD_FILE


class TestDamage:
    @pytest.mark.parametrize("length", [30, 200, len(SMALL) // 2, len(SMALL) - 1])
    def test_a_file_cut_short_is_damaged(self, length: int) -> None:
        assert refusal_of(SMALL[:length]).reason is Refusal.DAMAGED_PACKAGE

    def test_a_wrong_checksum_names_the_part(self) -> None:
        place = SMALL.index(b"PK\x01\x02", SMALL.index(b"PK\x01\x02") + 1)
        while SMALL[place + 46 : place + 46 + len(DOCUMENT)] != DOCUMENT.encode():
            place = SMALL.index(b"PK\x01\x02", place + 1)
        broken = SMALL[: place + 16] + b"\1\2\3\4" + SMALL[place + 20 :]
        refused = refusal_of(broken)
        assert (refused.reason, refused.where) == (Refusal.DAMAGED_PACKAGE, DOCUMENT)

    @pytest.mark.parametrize(
        "bad",
        [
            b"<w:t>cut",
            b"<w:t>\x0bcut",
            b"<w:t>&nbsp;</w:t>",
        ],
    )
    def test_a_part_that_is_not_xml_is_named(self, bad: bytes) -> None:
        refused = refusal_of(small_docx({DOCUMENT: document("@").replace(b"@", bad)}))
        assert (refused.reason, refused.where) == (Refusal.DAMAGED_PACKAGE, DOCUMENT)
        assert refused.detail

    @pytest.mark.parametrize(
        ("bad", "words"),
        [
            (b"<w:t>a\x0bb\x00c</w:t>", "a bc"),
            (b"<w:t>a&#11;b&#x0;c&#x1F600;</w:t>", "a bc\U0001f600"),
            (b"<w:t>&#xFFFE;&#55296;&#x110000;&#99999999999999999999;x</w:t>", "x"),
            (b"<w:t>\xe9t\xe9</w:t>", "\ufffdt\ufffd"),
            (b"<w:t>\xed\xa0\x80!</w:t>", "\ufffd\ufffd\ufffd!"),
            (b"<w:t>\xef\xbf\xbe!</w:t>", "!"),
        ],
    )
    def test_characters_that_no_xml_may_hold_are_taken_out(self, bad: bytes, words: str) -> None:
        package = read(small_docx({DOCUMENT: document("<w:p><w:r>@</w:r></w:p>").replace(b"@", bad)}))
        assert package.repaired == {DOCUMENT}
        assert "".join(map(str, package.xml(DOCUMENT).itertext())) == words
        assert package.repaired == {DOCUMENT}

    def test_nothing_hides_behind_a_character_that_is_taken_out(self) -> None:
        hidden = document("<w:p/>").replace(b"<w:document", b"<!DOC\0TYPE a><w:document", 1)
        assert refusal_of(small_docx({DOCUMENT: hidden})).reason is Refusal.UNSAFE_PACKAGE

    def test_a_character_split_between_two_stretches_is_whole(self) -> None:
        for edge in range(1024 * 1024 - 3, 1024 * 1024 + 1):
            words = b"x" * edge + "\U0001f600".encode()
            assert salvaged(words + b"\0") == words

    def test_other_encodings_than_word_writes_are_refused(self) -> None:
        latin = document("<w:p/>").replace(b"UTF-8", b"windows-1252")
        assert refusal_of(small_docx({DOCUMENT: latin})).detail == "encoding windows-1252"

    def test_other_compression_is_refused(self) -> None:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
            for name, data in small_parts().items():
                archive.writestr(name, data)
        assert refusal_of(buffer.getvalue()).detail == "unknown compression"

    def test_an_encrypted_part_wants_a_password(self) -> None:
        assert refusal_of(with_flags(SMALL, 0x1)).reason is Refusal.PASSWORD_PROTECTED

    @pytest.mark.parametrize("declared", [5, 10_000_000])
    def test_sizes_that_lie_are_damage(self, declared: int) -> None:
        refused = refusal_of(with_declared_size(SMALL, declared))
        assert (refused.reason, refused.where) == (Refusal.DAMAGED_PACKAGE, CONTENT_TYPES)

    @given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), min_size=1, max_size=8))
    def test_whatever_happened_to_the_bytes_it_is_read_or_refused(self, flips: list[tuple[int, int]]) -> None:
        data = bytearray(SMALL)
        for place, value in flips:
            data[place] = value
        with suppress(Refused):
            read(bytes(data))


def with_flags(data: bytes, flags: int) -> bytes:
    """Return a zip whose entries all carry these flags, in both headers."""
    changed_data = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            struct.pack_into("<H", changed_data, place + offset, flags)
            place = data.find(signature, place + 4)
    return bytes(changed_data)


def with_declared_size(data: bytes, size: int) -> bytes:
    """Return a zip whose first entry says it is this long."""
    changed_data = bytearray(data)
    struct.pack_into("<L", changed_data, data.find(b"PK\x03\x04") + 22, size)
    struct.pack_into("<L", changed_data, data.find(b"PK\x01\x02") + 24, size)
    return bytes(changed_data)


class TestHarm:
    SECRET = "file:///etc/hostname"

    def with_prologue(self, prologue: str, blocks: str) -> bytes:
        text = document(blocks).decode()
        head, tail = text.split("<w:document", 1)
        return small_docx({DOCUMENT: f"{head}{prologue}<w:document{tail}".encode()})

    @pytest.mark.parametrize(
        "prologue",
        [
            f'<!DOCTYPE a [<!ENTITY x SYSTEM "{SECRET}">]>',
            '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">',
            f'<!DOCTYPE a PUBLIC "a" "{SECRET}">',
            '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z "&y;&y;">]>',
        ],
    )
    def test_entities_and_document_types_are_refused_unread(self, prologue: str) -> None:
        refused = refusal_of(self.with_prologue(prologue, "<w:p><w:r><w:t>x&x;y</w:t></w:r></w:p>"))
        assert (refused.reason, refused.where, refused.detail) == (Refusal.UNSAFE_PACKAGE, DOCUMENT, "document type")

    def test_a_document_type_cannot_hide_in_utf_16(self) -> None:
        text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
        for data in (text.encode("utf-16"), text.encode("utf-16-be")):
            with pytest.raises(Refused):
                parse_xml(data)

    @pytest.mark.parametrize("blocks", ["<w:sdt>" * 10_000, "<w:sdt>" * 10_000 + "</w:sdt>" * 10_000])
    def test_deep_nesting_is_refused(self, blocks: str) -> None:
        assert refusal_of(with_body(blocks)).reason is Refusal.UNSAFE_PACKAGE

    def test_one_endless_text_is_refused(self) -> None:
        with pytest.raises(Refused) as caught:
            parse_xml(b"<a>" + b"x" * 12_000_000 + b"</a>")
        assert caught.value.reason is Refusal.UNSAFE_PACKAGE

    def test_more_elements_or_attributes_than_a_report_can_have_are_refused(self) -> None:
        for data in (b"<a>" + b"<b/>" * 20 + b"</a>", b"<a " + b" ".join(b'b%d=""' % n for n in range(20)) + b"/>"):
            with pytest.raises(Refused) as caught:
                parse_xml(data, limits=replace(LIMITS, marks=20))
            assert caught.value.reason is Refusal.TOO_MUCH_TEXT

    @pytest.mark.parametrize(
        ("limits", "reason", "where"),
        [
            (replace(LIMITS, file=1_000), Refusal.TOO_LARGE, ""),
            (replace(LIMITS, entries=5), Refusal.UNSAFE_PACKAGE, ""),
            (replace(LIMITS, xml_part=3_000), Refusal.TOO_LARGE, DOCUMENT),
            (replace(LIMITS, inflated=5_000), Refusal.TOO_LARGE, DOCUMENT),
            (replace(LIMITS, ratio=2, ratio_matters_above=3_000), Refusal.UNSAFE_PACKAGE, DOCUMENT),
        ],
    )
    def test_sizes_have_limits(self, limits: Limits, reason: Refusal, where: str) -> None:
        with pytest.raises(Refused) as caught:
            open_package(SMALL, limits=limits)
        assert (caught.value.reason, caught.value.where) == (reason, where)

    @pytest.mark.parametrize(
        "name",
        [
            "../../evil",
            "word/../../evil.xml",
            "..\\evil.xml",
            "/etc/passwd",
            "C:\\evil.xml",
            "c:evil",
            "word\\..\\..\\x",
        ],
    )
    def test_names_that_point_outside_are_refused(self, name: str) -> None:
        refused = refusal_of(small_docx({name: b"evil"}))
        assert (refused.reason, refused.detail) == (Refusal.UNSAFE_PACKAGE, "name outside the package")

    @pytest.mark.parametrize("twin", ["word/document.xml", "word/DOCUMENT.xml", "word\\document.xml"])
    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_a_part_stored_twice_is_refused(self, twin: str) -> None:
        buffer = io.BytesIO(SMALL)
        with zipfile.ZipFile(buffer, "a") as archive:
            archive.writestr(entry(twin), document("<w:p/>"))
        refused = refusal_of(buffer.getvalue())
        assert (refused.reason, refused.detail) == (Refusal.UNSAFE_PACKAGE, "part stored twice")

    def test_endless_relationships_are_refused(self) -> None:
        arrows = "".join(f'<Relationship Id="x{n}" Type="t" Target="{n}"/>' for n in range(LIMITS.relationships))
        hostile = small_docx(changed(DOCUMENT_RELATIONSHIPS, "</Relationships>", f"{arrows}</Relationships>"))
        refused = refusal_of(hostile)
        assert (refused.reason, refused.where) == (Refusal.UNSAFE_PACKAGE, DOCUMENT_RELATIONSHIPS)
