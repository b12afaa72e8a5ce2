"""What arrived in a file: its text in its own order, where each passage went, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gfmd_desktop.domain.accounting import Accounting
from gfmd_desktop.domain.edits import Path
from gfmd_desktop.domain.report import Report
from gfmd_desktop.domain.rich_text import RichText, plain
from gfmd_desktop.domain.sentences import count_sentences


class Certainty(StrEnum):
    """How sure it is that a passage stands in its right place."""

    CERTAIN = "certain"
    DOUBTFUL = "doubtful"
    UNPLACED = "unplaced"
    OFFICIAL = "official"
    """The organisers' own wording: it belongs to the template and is nobody's answer."""
    WAIVED = "waived"
    """Left out on purpose, with a reason, by whoever looked through the file."""


class Doubt(StrEnum):
    """Why somebody should look at a passage before it is taken."""

    LABEL_GUESSED = "label-guessed"
    """Its label is not quite the official one, or stands where the template has another."""
    SOURCES_DISAGREE = "sources-disagree"
    """A bookmark, a control's tag and the label's words name different fields."""
    TYPED_LIST = "typed-list"
    """Bullets or numbers were typed by hand and taken for a list."""
    SPLIT_GUESSED = "split-guessed"
    """One text was parted into items, people or a quote with its speaker by its look alone."""
    NEW_ROW = "new-row"
    """The row carries no id of the report: it was typed or copied into the form."""
    ITEM_UNSURE = "item-unsure"
    """It may be an item that the report has in other words, or a new one: it came in as new."""


class NoticeKind(StrEnum):
    """What else a person should know about a file that was read."""

    TRACKED_CHANGES = "tracked-changes"
    """Read as if all had been accepted; `count` of them."""
    FORMATTING_DROPPED = "formatting-dropped"
    """Colours, sizes, highlighting and the like; `detail` names the kind, `count` the passages."""
    PICTURES_LEFT = "pictures-left"
    EMBEDDED_LEFT = "embedded-left"
    """Objects, macros, charts: never opened; `detail` names the kind."""
    COMMENTS_LEFT = "comments-left"
    NOTES_IN_BRACKETS = "notes-in-brackets"
    """Footnotes and endnotes, set in brackets where they were referred to."""
    REPAIRED = "repaired"
    """Characters that no XML may hold were taken out to read the file."""
    OVER_LIMIT = "over-limit"
    """More items than the template counts: all came in; `detail` names the field."""
    TOLD_BY_REFERENCE = "told-by-reference"
    """Only the reference line on its pages says which report it is; `detail` is what it says."""
    REFERENCE_NOT_BELIEVED = "reference-not-believed"
    """Its reference line names a report that says other things, or is of another form; `detail` is what it says."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing worth knowing about a file: what, how often, and a detail where there is one."""

    kind: NoticeKind
    count: int = 1
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a file's text that stands in one place: its blocks, where they stood, where they went.

    `where` is the official wording before it. `path` leads to the answer in the report (field ids and item ids); None while
    unplaced, and for official wording.
    """

    number: int
    blocks: RichText
    where: str = ""
    path: Path | None = None
    certainty: Certainty = Certainty.UNPLACED
    doubts: tuple[Doubt, ...] = ()

    @property
    def sentences(self) -> int:
        """How many sentences must be accounted for; official wording counts none."""
        return 0 if self.certainty is Certainty.OFFICIAL else count_sentences(plain(self.blocks))


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it was understood.

    `confidence` (0 to 1) says how sure the template is, `templates` what else was considered; `exported` is the report as the file
    showed it when this program wrote it (None: not ours, or not known any more); `part` the part it holds, if not all. `unsure` are
    new items, by their ids, that may be items of the exported report in other words: the ids of those.
    """

    file: str
    report: Report
    passages: tuple[Passage, ...]
    confidence: float = 1.0
    templates: Mapping[str, float] = field(default_factory=dict, hash=False)
    is_ours: bool = False
    exported: Report | None = None
    part: str | None = None
    notices: tuple[Notice, ...] = ()
    unsure: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    @property
    def accounting(self) -> Accounting:
        """The account of the file's sentences."""
        counts = [(each, each.sentences) for each in self.passages]  # counted once: it means reading every text
        placed = sum(count for each, count in counts if each.path is not None)
        waived = sum(count for each, count in counts if each.certainty is Certainty.WAIVED)
        count = sum(count for _, count in counts)
        return Accounting(count, placed, count - placed - waived, waived)

    @property
    def doubted(self) -> tuple[Passage, ...]:
        """The passages somebody should look at."""
        return tuple(each for each in self.passages if each.doubts)
