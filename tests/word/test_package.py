"""Word files from anywhere as packages of parts: what is loaded, what is left out, and how they are written."""

from __future__ import annotations

import io
import zipfile
from typing import Final

import pytest

from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.word.contents import LeftOut, PartKind
from gfmd_desktop.word.names import w
from gfmd_desktop.word.package import Package, open_package, parse_xml, serialize
from tests.word.small_docx import (
    CONTENT_TYPES,
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    MAIN_KIND,
    PACKAGE_RELATIONSHIPS,
    WORD_KIND,
    R,
    W,
    changed,
    document,
    of_kind,
    small_docx,
    small_parts,
    zipped,
)

SMALL: Final = small_docx()


def text_of(package: Package) -> str:
    return "".join(each.text or "" for each in package.xml(package.main_part()).iter(w("t")))


class TestReading:
    def test_the_parts_that_hold_text_are_loaded(self) -> None:
        package = open_package(SMALL)
        assert package.main_part() == DOCUMENT
        assert package.related(DOCUMENT, "styles") == "word/styles.xml"
        assert package.content_type("word/footer1.xml") == f"{WORD_KIND}.footer+xml"
        assert package.content_type("customXml/item1.xml") == "application/xml"
        assert text_of(package).startswith("Session report")

    def test_pictures_are_loaded_for_a_layout_only(self) -> None:
        logo = "word/media/logo.png"
        assert logo in open_package(SMALL, pictures=True).parts
        package = open_package(SMALL)
        assert logo not in package.parts
        assert package.left_out == (LeftOut(logo, PartKind.PICTURE),)
        assert all(each.target != logo for each in package.relationships(DOCUMENT))

    def test_links_outside_keep_their_address(self) -> None:
        links = [each for each in open_package(SMALL).relationships(DOCUMENT) if each.external]
        assert [each.target for each in links] == ["https://www.gfmd.org/"]

    @pytest.mark.parametrize(
        "content_type",
        [
            f"{WORD_KIND}.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ],
    )
    def test_templates_and_files_with_macros_are_read_like_documents(self, content_type: str) -> None:
        assert text_of(open_package(of_kind(content_type)))

    @pytest.mark.parametrize(
        ("name", "content_type", "kind"),
        [
            ("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", PartKind.MACRO),
            ("word/embeddings/a.bin", "application/vnd.openxmlformats-officedocument.oleObject", PartKind.OBJECT),
            ("word/afchunk.docx", MAIN_KIND, PartKind.OTHER_DOCUMENT),
            ("word/afchunk.html", "text/html", PartKind.OTHER_DOCUMENT),
            (
                "word/diagrams/data1.xml",
                "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
                PartKind.DRAWING,
            ),
            ("word/glossary/document.xml", f"{WORD_KIND}.document.glossary+xml", PartKind.OTHER),
            ("word/printerSettings1.bin", None, PartKind.OTHER),
        ],
    )
    def test_what_never_holds_the_text_is_not_loaded_but_named(
        self, name: str, content_type: str | None, kind: PartKind
    ) -> None:
        override = f'<Override PartName="/{name}" ContentType="{content_type}"/>' if content_type else ""
        types = changed(CONTENT_TYPES, "</Types>", f"{override}</Types>")
        package = open_package(small_docx({**types, name: b"not even XML"}))
        assert name not in package.parts
        assert LeftOut(name, kind) in package.left_out

    def test_a_bomb_in_a_part_nobody_reads_does_no_harm(self) -> None:
        bomb = small_docx({"word/media/big.png": bytes(40 * 1024 * 1024)})
        assert text_of(open_package(bomb))

    def test_capitals_and_backslashes_in_names_do_not_matter(self) -> None:
        parts = small_parts()
        renamed = {
            "[content_types].xml": parts.pop(CONTENT_TYPES),
            "_RELS\\.RELS": parts.pop(PACKAGE_RELATIONSHIPS),
            "word\\Document.xml": parts.pop(DOCUMENT),
            "Word\\_rels\\document.XML.rels": parts.pop(DOCUMENT_RELATIONSHIPS),
            **parts,
        }
        package = open_package(zipped(renamed))
        assert package.main_part() == "word/Document.xml"
        assert package.related(package.main_part(), "styles") == "word/styles.xml"
        assert text_of(package)

    def test_a_part_in_utf_16_is_read(self) -> None:
        text = document("<w:p><w:r><w:t>Genève, мир</w:t></w:r></w:p>").decode().replace("UTF-8", "UTF-16")
        assert text_of(open_package(small_docx({DOCUMENT: text.encode("utf-16")}))) == "Genève, мир"

    def test_arrows_to_nowhere_are_left_out(self) -> None:
        nowhere = "".join(
            f'<Relationship Id="x{place}" Type="{R}/header" Target="{target}"/>'
            for place, target in enumerate(
                ["NULL", "missing.xml", "../../evil.xml", "/", "", "file:///etc/passwd", "#a"]
            )
        )
        package = open_package(
            small_docx(changed(DOCUMENT_RELATIONSHIPS, "</Relationships>", f"{nowhere}</Relationships>"))
        )
        assert package.related(DOCUMENT, "header") is None
        assert not [each for each in package.relationships(DOCUMENT) if each.id.startswith("x")]

    def test_a_target_may_be_absolute_percent_encoded_or_climb_inside_the_package(self) -> None:
        arrows = "".join(
            f'<Relationship Id="x{place}" Type="{R}/header" Target="{target}"/>'
            for place, target in enumerate(
                ["/word/styles.xml", "%73tyles.xml", "../word/./styles.xml", "..\\word\\styles.xml"]
            )
        )
        package = open_package(
            small_docx(changed(DOCUMENT_RELATIONSHIPS, "</Relationships>", f"{arrows}</Relationships>"))
        )
        found = [each.target for each in package.relationships(DOCUMENT) if each.id.startswith("x")]
        assert found == ["word/styles.xml"] * 4

    def test_a_template_attached_from_outside_is_an_address_and_nothing_more(self) -> None:
        attached = f'<Relationship Id="t" Type="{R}/attachedTemplate" Target="http://h/t.dotm" TargetMode="External"/>'
        package = open_package(
            small_docx(changed(DOCUMENT_RELATIONSHIPS, "</Relationships>", f"{attached}</Relationships>"))
        )
        assert package.related(DOCUMENT, "attachedTemplate") is None
        assert text_of(package)

    def test_a_missing_part_is_refused_by_name(self) -> None:
        with pytest.raises(Refused) as caught:
            open_package(SMALL).xml("word/header7.xml")
        assert (caught.value.reason, caught.value.where) == (Refusal.DAMAGED_PACKAGE, "word/header7.xml")


class TestStrictOpenXml:
    STRICT = "http://purl.oclc.org/ooxml/"

    def strict(self, encoding: str = "UTF-8") -> bytes:
        parts = small_parts()
        for name, data in parts.items():
            if not name.endswith(".png") and name != CONTENT_TYPES:
                text = (
                    data.decode()
                    .replace(W, f"{self.STRICT}wordprocessingml/main")
                    .replace(R, f"{self.STRICT}officeDocument/relationships")
                )
                parts[name] = text.replace("UTF-8", encoding).encode(encoding)
        return zipped(parts)

    @pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16"])
    def test_it_is_read_like_any_other(self, encoding: str) -> None:
        package = open_package(self.strict(encoding))
        assert text_of(package) == text_of(open_package(SMALL))
        assert package.related(DOCUMENT, "numbering") == "word/numbering.xml"
        link = next(package.xml(DOCUMENT).iter(w("hyperlink")))
        assert link.get(f"{{{R}}}id") == "rId5"

    def test_what_people_wrote_about_it_stays(self) -> None:
        words = f'see xmlns="{self.STRICT}wordprocessingml/main"'
        text = (
            document(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
            .decode()
            .replace(W, f"{self.STRICT}wordprocessingml/main")
        )
        assert text_of(open_package(small_docx({DOCUMENT: text.encode()}))) == words


class TestWriting:
    def test_the_same_parts_give_the_same_bytes_in_any_order(self) -> None:
        package = open_package(SMALL)
        turned = Package(dict(reversed(package.parts.items())))
        assert package.to_bytes() == turned.to_bytes()

    def test_what_was_written_is_read_again(self) -> None:
        package = open_package(SMALL, pictures=True)
        assert open_package(package.to_bytes(), pictures=True).parts == package.parts

    def test_the_zip_names_no_machine_and_no_time(self) -> None:
        with zipfile.ZipFile(io.BytesIO(open_package(SMALL).to_bytes())) as archive:
            entries = archive.infolist()
        assert entries[0].filename == CONTENT_TYPES
        assert {each.date_time for each in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {(each.create_system, each.flag_bits, each.comment, each.extra) for each in entries} == {
            (0, 0, b"", b"")
        }

    def test_serialized_xml_parses_to_the_same(self) -> None:
        root = open_package(SMALL).xml(DOCUMENT)
        assert serialize(parse_xml(serialize(root))) == serialize(root)
