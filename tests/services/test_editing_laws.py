"""Whatever is done in whatever order: the library says what two stacks of states say, and its log tells the same story."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import apply, set_value
from gfmd_desktop.domain.report import Report
from gfmd_desktop.services.history import changed_by, empty_report
from gfmd_desktop.storage.library import Mode
from gfmd_desktop.storage.opening import open_library
from tests import strategies
from tests.example_template import EXAMPLE
from tests.libraries import Clock, desk_over

LONGER_THAN_ANY_PAUSE = 60


class EditingALibrary(RuleBasedStateMachine):
    """One report is edited, typed into, undone, restored, and the program started again and again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.ids = strategies.fresh_ids(first=9_000_000)
        self.words = count()
        self._open()

    def _open(self) -> None:
        opened = open_library(Path(self.folder.name) / "library.sqlite", Mode.WRITE, clock=self.clock)
        self.desk = desk_over(opened, self.clock)

    def teardown(self) -> None:
        """End the program."""
        self.desk.library.close()
        self.folder.cleanup()

    @initialize(report=strategies.reports(EXAMPLE, unknown=True))
    def add(self, report: Report) -> None:
        """Begin with any report."""
        self.present = self.desk.reports.add(report).report
        self.past = [report]
        self.done: list[Report] = []
        self.undone: list[Report] = []

    def _step_to(self, report: Report) -> None:
        """Remember that a step was made."""
        self.done.append(self.present)
        self.undone.clear()
        self._now(report)

    def _now(self, report: Report) -> None:
        assert report.revision > self.present.revision
        self.present = report
        self.past.append(report)

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        """Make an edit of any sort."""
        self.clock.pass_time(LONGER_THAN_ANY_PAUSE)
        edit = data.draw(strategies.single_edits(self.present, EXAMPLE, self.ids))
        committed = self.desk.editing.apply(self.present.id, edit)
        assert committed.changed != edit.changes_nothing
        if committed.changed:
            assert committed.report == replace(apply(self.present, edit), revision=self.present.revision + 1)
            self._step_to(committed.report)

    @rule(data=st.data(), letters=st.integers(1, 4))
    def type_without_a_pause(self, data: st.DataObject, letters: int) -> None:
        """Type something new into a line: one step, whatever its length."""
        self.clock.pass_time(LONGER_THAN_ANY_PAUSE)
        line = data.draw(st.sampled_from((("theme",), ("mood",))))
        word, report = f"word {next(self.words)} ", self.present
        for length in range(1, letters + 1):
            report = self.desk.editing.apply(report.id, set_value(report, line, word + "x" * length)).report
        assert report.revision == self.present.revision + letters
        self._step_to(report)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        """Take a step back."""
        self.undone.append(self.present)
        committed = self.desk.editing.undo(self.present.id)
        assert say_the_same(committed.report, self.done.pop())
        self._now(committed.report)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        """Do it again."""
        self.done.append(self.present)
        committed = self.desk.editing.redo(self.present.id)
        assert say_the_same(committed.report, self.undone.pop())
        self._now(committed.report)

    @precondition(lambda self: not self.done)
    @rule()
    def undo_when_there_is_nothing(self) -> None:
        """Nothing happens."""
        assert not self.desk.editing.undo(self.present.id).changed

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        """Go back to any state there ever was."""
        wanted = data.draw(st.sampled_from(self.past))
        committed = self.desk.editing.restore(self.present.id, wanted.revision)
        assert say_the_same(committed.report, wanted)
        if committed.changed:
            self._step_to(committed.report)

    @rule(data=st.data())
    def look_back(self, data: st.DataObject) -> None:
        """Every state there ever was can be seen."""
        wanted = data.draw(st.sampled_from(self.past))
        assert say_the_same(self.desk.editing.as_it_was_at(self.present.id, wanted.revision), wanted)

    @rule()
    def name_a_version(self) -> None:
        """Names disturb nothing."""
        self.desk.editing.name_version(self.present.id, "a name")

    @rule()
    def start_again(self) -> None:
        """End the program and start it."""
        self.desk.library.close()
        self._open()

    @invariant()
    def library_holds_the_present(self) -> None:
        """What was reported is what is there, and it never went back."""
        assert self.desk.reports.get(self.present.id) == self.present

    @invariant()
    def log_leads_to_the_present(self) -> None:
        """From the empty report, edit by edit."""
        steps = self.desk.editing.history(self.present.id)
        edits = [edit for step in steps for edit in step.edits]
        replayed = changed_by(empty_report(self.present.id, self.present.template), edits)
        assert say_the_same(replayed, self.present)

    @invariant()
    def what_can_be_undone_and_redone_is_known(self) -> None:
        """As many steps as the model has."""
        steps = self.desk.editing.next_steps(self.present.id)
        assert (steps.undo is not None, steps.redo is not None) == (bool(self.done), bool(self.undone))


EditingALibrary.TestCase.settings = settings(settings.default, max_examples=15, stateful_step_count=25)
test_a_library_keeps_its_promises_whatever_is_done = pytest.mark.slow(EditingALibrary.TestCase)
