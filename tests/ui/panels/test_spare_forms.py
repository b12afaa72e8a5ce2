"""A form that was made before it was wanted holds what one made for its report holds, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desktop.app import Application
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.ui.fields.field_widget import FieldWidget
from gfmd_desktop.ui.panels.report_view import ReportView
from gfmd_desktop.ui.panels.spare_forms import SpareForms
from gfmd_desktop.ui.rich_text.editor import RichTextEdit
from tests.program import ROOT

SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.json"))
Steps = list[tuple[Edit, ...]]


@pytest.fixture
def home(shown: Callable[[QWidget], QWidget]) -> QWidget:
    """Where forms are shown."""
    place = QWidget()
    QVBoxLayout(place)
    place.resize(900, 700)
    return shown(place)


@pytest.fixture
def spares(home: QWidget) -> SpareForms:
    return SpareForms(home)


def draft_of(sample: Path, steps: Steps) -> Draft:
    program = Application()
    report = program.reports.open_file(sample).report
    return Draft(report, program.surroundings().template_for(report.template), steps.append)


def made_ahead(qtbot: QtBot, spares: SpareForms, draft: Draft) -> ReportView:
    spares.want(draft.template)
    qtbot.waitUntil(lambda: spares.has(draft.template), timeout=20_000)
    return spares.form_for(draft)


def show(form: ReportView, home: QWidget) -> None:
    layout = home.layout()
    assert layout is not None
    layout.addWidget(form)
    form.complete()


def answers(form: ReportView) -> Iterator[FieldWidget]:
    for panel in form.panels.values():
        for widget in panel.widgets():
            yield from widget.editors()


def read_out(form: ReportView) -> list[tuple[object, ...]]:
    """Return what is seen and heard of a form, in the order of the Tab key."""
    form.complete()
    stops = [stop for panel in form.panels.values() for stop in panel.tab_stops()]
    return [
        (type(stop).__name__, stop.accessibleName(), stop.accessibleDescription(), stop.isVisible(), words(stop))
        for stop in (*stops, *form.findChildren(QLabel))
    ]


def words(widget: QWidget) -> object:
    match widget:
        case RichTextEdit():
            return widget.value()
        case QLineEdit() | QLabel():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QAbstractButton():
            return widget.text(), widget.isChecked()
    return None


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_a_form_made_ahead_reads_as_one_made_for_its_report(
    qtbot: QtBot, home: QWidget, spares: SpareForms, sample: Path
) -> None:
    draft = draft_of(sample, [])
    ahead, own = made_ahead(qtbot, spares, draft), ReportView(draft, home)
    show(ahead, home)
    show(own, home)
    found, wanted = read_out(ahead), read_out(own)
    assert sorted(map(str, found)) == sorted(map(str, wanted))
    stops = sum(name != "QLabel" for name, *_ in wanted)
    assert found[:stops] == wanted[:stops]


def test_what_is_typed_into_a_form_made_ahead_goes_to_its_report(
    qtbot: QtBot, home: QWidget, spares: SpareForms
) -> None:
    steps: Steps = []
    draft = draft_of(SAMPLES[0], steps)
    form = made_ahead(qtbot, spares, draft)
    show(form, home)
    for field in list(answers(form)):
        if field.take_focus(field.asked.path) and isinstance(inner := field.focusWidget(), QLineEdit | RichTextEdit):
            QTest.keyClicks(inner, "x")
    form.flush()
    written = {edit.path for step in steps for edit in step}
    assert written == {
        field.asked.path for field in answers(form) if isinstance(field.focusProxy(), QLineEdit | RichTextEdit)
    }


def test_a_form_made_ahead_shows_what_happens_to_its_report_elsewhere(
    qtbot: QtBot, home: QWidget, spares: SpareForms
) -> None:
    draft = draft_of(SAMPLES[0], [])
    form = made_ahead(qtbot, spares, draft)
    show(form, home)
    draft.took(replace(draft.report, values={}), draft.sent)
    own = ReportView(draft, home)
    show(own, home)
    assert [field.asked.path for field in answers(form)] == [field.asked.path for field in answers(own)]
    stops = sum(len(list(panel.tab_stops())) for panel in own.panels.values())
    assert read_out(form)[:stops] == read_out(own)[:stops]


def test_the_form_of_another_template_is_not_taken(qtbot: QtBot, spares: SpareForms) -> None:
    first, second = draft_of(SAMPLES[0], []), draft_of(SAMPLES[1], [])
    spares.want(first.template)
    qtbot.waitUntil(lambda: spares.has(first.template), timeout=20_000)
    assert spares.form_for(second).draft is second
    assert spares.has(first.template)


def test_the_spare_form_of_the_template_wanted_longest_ago_makes_room(qtbot: QtBot, spares: SpareForms) -> None:
    template = draft_of(SAMPLES[0], []).template
    templates = [replace(template, revision=number) for number in range(4)]
    spares.want(templates[0])
    qtbot.waitUntil(lambda: spares.has(templates[0]), timeout=20_000)
    for template in templates[1:]:
        spares.want(template)
    qtbot.waitUntil(lambda: all(map(spares.has, templates[1:])), timeout=20_000)
    assert not spares.has(templates[0])
