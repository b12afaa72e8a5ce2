"""`export -o OUT.pdf`: the official pages without a word processor, a display or a surprise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.poppler import information_of, needs_poppler, text_of
from tests.program import ROOT, run_process

pytestmark = [pytest.mark.slow, needs_poppler]
SAMPLE = ROOT / "resources" / "samples" / "2016-welcoming-cities.json"
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
WITH_ANNEX = ("--over-limit", "annex")


def test_a_pdf_is_made_without_a_display(tmp_path: Path) -> None:
    result = run_process("export", SAMPLE, "-o", "report.pdf", *WITH_ANNEX, folder=tmp_path, **NO_DISPLAY)
    assert (result.status, result.out) == (0, "")
    assert result.line.startswith("report.pdf: ")
    assert result.line.endswith("fields identical on re-reading, no author data")
    pdf = (tmp_path / "report.pdf").read_bytes()
    assert information_of(pdf, tmp_path)["Creator"] == "gfmd_desktop"
    assert "Four recommendations" in text_of(pdf, tmp_path)


def test_two_runs_make_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert run_process("export", SAMPLE, "-o", name, *WITH_ANNEX, folder=tmp_path, **NO_DISPLAY).status == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_publication_says_nothing_of_its_report(tmp_path: Path) -> None:
    options = (*WITH_ANNEX, "--publication")
    assert run_process("export", SAMPLE, "-o", "p.pdf", *options, folder=tmp_path, **NO_DISPLAY).status == 0
    text = text_of((tmp_path / "p.pdf").read_bytes(), tmp_path)
    assert "GFMD-" not in text
    assert "Four recommendations" in text


def test_what_cannot_be_exported_leaves_no_file(tmp_path: Path) -> None:
    result = run_process("export", SAMPLE, "-o", "x.pdf", "--part", "Z", folder=tmp_path, **NO_DISPLAY)
    assert result.status == 3
    assert result.line
    assert list(tmp_path.glob("*.pdf")) == []
