"""Everything that can go wrong on purpose: exceptions carry facts, the cli and the window make the sentences.

Two families under one root: `Refused` (the input is at fault, nothing was taken in) and `Trouble` (the machine
is at fault, nothing was half written). Anything else that is raised is a defect of ours.
"""

from __future__ import annotations

from enum import StrEnum


class Refusal(StrEnum):
    """Why an input was refused."""

    NOT_FOUND = "not-found"
    NOT_READABLE = "not-readable"
    NOT_A_REPORT = "not-a-report"
    NOT_JSON = "not-json"
    NOT_TEXT = "not-text"
    TOO_LARGE = "too-large"
    TEXT_TOO_LONG = "text-too-long"
    BREAKS_SCHEMA = "breaks-schema"
    NEWER_VERSION = "newer-version"
    UNKNOWN_TEMPLATE = "unknown-template"
    CONTROL_CHARACTER = "control-character"
    LONE_SURROGATE = "lone-surrogate"
    REPEATED_ID = "repeated-id"
    WRONG_KIND = "wrong-kind"
    OVER_LIMIT = "over-limit"
    HOLDS_ANSWERS = "holds-answers"
    NO_SUCH_PART = "no-such-part"
    NO_LAYOUT = "no-layout"
    NOT_FAITHFUL = "not-faithful"
    BROKEN_TEMPLATE = "broken-template"
    TEMPLATE_TAKEN = "template-taken"
    MADE_BY_COLLATING = "made-by-collating"
    UNKNOWN_ID = "unknown-id"
    AMBIGUOUS_ID = "ambiguous-id"
    OLDER_THAN_LIBRARY = "older-than-library"
    CHANGED_ON_BOTH_SIDES = "changed-on-both-sides"
    NEWER_LIBRARY = "newer-library"
    NOT_A_LIBRARY = "not-a-library"
    EMPTY_FILE = "empty-file"
    NOT_A_WORD_FILE = "not-a-word-file"
    DAMAGED_PACKAGE = "damaged-package"
    UNSAFE_PACKAGE = "unsafe-package"
    PASSWORD_PROTECTED = "password-protected"  # noqa: S105 - a reason, not a password
    LEGACY_WORD = "legacy-word"
    OTHER_WRITER = "other-writer"
    """A text in a format that word processors open and save as Word files."""
    OTHER_FORMAT = "other-format"
    TOO_MUCH_TEXT = "too-much-text"
    OTHER_FAMILY = "other-family"
    OTHER_REPORT = "other-report"
    HOLDS_ANOTHER = "holds-another"
    """A report that was merged from another of those to be merged."""
    NOT_A_PLAN = "not-a-plan"
    NOT_A_HAND_OVER = "not-a-hand-over"
    PASSPHRASE_NEEDED = "passphrase-needed"  # noqa: S105 - a reason, not a password
    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105
    NO_ANCHORS = "no-anchors"
    NO_PROGRAMME = "no-programme"


class TroubleKind(StrEnum):
    """What the machine could not do."""

    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    NO_RIGHTS = "no-rights"
    NO_FOLDER = "no-folder"
    IS_A_FOLDER = "is-a-folder"
    GONE = "gone"
    LOCKED = "locked"
    DAMAGED = "damaged"
    CANNOT_WRITE = "cannot-write"
    CANNOT_READ = "cannot-read"


class GfmdError(Exception):
    """Root of every error raised on purpose."""


class Refused(GfmdError):
    """The input was refused and nothing was changed.

    `subject` is what the user named (a file, an id), `where` a place inside it, `detail` a fact to quote, `findings` single
    faults when there are several (a broken template).
    """

    def __init__(
        self,
        reason: Refusal,
        subject: str = "",
        *,
        where: str = "",
        detail: str = "",
        findings: tuple[str, ...] = (),
    ) -> None:
        super().__init__(reason, subject, where, detail)
        self.reason = reason
        self.subject = subject
        self.where = where
        self.detail = detail
        self.findings = findings

    def about(self, subject: str) -> Refused:
        """Return the same refusal about what the user calls `subject`."""
        return Refused(self.reason, subject, where=self.where, detail=self.detail, findings=self.findings)


class Trouble(GfmdError):
    """The machine could not do what was asked (disk, lock, rights); what was there before is still there."""

    def __init__(self, kind: TroubleKind, subject: str, *, detail: str = "") -> None:
        super().__init__(kind, subject, detail)
        self.kind = kind
        self.subject = subject
        self.detail = detail


class Cancelled(GfmdError):
    """Somebody asked for the work to stop; nothing was changed."""
