"""The window as the command line opens it."""

import pytest

from gfmd_desktop.cli.window import is_report_file
from tests.program import ROOT, Program

SAMPLE = ROOT / "resources" / "samples" / "2016-welcoming-cities.json"


def test_without_a_screen_it_says_so_and_what_to_do(gfmd: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for result in (gfmd(), gfmd(SAMPLE)):
        assert (result.status, result.out) == (4, "")
        assert "no screen" in result.line
        assert "--help" in result.line


@pytest.mark.parametrize(
    ("name", "is_file"), [("a.json", True), ("B.DOCX", True), ("folder/report", True), ("export", False)]
)
def test_a_file_is_told_from_a_command(name: str, is_file: bool) -> None:
    assert is_report_file(name) is is_file
