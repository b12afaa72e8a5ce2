"""Two laptops' pasts of one report joined: what the last state of both was, what becomes of the steps and notes from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import NAMESPACE_URL, uuid5

from gfmd_desktop.domain.differences import say_the_same
from gfmd_desktop.domain.edits import AlreadyThere, NoSuchPlace
from gfmd_desktop.domain.report import Report
from gfmd_desktop.interchange.handed import HandedNote, HandOver, Revision
from gfmd_desktop.services.editing import Came
from gfmd_desktop.services.history import changed_by
from gfmd_desktop.services.pasts import Moment, Past, past_there, replayed, taken_name
from gfmd_desktop.storage.records import Note


@dataclass(frozen=True, slots=True)
class Joining:
    """How a hand-over file joins a report's past here.

    `theirs` is its state, `base` is the last state that both sides had, None when there is none. `is_known`: the file's own state was here before,
    or says no more than the one here.
    `steps` is what was done there since the base, when nothing was done here.
    """

    theirs: Moment
    base: Report | None = None
    is_known: bool = False
    steps: tuple[Revision, ...] = ()

    def came(self, mine: Report, merged: Report, file: str) -> Came:
        """Return what the library remembers once a file was taken in.

        Who comes to say the same as the other side is in its state. Whoever says something else is ahead of both.
        """
        theirs, name = self.theirs, taken_name(file, self.theirs)
        if theirs.report is not None and say_the_same(merged, theirs.report) and theirs.revision > mine.revision:
            return Came(theirs.revision, name, self.steps)
        return Came(max(mine.revision, theirs.revision) + 1, name)


def joined(past: Past, mine: Report, handed: HandOver) -> Joining:
    """Find how a hand-over file joins the past of the library's report."""
    there = past_there(handed)
    base = past.last_common(there)
    if base is None:
        return Joining(there.now)
    is_behind = base.revision == mine.revision and say_the_same(base, mine)
    steps = tuple(each for each in handed.revisions if each.number > base.revision)
    if not is_behind or not _leads(mine, steps, handed.report):
        steps = ()
    return Joining(there.now, base, past.has(there.now) or _adds_nothing(mine, handed.report), steps)


def _adds_nothing(mine: Report, theirs: Report) -> bool:
    """Whoever says the same and is as far needs not be remembered, or two laptops would answer one another for ever."""
    return theirs.revision <= mine.revision and say_the_same(mine, theirs)


def past_of(handed: HandOver) -> tuple[Revision, ...]:
    """Return the past of a report that is new here, () when it does not lead to the report."""
    revisions = handed.revisions
    states = [state for _, state in replayed(handed.report, revisions)]
    follows = bool(states) and len(states) == len(revisions) and say_the_same(states[-1], handed.report)
    return revisions if follows and _counts_up(revisions, handed.report) else ()


def new_notes(handed: Sequence[HandedNote], known: Mapping[str, Note], file: str) -> tuple[Note, ...]:
    """Return the notes that are not here yet, with the file they came in as their last line.

    One that goes on here or there comes as a note of its own: no word of either gets lost.
    """
    found: dict[str, Note] = {}
    for note in handed:
        text = unsigned(note.text)
        here = known.get(note.id)
        if here is not None and unsigned(here.text) == text:
            continue
        note_id = note.id if here is None else str(uuid5(NAMESPACE_URL, f"{note.id}/{text}"))
        if note_id not in known:
            found[note_id] = Note(note_id, note.at, f"{text}\n{_SIGNED}{file}", note.filed)
    return tuple(found.values())


def unsigned(text: str) -> str:
    """Return a note's words without the line that says which file it came in."""
    words, _, last = text.rpartition("\n")
    return words if last.startswith(_SIGNED) and last.endswith(_ENDING) else text


_SIGNED, _ENDING = "— ", ".gfmd"


def _leads(mine: Report, steps: Sequence[Revision], theirs: Report) -> bool:
    """Tell whether steps lead from one report to the other, revision by revision, so that a log can hold them."""
    if not any(step.edits for step in steps) or any(step.took for step in steps) or not _counts_up(steps, theirs):
        return False
    try:
        state = changed_by(mine, (edit for step in steps for edit in step.edits))
    except (NoSuchPlace, AlreadyThere, TypeError):
        return False
    return steps[0].number > mine.revision and say_the_same(state, theirs)


def _counts_up(revisions: Sequence[Revision], report: Report) -> bool:
    numbers = [each.number for each in revisions]
    return all(low < high for low, high in pairwise(numbers)) and (not numbers or numbers[-1] <= report.revision)
