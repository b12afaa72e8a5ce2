"""The helper that the Word tests lean on tells the truth about LibreOffice."""

from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.soffice]


def test_it_converts_a_document(soffice_convert: Callable[[Path, str, Path], Path], tmp_path: Path) -> None:
    document = tmp_path / "a note.txt"
    document.write_text("Migrants' voices first.", encoding="utf-8")
    assert soffice_convert(document, "pdf", tmp_path).read_bytes().startswith(b"%PDF")


def test_a_conversion_that_made_nothing_is_not_taken_for_one(
    soffice_convert: Callable[[Path, str, Path], Path], tmp_path: Path
) -> None:
    with pytest.raises(AssertionError, match=r"made no missing\.pdf"):
        soffice_convert(tmp_path / "missing.docx", "pdf", tmp_path)


def test_it_never_writes_over_a_file(soffice_convert: Callable[[Path, str, Path], Path], tmp_path: Path) -> None:
    (tmp_path / "note.pdf").touch()
    with pytest.raises(FileExistsError):
        soffice_convert(tmp_path / "note.txt", "pdf", tmp_path)
