"""How long reading a Word file takes, beside docx2python and pandoc, and beside zipfile with lxml alone, taking turns.

The file is the sample of the 2016 form as this program exports it: one table of some forty rows on six pages.

`walk` gives every block with its place, marks, lists, anchors and what was left behind; `read` goes on to the fields of the report.
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
from pathlib import Path

from lxml import etree

from gfmd_desktop.word.package import open_package
from gfmd_desktop.word.reading.reader import read
from gfmd_desktop.word.reading.walking import walk
from gfmd_desktop.word.writing.writer import write
from tests.benchmarks.export import DOCUMENT, OPTIONS, measured, task
from tests.benchmarks.measuring import milliseconds, resident_megabytes, spread, table
from tests.word.wordlike import wordlike

ROUNDS = 30
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
    show_growth()


def show_growth() -> None:
    """Print the times of longer and longer files as Word writes them, up to the size of a thick book."""
    rows = []
    for words in SIZES:
        docx = wordlike(words)
        taken = []
        for _ in range(3):
            gc.collect()
            taken.append(milliseconds(lambda docx=docx: walk(open_package(docx))))  # type: ignore[misc]
        median = spread(taken).median
        rows.append([words, f"{median:.0f}", f"{median / words * 1000:.2f}", f"{resident_megabytes():.0f}"])
    table(["words", "walk ms", "ms per 1,000 words", "MB now"], rows)


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
