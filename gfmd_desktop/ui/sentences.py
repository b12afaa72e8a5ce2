"""What went wrong, in words for somebody who looks at a window: no commands, no options, no paths where a name will do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services import wording


def sentence_of(error: Exception) -> str:
    """Return the sentence for an error; a defect of ours is called one."""
    match error:
        case Refused() if error.reason in _REFUSED:
            return _filled(_tr(_REFUSED[error.reason]), _name(error.subject), error.where, error.detail)
        case Refused():
            return wording.refusal(error)
        case Trouble() if error.kind in _TROUBLES:
            return _filled(_tr(_TROUBLES[error.kind]), error.subject, "", error.detail)
        case Trouble():
            return wording.trouble(error)
    return _tr("This is our mistake, not yours ({0}). What you typed is safe.").format(type(error).__name__)


def _name(subject: str) -> str:
    """Return what a person calls a file: its name, wherever it lies."""
    return Path(subject).name if Path(subject).is_absolute() else subject


def _filled(pattern: str, subject: str, where: str, detail: str) -> str:
    """Fill a pattern; {why} and {at} are a fact and a place in brackets, nothing when there is none."""
    count, _, limit = detail.partition("/")
    facts = {"subject": subject, "where": where, "detail": detail, "count": count, "limit": limit}
    words = pattern.format(**facts, why=f" ({detail})" if detail else "", at=f" ({where})" if where else "")
    return wording.one_line(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Sentences", words)


_REFUSED = {
    Refusal.NOT_FOUND: "{subject} is not there any more.",
    Refusal.NOT_READABLE: "{subject} cannot be read{why}.",
    Refusal.NOT_A_REPORT: "{subject} is no report{why}: reports come as report files (.json) or Word files (.docx).",
    Refusal.NOT_JSON: "{subject} is no report file that can be read{at}: have it written once more.",
    Refusal.NOT_TEXT: "{subject} is not written in UTF-8{at}: save it again as UTF-8.",
    Refusal.TOO_LARGE: "{subject} is far larger than any report: look at what it is.",
    Refusal.OTHER_FAMILY: "{subject}: these reports were made from forms that do not go together{why}.",
    Refusal.HOLDS_ANOTHER: "{subject} was merged from others chosen here ({detail}): everything would stand there twice. Choose either"
    " it or them.",
    Refusal.OTHER_REPORT: "{subject} holds another report{why}.",
    Refusal.NOT_A_PLAN: "{subject} is no merge that was begun{why}: begin it once more.",
    Refusal.NOT_A_HAND_OVER: "{subject} is no hand-over file: ask for it again, or for the report as .json or .docx.",
    Refusal.PASSPHRASE_NEEDED: "{subject} is locked with a passphrase: ask whoever sent it.",
    Refusal.WRONG_PASSPHRASE: "{subject}: this is not its passphrase. Type it again.",
    Refusal.EMPTY_FILE: "{subject} is empty: get a fresh copy of it.",
    Refusal.OTHER_WRITER: "{subject} comes from another program{why}: open it there and save it as .docx.",
    Refusal.TOO_MUCH_TEXT: "{subject} is far longer than any report{why}: copy what is the report into a new file.",
    Refusal.TEXT_TOO_LONG: "{subject} holds an answer{at} of more than {detail} characters: shorten it there.",
    Refusal.BREAKS_SCHEMA: "{subject} is no complete report{at}{why}: have it written once more.",
    Refusal.NEWER_VERSION: "{subject} was made by a newer program: update this one to open it.",
    Refusal.CONTROL_CHARACTER: "{subject} holds a character that no Word file can hold{at}: remove it there.",
    Refusal.LONE_SURROGATE: "{subject} holds half a character{at}: type it again there.",
    Refusal.REPEATED_ID: "{subject} holds two items with one mark{at}: have it written once more.",
    Refusal.WRONG_KIND: "{subject} holds an answer that does not fit its question{at}{why}.",
    Refusal.HOLDS_ANSWERS: "{subject} holds a report with answers: choose another name.",
    Refusal.NO_SUCH_PART: "The form has no part {where}.",
    Refusal.BROKEN_TEMPLATE: "{subject}: this form cannot be used{at}{why}.",
    Refusal.TEMPLATE_TAKEN: "{subject}: another form is installed as {detail}.",
    Refusal.MADE_BY_COLLATING: "{subject}: such a report is made by collating others. Choose a form for rapporteurs.",
    Refusal.AMBIGUOUS_ID: "{subject}: several reports in the library begin so.",
    Refusal.CHANGED_ON_BOTH_SIDES: "{subject}: changed in Word and here since it was exported{at}. Nothing was changed; copy from the"
    " Word file what the report should say.",
    Refusal.NOT_A_WORD_FILE: "{subject} is no Word file inside: open it where it was written and save it as .docx.",
    Refusal.DAMAGED_PACKAGE: "{subject} is damaged{at}{why}: get a fresh copy of it.",
    Refusal.UNSAFE_PACKAGE: "{subject} is built in an unsafe way{at}{why}: get it again from its author.",
    Refusal.PASSWORD_PROTECTED: "{subject} has a password: save a copy without one.",
    Refusal.LEGACY_WORD: "{subject} is a Word file of the old kind (.doc): open it and save it as .docx.",
    Refusal.OTHER_FORMAT: "{subject}: reports come as .json or .docx, not as this{why}.",
    Refusal.NO_PROGRAMME: "{subject}: no row of headings with a number or title of sessions was found. Name the columns in the first"
    " row.",
    Refusal.OVER_LIMIT: "{where}: {count} given, {limit} count. Take the others away, or let an annex print them.",
    Refusal.NO_LAYOUT: "This form has no Word layout: its reports leave as a report file.",
    Refusal.NOT_FAITHFUL: "The Word file would not read back the same ({detail}). Nothing was written; please send us the template.",
    Refusal.UNKNOWN_TEMPLATE: "{subject}: the form “{detail}” is not installed here. What it holds is kept; ask the organisers for"
    " the form to open it.",
    Refusal.UNKNOWN_ID: "This report is not in the library any more.",
    Refusal.NOT_A_LIBRARY: "{subject} is no library of this program: it is left as it is. Nothing typed can be saved there.",
    Refusal.NEWER_LIBRARY: "{subject} was made by a newer program: update this one to open it. It is left as it is.",
    Refusal.OLDER_THAN_LIBRARY: "{subject}: the library holds a later state of this report, which is kept. To bring two laptops"
    " together, take in a hand-over file (.gfmd): it carries its history.",
    Refusal.NO_ANCHORS: "{subject} was not made from a form known here: copy its text into a new report.",
}
_TROUBLES = {
    TroubleKind.DISK_FULL: "{subject}: the disk is full. Free some space and try again; nothing was half written.",
    TroubleKind.READ_ONLY: "{subject}: this place is write-protected. Choose another folder.",
    TroubleKind.NO_RIGHTS: "{subject}: you have no right to write here. Choose another folder.",
    TroubleKind.GONE: "{subject} is not there any more: somebody moved or deleted it. Bring it back to where it was.",
    TroubleKind.NO_FOLDER: "{subject}: there is no such folder any more. Choose another.",
    TroubleKind.IS_A_FOLDER: "{subject} is a folder: choose a file.",
    TroubleKind.DAMAGED: "{subject} is damaged ({detail}).",
    TroubleKind.LOCKED: "{subject} is open in another program: close it there.",
    TroubleKind.CANNOT_WRITE: "{subject} could not be written{why}. What was there before is unchanged.",
    TroubleKind.CANNOT_READ: "{subject} could not be read{why}: check the disk or the stick and try again.",
}
