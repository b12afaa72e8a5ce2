"""What a walk tells besides the text: changes taken as accepted, what no report keeps, what was never opened; limits, stopping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest

from gfmd_desktop.domain.arrival import Notice, NoticeKind
from gfmd_desktop.errors import Cancelled, Refusal, Refused
from gfmd_desktop.word.container import LIMITS
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.walking import formatting_notices, walk
from tests.word.small_docx import CONTENT_TYPES, DOCUMENT, MAIN_KIND, document, small_docx, small_parts
from tests.word.walking.foreign import cell, changed, control, foreign, p, r, row, table, text_box, walked

_GRAPHIC = '<w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/{}"/></a:graphic></w:drawing></w:r>'


def told(*content: str) -> tuple[Notice, ...]:
    return walked(p(*content)).notices


class TestNotices:
    def test_a_plain_file_has_none(self) -> None:
        assert told("words", r("bold", "<w:b/>")) == ()

    def test_tracked_changes_are_counted(self) -> None:
        found = walked(
            p(changed("ins", r("a")), changed("del", r("b")), changed("moveFrom", r("c")), changed("moveTo", r("c")))
            + p("d", properties='<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>')
            + table(row(cell(p("e")), properties='<w:ins w:id="1" w:author="a"/>'))
        )
        assert found.notices == (Notice(NoticeKind.TRACKED_CHANGES, 5),)

    @pytest.mark.parametrize(
        ("look", "kind"),
        [
            ('<w:color w:val="FF0000"/>', "colour"),
            ('<w:highlight w:val="yellow"/>', "highlight"),
            ('<w:shd w:val="clear" w:fill="FFFF00"/>', "shading"),
            ('<w:sz w:val="40"/>', "size"),
            ("<w:strike/>", "strikethrough"),
            ('<w:vertAlign w:val="superscript"/>', "raised or lowered"),
            ("<w:smallCaps/>", "capitals"),
        ],
    )
    def test_formatting_that_is_dropped_is_counted_by_paragraphs(self, look: str, kind: str) -> None:
        found = walked(p(r("a", look), r("b", look)) + p("c") + p(r("d", look)) + p(r(" ", look)))
        assert found.notices == (Notice(NoticeKind.FORMATTING_DROPPED, 2, kind),)
        assert formatting_notices(found.blocks[1:]) == (Notice(NoticeKind.FORMATTING_DROPPED, 1, kind),)

    @pytest.mark.parametrize(
        "look",
        [
            '<w:color w:val="auto"/>',
            '<w:highlight w:val="none"/>',
            '<w:strike w:val="0"/>',
            '<w:vertAlign w:val="baseline"/>',
        ],
    )
    def test_formatting_that_is_none_is_not_dropped(self, look: str) -> None:
        assert told(r("a", look)) == ()

    def test_pictures_charts_diagrams_and_objects_are_counted(self) -> None:
        old = '<w:r><w:pict><v:shape><v:imagedata r:id="rId7"/></v:shape></w:pict></w:r>'
        embedded = '<w:r><w:object><v:shape><v:imagedata r:id="rId7"/></v:shape></w:object></w:r>'
        kinds = ("picture", "picture", "chart", "diagram")
        assert told(*(_GRAPHIC.format(kind) for kind in kinds), old, embedded, text_box(p("words"))) == (
            Notice(NoticeKind.PICTURES_LEFT, 3),
            Notice(NoticeKind.EMBEDDED_LEFT, 1, "chart"),
            Notice(NoticeKind.EMBEDDED_LEFT, 1, "diagram"),
            Notice(NoticeKind.EMBEDDED_LEFT, 1, "object"),
        )

    def test_comments_and_notes_are_counted(self) -> None:
        notes = (
            "<w:footnotes ROOT><w:footnote w:id='2'><w:p><w:r><w:t>See.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        )
        found = walked(
            p('<w:r><w:commentReference w:id="1"/></w:r>', "a", '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            {"footnotes": notes},
        )
        assert found.notices == (Notice(NoticeKind.COMMENTS_LEFT), Notice(NoticeKind.NOTES_IN_BRACKETS))

    def test_macros_and_documents_inside_are_told_and_never_opened(self) -> None:
        parts = small_parts()
        macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
        more = (
            '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
            '<Override PartName="/word/a.html" ContentType="text/html"/></Types>'
        )
        types = parts[CONTENT_TYPES].decode().replace(MAIN_KIND, macro).replace("</Types>", more).encode()
        docm = small_docx({CONTENT_TYPES: types, "word/vbaProject.bin": b"evil", "word/a.html": b"<p>evil"})
        found = walk(open_package(docm))
        assert [each for each in found.notices if each.kind is NoticeKind.EMBEDDED_LEFT] == [
            Notice(NoticeKind.EMBEDDED_LEFT, 1, "document"),
            Notice(NoticeKind.EMBEDDED_LEFT, 1, "macro"),
        ]
        assert any(each.text == "Session report" for each in found.blocks)

    def test_a_repair_is_told(self) -> None:
        found = walk(open_package(small_docx({DOCUMENT: document(p("a\x0bb"))})))
        assert [each.text for each in found.blocks] == ["a b"]
        assert found.notices == (Notice(NoticeKind.REPAIRED),)


class TestLimits:
    @pytest.mark.parametrize(
        "blocks",
        [p("x") * 11, table(row(*[cell(p())] * 6)), control("") * 11, p(control("") * 11), p(text_box(p("x") * 11))],
    )
    def test_more_blocks_than_a_report_can_have_are_refused(self, blocks: str) -> None:
        package = open_package(foreign(blocks))
        assert walk(package).blocks is not None
        with pytest.raises(Refused) as caught:
            walk(package, limits=replace(LIMITS, blocks=10))
        assert caught.value.reason is Refusal.TOO_MUCH_TEXT

    def test_a_document_without_a_body_is_damaged(self) -> None:
        with pytest.raises(Refused) as caught:
            walk(open_package(small_docx({DOCUMENT: document("").replace(b"w:body", b"w:background")})))
        assert (caught.value.reason, caught.value.where) == (Refusal.DAMAGED_PACKAGE, DOCUMENT)


class TestStopping:
    def after(self, questions: int) -> Callable[[], bool]:
        asked = count(1)
        return lambda: next(asked) > questions

    def test_it_is_asked_between_parts_while_loading(self) -> None:
        docx = small_docx()
        with pytest.raises(Cancelled):
            open_package(docx, cancel=self.after(5))
        assert open_package(docx, cancel=lambda: False)

    def test_it_is_asked_every_few_hundred_blocks_while_walking(self) -> None:
        package = open_package(foreign(p("x") * 2_000))
        questions = count()
        walk(package, cancel=lambda: next(questions) < 0)
        assert next(questions) > 2_000 // 300
        with pytest.raises(Cancelled):
            walk(package, cancel=self.after(6))
