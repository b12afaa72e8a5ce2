"""Deciding what a file may change: what only one side changed is taken, what both changed or the file lacks is asked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit, NoSuchPlace, Path, apply
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import RichText
from gfmd_desktop.domain.template import Template
from gfmd_desktop.merge.conflicts import Conflict
from gfmd_desktop.merge.settling import Choice, choices, settled
from gfmd_desktop.services.changes import PlaceChange, changes_of, words_of_content
from gfmd_desktop.services.importing import Proposal
from gfmd_desktop.services.twins import twin_of, with_twin

_KEEP_OR_REMOVE = (Choice.MINE, Choice.THEIRS)


@dataclass(frozen=True, slots=True)
class Question:
    """One place to decide on: what can be chosen, and what stood there before, stands here and stands in the file.

    `removal`: the file lacks the row; mine keeps it, theirs takes it away. Where a new row in the file (`twin`) may be that one in
    other words, it can be said to be the same. Otherwise `conflict`.
    """

    path: Path
    choices: tuple[Choice, ...]
    before: str
    mine: str
    theirs: str
    conflict: Conflict | None = None
    removal: Edit | None = None
    twin: Path | None = None


class Deciding:
    """A proposal, and what somebody decides about it; nothing is done before `edits` are taken."""

    def __init__(self, proposal: Proposal, template: Template) -> None:
        self.proposal = proposal
        self.template = template
        removals = (_of_removal(removal, proposal) for removal in proposal.removals)
        self.questions = (*map(_of_conflict, proposal.conflicts), *removals)
        self._chosen: dict[int, tuple[Choice, str | RichText]] = {}
        self._listeners: list[Callable[[], None]] = []

    @property
    def taken(self) -> tuple[PlaceChange, ...]:
        """What the file brings that nobody needs to decide on."""
        asked = [question.path for question in self.questions]
        found = changes_of(self.proposal.edits, self.template)
        return tuple(each for each in found if not any(_is_around(path, each.path) for path in asked))

    @property
    def is_settled(self) -> bool:
        """Whether everything was decided."""
        return len(self._chosen) == len(self.questions)

    @property
    def left(self) -> int:
        """How many questions are open."""
        return len(self.questions) - len(self._chosen)

    def choice(self, number: int) -> Choice | None:
        """Return what was decided on a question; None while it is open."""
        return self._chosen[number][0] if number in self._chosen else None

    def choose(self, number: int, choice: Choice, words: str | RichText = "") -> None:
        """Decide on a question; ValueError when that cannot be chosen there."""
        if choice not in self.questions[number].choices:
            raise ValueError(choice)
        self._chosen[number] = choice, words
        self._tell()

    def reopen(self, number: int) -> None:
        """Take a decision back."""
        if self._chosen.pop(number, None) is not None:
            self._tell()

    def take_over(self, before: Deciding) -> None:
        """Keep what was decided on the very same questions, after the report was compared anew."""
        for number, question in enumerate(self.questions):
            if question in before.questions:
                decided = before._chosen.get(before.questions.index(question))
                if decided is not None:
                    self._chosen[number] = decided

    def listen(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Have `changed` called after every decision; the function returned ends that."""
        self._listeners.append(changed)

        def stop() -> None:
            if changed in self._listeners:
                self._listeners.remove(changed)

        return stop

    @property
    def report(self) -> Report:
        """The report as it would be; what is open keeps both sides, and every row."""
        report = self.proposal.merged
        for number, question in enumerate(self.questions):
            choice, words = self._chosen.get(number, (None, ""))
            if choice is not None:
                report = self._decided(report, question, choice, words)
        return report

    def edits(self) -> tuple[Edit, ...]:
        """Return what to do to the library's report."""
        mine = self.proposal.mine
        return differences(mine, self.report) if mine is not None else ()

    def _decided(self, report: Report, question: Question, choice: Choice, words: str | RichText) -> Report:
        """A place that went with an earlier decision needs none any more."""
        try:
            if question.conflict is not None:
                return settled(report, question.conflict, choice, words)
            if question.removal is not None and choice is Choice.THEIRS:
                return apply(report, question.removal)
            if question.twin is not None and choice is Choice.SAME:
                return with_twin(report, question.path, question.twin[-1], self.template)
        except NoSuchPlace:
            return report
        return report

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()


def _of_conflict(conflict: Conflict) -> Question:
    before, mine, theirs = (words_of_content(each) for each in (conflict.base, conflict.mine, conflict.theirs))
    return Question(conflict.path, choices(conflict), before, mine, theirs, conflict=conflict)


def _of_removal(removal: Edit, proposal: Proposal) -> Question:
    words = words_of_content(removal.before)
    twin = twin_of(removal.path, proposal.merged, proposal.arrival.unsure)
    if twin is None:
        return Question(removal.path, _KEEP_OR_REMOVE, words, words, "", removal=removal)
    path = (*removal.path[:-1], twin.item.id)
    new = words_of_content(twin)
    return Question(removal.path, (*_KEEP_OR_REMOVE, Choice.SAME), words, words, new, removal=removal, twin=path)


def _is_around(path: Path, other: Path) -> bool:
    short = min(len(path), len(other))
    return path[:short] == other[:short]
