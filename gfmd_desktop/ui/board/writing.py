"""Writing on the board: one wording for several groups, or other words for one; what it does not say any more is asked first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from gfmd_desktop.domain.report import is_empty
from gfmd_desktop.domain.rich_text import from_plain
from gfmd_desktop.domain.template import Field
from gfmd_desktop.merge.decisions import Omission
from gfmd_desktop.merge.units import Content, Unit
from gfmd_desktop.merge.unsaid import unsaid
from gfmd_desktop.ui.board.lines import Words, lead_content, with_lead, words_of
from gfmd_desktop.ui.board.said_before import Said, SaidBefore
from gfmd_desktop.ui.board.unsaid_line import UnsaidLine
from gfmd_desktop.ui.board.wording_strip import WordingStrip
from gfmd_desktop.ui.review.waiving_line import WaivingLine


@dataclass(frozen=True, slots=True)
class Task:
    """What is written: in place of which units, beginning with what, and what is done with it in the end."""

    units: tuple[Unit, ...]
    field: Field
    content: Content
    then: Callable[[Content, Sequence[Omission]], None]
    omitted: tuple[Omission, ...] = ()


class Writing(QObject):
    """Has somebody write in the strip, and asks about sentences that are left away."""

    begun = Signal()
    done = Signal()
    """Nobody writes any more, for one reason or the other."""

    def __init__(
        self, strip: WordingStrip, said: SaidBefore, asking: UnsaidLine, waiving: WaivingLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._strip, self._said, self._asking, self._waiving = strip, said, asking, waiving
        self._task: Task | None = None
        strip.check_with(self._may_be_taken)
        strip.typed.connect(self._mark)
        strip.written.connect(self._written)
        strip.left.connect(self._left)
        asking.said_otherwise.connect(strip.give)
        asking.put_in.connect(self._put_in)
        asking.left_out.connect(waiving.ask)
        asking.left.connect(strip.go_on)

    @property
    def is_writing(self) -> bool:
        """Whether somebody writes."""
        return self._strip.is_writing

    def begin(self, task: Task, caption: str, groups: Sequence[str]) -> None:
        """Have somebody write."""
        self._task = None
        self._asking.hide()
        self.begun.emit()
        self._strip.write(caption, lead_content(task.content, task.field))
        self._task = task
        leads = (words_of(lead_content(unit.content, task.field)) for unit in task.units)
        self._show_said(
            [Said(groups[unit.column], unit.column, lead) for unit, lead in zip(task.units, leads, strict=True)]
        )

    def leave_out(self, reason: str) -> None:
        """Leave out, with a reason, what the wording does not say; without one, go on writing."""
        task = self._task
        if task is None or not reason.strip():
            self._strip.go_on()
            return
        omitted = tuple(Omission(unit.id, sentence, reason) for unit, sentence in self._missing(task))
        self._task = replace(task, omitted=(*self._still_omitted(task), *omitted))
        self._strip.give()

    def _may_be_taken(self, words: Words) -> bool:
        task = self._task
        if task is None:
            return True
        if is_empty(words) or (isinstance(words, str) and not words.strip()):
            return False  # who wants to say nothing leaves it out
        missing = self._missing(task)
        if missing:
            self._asking.ask(missing)
        return not missing

    def _content(self, task: Task) -> Content:
        return with_lead(task.content, task.field, self._strip.words())

    def _all_missing(self, task: Task) -> tuple[tuple[Unit, str], ...]:
        return unsaid(task.units, self._content(task), task.field)

    def _missing(self, task: Task) -> tuple[tuple[Unit, str], ...]:
        """Return what is not said, beside what was left out before."""
        known = {(each.unit, each.sentence) for each in task.omitted}
        return tuple((unit, words) for unit, words in self._all_missing(task) if (unit.id, words) not in known)

    def _still_omitted(self, task: Task) -> tuple[Omission, ...]:
        missing = {(unit.id, sentence) for unit, sentence in self._all_missing(task)}
        return tuple(each for each in task.omitted if (each.unit, each.sentence) in missing)

    def _put_in(self) -> None:
        if self._task is None:
            return
        missing = [sentence for _, sentence in self._missing(self._task)]
        words = self._strip.words()
        if isinstance(words, str):
            self._strip.put_words(" ".join((words, *missing)))
        else:
            self._strip.put_words((*words, *(block for each in missing for block in from_plain(each))))
        self._strip.go_on()

    def _mark(self) -> None:
        if self._task is not None:
            self._show_said(None)

    def _show_said(self, said: Sequence[Said] | None) -> None:
        task = self._task
        if task is not None:
            missing = list(dict.fromkeys(sentence for _, sentence in self._all_missing(task)))
            self._said.show_said(self._said.said if said is None else said, missing)

    def _written(self, words: Words) -> None:
        task, self._task = self._task, None
        if task is not None:
            content = with_lead(task.content, task.field, words)
            missing = {(unit.id, sentence) for unit, sentence in unsaid(task.units, content, task.field)}
            task.then(content, [each for each in task.omitted if (each.unit, each.sentence) in missing])
        self.done.emit()

    def _left(self) -> None:
        """Told before the words are taken, too: the task stays until then."""
        self._asking.hide()
        self._waiving.hide()
        self.done.emit()
