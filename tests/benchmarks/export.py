"""How long a Word export takes, beside docxtpl and beside lxml alone, in one process and taking turns.

The report is the sample of the 2016 form (six pages, about 1,900 words); reading the layout is part of every figure, imports are not.

What docxtpl does for the same page: it fills a table of the same look, with the same rows and the same official words; paragraphs
and bullets come from loops, bold, italics and links from its RichText. What it does not do: number lists anew in each answer,
nest them, set directions and languages, anchor items and labels, keep content controls, or carry anything by which the file could
come back to fields. The page it is given is laid out beforehand, which `write` does for itself.
"""

import gc
import sys
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate, RichText
from lxml import etree

from gfmd_desktop.domain.outgoing import ExportOptions, OverLimitChoice, Provenance, outgoing
from gfmd_desktop.domain.report import Item, Report, TemplateRef, Value, items, rich
from gfmd_desktop.domain.rich_text import Block, BlockKind, Mark
from gfmd_desktop.domain.texts import places
from gfmd_desktop.interchange import report_file
from gfmd_desktop.paths import resources
from gfmd_desktop.services.exporting import export_word
from gfmd_desktop.word.elements import CELL, paragraphs
from gfmd_desktop.word.layout_map import answer_container, map_layout
from gfmd_desktop.word.names import w
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.page import Page
from gfmd_desktop.word.rendering import render
from gfmd_desktop.word.writing.writer import write
from tests.benchmarks.measuring import Spread, milliseconds, spread, table
from tests.word.forms import Form, official

ROUNDS = 40
OPTIONS = ExportOptions(over_limit=OverLimitChoice.ANNEX, provenance=Provenance.SHOW)
DOCUMENT = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Task:
    """One page to be written: the report as it leaves, and what every place shows."""

    form: Form
    report: Report
    page: Page

    @property
    def words(self) -> int:
        """The words of all answers."""
        return sum(len(place.text.split()) for place in places(self.report, self.form.template))


def run() -> None:
    """Print the times of one report, their ratios, and how they grow."""
    once = task(1)
    blank = blank_form(once)
    template = docxtpl_template(once, blank)
    contenders: dict[str, Callable[[], object]] = {
        "write": lambda: write(once.report, once.form.template, once.form.layout, OPTIONS),
        "export_word": lambda: export_word(once.report, once.form.template, once.form.layout, OPTIONS),
        "docxtpl": lambda: with_docxtpl(template, once.page),
        "lxml alone": lambda: with_lxml(blank, once.page),
    }
    times = measured(contenders)
    base = times["docxtpl"].median
    sys.stdout.write(f"{once.words} words, median (p95) of {ROUNDS} rounds taken in turn\n")
    table(["", "ms", "of docxtpl"], [[name, time, f"{time.median / base:.2f}"] for name, time in times.items()])
    write_time, floor = times["write"].median, times["lxml alone"].median
    sys.stdout.write(f"write / docxtpl       {write_time / base:.2f}  (target at most 1.0)\n")
    sys.stdout.write(f"export_word / docxtpl {times['export_word'].median / base:.2f}  (target at most 2.0)\n")
    sys.stdout.write(f"write / lxml alone    {write_time / floor:.2f}\n\n")
    show_growth()


def show_growth() -> None:
    """Print the times of longer and longer reports."""
    sizes = {}
    for size in (1, 2, 4, 8):
        made = task(size)
        blank = blank_form(made)
        template = docxtpl_template(made, blank)
        contenders: dict[str, Callable[[], object]] = {
            "write": lambda made=made: write(made.report, made.form.template, made.form.layout, OPTIONS),  # type: ignore[misc]
            "export_word": lambda made=made: export_word(  # type: ignore[misc]
                made.report, made.form.template, made.form.layout, OPTIONS
            ),
            "docxtpl": lambda made=made, template=template: with_docxtpl(template, made.page),  # type: ignore[misc]
        }
        sizes[made.words] = measured(contenders, rounds=ROUNDS // 4)
    table(
        ["words", "write", "export_word", "docxtpl"],
        [[words, *(f"{time.median:.1f}" for time in times.values())] for words, times in sizes.items()],
    )


def measured(contenders: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, Spread]:
    """Let the contenders take turns, so that whatever else the machine does strikes all of them."""
    for contender in contenders.values():
        contender()
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            gc.collect()
            times[name].append(milliseconds(contender))
    return {name: spread(taken) for name, taken in times.items()}


def task(size: int) -> Task:
    """Return the sample, every text in it `size` times over."""
    form = official("gfmd-csd-2016")
    content = (resources() / "samples" / "2016-welcoming-cities.json").read_bytes()
    sample = report_file.read(content, "sample", lambda _: form.template)
    longer = replace(sample, values={key: times(value, size) for key, value in sample.values.items()})
    report = outgoing(longer, form.template, OPTIONS)
    package = open_package(form.layout)
    row_lists = map_layout(package.xml(package.main_part()), form.template).row_lists
    return Task(form, report, render(report, form.template, row_lists))


def times(value: Value, size: int) -> Value:
    """Return a value with every text in it `size` times over."""
    if isinstance(value, str):
        return value
    if items(value):
        return tuple(_item_times(item, size) for item in items(value))
    return rich(value) * size


def _item_times(item: Item, size: int) -> Item:
    return replace(item, values={key: times(value, size) for key, value in item.values.items()})


def blank_form(made: Task) -> bytes:
    """Return the form with all its rows and nothing in them."""
    template = made.form.template
    return write(Report("blank", TemplateRef(template.id, template.revision)), template, made.form.layout, OPTIONS).docx


def slots(document: etree._Element, page: Page) -> dict[str, etree._Element]:
    """Return the cell of every place, in the order of the page: the fixed rows of the form stand in the order of its items."""
    labels = {
        str(start.get(w("name"))): next(start.iterancestors(w("p"))) for start in document.iter(w("bookmarkStart"))
    }
    found = {key: labels[f"_g1_{key}"] for key in page.answers}
    in_order = [label for name, label in labels.items() if len(name) > 17 and name[16] == "_" and name[4:16].isalnum()]
    keys = [place.key for places_of in page.rows.values() for row in places_of for place in row.places]
    found |= dict(zip(keys, in_order, strict=True))
    return {key: _cell(label) for key, label in found.items()}


def _cell(label: etree._Element) -> etree._Element:
    container = answer_container(label)
    assert container is not None
    assert container.tag == CELL
    return container


def shown(page: Page) -> dict[str, tuple[Block, ...]]:
    """Return the blocks of every place by its key."""
    found = {key: place.blocks for key, place in page.answers.items()}
    found |= {place.key: place.blocks for each in page.rows.values() for row in each for place in row.places}
    return {key: tuple(entry.block for entry in blocks) for key, blocks in found.items()}


def docxtpl_template(made: Task, blank: bytes) -> bytes:
    """Return the blank form with a loop of paragraphs and bullets in every answer's cell."""
    parts, document = _opened(blank)
    for number, cell in enumerate(slots(document, made.page).values()):
        slot = next(paragraphs(cell))
        tags = [
            f"{{%p for block in answer{number} %}}",
            "{%p if block.is_entry %}",
            "{{r block.words }}",
            "{%p else %}",
            "{{r block.words }}",
            "{%p endif %}",
            "{%p endfor %}",
        ]
        for place, tag in enumerate(tags):
            paragraph = deepcopy(slot)
            if place == 2:
                _make_entry(paragraph)
            etree.SubElement(etree.SubElement(paragraph, w("r")), w("t")).text = tag
            slot.addprevious(paragraph)
        cell.remove(slot)
    return _zipped(parts, document)


def _make_entry(paragraph: etree._Element) -> None:
    properties = paragraph.find(w("pPr"))
    assert properties is not None
    number = etree.SubElement(properties, w("numPr"))
    etree.SubElement(number, w("ilvl"), {w("val"): "0"})
    etree.SubElement(number, w("numId"), {w("val"): "1"})


def with_docxtpl(template: bytes, page: Page) -> bytes:
    """Fill the form with docxtpl."""
    document = DocxTemplate(BytesIO(template))
    context = {
        f"answer{number}": [
            {"is_entry": block.kind is not BlockKind.PARAGRAPH, "words": _rich_text(document, block)}
            for block in blocks
        ]
        for number, blocks in enumerate(shown(page).values())
    }
    document.render(context, autoescape=True)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _rich_text(document: Any, block: Block) -> Any:
    words = RichText()
    for span in block.spans:
        link = document.build_url_id(span.href) if span.href else None
        marks = span.marks
        words.add(
            span.text,
            bold=Mark.BOLD in marks,
            italic=Mark.ITALIC in marks,
            underline=Mark.UNDERLINE in marks,
            url_id=link,
        )
    return words


def with_lxml(blank: bytes, page: Page) -> bytes:
    """Fill the form with nothing but paragraphs, runs and bold: the least that has to be done."""
    parts, document = _opened(blank)
    filled = shown(page)
    for key, cell in slots(document, page).items():
        for block in filled[key]:
            paragraph = etree.SubElement(cell, w("p"))
            for span in block.spans:
                run_element = etree.SubElement(paragraph, w("r"))
                if Mark.BOLD in span.marks:
                    etree.SubElement(etree.SubElement(run_element, w("rPr")), w("b"))
                etree.SubElement(run_element, w("t")).text = span.text
    return _zipped(parts, document)


def _opened(docx: bytes) -> tuple[dict[str, bytes], etree._Element]:
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return parts, etree.fromstring(parts[DOCUMENT])


def _zipped(parts: dict[str, bytes], document: etree._Element) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, etree.tostring(document) if name == DOCUMENT else data)
    return buffer.getvalue()
