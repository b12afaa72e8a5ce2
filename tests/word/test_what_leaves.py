"""What an exported file carries, in every one of its bytes: the page, our own metadata, nothing and nobody else."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance
from gfmd_desktop.domain.report import Item, Report, Source, Unplaced, Waived
from gfmd_desktop.domain.rich_text import Block, Span
from gfmd_desktop.word import payload
from gfmd_desktop.word.package import parse_xml
from tests.word.forms import OFFICIAL, Form, all_forms, form_name, forms, official
from tests.word.sample_reports import WELCOME, text
from tests.word.small_docx import small_parts, zipped
from tests.word.typist import CUSTOM, PAYLOAD, parts_of, words_of

*_, IN_ROWS, IN_TEXT = all_forms()
SECRETS = {
    "speaker": "Secretspeaker Unapproved",
    "speaker not asked": "Secretspeaker Notasked",
    "unplaced": "secretunplaced words",
    "unplaced where": "secretunplaced place",
    "waived": "secretwaived words",
    "reason": "secretwaived reason",
    "foreign": "secretforeign value",
    "foreign key": "secretforeignkey",
    "extra": "secretextra value",
    "item extra": "secretitemextra value",
    "block extra": "secretblockextra value",
    "span extra": "secretspanextra value",
    "unknown sub-field": "secretsubfield value",
    "source group": "Secretgroup",
    "source report": "secretsourcereport",
    "source extra": "secretsourceextra",
    "unsafe link": "secretshare",
    "other part": "secretother part",
    "beyond": "Secretgroup of the third",
}


def seeded() -> Report:
    """Return the sample report with a secret in every place that is not to leave."""
    source = Source(SECRETS["source report"], SECRETS["source group"], "item", {"x": SECRETS["source extra"]})
    sea, door = (
        Item(f"quote-{place}", {"quote": text("Words said."), "speaker": speaker, "consent": consent}, source)
        for place, (speaker, consent) in enumerate(
            [(SECRETS["speaker"], "anonymous"), (SECRETS["speaker not asked"], "not_asked")]
        )
    )
    linked = Span("a link", frozenset(), f"file://{SECRETS['unsafe link']}/x.docx", {"x": SECRETS["span extra"]})
    values = {
        **WELCOME.values,
        "findings": (Block(spans=(linked,), extra={"x": SECRETS["block extra"]}),),
        "examples": (
            Item("e1", {"example": text("One."), "later": SECRETS["unknown sub-field"]}, source),
            Item("e2", {"example": text("Two.")}, None, {"x": SECRETS["item extra"]}),
        ),
        "quotes_m": (sea, door),
        "outlook": text(SECRETS["other part"]),
    }
    return replace(
        WELCOME,
        group=None,
        values=values,
        unplaced=(Unplaced(SECRETS["unplaced"], SECRETS["unplaced where"]),),
        waived=(Waived(SECRETS["waived"], SECRETS["reason"], source),),
        foreign={SECRETS["foreign key"]: SECRETS["foreign"]},
        extra={"x": SECRETS["extra"]},
    )


def every_byte(docx: bytes) -> bytes:
    """Return the file as it is stored and everything in it inflated."""
    return b"".join((docx, *parts_of(docx).values()))


def secrets_in(docx: bytes) -> set[str]:
    """Return which secrets a file holds, in any of the usual encodings."""
    data = every_byte(docx).lower()
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    return {
        name
        for name, words in SECRETS.items()
        if any(
            word.lower().encode(encoding) in data
            for word in words.split()
            for encoding in encodings
            if word.lower().startswith("secret")
        )
    }


class TestSecrets:
    @pytest.mark.parametrize("publication", [False, True], ids=["exchange", "publication"])
    @pytest.mark.parametrize("form", [IN_ROWS, IN_TEXT], ids=form_name)
    def test_nothing_that_is_to_stay_at_home_leaves(self, form: Form, publication: bool) -> None:
        options = ExportOptions("M", OverLimitChoice.ANNEX, Provenance.HIDE, publication)
        assert secrets_in(form.fill(seeded(), options)) == set()

    def test_the_search_finds_what_does_leave(self) -> None:
        shown = ExportOptions(None, OverLimitChoice.ANNEX, Provenance.SHOW)
        assert secrets_in(IN_ROWS.fill(seeded(), shown)) >= {"source group", "source report", "other part"}

    def test_a_group_that_is_shown_stands_on_the_page_of_a_publication_and_nowhere_else(self) -> None:
        options = ExportOptions(None, OverLimitChoice.ANNEX, Provenance.SHOW, publication=True)
        docx = IN_ROWS.fill(seeded(), options)
        holding = {name for name, data in parts_of(docx).items() if SECRETS["source group"].encode() in data}
        assert holding == {"word/document.xml"}
        assert SECRETS["source report"].encode() not in every_byte(docx)

    def test_what_the_layout_knows_of_its_makers_stays_behind(self) -> None:
        parts = small_parts()
        settings = parts["word/settings.xml"].decode()
        private = '<w:rsids><w:rsidRoot w:val="00SECRET"/></w:rsids><w:docVars><w:docVar w:name="x" w:val="secretextra"/></w:docVars>'
        parts["word/settings.xml"] = settings.replace("<w:decimalSymbol", f"{private}<w:decimalSymbol").encode()
        parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b">gfmd_desktop<", b">secretspeaker<")
        parts["word/comments.xml"] = b"<secretwaived/>"
        parts["docProps/thumbnail.jpeg"] = b"secretunplaced"
        layout = parts_of(IN_ROWS.layout)
        parts["word/document.xml"] = layout["word/document.xml"].replace(b"<w:p>", b'<w:p w:rsidR="00SECRET">')
        form = replace(IN_ROWS, layout=zipped(parts))
        docx = form.fill(WELCOME)
        assert secrets_in(docx) == set()
        assert b"00SECRET" not in every_byte(docx)
        assert form.read(docx).report == WELCOME


class TestPublications:
    @given(form=forms(), data=st.data())
    def test_a_publication_says_nothing_of_where_it_came_from(self, form: Form, data: st.DataObject) -> None:
        report = data.draw(form.reports())
        part = data.draw(st.sampled_from([None, *(part.id for part in form.template.parts)]))
        docx = form.fill(report, ExportOptions(part, OverLimitChoice.ANNEX, Provenance.SHOW, publication=True))
        parts = parts_of(docx)
        assert not {name for name in parts if "custom" in name}
        traces = (b"_g1_", b'"gfmd.', b"urn:gfmd", b"<w:sdt", b"g1:", report.id.encode())
        assert [trace for trace in traces if trace in b"".join(parts.values())] == []

    @pytest.mark.parametrize("template_id", OFFICIAL)
    def test_a_publication_has_page_numbers_and_no_reference_line(self, template_id: str) -> None:
        form = official(template_id)
        report = Report("r", form.template_ref)
        footers = {
            publication: words_of(etree.fromstring(parts_of(form.fill(report, options))["word/footer.xml"]))
            for publication, options in ((each, ExportOptions(publication=each)) for each in (False, True))
        }
        assert footers[True].replace(" ", "") == "1/1"
        assert re.fullmatch(r"Ref GFMD-[A-Z2-7]{4}-[A-Z2-7]{4}-r0-[A-Z]1 / 1", footers[False])


class TestPayload:
    @given(form=forms(), data=st.data())
    def test_the_payload_holds_no_words_that_the_page_does_not_show(self, form: Form, data: st.DataObject) -> None:
        options = data.draw(st.sampled_from(form.all_options()))
        docx = form.fill(data.draw(form.reports(unknown=True)), options)
        parts = parts_of(docx)
        exported = payload.parse(parse_xml(parts[PAYLOAD])).exported
        assert exported is not None
        page = every_word(parts["word/document.xml"])
        assert [words for words in texts_of(exported.values) if words not in page] == []
        assert (exported.unplaced, exported.waived) == ((), ())
        assert exported.foreign == exported.extra == {}


def every_word(document: bytes) -> str:
    """Return all letters of a document in their order, without white space."""
    return "".join(words_of(etree.fromstring(document)).split())


def texts_of(values: object) -> list[str]:
    """Return the texts that values hold, at any depth, without white space; choices and consents apart."""
    match values:
        case Block() as block:
            return ["".join(block.text.split())]
        case Item() as item:
            return texts_of({key: value for key, value in item.values.items() if key not in ("consent", "term")})
        case dict():
            return [words for key, value in values.items() if key != "mood" for words in texts_of(value)]
        case tuple():
            return [words for value in values for words in texts_of(value)]
        case str() as words:
            return ["".join(words.split())]
    raise TypeError(values)


class TestMetadata:
    def test_core_and_application_properties_name_the_form_and_the_program(self) -> None:
        parts = parts_of(IN_ROWS.fill(WELCOME))
        core = {etree.QName(each).localname: each.text for each in etree.fromstring(parts["docProps/core.xml"])}
        app = {etree.QName(each).localname: each.text for each in etree.fromstring(parts["docProps/app.xml"])}
        assert core == {"title": IN_ROWS.template.title, "creator": "gfmd_desktop", "language": "en"}
        assert app == {"Application": "gfmd_desktop"}

    def test_custom_properties_say_which_report_it_is(self) -> None:
        options = ExportOptions("M", OverLimitChoice.ANNEX)
        root = etree.fromstring(parts_of(IN_ROWS.fill(WELCOME, options))[CUSTOM])
        assert {str(each.get("name")): "".join(map(str, each.itertext())) for each in root} == {
            "gfmd.doc": WELCOME.id,
            "gfmd.rev": "17",
            "gfmd.tpl": "example",
            "gfmd.tplrev": "3",
            "gfmd.lang": "en",
            "gfmd.schema": "1",
            "gfmd.part": "M",
            "gfmd.group": "Asia",
        }

    def test_the_zip_tells_no_time_and_no_machine(self) -> None:
        with zipfile.ZipFile(BytesIO(IN_ROWS.fill(WELCOME))) as archive:
            entries = archive.infolist()
            assert archive.comment == b""
        assert entries[0].filename == "[Content_Types].xml"
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert len({entry.external_attr for entry in entries}) == 1
        assert {(entry.create_system, entry.extra, entry.comment) for entry in entries} == {(0, b"", b"")}
