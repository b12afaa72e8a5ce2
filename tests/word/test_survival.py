"""What of our exports survives the LibreOffice that is installed: the carriers of identity, measured anew (docs/decisions/0006, 0016).

When this fails, a new LibreOffice keeps more or less than the ones that were measured: the order of trust may want another look.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desktop.domain.report import Report
from gfmd_desktop.word.reading.opening import OpenedFile, open_file
from tests.word.forms import official
from tests.word.sample_reports import bullets, text

pytestmark = [pytest.mark.slow, pytest.mark.soffice]

Convert = Callable[[Path, str, Path], Path]
FORM = official("gfmd-csd-2016")
REPORT = Report(
    "6a0e5b0e-4c36-4b57-8f5c-0f0f0a3b1c02",
    FORM.template_ref,
    revision=3,
    values={"session": "Cities", "women": text("They lead.", "They vote."), "children": bullets("play", "learn")},
)


def carried(file: OpenedFile) -> dict[str, bool]:
    """Return which carriers of identity are in a file."""
    anchors = {name for block in file.walked.blocks for name in block.anchors}
    tags = {control.tag for block in file.walked.blocks for control in block.controls}
    return {
        "bookmarks": {"_g1_session", "_g1_women", "_g1_children"} <= anchors,
        "properties": file.identity is not None and file.identity.report == REPORT.id,
        "payload": file.payload.exported is not None,
        "tags": "g1:women" in tags,
        "words": [
            each.text for each in file.walked.blocks if each.text in ("They lead.", "They vote.", "play", "learn")
        ]
        == ["They lead.", "They vote.", "play", "learn"],
    }


ALWAYS = {"bookmarks": True, "properties": True, "words": True}


@pytest.mark.parametrize(
    ("way", "payload"), [("docx", True), ("odt", False), ("rtf", False)], ids=["as Word", "through odt", "through rtf"]
)
def test_bookmarks_and_properties_survive_every_way_and_the_payload_only_word(
    way: str, payload: bool, soffice_convert: Convert, tmp_path: Path
) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(FORM.fill(REPORT))
    assert all(carried(open_file(file.read_bytes(), "")).values())
    between = file if way == "docx" else soffice_convert(file, way, tmp_path)
    (tmp_path / "saved").mkdir()
    saved = soffice_convert(between, "docx:MS Word 2007 XML", tmp_path / "saved")
    found = carried(open_file(saved.read_bytes(), ""))
    found.pop("tags")  # 7.4 drops them, 25.2 keeps them: nothing may depend on either
    assert found == ALWAYS | {"payload": payload}
