"""What checking finds: where, how bad, which rule; facts only, the sentence is made where it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters before the report is handed over."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Code(StrEnum):
    """Which rule was broken; other programs read these words."""

    OVER_LIMIT = "over-limit"
    REQUIRED_EMPTY = "required-empty"
    CONSENT_MISSING = "consent-missing"
    SPEAKER_NAMED = "speaker-named"
    QUOTE_NAMES = "quote-names"
    OVER_WORDS = "over-words"
    SAID_AND_NOT_SAID = "said-and-not-said"
    EMPTY_ITEM = "empty-item"
    NOT_AN_OPTION = "not-an-option"
    UNKNOWN_FIELD = "unknown-field"
    UNPLACED_TEXT = "unplaced-text"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at: the template's field it belongs to, the path down to the place, and facts for the sentence."""

    code: Code
    severity: Severity
    path: tuple[str, ...]
    label: str = ""
    item: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def field_id(self) -> str:
        """The template's field the problem belongs to ("" for the report as a whole)."""
        return self.path[0] if self.path else ""
