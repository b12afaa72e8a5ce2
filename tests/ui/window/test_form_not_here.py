"""A report whose form is not installed: it is kept, and the window says what is missing instead of failing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from gfmd_desktop import paths
from gfmd_desktop.app import Application
from gfmd_desktop.storage.library import Mode
from tests.fourth_template import write_fourth_template
from tests.ui.window.conftest import SAMPLES, Open, until_open


def test_a_report_without_its_form_is_listed_and_its_opening_refused_in_words(
    qtbot: QtBot, open_window: Open, library: Path, tmp_path: Path
) -> None:
    program = Application(library)
    program.templates.install(program.templates.inspect(write_fourth_template(tmp_path / "form")))
    talk = tmp_path / "talk.json"
    data = {"format": "gfmd-report", "version": 1, "id": "t1", "revision": 1, "language": "en", "nothing_said": []}
    form = {"id": "harbour-talks", "version": 1}
    talk.write_text(json.dumps(data | {"template": form, "values": {"topic": "Harbours"}}), encoding="utf-8")
    report = program.reports.open_file(talk).report
    library.parent.mkdir(parents=True)
    with program.open_library(Mode.WRITE).library as opened:
        program.library_services(opened).reports.add(report)
    shutil.rmtree(paths.installed_templates())

    running = open_window(SAMPLES / "2018-schools-for-all.json")
    until_open(qtbot, running)
    shown = running.workbench.open
    running.desk.open("t1")
    qtbot.waitUntil(lambda: any("is not installed here" in said for said in running.window.messages.said()))
    assert "Harbours" in running.window.messages.said()[-1]
    assert running.workbench.open is shown
