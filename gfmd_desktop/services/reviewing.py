"""Looking through a file that arrived: what is in doubt is confirmed or moved, what has no place is placed or waived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.arrival import Arrival, Certainty, Passage
from gfmd_desktop.domain.differences import differences
from gfmd_desktop.domain.edits import Edit, Path
from gfmd_desktop.domain.report import Report, Unplaced, Waived
from gfmd_desktop.domain.rich_text import from_plain, is_blank, plain
from gfmd_desktop.domain.template import Template
from gfmd_desktop.merge.three_way import three_way
from gfmd_desktop.services.placing import put, take_out


class Review:
    """One file under review; every intention can be undone, and the account of its sentences always closes."""

    def __init__(self, arrival: Arrival, template: Template) -> None:
        self.template = template
        self._done = [arrival]
        self._accounted = arrival, arrival.accounting
        self._undone: list[Arrival] = []
        self._listeners: list[Callable[[], None]] = []
        passages = {_text(each) for each in arrival.passages}
        self._from_elsewhere = tuple(each for each in arrival.report.unplaced if each.text not in passages)

    @property
    def arrival(self) -> Arrival:
        """The file as it is understood now."""
        return self._done[-1]

    @property
    def first(self) -> Report:
        """The report as it was before anything was decided."""
        return self._done[0].report

    @property
    def report(self) -> Report:
        """The report as it would come in now."""
        return self.arrival.report

    @property
    def accounting(self) -> Accounting:
        """The account of the file's sentences; of a passage that stayed as it was, they are not counted again."""
        arrival, account = self._accounted
        if arrival is not self.arrival:
            account = _account(account, arrival, self.arrival)
            self._accounted = self.arrival, account
        return account

    @property
    def is_settled(self) -> bool:
        """Whether nothing waits for a place, and nobody has to look at anything any more."""
        return self.accounting.is_settled and not self.arrival.doubted

    @property
    def can_undo(self) -> bool:
        """Whether something was done that can be taken back."""
        return len(self._done) > 1

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again."""
        return bool(self._undone)

    def listen(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Have `changed` called after every change; the function returned ends that."""
        self._listeners.append(changed)

        def stop() -> None:
            if changed in self._listeners:
                self._listeners.remove(changed)

        return stop

    def passage(self, number: int) -> Passage:
        """Return a passage by its number; KeyError when the file has none such."""
        for each in self.arrival.passages:
            if each.number == number:
                return each
        raise KeyError(number)

    def next_open(self, after: int, *, back: bool = False) -> Passage | None:
        """Return the next passage that waits for a place or is in doubt, going round at the end; None when none is left."""
        waiting = [each for each in self.arrival.passages if _is_open(each)]
        if back:
            waiting.reverse()
        beyond = (each for each in waiting if (each.number < after if back else each.number > after))
        return next(beyond, waiting[0] if waiting else None)

    def place(self, number: int, path: Path) -> Path:
        """Put a passage into an answer, out of where it stood; return the line or text that holds it then."""
        passage = self.passage(number)
        if passage.path == path:
            self.confirm(number)
            return path
        report, held = put(self.report, self.template, passage.blocks, path)
        placed = replace(passage, path=held, certainty=Certainty.CERTAIN, doubts=())
        self._settle(placed, self._without(passage, report, placed))
        return held

    def take_back(self, number: int) -> None:
        """Let a passage wait for a place again."""
        passage = self.passage(number)
        waiting = replace(passage, path=None, certainty=Certainty.UNPLACED, doubts=())
        self._settle(waiting, self._without(passage))

    def waive(self, number: int, reason: str) -> None:
        """Leave a passage out on purpose; it is kept with the report, with the reason."""
        passage = self.passage(number)
        waived = replace(passage, path=None, certainty=Certainty.WAIVED, doubts=())
        report = self._without(passage)
        kept = Waived(_text(passage), reason.strip())
        self._settle(waived, replace(report, waived=(*report.waived, kept)))

    def confirm(self, number: int) -> None:
        """Say that a passage stands in its right place."""
        passage = self.passage(number)
        if passage.path is not None:
            self._settle(replace(passage, certainty=Certainty.CERTAIN, doubts=()), self.report)

    def can_part(self, number: int) -> bool:
        """Tell whether a passage is several paragraphs, which may belong to different places."""
        return len(_parts(self.passage(number))) > 1

    def part(self, number: int) -> None:
        """Make a passage of every paragraph of one: each waits for a place of its own. Passages are numbered anew."""
        passage = self.passage(number)
        if not self.can_part(number):
            return
        passages: list[Passage] = []
        for each in self.arrival.passages:
            passages += _parts(passage) if each.number == number else [each]
        numbered = tuple(each if each.number == at else replace(each, number=at) for at, each in enumerate(passages))
        self._settle_all(numbered, self._without(passage))

    def undo(self) -> None:
        """Take the last change back."""
        if self.can_undo:
            self._undone.append(self._done.pop())
            self._tell()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.can_redo:
            self._done.append(self._undone.pop())
            self._tell()

    def _without(self, passage: Passage, report: Report | None = None, placed: Passage | None = None) -> Report:
        """Return the report without a passage, wherever it stood: in an answer, or among what was waived.

        `report` has it a second time, as `placed`: what it was the last of would be gone before it could go there.
        """
        others = [each for each in self.arrival.passages if each.number != passage.number and each.path]
        others += [placed] if placed is not None else []
        report = take_out(report or self.report, self.template, passage, others)
        if passage.certainty is not Certainty.WAIVED:
            return report
        kept = list(report.waived)
        found = next((each for each in reversed(kept) if each.text == _text(passage)), None)
        if found is not None:
            kept.remove(found)
        return replace(report, waived=tuple(kept))

    def _settle(self, passage: Passage, report: Report) -> None:
        self._settle_all(
            tuple(passage if each.number == passage.number else each for each in self.arrival.passages), report
        )

    def _settle_all(self, passages: tuple[Passage, ...], report: Report) -> None:
        """What waited before goes on waiting as it is, with whatever a newer program keeps beside it."""
        before = {(each.text, each.where): each for each in self.first.unplaced}
        texts = [(_text(each), each.where) for each in passages if each.certainty is Certainty.UNPLACED]
        waiting = [before.get(text, Unplaced(*text)) for text in texts]
        report = replace(report, unplaced=(*self._from_elsewhere, *waiting))
        self._done.append(replace(self.arrival, report=report, passages=passages))
        self._undone.clear()
        self._tell()

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()


def _text(passage: Passage) -> str:
    return plain(passage.blocks)


def _parts(passage: Passage) -> list[Passage]:
    """Return the paragraphs of a passage as passages without a place; blank ones say nothing."""
    said = [block for block in passage.blocks if block.text.strip()]
    return [Passage(passage.number, (block,), passage.where) for block in said]


def _is_open(passage: Passage) -> bool:
    """Tell whether somebody should look at a passage; a blank one says nothing."""
    is_waiting = passage.certainty is Certainty.UNPLACED and not is_blank(passage.blocks)
    return bool(passage.doubts) or is_waiting


def _account(account: Accounting, before: Arrival, after: Arrival) -> Accounting:
    """Return the account after a change, given the one before it: only passages that changed count differently."""
    old, new = ({id(each): each for each in arrival.passages} for arrival in (before, after))
    gone = replace(before, passages=tuple(each for key, each in old.items() if key not in new)).accounting
    come = replace(after, passages=tuple(each for key, each in new.items() if key not in old)).accounting
    return Accounting(
        account.sentences - gone.sentences + come.sentences,
        account.placed - gone.placed + come.placed,
        account.unplaced - gone.unplaced + come.unplaced,
        account.waived - gone.waived + come.waived,
    )


def waiting_texts(report: Report) -> Arrival:
    """Return the texts of a report that still have no place, as if they arrived just now."""
    texts = (text for text in report.unplaced if text.text.strip())
    passages = (Passage(number, from_plain(text.text), text.where) for number, text in enumerate(texts))
    return Arrival("", report, tuple(passages), is_ours=True)


def edits_of(review: Review, now: Report) -> tuple[Edit, ...]:
    """Return what a look through a report's own texts did, as edits of the report as it is now; nothing typed since is lost."""
    before = review.first
    if before == now:
        return differences(now, review.report)
    return three_way(before, now, review.report, review.template).edits
