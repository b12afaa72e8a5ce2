"""What happens in the left column: it follows the library and the open report, opens reports and begins those of sessions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QEvent, QObject

from gfmd_desktop.domain.report import TemplateRef
from gfmd_desktop.errors import Refused
from gfmd_desktop.services.overview import Overview, overview
from gfmd_desktop.storage.records import Listed, ProgrammeSession
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.memory import Memory
from gfmd_desktop.ui.messages import Message, Offer
from gfmd_desktop.ui.navigation.navigation import KEY, Navigation
from gfmd_desktop.ui.navigation.navigation_model import Line, LineKind, lines_of
from gfmd_desktop.ui.open_report import OpenReport
from gfmd_desktop.ui.qt import override
from gfmd_desktop.ui.surroundings import Surroundings
from gfmd_desktop.ui.workbench import Workbench

_RECENT = 6


class NavigationDesk(QObject):
    """Joins the column with desk and window. `put_away` deletes a report somebody began by mistake."""

    def __init__(
        self,
        window: MainWindow,
        workbench: Workbench,
        desk: Desk,
        around: Surroundings,
        put_away: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._desk = desk
        self._around = around
        self._put_away = put_away
        self._memory: Memory = workbench.memory
        self._found = Overview()
        self._asked = False
        self._once_more = False
        self._narrow = False
        self._insisted = False
        self.column: Navigation = window.navigation
        self._connect()

    def add_commands(self) -> None:
        """Add what folds the column and leads into it."""
        add = self._window.commands.add
        add("fold_reports", self.tr("Fold or show the reports at the left"), self.fold, KEY)
        add("recent", self.tr("Recent reports and the programme"), self._go_to_list, "Ctrl+Shift+O")

    def fold(self) -> None:
        """Fold the column, or show it whole; it stays so."""
        self._remember(folded=not self.column.folded)

    def refresh(self) -> None:
        """Ask the library what is at hand now; what happened since a question that waits is asked for after its answer."""
        self._once_more = self._asked
        if not self._asked:
            self._asked = True
            today = self._around.clock().astimezone().date()
            self._desk.ask(lambda services: overview(services, today, _RECENT), self._took)

    def _connect(self) -> None:
        self._desk.library_opened.connect(self.refresh)
        self._workbench.report_opened.connect(self._follow)
        self._workbench.report_left.connect(lambda: self.column.model.mark_open(""))
        self.column.came_up.connect(self.refresh)
        self.column.chosen.connect(self._go)
        self.column.left.connect(self._workbench.back_to_caret)
        self.column.folding_asked.connect(self.fold)
        self.column.text_resized.connect(self._fit)
        self._window.installEventFilter(self)

    def _follow(self, open_report: OpenReport) -> None:
        report = open_report.draft.report
        self.column.model.mark_open(report.id)
        open_report.changed.connect(lambda: self.column.model.retitle(report.id, open_report.title()))
        self.refresh()

    def _took(self, found: Overview) -> None:
        self._asked = False
        self._found = found
        forms = {listed.template.id: self._form_words(listed.template) for listed in found.recent}
        today = self._around.clock().astimezone().date()
        self.column.model.show_lines(lines_of(found, forms, today))
        self._expect(reversed(found.recent))
        if self._once_more:
            self.refresh()

    def _expect(self, likely: Iterable[Listed]) -> None:
        """Let forms be ready for the reports at hand, the likeliest last."""
        for listed in likely:
            with suppress(Refused):
                self._workbench.expect(self._around.template_for(listed.template))

    def _form_words(self, ref: TemplateRef) -> str:
        try:
            return self._around.template_for(ref).short_title
        except Refused:
            return ref.id

    def _go(self, line: Line) -> None:
        if line.report_id and line.report_id == self.column.model.open_id:
            self._window.back_to_form()
            self._workbench.back_to_caret()
        elif line.report_id:
            self._desk.open(line.report_id)
        elif line.kind is LineKind.SESSION and line.session is not None:
            self._begin(line.session)

    def _begin(self, session: ProgrammeSession) -> None:
        """Begin the report of a session on the form that was used last: who does many fills the same one."""
        from gfmd_desktop.services.beginning import forms_to_fill  # noqa: PLC0415 - only when something begins
        from gfmd_desktop.ui.begin_report import begin_report  # noqa: PLC0415

        forms = {form.id: form.ref for form in forms_to_fill(self._around.templates())}
        used = next(
            (listed.template.id for listed in self._found.recent if listed.template.id in forms), next(iter(forms))
        )
        template = self._around.template_for(forms[used])
        report_id = begin_report(self._desk, template, session)
        words = self.tr("A report of {0} was begun on the form {1}.").format(
            session.number or session.title, template.short_title
        )
        back = Offer(self.tr("Take it back"), partial(self._take_back, report_id))
        self._window.messages.tell(Message(words, offers=(back,), about="begun"))

    def _take_back(self, report_id: str) -> None:
        self._window.messages.take_back("begun")
        self._put_away(report_id)

    def _go_to_list(self) -> None:
        self._workbench.note_caret()
        if self.column.folded:
            self._remember(folded=False)
        self.column.go_to_list()

    def _remember(self, *, folded: bool) -> None:
        self._insisted = not folded
        self._memory.change(reports_folded=folded)
        self._fit()

    def _fit(self) -> None:
        """Fold the column if somebody did, or where there is no room and nobody insisted on it there."""
        narrow = self.column.wants_folding(self._window.width())
        self._insisted = self._insisted and narrow == self._narrow
        self._narrow = narrow
        self.column.set_folded(self._memory.state.reports_folded or (narrow and not self._insisted))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)
