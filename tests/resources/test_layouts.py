"""The built-in layouts: the organisers' words and nothing else, an anchor and a place for every answer, sound Word files."""

import re
import subprocess
from collections.abc import Callable
from itertools import chain, pairwise
from pathlib import Path

import docx
import pytest
from lxml import etree
from lxml.etree import _Element as Element

from tests.resources.layout import PREFIX, Layout, W, at, is_slot, slots_for, style, text, value
from tests.resources.wording import OFFICIAL, TEMPLATES, Json, fields, labels, plain, rich_texts, template, titles

MC_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
WRITTEN_IN_ONE_PLACE = {"gfmd-csd-2017": {"government_questions"}, "gfmd-csd-2018": {"government_questions"}}
MARKS = {"bold": "b", "italic": "i", "underline": "u"}
COLUMN_HEADINGS = {"mechanisms_mechanism", "mechanisms_term"}
STYLES = {"GFMDLabel", "GFMDAnswer", "GFMDGuidance", "GFMDBand", "GFMDAnnexHeading", "GFMDAnnexLabel", "Hyperlink"}


@pytest.fixture(params=OFFICIAL)
def template_id(request: pytest.FixtureRequest) -> str:
    """Return the id of each official template."""
    return str(request.param)


@pytest.fixture
def described(template_id: str) -> Json:
    """Return what the template asks for."""
    return template(template_id)


@pytest.fixture
def layout(template_id: str) -> Layout:
    """Return the template's layout."""
    return Layout.read(TEMPLATES / template_id / "layout.docx")


def _prototypes(described: Json) -> set[str]:
    """Sub-fields that have a place of their own in each item's row."""
    lists = [field for field in fields(described) if field["kind"] == "list"]
    in_rows = [field for field in lists if field["id"] not in WRITTEN_IN_ONE_PLACE.get(described["id"], ())]
    return {f"{field['id']}_{sub['id']}" for field in in_rows for sub in field["fields"] if "shown_with" not in sub}


def _answered(described: Json) -> set[str]:
    """Names of all labels that are followed by a place for an answer."""
    prototypes = _prototypes(described)
    in_rows = {name.rsplit("_", 1)[0] for name in prototypes}
    return prototypes | {field["id"] for field in fields(described) if field["id"] not in in_rows}


def _headings(described: Json) -> set[str]:
    """Parts, and sections whose official words are more than the label of their field."""
    sections = [
        section["id"]
        for section in described["sections"]
        if "guidance" in section or section["title"] != section["fields"][0]["label"]
    ]
    return {f"at_{place}" for place in (*sections, *(part["id"] for part in described.get("parts", ())))}


def test_a_layout_has_every_anchor_its_template_needs_and_no_other(layout: Layout, described: Json) -> None:
    needed = {field["id"] for field in fields(described)} | _prototypes(described) | _headings(described)
    shown_again = {anchor for anchor in layout.anchors() if anchor.startswith("show_")}
    assert shown_again <= {f"show_{field['id']}" for field in fields(described) if field["kind"] == "line"}
    assert set(layout.anchors()) - shown_again == needed
    assert set(layout.anchors("word/footer.xml")) == {"ref"}


def test_anchors_are_hidden_short_unique_and_each_within_its_paragraph(layout: Layout) -> None:
    names, numbers = [], []
    for part in ("word/document.xml", "word/footer.xml"):
        for start in layout.parts[part].iter(f"{W}bookmarkStart"):
            names.append(str(start.get(f"{W}name")))
            numbers.append(start.get(f"{W}id"))
            ends = [end.get(f"{W}id") for end in start.itersiblings(f"{W}bookmarkEnd")]
            assert ends == [numbers[-1]]
    assert all(name.startswith(PREFIX) and len(name) <= 40 for name in names)
    assert len({name.casefold() for name in names}) == len(names)
    assert len(set(numbers)) == len(numbers)


def test_every_answer_has_one_empty_place_and_there_is_no_other(layout: Layout, described: Json) -> None:
    anchors = layout.anchors()
    places = []
    for name in _answered(described):
        found = slots_for(anchors[name], column_heading=name in COLUMN_HEADINGS)
        assert [is_slot(paragraph) for paragraph in found] == [True], name
        places += found
    assert len(set(places)) == len(places)
    assert {paragraph for paragraph in layout.paragraphs() if style(paragraph) == "GFMDAnswer"} == set(places)


def _wording(described: Json) -> list[str]:
    """All official words that stand on the page: titles, guidance, labels as for the first item."""
    in_rows = {name.rsplit("_", 1)[0] for name in _prototypes(described)}
    called = [labels(field, items=1 if field["id"] in in_rows else 0) for field in fields(described)]
    return [*titles(described), *map(plain, rich_texts(described)), *chain(*called)]


def test_the_page_carries_the_official_words_letter_by_letter(layout: Layout, described: Json) -> None:
    lines = [text(paragraph) for paragraph in layout.paragraphs()]
    assert [words for words in _wording(described) if not any(words in line for line in lines)] == []


def test_the_page_carries_no_other_words(layout: Layout, described: Json) -> None:
    lines = {text(paragraph) for paragraph in layout.paragraphs()} - {""}
    on_one_line = {
        f"{field['label']} {plain(block)}" for field in fields(described) for block in field.get("guidance", ())
    }
    assert lines <= {*_wording(described), *on_one_line}


def test_marks_of_the_official_words_are_on_the_page(layout: Layout, described: Json) -> None:
    lines = [_spans(paragraph) for paragraph in layout.paragraphs()]
    for block in rich_texts(described):
        spans = [(span["text"], set(span["marks"])) for span in block["spans"]]
        assert any(line[-len(spans) :] == spans for line in lines)


def _spans(paragraph: Element) -> list[tuple[str, set[str]]]:
    return [(text(run), {mark for mark, tag in MARKS.items() if _is_on(run, tag)}) for run in paragraph.iter(f"{W}r")]


def _is_on(run: Element, tag: str) -> bool:
    found = run.find(f"{W}rPr/{W}{tag}")
    return found is not None and found.get(f"{W}val") != "0"


def test_answers_may_break_over_pages_and_headings_stay_with_what_follows(layout: Layout) -> None:
    for row in layout.body.iter(f"{W}tr"):
        has_place = any(is_slot(paragraph) for paragraph in row.iter(f"{W}p"))
        assert (row.find(f"{W}trPr/{W}cantSplit") is None) == has_place
    styles = {found.get(f"{W}styleId"): found for found in layout.parts["word/styles.xml"].iter(f"{W}style")}
    for name in ("GFMDBand", "GFMDGuidance", "GFMDAnnexHeading", "GFMDAnnexLabel", "GFMDQuestion"):
        assert styles[name].find(f"{W}pPr/{W}keepNext") is not None
    assert styles["GFMDAnswer"].find(f"{W}pPr/{W}keepNext") is None


def test_every_style_that_is_used_or_promised_is_defined(layout: Layout) -> None:
    defined = {found.get(f"{W}styleId") for found in layout.parts["word/styles.xml"].iter(f"{W}style")}
    used = {style(paragraph) for paragraph in layout.paragraphs()}
    assert used | STYLES <= defined


def test_lists_are_two_nine_level_numberings_with_glyphs_of_a_text_font(layout: Layout) -> None:
    numbering = layout.parts["word/numbering.xml"]
    named = {value(at(found, "name")): found.findall(f"{W}lvl") for found in numbering.iter(f"{W}abstractNum")}
    assert {name: len(levels) for name, levels in named.items()} == {"GFMDBullets": 9, "GFMDNumbers": 9}
    glyphs = {value(at(level, "lvlText")) for level in named["GFMDBullets"]}
    assert glyphs == {"•", "◦", "▪"}


def test_one_font_stands_for_every_script(layout: Layout) -> None:
    for part in layout.parts.values():
        for fonts in part.iter(f"{W}rFonts"):
            named = {str(key).removeprefix(W): name for key, name in fonts.attrib.items()}
            assert named == dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), "Calibri")
    defaults = at(layout.parts["word/styles.xml"], "docDefaults", "rPrDefault", "rPr")
    assert {str(child.tag).removeprefix(W) for child in defaults} == {"rFonts", "sz", "szCs", "lang"}
    assert value(at(defaults, "lang"), "bidi") == "ar-SA"


def test_tables_are_whole(layout: Layout) -> None:
    for table in layout.body.iter(f"{W}tbl"):
        grid = [int(value(column, "w")) for column in at(table, "tblGrid")]
        for row in table.iter(f"{W}tr"):
            cells = row.findall(f"{W}tc")
            widths = [int(value(at(cell, "tcPr", "tcW"), "w")) for cell in cells]
            assert sum(widths) == sum(grid)
            assert all(cell[-1].tag == f"{W}p" for cell in cells)
        following = table.getnext()
        assert following is not None
        assert following.tag == f"{W}p"


def test_later_additions_find_their_prefixes_on_the_root(layout: Layout) -> None:
    root = layout.parts["word/document.xml"]
    assert {"w", "r", "mc", "w14", "w15"} <= set(root.nsmap)
    assert root.get(MC_IGNORABLE) == "w14 w15"


def test_nothing_tells_who_drew_it_or_when(layout: Layout) -> None:
    assert len(layout.parts["docProps/core.xml"]) == 0
    assert len(layout.parts["docProps/app.xml"]) == 0
    assert not [name for name in layout.names if "thumbnail" in name or "theme" in name or "customXml" in name]
    serialised = b"".join(etree.tostring(part) for part in layout.parts.values())
    assert not re.search(rb"rsid|paraId|w:author|w:date|docId", serialised)


def test_relations_lead_to_parts_and_content_types_cover_them(layout: Layout) -> None:
    relations = layout.parts["word/_rels/document.xml.rels"]
    assert all(f"word/{relation.get('Target')}" in layout.names for relation in relations)
    types = layout.parts["[Content_Types].xml"]
    covered = {str(override.get("PartName")).lstrip("/") for override in types if override.get("PartName")}
    assert {name for name in layout.names if not name.endswith(".rels")} - {"[Content_Types].xml"} == covered
    assert layout.names[0] == "[Content_Types].xml"


def test_parts_are_valid_by_the_standard(layout: Layout, shared: Path) -> None:
    folder = shared / "ooxml-xsd"
    word, types, relations = (
        etree.XMLSchema(etree.parse(folder / name))
        for name in ("wml/wml.xsd", "opc/opc-contentTypes.xsd", "opc/opc-relationships.xsd")
    )
    for name, part in layout.parts.items():
        etree.strip_attributes(part, MC_IGNORABLE)
        if name.startswith("word/") and name.endswith(".xml"):
            word.assertValid(part)
        elif name.endswith(".rels"):
            relations.assertValid(part)
        elif name == "[Content_Types].xml":
            types.assertValid(part)


def test_another_program_reads_it(template_id: str) -> None:
    document = docx.Document(str(TEMPLATES / template_id / "layout.docx"))
    assert document.tables
    assert document.styles["GFMD Answer"].name == "GFMD Answer"


@pytest.mark.slow
@pytest.mark.soffice
def test_the_empty_form_prints_on_two_pages_in_order(
    template_id: str, described: Json, tmp_path: Path, soffice_convert: Callable[[Path, str, Path], Path]
) -> None:
    printed = soffice_convert(TEMPLATES / template_id / "layout.docx", "pdf", tmp_path)
    pages = subprocess.run(["pdftotext", "-layout", printed, "-"], capture_output=True, text=True, check=True).stdout
    assert pages.count("\f") == 2
    words = " ".join(pages.split())
    starts = [words.index(" ".join(section["title"].split()[:4])) for section in described["sections"][:4]]
    assert all(before < after for before, after in pairwise(starts))


def test_drawing_again_gives_the_same_bytes(template_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "packaging" / "layouts")
    import draw  # noqa: PLC0415

    first, second = tmp_path / "first.docx", tmp_path / "second.docx"
    draw.draw(template_id, first)
    draw.draw(template_id, second)
    assert first.read_bytes() == second.read_bytes()
