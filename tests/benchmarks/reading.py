"""How long reading a Word file takes, beside docx2python and pandoc, and beside zipfile with lxml alone, taking turns.

The file is the sample of the 2016 form as this program exports it: one table of some forty rows on six pages.

`walk` gives every block with its place, marks, lists, anchors and what was left behind; `read` goes on to the fields of the report.
What follows from the template alone is worked out at the first reading and kept, as it is for all files that come in for it; of the
files nothing is kept but the spelling of a few names of groups.
`40 files` are read as the import reads them, one after another in one process: as exported, edited (a third of them without what they
were exported from), and of nobody, without a bookmark or a property.

docx2python gives nested lists of texts and pandoc, started anew each time as a program of its own, Markdown: neither says which cell
or field a text stands in. What the others do not do is not taken off their times, nor is anything added to them.
"""

import gc
import importlib
import io
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from lxml import etree

from gfmd_desktop.domain.report import Item, Report
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.services.arriving import ArrivalReader
from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.arriving import arrive
from gfmd_desktop.word.reading.reader import read
from gfmd_desktop.word.reading.walking import walk
from gfmd_desktop.word.writing.writer import write
from tests.benchmarks.export import DOCUMENT, OPTIONS, measured, task
from tests.benchmarks.measuring import milliseconds, resident_megabytes, spread, table
from tests.word.forms import OFFICIAL, Form, official
from tests.word.typist import CUSTOM, PAYLOAD, OpenFile, w
from tests.word.wordlike import wordlike

ROUNDS = 30
FILES = 40
LISTS = (100, 300, 900)
SIZES = (10_000, 30_000, 100_000, 300_000)
BESIDE = Path("build/bench")
"""Where `make bench` puts docx2python: it asks for stubs of lxml that would take the place of ours."""


def run() -> None:
    """Print the times of one file, their ratios, and how they grow."""
    once = task(1)
    docx = write(once.report, once.form.template, once.form.layout, OPTIONS).docx
    contenders: dict[str, Callable[[], object]] = {
        "walk": lambda: walk(open_package(docx)),
        "read": lambda: read(docx, "report.docx", lambda _: once.form.template),
        "zipfile and lxml": lambda: with_lxml(docx),
    }
    with tempfile.TemporaryDirectory() as folder:
        others = {"docx2python": docx2python(docx), "pandoc": pandoc(docx, Path(folder))}
        contenders |= {name: call for name, call in others.items() if call is not None}
        times = measured(contenders, ROUNDS)
    walked = walk(open_package(docx))
    words = sum(len(block.text.split()) for block in walked.blocks)
    sys.stdout.write(
        f"{walked.tables[0].rows} rows, {words} words on the page; median (p95) of {ROUNDS} rounds in turn\n"
    )
    table(["", "ms"], [[name, times.get(name, "not here")] for name in {**contenders, **others}])
    for name, most in (("docx2python", 0.5), ("pandoc", 0.1)):
        if name in times:
            shares = ", ".join(f"{own} {times[own].median / times[name].median:.2f}" for own in ("walk", "read"))
            sys.stdout.write(f"of {name:<12} {shares}  (target at most {most})\n")
    sys.stdout.write(f"walk / lxml alone {times['walk'].median / times['zipfile and lxml'].median:.1f}\n\n")
    show_many(docx)
    show_growth()


def show_growth() -> None:
    """Print the times of longer and longer files as Word writes them, up to the size of a thick book, and of longer and longer lists."""
    form = official("gfmd-csd-2016")
    rows = []
    for words in SIZES:
        docx = wordlike(words)
        walked = least(lambda docx=docx: walk(open_package(docx)))  # type: ignore[misc]
        found = least(lambda docx=docx: arrive(docx, "", [form.template], template=form.template))  # type: ignore[misc]
        each = [f"{time / words * 1000:.2f}" for time in (walked, found)]
        rows.append([words, f"{walked:.0f}", each[0], f"{found:.0f}", each[1], f"{resident_megabytes():.0f}"])
    table(["words", "walk ms", "of 1,000 words", "with fields ms", "of 1,000 words", "MB now"], rows)
    rows = []
    for count in LISTS:
        docx = long_list(form, count)
        times = [least(lambda docx=each: arrive(docx, "", [form.template])) for each in (docx, of_nobody(docx))]  # type: ignore[misc]
        rows.append([count, *(f"{time:.0f}" for time in times), *(f"{time / count:.2f}" for time in times)])
    table(["items of one list", "ours ms", "of nobody ms", "each", "each"], rows)


def show_many(docx: bytes) -> None:
    """Print how long forty files take that come in at once."""
    edited = OpenFile(docx)
    edited.press_enter("The neighbourhood signs first.", "A paragraph that somebody added.")
    lost = OpenFile(edited.save())
    lost.drop_part(PAYLOAD)
    kinds = {"ours": docx, "edited": edited.save(), "edited, payload lost": lost.save(), "of nobody": of_nobody(docx)}
    templates = tuple(map(official, OFFICIAL))
    reader = ArrivalReader(lambda ref: official(ref.id).template, lambda: [each.template for each in templates])
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, content in zip(range(FILES), cycle(kinds.values()), strict=False):
            files.append(Path(folder) / f"{number}.docx")
            files[-1].write_bytes(content)
        taken = [milliseconds(lambda file=file: reader.read(file)) for file in files]  # type: ignore[misc]
    sys.stdout.write(f"{FILES} files  {sum(taken) / 1000:.2f} s  (target under 10 s)\n")
    table(["", "ms each"], [[name, spread(taken[at :: len(kinds)])] for at, name in enumerate(kinds)])
    sys.stdout.write("\n")


def least(call: Callable[[], object]) -> float:
    """Return the shortest of a few times, in milliseconds."""
    taken = []
    for _ in range(3):
        gc.collect()
        taken.append(milliseconds(call))
    return min(taken)


def of_nobody(docx: bytes) -> bytes:
    """Return a file as somebody without the program might have typed it: no bookmarks, no tags, no properties."""
    file = OpenFile(docx)
    file.drop_part(PAYLOAD)
    file.drop_part(CUSTOM)
    file.unwrap_controls()
    for bookmark in list(file.document.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        file.remove(bookmark)
    return file.save()


def long_list(form: Form, count: int) -> bytes:
    """Return a file with so many items of the list that has most labels of its own, whatever its limit."""
    listed = max((each for each in form.template.fields() if each.subfields), key=lambda each: len(each.subfields))
    lead = listed.subfields[0].id
    items = tuple(Item(f"i{at}", {lead: from_plain(f"The words of item {at}.")}) for at in range(count))
    sections = tuple(
        replace(each, fields=tuple(replace(own, limit=None) if own.id == listed.id else own for own in each.fields))
        for each in form.template.sections
    )
    template = replace(form.template, sections=sections)
    return write(Report("r", form.template_ref, values={listed.id: items}), template, form.layout, OPTIONS).docx


def with_lxml(docx: bytes) -> etree._Element:
    """Do the least that has to be done: unpack the document and parse it."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read(DOCUMENT))


def docx2python(docx: bytes) -> Callable[[], object] | None:
    """Return a reading by docx2python; None when it is not here."""
    sys.path.append(str(BESIDE))
    try:
        library = importlib.import_module("docx2python")
    except ImportError:
        return None

    def call() -> object:
        with library.docx2python(io.BytesIO(docx)) as found:
            return found.body

    return call


def pandoc(docx: bytes, folder: Path) -> Callable[[], object] | None:
    """Return a reading by pandoc; None when it is not here."""
    program = shutil.which("pandoc")
    if program is None:
        return None
    file = folder / "report.docx"
    file.write_bytes(docx)
    return lambda: subprocess.run([program, file, "-t", "markdown"], capture_output=True, check=True)
