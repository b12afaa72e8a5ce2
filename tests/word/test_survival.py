"""What of our exports survives LibreOffice: the table of docs/importing.md, measured anew with the one that is installed.

When this fails, a new LibreOffice keeps more or less than the ones that were measured: the table wants another row, and the order of
trust may want another look (docs/decisions/0006, 0016).
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desktop.domain.report import Report
from gfmd_desktop.interchange import report_file
from gfmd_desktop.paths import resources
from tests.libreoffice import LibreOffice
from tests.word.carriers import WAYS, carried, documented
from tests.word.forms import EVERYTHING, Form, official

Convert = Callable[[Path, str, Path], Path]
FROZEN = sorted((Path(__file__).resolve().parents[1] / "data" / "word").glob("*.through-*.docx"))
FROZEN_BY = (7, 4)


def sample(name: str) -> tuple[Form, Report]:
    path = resources() / "samples" / f"{name}.json"
    report = report_file.read(path.read_bytes(), path.name, lambda ref: official(ref.id).template)
    return official(report.template.id), report


def sent(form: Form, report: Report) -> bytes:
    return form.fill(report, EVERYTHING)


def told(found: dict[str, bool], said: dict[str, bool]) -> dict[str, bool]:
    """Return what was found of the carriers that the documentation tells about."""
    return {carrier: found[carrier] for carrier in said}


def installed_version() -> tuple[int, ...]:
    """Return the version of the LibreOffice that converts."""
    soffice = LibreOffice.find(Path())
    assert soffice is not None
    said = subprocess.run([soffice.program, "--version"], capture_output=True, check=True, text=True).stdout
    found = re.search(r"(\d+)\.(\d+)", said)
    assert found is not None, said
    return tuple(map(int, found.groups()))


@pytest.mark.slow
@pytest.mark.soffice
@pytest.mark.parametrize("way", WAYS)
def test_the_libreoffice_that_is_installed_keeps_what_the_documentation_says(
    way: str, soffice_convert: Convert, tmp_path: Path
) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(sent(*sample("2016-welcoming-cities")))
    between = file if way == "docx" else soffice_convert(file, way, tmp_path)
    (tmp_path / "saved").mkdir()
    saved = soffice_convert(between, "docx:MS Word 2007 XML", tmp_path / "saved")
    said = documented(way, installed_version())
    assert told(carried(file.read_bytes(), saved.read_bytes()), said) == said


@pytest.mark.parametrize("file", FROZEN, ids=lambda file: file.stem)
def test_what_libreoffice_made_is_what_the_documentation_says(file: Path) -> None:
    name, _, way = file.stem.partition(".through-")
    said = documented(way, FROZEN_BY)
    assert told(carried(sent(*sample(name)), file.read_bytes()), said) == said


def test_every_way_was_kept_once() -> None:
    assert {file.stem.rpartition("-")[2] for file in FROZEN} == set(WAYS)


def test_everything_is_in_what_we_export() -> None:
    docx = sent(*sample("2016-welcoming-cities"))
    everything = carried(docx, docx)
    assert all(everything.values())
    assert {way: documented(way, FROZEN_BY).keys() for way in WAYS} == dict.fromkeys(WAYS, everything.keys())
