"""PDFs read back by poppler, as search engines and screen readers read them."""

from __future__ import annotations

import os
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

_MISSING = shutil.which("pdftotext") is None and os.environ.get("CI") != "true"
needs_poppler = pytest.mark.skipif(_MISSING, reason="poppler-utils is not here")
"""For tests that read a PDF back (mark them slow, too); in CI nothing is missing."""


def text_of(pdf: bytes, folder: Path, *options: str) -> str:
    """Return the text of a PDF in reading order."""
    return _run("pdftotext", *options, _stored(pdf, folder), "-")


def information_of(pdf: bytes, folder: Path) -> dict[str, str]:
    """Return what a PDF says of itself."""
    pairs = (line.partition(":") for line in _run("pdfinfo", _stored(pdf, folder)).splitlines())
    return {name: value.strip() for name, _, value in pairs}


def fonts_of(pdf: bytes, folder: Path) -> list[list[str]]:
    """Return a PDF's fonts, a row of facts each: name, type (two words), encoding, embedded, subset, Unicode…"""
    return [line.split() for line in _run("pdffonts", _stored(pdf, folder)).splitlines()[2:]]


def letters(text: str) -> str:
    """Return the letters and digits of a text, in their plain form: marks between two directions may stand on either side."""
    return "".join(each for each in unicodedata.normalize("NFKC", text) if each.isalnum())


def _stored(pdf: bytes, folder: Path) -> str:
    file = folder / "read-back.pdf"
    file.write_bytes(pdf)
    return str(file)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert done.stderr == b"", done.stderr
    return done.stdout.decode()
