"""A PDF is a checked Word file, drawn: nothing that the file refuses, nothing that it does not say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from gfmd_desktop import paths
from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice
from gfmd_desktop.domain.plain_data import report_from_data
from gfmd_desktop.domain.report import Item, Report, TemplateRef
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.sheet import Sheet
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.pages.pdf import to_pdf
from gfmd_desktop.services.exporting import export_word
from gfmd_desktop.services.printing import export_pdf
from gfmd_desktop.templates.shelf import Shelf
from gfmd_desktop.word.names import W_NS
from gfmd_desktop.word.package import open_package
from tests.pages.poppler import information_of, letters, needs_poppler, text_of

SAMPLES = sorted((paths.resources() / "samples").glob("*.json"))
SHELF = Shelf((paths.resources() / "templates",))
ANNEX = ExportOptions(over_limit=OverLimitChoice.ANNEX)


def words_in(docx: bytes) -> list[str]:
    """Return the words of a Word file's body, those that touch in one paragraph as one."""
    root = open_package(docx).xml("word/document.xml")
    lines = ("".join(_pieces(paragraph)) for paragraph in root.iter(f"{{{W_NS}}}p"))
    return [word for line in lines for word in line.split()]


def _pieces(paragraph: etree._Element) -> list[str]:
    apart = {f"{{{W_NS}}}br", f"{{{W_NS}}}tab"}
    return [" " if each.tag in apart else each.text or "" for each in paragraph.iter(f"{{{W_NS}}}t", *apart)]


@pytest.mark.slow
@needs_poppler
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_word_of_the_word_file_is_in_the_pdf(sample: Path, tmp_path: Path) -> None:
    data = json.loads(sample.read_text(encoding="utf-8"))
    template = SHELF.template(data["template"]["id"])
    report = report_from_data(data, template.has_field)
    layout = SHELF.layout(template)
    printed = export_pdf(report, template, layout, ANNEX, to_pdf)
    exported = export_word(report, template, layout, ANNEX)
    assert printed.fields == exported.fields > 5
    assert information_of(printed.pdf, tmp_path)["Title"] == template.title
    found = letters(text_of(printed.pdf, tmp_path))
    missing = [word for word in words_in(exported.docx) if letters(word) not in found and _is_plain(word)]
    assert missing == []


def _is_plain(word: str) -> bool:
    """Arabic with vowel signs and words of two scripts are drawn in pieces: their letters are there, not side by side."""
    return word.isascii() or all(each.isalpha() for each in word)


def test_what_the_word_file_refuses_makes_no_pdf() -> None:
    template = SHELF.template("gfmd-csd-2016")
    entries = tuple(Item(str(n), {"recommendation": from_plain("Too many.")}) for n in range(5))
    report = Report(id="r", template=TemplateRef(template.id, 1), values={"recommendations": entries})

    def never(_sheet: Sheet, _title: str) -> bytes:
        raise AssertionError

    with pytest.raises(Refused) as refused:
        export_pdf(report, template, SHELF.layout(template), ExportOptions(), never)
    assert refused.value.reason is Refusal.OVER_LIMIT
