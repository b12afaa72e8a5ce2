"""Where the merge board meets the window: which reports, the board over everything, and the report that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gfmd_desktop.ui.appearance import Appearance
from gfmd_desktop.ui.desk import Desk
from gfmd_desktop.ui.main_window import MainWindow
from gfmd_desktop.ui.workbench import Workbench

if TYPE_CHECKING:
    from gfmd_desktop.domain.report import Report
    from gfmd_desktop.merge.decisions import Plan
    from gfmd_desktop.merge.merging import Merge
    from gfmd_desktop.services.library import ListEntry
    from gfmd_desktop.services.window_services import WindowServices
    from gfmd_desktop.ui.board.board import Board
    from gfmd_desktop.ui.board.board_page import BoardPage
    from gfmd_desktop.ui.board.groups_page import Candidate, GroupsPage

_NOTED_AFTER_MS = 500
"""So long after the last key the decisions are on the disk."""


class BoardOver(QObject):
    """Merges groups' reports of the library, over whatever the window shows."""

    left = Signal()
    """Somebody goes back to where they came from."""
    files_wanted = Signal()

    def __init__(self, window: MainWindow, workbench: Workbench, desk: Desk, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._desk = desk
        self._appearance = appearance
        self._plan: Plan | None = None
        self._had: frozenset[str] = frozenset()
        self._waits_for_files = False
        self._noting = QTimer(self, singleShot=True, interval=_NOTED_AFTER_MS)
        self._noting.timeout.connect(self._note)
        window.files_dropped.connect(self._expect_dropped)  # before they are read
        workbench.report_opened.connect(self._expect_none)

    @cached_property
    def groups(self) -> GroupsPage:
        """The page on which the groups' reports are chosen."""
        from gfmd_desktop.ui.board.groups_page import GroupsPage  # noqa: PLC0415

        page = GroupsPage()
        page.chosen.connect(self._begin)
        page.files_wanted.connect(self._ask_for_files)
        page.given_up.connect(self._leave)
        return page

    @cached_property
    def page(self) -> BoardPage:
        """The board."""
        from gfmd_desktop.domain.outgoing import Provenance  # noqa: PLC0415 - not before the first paint
        from gfmd_desktop.ui.board.board_page import BoardPage  # noqa: PLC0415

        page = BoardPage(self._appearance.colours)
        page.provenance.setChecked(self._workbench.memory.state.provenance == Provenance.SHOW)
        self._appearance.changed.connect(page.set_colours)
        self._appearance.projected.connect(page.project)
        page.project(self._appearance.projecting)
        page.seen.connect(self._make_room)
        page.finished.connect(self._finish)
        page.given_up.connect(self._leave)
        page.more_wanted.connect(self._ask_for_more)
        page.provenance_wanted.connect(self._note_provenance)
        return page

    def add_commands(self) -> None:
        """Add what leads here."""
        self._window.commands.add("merge", self.tr("Merge group reports…"), self.ask, "Ctrl+Shift+B")

    def ask(self) -> None:
        """Go on with the merge that made the open report, or ask which reports become one."""
        open_report = self._workbench.open
        report = open_report.draft.report if open_report else None

        def find(services: WindowServices) -> tuple[Merge | None, Sequence[ListEntry]]:
            merge = services.merges.open_again(report.id) if report is not None else None
            return merge, () if merge is not None else services.library.list()

        def found(answer: tuple[Merge | None, Sequence[ListEntry]]) -> None:
            merge, entries = answer
            if merge is not None:
                self._show(merge)
            else:
                self._plan, self._had = None, frozenset()
                self._choose(entries, _of_one_session(entries, report.id if report else ""))

        self._workbench.note_caret()
        self._desk.ask(find, found)

    def took_in(self, report_ids: Sequence[str]) -> bool:
        """Choose reports that came in beside those that were chosen; False when nobody here waits for any."""
        if not self._waits_for_files:
            return False
        self._waits_for_files = False
        wanted = {*self.groups.ids(), *report_ids}
        self._desk.ask(self._find_groups, lambda entries: self._choose(entries, wanted))
        return True

    def _ask_for_files(self) -> None:
        self._waits_for_files = True
        self.files_wanted.emit()

    def _expect_dropped(self) -> None:
        """Files dropped where groups are chosen are groups, too."""
        self._waits_for_files = self._window.page is not None and self._window.page is vars(self).get("groups")

    def _expect_none(self) -> None:
        self._waits_for_files = False

    def _leave(self) -> None:
        """What was decided is kept for the next time the same reports are merged."""
        self._expect_none()
        if self._noting.isActive():
            self._noting.stop()
            self._note()
        self.left.emit()

    def _note(self) -> None:
        board = self.page.board
        if board is not None:
            plan = board.merge.plan
            self._desk.save(lambda services: services.merges.note(plan))

    def _ask_for_more(self, board: Board) -> None:
        """Let other groups join; what was decided stays decided."""
        merge = board.merge
        had = [each.report.id for each in merge.inputs]
        self._plan, self._had = merge.plan, frozenset(had)

        def found(entries: Sequence[ListEntry]) -> None:
            self._choose(entries, {*had, *_of_one_session(entries, had[0])})

        self._desk.ask(self._find_groups, found)

    def _find_groups(self, services: WindowServices) -> list[ListEntry]:
        """Return what may be merged: who is in the merge stays, archived or not; what it makes is no group of its own."""
        from gfmd_desktop.storage.records import Whereabouts  # noqa: PLC0415 - not before the first paint

        in_use = services.library.list(Whereabouts.AT_HAND, Whereabouts.ARCHIVED)
        result = self._plan.report if self._plan is not None else ""
        return [
            each
            for each in in_use
            if each.listed.id != result
            and (each.listed.whereabouts is Whereabouts.AT_HAND or each.listed.id in self._had)
        ]

    def _choose(self, entries: Sequence[ListEntry], wanted: set[str]) -> None:
        self.groups.show_candidates([_candidate(each) for each in entries], wanted)
        self._window.show_page(self.groups, self.tr("Merge"))

    def _begin(self, report_ids: Sequence[str]) -> None:
        plan = self._plan
        self._desk.ask(lambda services: services.merges.open(report_ids, plan), self._show)

    def _show(self, merge: Merge) -> None:
        from gfmd_desktop.ui.board.board import Board  # noqa: PLC0415

        board = Board(merge, self)
        board.changed.connect(self._noting.start)
        self.page.show_board(board, _title(merge.report))
        self._window.show_page(self.page, self.tr("Merge"))

    def _finish(self, board: Board) -> None:
        self._noting.stop()
        merge = board.merge
        self._desk.change(lambda services: services.merges.keep(merge), lambda report: self._desk.open(report.id))

    def _make_room(self, seen: bool) -> None:
        """The header tells of the report behind, which is not the one that is made here."""
        self._window.header.setVisible(not seen)

    def _note_provenance(self, shown: bool) -> None:
        from gfmd_desktop.domain.outgoing import Provenance  # noqa: PLC0415 - not before the first paint

        provenance = Provenance.SHOW if shown else Provenance.HIDE
        self._workbench.memory.change(provenance=provenance.value)


def _candidate(entry: ListEntry) -> Candidate:
    from gfmd_desktop.ui.board.groups_page import Candidate  # noqa: PLC0415

    listed = entry.listed
    return Candidate(listed.id, listed.title, listed.group or "", entry.template_title or listed.template.id)


def _of_one_session(entries: Sequence[ListEntry], report_id: str) -> set[str]:
    """Return the reports of breakout groups that are about the session of a report."""
    groups = [entry.listed for entry in entries if entry.listed.group]
    here = next((entry.listed for entry in entries if entry.listed.id == report_id), None)
    if here is None:
        return set()
    return {each.id for each in groups if each.title.casefold() == here.title.casefold()}


def _title(report: Report) -> str:
    return next((value for value in report.values.values() if isinstance(value, str) and value.strip()), "")
