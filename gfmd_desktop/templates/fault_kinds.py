"""What can be wrong with a template, as facts; the cli makes the sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gfmd_desktop.templates.content import LAYOUT_FILE, TEMPLATE_FILE


class FaultKind(StrEnum):
    """What is wrong with a template."""

    BREAKS_SCHEMA = "breaks-schema"
    FIELD_TWICE = "field-twice"
    SECTION_TWICE = "section-twice"
    PART_TWICE = "part-twice"
    OPTION_TWICE = "option-twice"
    HEADING_CLASH = "heading-clash"
    ANCHOR_CLASH = "anchor-clash"
    ANCHOR_TOO_LONG = "anchor-too-long"
    UNKNOWN_PART = "unknown-part"
    EMPTY_PART = "empty-part"
    UNKNOWN_SIBLING = "unknown-sibling"
    UNFIT_SIBLING = "unfit-sibling"
    LABEL_WITHOUT_NUMBER = "label-without-number"
    LAYOUT_MISSING = "layout-missing"
    LAYOUT_UNREADABLE = "unreadable"
    ANCHOR_MISSING = "missing-anchor"
    ANCHOR_UNKNOWN = "unknown-anchor"
    ANCHOR_TWICE = "repeated-anchor"
    ANCHOR_WITHOUT_ROOM = "no-answer-place"
    TRACKED_CHANGES = "tracked-changes"
    WORDS_IN_PLACE = "words-in-answer-place"
    LEFT_OUT = "left-out"
    UNSOUND = "unsound"

    @property
    def forbids_use(self) -> bool:
        """Whether a template with this fault is not installed; the others are worth a look and no more."""
        return self not in _WORTH_A_LOOK

    @property
    def file(self) -> str:
        """Which of the template's two files it is found in."""
        return LAYOUT_FILE if self in _OF_LAYOUT else TEMPLATE_FILE


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """One fault: its kind, the place (a field, a section, a place in the JSON) and a fact to quote."""

    kind: FaultKind
    where: str
    detail: str = ""


_WORTH_A_LOOK = frozenset(
    (FaultKind.EMPTY_PART, FaultKind.LABEL_WITHOUT_NUMBER, FaultKind.LAYOUT_MISSING, FaultKind.LEFT_OUT)
)
_OF_LAYOUT = frozenset(
    (
        FaultKind.LAYOUT_MISSING,
        FaultKind.LAYOUT_UNREADABLE,
        FaultKind.ANCHOR_MISSING,
        FaultKind.ANCHOR_UNKNOWN,
        FaultKind.ANCHOR_TWICE,
        FaultKind.ANCHOR_WITHOUT_ROOM,
        FaultKind.TRACKED_CHANGES,
        FaultKind.WORDS_IN_PLACE,
        FaultKind.LEFT_OUT,
        FaultKind.UNSOUND,
    )
)
