"""Lists far longer than any form asks for: every item comes in, in files of ours and in those of nobody."""

from dataclasses import replace

import pytest

from gfmd_desktop.domain.outgoing import ExportOptions
from gfmd_desktop.domain.report import Item, Report, items, rich
from gfmd_desktop.domain.rich_text import from_plain, plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.reading.arriving import arrive
from gfmd_desktop.word.writing.writer import write
from tests.word.forms import official
from tests.word.typist import CUSTOM, PAYLOAD, OpenFile, w

FORM = official("gfmd-csd-2016")
LIST = max((each for each in FORM.template.fields() if each.subfields), key=lambda each: len(each.subfields))
LEAD, *_, LAST = LIST.subfields
INNER = LAST.subfields[0].id
COUNT = 230


def unlimited() -> Template:
    """Return the form without a limit to its longest list."""
    sections = tuple(
        replace(
            section, fields=tuple(replace(each, limit=None) if each.id == LIST.id else each for each in section.fields)
        )
        for section in FORM.template.sections
    )
    return replace(FORM.template, sections=sections)


def measured(at: int) -> Item:
    return Item(f"l{at}", {INNER: from_plain(f"Seen by group {at}.")})


@pytest.fixture(scope="module")
def exported() -> bytes:
    """Return a file with more items than anybody has counted."""
    entries = tuple(
        Item(f"i{at}", {LEAD.id: from_plain(f"The words of item {at}."), LAST.id: (measured(at),)})
        for at in range(COUNT)
    )
    report = Report("r", FORM.template_ref, values={LIST.id: entries})
    return write(report, unlimited(), FORM.layout, ExportOptions()).docx


def of_nobody(exported: bytes) -> OpenFile:
    """Return the file without anything of ours but its words."""
    file = OpenFile(exported)
    file.drop_part(PAYLOAD)
    file.drop_part(CUSTOM)
    file.unwrap_controls()
    for bookmark in list(file.document.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        file.remove(bookmark)
    return file


def said(docx: bytes) -> list[tuple[str, list[str]]]:
    """Return what the first and the last sub-field of every item say."""
    report = arrive(docx, "long.docx", [unlimited()]).report
    assert report.unplaced == ()
    return [
        (
            plain(rich(item.values[LEAD.id])),
            [plain(rich(each.values[INNER])) for each in items(item.values.get(LAST.id))],
        )
        for item in items(report.values[LIST.id])
    ]


EXPECTED = [(f"The words of item {at}.", [f"Seen by group {at}."]) for at in range(COUNT)]


def test_more_than_two_hundred_items_of_ours_come_back(exported: bytes) -> None:
    assert said(exported) == EXPECTED


def test_more_than_two_hundred_items_of_nobody_are_found(exported: bytes) -> None:
    assert said(of_nobody(exported).save()) == EXPECTED


def test_labels_that_are_missing_here_and_there_shift_none_of_the_others(exported: bytes) -> None:
    file = of_nobody(exported)
    for at in (20, 60, 61, 62, 63, 64, 65, 150):
        file.remove(file.row(f"Seen by group {at}."))
    missing = {20, 60, 61, 62, 63, 64, 65, 150}
    assert said(file.save()) == [(lead, [] if at in missing else last) for at, (lead, last) in enumerate(EXPECTED)]
