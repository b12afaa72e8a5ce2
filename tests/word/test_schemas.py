"""The published schemas find what they can find, and nothing in what is fine."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.word.schemas import schema_errors
from tests.word.small_docx import APP, CONTENT_TYPES, CUSTOM, DOCUMENT, SETTINGS, changed, small_docx

LAYOUTS = sorted((Path(__file__).parents[2] / "resources" / "templates").glob("*/layout.docx"))


def test_a_good_file_is_valid(shared: Path) -> None:
    assert schema_errors(small_docx(), shared) == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda path: path.parent.name)
def test_the_layouts_are_valid(shared: Path, layout: Path) -> None:
    assert schema_errors(layout.read_bytes(), shared) == []


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (DOCUMENT, '<w:tag w:val="g1:progress"/><w:id', '<w:id w:val="4"/><w:tag w:val="g1:progress"/><w:id'),
        (DOCUMENT, "<w:tblGrid>", "<w:tblGrid/><w:tblGrid>"),
        (SETTINGS, "<w:zoom", "<w:nonsense/><w:zoom"),
        (CONTENT_TYPES, "</Types>", "<Nonsense/></Types>"),
        (CUSTOM, "pid=", "pit="),
        (APP, "<Application>", "<Applikation/><Application>"),
    ],
)
def test_what_breaks_a_schema_is_named_with_its_part(shared: Path, part: str, old: str, new: str) -> None:
    errors = schema_errors(small_docx(changed(part, old, new)), shared)
    assert errors
    assert all(error.startswith(f"{part}: ") for error in errors)


def test_extensions_that_may_be_ignored_are_left_out(shared: Path) -> None:
    extended = changed(DOCUMENT, '<w:tag w:val="g1:theme"/>', '<w:tag w:val="g1:theme"/><w15:color w:val="00FF00"/>')
    choice = "<mc:AlternateContent><mc:Choice Requires='w14'><w14:x/></mc:Choice><mc:Fallback><w:t>f</w:t></mc:Fallback></mc:AlternateContent>"
    assert schema_errors(small_docx(extended), shared) == []
    assert schema_errors(small_docx(changed(DOCUMENT, "<w:t>Band</w:t>", choice)), shared) == []
