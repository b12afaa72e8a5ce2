"""The past of the open report: a time line, what each moment changed, and the way back. Read only while it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit
from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.changes import PlaceChange, changes_of
from gfmd_desktop.services.drafting import Draft
from gfmd_desktop.services.place_names import full_name
from gfmd_desktop.services.saving import SaveNews, SaveState
from gfmd_desktop.storage.records import Version
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.fields.debounce import Debounce
from gfmd_desktop.ui.fields.field_widget import has_caret
from gfmd_desktop.ui.models.history_model import HistoryModel, HistoryRole
from gfmd_desktop.ui.models.version_words import version_words
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.side.history_delegate import HistoryDelegate
from gfmd_desktop.ui.side.history_detail import HistoryDetail
from gfmd_desktop.ui.theme import Colours, set_role
from gfmd_desktop.ui.undoing import Undoing, moment_in_words, place_in_words

if TYPE_CHECKING:
    from gfmd_desktop.services.history import Step

_STRETCH = 60
"""Steps read at a time."""


class HistoryView(QWidget):
    """The time line of the report that lies on the desk."""

    def __init__(
        self,
        colours: Colours,
        desk: Desk,
        undoing: Undoing,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._undoing = undoing
        self._clock = clock
        self._draft: Draft | None = None
        self._model: HistoryModel | None = None
        self._when = 0
        self.list = QListView()
        self.detail = HistoryDetail(colours, self._place_in_words)
        self.undo = QToolButton()
        self.redo = QToolButton()
        self.name = QLineEdit()
        self._delegate = HistoryDelegate(colours, self.list)
        self._soon = Debounce(self._read, self)
        self._lay_out()
        self._connect()
        self.show_nothing()
        self._show_undo_words()

    def show_report(self, draft: Draft) -> None:
        """Show the past of a report from now on."""
        self.show_nothing()
        self._draft = draft
        self._model = HistoryModel(draft, self._clock, self)
        self._model.wanted.connect(self._read_older)
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.setEnabled(True)
        if self.isVisible():
            self._read()

    def show_nothing(self) -> None:
        """Show no past: no report lies open."""
        self._draft = None
        if self._model is not None:
            self.list.setModel(None)
            self._model.deleteLater()
            self._model = None
        self.detail.show_nothing()
        self.setEnabled(False)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._delegate.colours = self.detail.colours = colours
        self.list.viewport().update()

    def _read(self) -> None:
        """Ask for the newest steps; the library answers when everything typed before is safe."""
        if self._draft is None or not self.isVisible():
            return
        report_id, model = self._draft.report.id, self._model
        self._desk.ask(
            lambda services: (
                services.editing.latest_steps(report_id, None, _STRETCH),
                services.editing.versions(report_id),
            ),
            lambda answer: self._begin(model, *answer),
        )

    def _begin(self, model: HistoryModel | None, steps: tuple[Step, ...], versions: tuple[Version, ...]) -> None:
        if model is None or model is not self._model:
            return
        step = self.list.currentIndex().data(HistoryRole.STEP)
        stays = self.list.currentIndex().isValid()
        model.begin(steps, versions)
        row = model.row_of(step.number) if step else -1
        if row >= 0:
            self.list.setCurrentIndex(model.index(row))
        elif step:
            self.detail.show_nothing()
        elif not stays and has_caret(self.list):
            self.list.setCurrentIndex(model.index(model.newest))

    def _read_older(self, before: int) -> None:
        if self._draft is None:
            return
        report_id, model = self._draft.report.id, self._model
        self._desk.ask(
            lambda services: services.editing.latest_steps(report_id, before, _STRETCH),
            lambda steps: model.go_on(steps) if model is not None and model is self._model else None,
        )

    def _choose(self, index: QModelIndex) -> None:
        step, version = index.data(HistoryRole.STEP), index.data(HistoryRole.VERSION)
        if step is not None:
            self._when = step.revision
            then = moment_in_words(step.at, self._clock(), seconds=True)
            title = f"{index.data(HistoryRole.TIME)} · {index.data()}"
            self.detail.show_changes(title, self._changes(step.edits), back_to=then)
        elif version is not None and self._draft is not None:
            self._when = version.revision
            report_id = self._draft.report.id
            self._desk.ask(
                lambda services: services.editing.as_it_was_at(report_id, version.revision),
                lambda past: self._show_since(version, past),
            )

    def _show_since(self, version: Version, past: Report) -> None:
        """Show what differs between a named version and now."""
        if self._draft is not None and self._when == version.revision:
            found = self._changes(differences(past, self._draft.report))
            name = version_words(version)
            title = self.tr("What changed since “{0}”").format(name)
            self.detail.show_changes(title, found, back_to=f"“{name}”")

    def _bring_back_field(self, field_id: str) -> None:
        self._desk.restore(self._when, field_id)
        self._soon.touch()

    def _bring_back_all(self) -> None:
        self._desk.restore(self._when)
        self._soon.touch()

    def _give_name(self) -> None:
        name = self.name.text().strip()
        if name and self._draft is not None:
            report_id = self._draft.report.id
            self.name.clear()
            self._desk.save(lambda services: services.editing.name_version(report_id, name), lambda _: self._read())

    def _changes(self, edits: Sequence[Edit]) -> tuple[PlaceChange, ...]:
        return changes_of(edits, self._draft.template) if self._draft else ()

    def _place_in_words(self, change: PlaceChange) -> str:
        if self._draft is None:
            return ""
        if change.path[0].startswith("@"):
            return place_in_words(change.path, self._draft.report, self._draft.template)
        return full_name(change.path, self._draft.report, self._draft.template)

    def _show_undo_words(self) -> None:
        for button, sign, name, words in (
            (self.undo, "↶", self.tr("Undo"), self._undoing.undo_words),
            (self.redo, "↷", self.tr("Redo"), self._undoing.redo_words),
        ):
            told = self.tr("{0}: {1}").format(name, words) if words else name
            shown = button.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, max(80, self.width() // 2 - 40))
            button.setText(f"{sign} {shown}")
            button.setToolTip(told)
            button.setAccessibleName(told)
            button.setEnabled(bool(words))

    def _saved(self, news: SaveNews) -> None:
        if news.state is SaveState.SAFE and self.isVisible():
            self._soon.touch()

    def _lay_out(self) -> None:
        for button in (self.undo, self.redo):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            set_role(button, "link")
        steps = QHBoxLayout()
        steps.setContentsMargins(8, 6, 8, 2)
        steps.addWidget(self.undo, 1)
        steps.addWidget(self.redo, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(self.detail)
        halves.setSizes([300, 240])
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(steps)
        column.addWidget(self.name)
        column.addWidget(halves, 1)
        self.setFocusProxy(self.list)
        set_role(self.name, "search")
        self.name.setPlaceholderText(self.tr("Name the present state (Enter)"))
        self.name.setAccessibleName(self.tr("Name for the present state"))
        self.list.setItemDelegate(self._delegate)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("History"))

    def _connect(self) -> None:
        self.undo.clicked.connect(self._undoing.undo)
        self.redo.clicked.connect(self._undoing.redo)
        self.name.returnPressed.connect(self._give_name)
        self.detail.field_wanted.connect(self._bring_back_field)
        self.detail.all_wanted.connect(self._bring_back_all)
        self._undoing.told.connect(self._show_undo_words)
        self._desk.news.connect(self._saved)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_undo_words()
        self._read()
