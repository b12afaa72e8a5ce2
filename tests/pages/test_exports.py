"""Whatever is exported, its pages show all of it, inside the paper's margins, as LibreOffice does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.domain.sheet import Paper, Sheet, Table, paragraphs
from gfmd_desktop.pages.document import Document, lay_out
from gfmd_desktop.pages.pdf import to_pdf
from gfmd_desktop.word.sheets.reader import read_sheet
from tests.pages.poppler import information_of, needs_poppler, text_of
from tests.word.forms import OFFICIAL, Form, all_forms, official

pytestmark = pytest.mark.usefixtures("qapp")
Convert = Callable[[Path, str, Path], Path]
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">([^<]+)</word>')
_NEAR = 5.0  # points


def letters_of(sheet: Sheet) -> Counter[str]:
    found: Counter[str] = Counter()
    for section in sheet.sections:
        for line in paragraphs((*section.blocks, *section.footer.usual)):
            found.update("".join((line.text + (line.marker.text if line.marker else "")).split()))
    return found


def letters_on(document: Document) -> Counter[str]:
    found: Counter[str] = Counter()
    for page in document.pages:
        for line, _, _ in page.canvas.words:
            text = line.layout.text().encode("utf-16-le", "surrogatepass")
            place = line.layout.lineAt(line.number)
            part = text[place.textStart() * 2 : (place.textStart() + place.textLength()) * 2]
            found.update("".join(part.decode("utf-16-le", "surrogatepass").split()))
    return found


def repeats(sheet: Sheet) -> bool:
    blocks = (block for section in sheet.sections for block in section.blocks)
    return any(row.heading for block in blocks if isinstance(block, Table) for row in block.rows)


@settings(max_examples=15)
@given(st.data())
def test_every_letter_of_an_export_is_on_its_pages(data: st.DataObject) -> None:
    form: Form = data.draw(st.sampled_from(all_forms()))
    sheet = read_sheet(form.fill(data.draw(form.reports())))
    document = lay_out(sheet)
    missing = letters_of(sheet) - letters_on(document)
    assert not {letter: count for letter, count in missing.items() if not letter.isdigit()}
    assert repeats(sheet) or len(document.pages) > 1 or letters_on(document) == letters_of(sheet)


@settings(max_examples=15)
@given(st.data())
def test_nothing_is_written_outside_the_margins(data: st.DataObject) -> None:
    form: Form = data.draw(st.sampled_from(all_forms()))
    for page in lay_out(read_sheet(form.fill(data.draw(form.reports())))).pages:
        paper: Paper = page.paper
        for line, x, y in page.canvas.words:
            box = line.layout.lineAt(line.number).naturalTextRect()
            assert y + box.height() <= paper.height
            assert x + box.left() >= paper.left - 20
            assert x + box.right() <= paper.width - paper.right + 20


@pytest.mark.slow
@pytest.mark.soffice
@needs_poppler
@pytest.mark.parametrize("form", OFFICIAL)
def test_an_official_form_looks_as_it_does_in_libreoffice(form: str, soffice_convert: Convert, tmp_path: Path) -> None:
    layout = tmp_path / "layout.docx"
    layout.write_bytes(official(form).layout)
    theirs = soffice_convert(layout, "pdf", tmp_path).read_bytes()
    ours = to_pdf(read_sheet(layout.read_bytes()), form)
    assert information_of(ours, tmp_path)["Pages"] == information_of(theirs, tmp_path)["Pages"]
    pairs = list(in_pairs(words_on(ours, tmp_path), words_on(theirs, tmp_path)))
    assert len(pairs) > 200
    assert len([pair for pair in pairs if far(*pair)]) <= len(pairs) // 20  # a line that ends after another word


Placed = tuple[str, float, float]


def words_on(pdf: bytes, folder: Path) -> list[Placed]:
    """Return the words of the first page with their places, in points."""
    found = _WORD.findall(text_of(pdf, folder, "-bbox", "-l", "1"))
    return sorted((word, float(x), float(y)) for x, y, word in found)


def in_pairs(ours: list[Placed], theirs: list[Placed]) -> Iterator[tuple[Placed, Placed]]:
    """Yield the words that stand on both pages equally often."""
    counts, other_counts = (Counter(word for word, _, _ in words) for words in (ours, theirs))
    same = {word for word in counts if counts[word] == other_counts[word]}
    yield from zip(
        (each for each in ours if each[0] in same), (each for each in theirs if each[0] in same), strict=True
    )


def far(ours: Placed, theirs: Placed) -> bool:
    return ours[0] != theirs[0] or abs(ours[1] - theirs[1]) > _NEAR or abs(ours[2] - theirs[2]) > _NEAR
