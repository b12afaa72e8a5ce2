"""What went wrong, in words for somebody who looks at a window: no commands, no options, no paths where a name will do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services import wording


def sentence_of(error: Exception) -> str:
    """Return the sentence for an error; a defect of ours is called one."""
    match error:
        case Refused() if error.reason in _REFUSED:
            return _filled(_REFUSED[error.reason], error.subject, error.where, error.detail)
        case Refused():
            return wording.refusal(error)
        case Trouble() if error.kind in _TROUBLES:
            return _filled(_TROUBLES[error.kind], error.subject, "", error.detail)
        case Trouble():
            return wording.trouble(error)
    return _tr("This is our mistake, not yours ({0}). What you typed is safe.").format(type(error).__name__)


def _filled(pattern: str, subject: str, where: str, detail: str) -> str:
    count, _, limit = detail.partition("/")
    return wording.one_line(_tr(pattern).format(subject=subject, where=where, detail=detail, count=count, limit=limit))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Sentences", words)


_REFUSED = {
    Refusal.OVER_LIMIT: "{where}: {count} given, {limit} count. Choose which count by their order, or print the rest in an annex.",
    Refusal.NO_LAYOUT: "This form has no Word layout: its reports leave as a report file.",
    Refusal.NOT_FAITHFUL: "The Word file would not read back the same ({detail}). Nothing was written; please send us the template.",
    Refusal.UNKNOWN_TEMPLATE: "{subject}: the form “{detail}” is not installed here.",
    Refusal.UNKNOWN_ID: "This report is not in the library any more.",
    Refusal.NOT_A_LIBRARY: "{subject} is no library of this program: it is left as it is. Nothing typed can be saved there.",
    Refusal.NEWER_LIBRARY: "{subject} was made by a newer program: update this one to open it. It is left as it is.",
    Refusal.OLDER_THAN_LIBRARY: "{subject}: the library holds a later state of this report, which is kept.",
    Refusal.NO_ANCHORS: "{subject} was not made from a form known here: copy its text into a new report.",
}
_TROUBLES = {
    TroubleKind.DAMAGED: "{subject} is damaged ({detail}).",
    TroubleKind.LOCKED: "{subject} is open in another program: close it there.",
}
