"""A template nobody has seen before, made as organisers would: a template.json and a Word file with bookmarks on its labels."""

import json
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell
from docx.text.paragraph import Paragraph

Data = dict[str, Any]


def fourth_template(**changes: Any) -> Data:
    """Return the data of its template.json: ids of its own, a list in a list, choices, word limits, people, quotes, parts."""
    measure = {
        "id": "measures",
        "kind": "list",
        "label": "Measures",
        "limit": 2,
        "fields": [{"id": "measure", "kind": "text", "label": "Measure {n}", "max_words": 12}],
    }
    ideas = {
        "id": "ideas",
        "kind": "list",
        "label": "Ideas",
        "answer": "required",
        "limit": 3,
        "rows": "fixed",
        "fields": [
            {"id": "idea", "kind": "text", "label": "Idea {n}", "short_label": "Idea"},
            {"id": "owner", "kind": "line", "label": "Owner", "shown_with": "idea", "answer": "optional"},
            {"id": "horizon", "kind": "choice", "label": "Horizon", "options": _options("soon", "later")},
            measure,
        ],
    }
    sections = [
        _section("who", "Who and what", None, {"id": "scribes", "kind": "people", "label": "Scribes", "limit": 2},
                 {"id": "topic", "kind": "line", "label": "Topic", "answer": "required", "max_words": 6}),
        _section("day_one", "First day", "D1", ideas,
                 {"id": "tone", "kind": "choice", "label": "Tone", "answer": "optional", "options": _options("calm", "loud")}),
        _section("day_two", "Second day", "D2", {"id": "harvest", "kind": "text", "label": "Harvest", "answer": "required"},
                 {"id": "voices", "kind": "quotes", "label": "Voices", "answer": "optional", "limit": 2}),
    ]  # fmt: skip
    data = {
        "format": "gfmd-template", "version": 1, "id": "harbour-talks", "revision": 1, "family": "harbour",
        "title": "Harbour talks, report of a table", "short_title": "Harbour", "language": "en", "filled_by": "rapporteur",
        "parts": [{"id": "D1", "title": "First day", "day": "2027-05-03"}, {"id": "D2", "title": "Second day"}],
        "sections": sections,
    }  # fmt: skip
    return data | changes


def _options(*ids: str) -> list[Data]:
    return [{"id": name, "label": name.capitalize()} for name in ids]


def _section(section_id: str, title: str, part: str | None, *fields: Data) -> Data:
    section: Data = {"id": section_id, "title": title, "fields": list(fields)}
    return section if part is None else section | {"part": part}


def write_fourth_template(folder: Path, **changes: Any) -> Path:
    """Write the template's folder and return it."""
    folder.mkdir(parents=True)
    (folder / "template.json").write_text(json.dumps(fourth_template(**changes)), encoding="utf-8")
    _layout().save(str(folder / "layout.docx"))
    return folder


def _layout() -> Document:
    document = docx.Document()
    _drop_tables_looks(document)
    for label, name in (("Scribes", "scribes"), ("Topic", "topic")):
        table = document.add_table(rows=1, cols=2)
        _mark(_label(table.cell(0, 0), label), name)
        document.add_paragraph()
    _mark(document.add_paragraph("First day"), "at_D1")
    rows = (("Ideas", "ideas"), ("Idea 1", "ideas_idea"), ("Horizon", "ideas_horizon"), ("Measures", "ideas_measures"))
    table = document.add_table(rows=len(rows), cols=2)
    for at, (label, name) in enumerate(rows):
        _mark(_label(table.cell(at, 0), label), name)
    for label, name in (("Tone", "tone"), ("Second day", "at_D2"), ("Harvest", "harvest"), ("Voices", "voices")):
        _mark(document.add_paragraph(label), name)
        document.add_paragraph()
    return document


def _drop_tables_looks(document: Document) -> None:
    """Drop the hundred looks of tables that python-docx brings: every export of a trial would be searched for faults in them."""
    looks = document.styles.element
    for look in looks.xpath('w:style[@w:type="table" and not(@w:default)]'):
        looks.remove(look)


def _label(cell: _Cell, words: str) -> Paragraph:
    paragraph: Paragraph = cell.paragraphs[0]
    paragraph.add_run(words)
    return paragraph


def _mark(paragraph: Paragraph, name: str) -> None:
    """Put a bookmark around a paragraph's words, as Insert > Bookmark does."""
    number = str(len(paragraph.part.element.xpath("//w:bookmarkStart")))
    for tag, at in (
        ("w:bookmarkStart", 1 if paragraph._p.pPr is not None else 0),
        ("w:bookmarkEnd", len(paragraph._p) + 1),
    ):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), number)
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), f"_g1_{name}")
        paragraph._p.insert(at, mark)
