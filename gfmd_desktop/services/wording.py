"""Every sentence commands and window say about what went wrong or wants a look: what, where, what to do. Plain and calm.

Sentences are patterns; `{subject}` is what the person named, `{where}` a place in it, `{detail}` a fact.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from gfmd_desktop.domain.problems import Code, Problem
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.templates.fault_kinds import FaultKind, TemplateFault

_REFUSALS = {
    Refusal.NOT_FOUND: "{subject}: there is no such file; look at the name and the folder",
    Refusal.NOT_READABLE: "{subject}: this cannot be read{why}; name a file that you may open",
    Refusal.NOT_A_REPORT: "{subject}: this is no report file{why}; name a .json report or a .docx made from a template",
    Refusal.NOT_JSON: "{subject}: this is no valid JSON{at}{why}; export the report again, or mend that place",
    Refusal.NOT_TEXT: "{subject}: this is not written in UTF-8{at}; save it again as UTF-8",
    Refusal.TOO_LARGE: "{subject}: the file is larger than {megabytes} MB; a report is far smaller, look at what it is",
    Refusal.TEXT_TOO_LONG: "{subject}: the answer at {where} has more than {detail} characters; shorten it",
    Refusal.BREAKS_SCHEMA: "{subject}: this is no complete report{at}: {detail}; export the report again, or mend that place",
    Refusal.NEWER_VERSION: "{subject}: this was made by a newer program (version {detail}); update gfmd-desktop to open it",
    Refusal.UNKNOWN_TEMPLATE: "{subject}: the template{named} is not here; install it (gfmd-desktop templates install) or see"
    " which there are (gfmd-desktop templates)",
    Refusal.CONTROL_CHARACTER: "{subject}: there is a character that no Word file can hold{at}{why}; remove it there",
    Refusal.LONE_SURROGATE: "{subject}: there is half a character{at}{why}; type it again there",
    Refusal.REPEATED_ID: "{subject}: the item{at} has the id of the item at {detail}; give one of them another id",
    Refusal.WRONG_KIND: "{subject}: an answer does not fit its question{at}: {detail}; mend that place",
    Refusal.OVER_LIMIT: "{subject}: {where}: {count} given, {limit} count; move or remove what is beyond, or export it in an"
    " annex (--over-limit annex)",
    Refusal.HOLDS_ANSWERS: "{subject}: this file holds a report with answers; give the new report another name",
    Refusal.NO_SUCH_PART: "{subject}: the template has no part {where}; {parts}",
    Refusal.NO_LAYOUT: "{subject}: this template has no Word layout; export to .json instead",
    Refusal.NOT_FAITHFUL: "{subject}: the Word file would not read back the same{at}{why}; nothing was written, please report"
    " this with the template",
    Refusal.BROKEN_TEMPLATE: "{subject}: this template cannot be used{at}{why}; gfmd-desktop templates check lists its faults",
    Refusal.TEMPLATE_TAKEN: "{subject}: a different template is {where} as {detail}; give this one a new revision",
    Refusal.MADE_BY_COLLATING: "{subject}: such a report is made by collating others, not begun empty; choose a template for"
    " rapporteurs (gfmd-desktop templates)",
    Refusal.UNKNOWN_ID: "{subject}: there is no such file, and no report in the library whose id begins so; gfmd-desktop"
    " library lists them",
    Refusal.AMBIGUOUS_ID: "{subject}: several reports in the library begin so{why}; type more of the id",
    Refusal.OLDER_THAN_LIBRARY: "{subject}: the library holds a later state of this report{why}; nothing was changed. To bring two"
    " laptops together, add a hand-over file (.gfmd): it carries its history",
    Refusal.CHANGED_ON_BOTH_SIDES: "{subject}: changed in Word and in the library since it was exported{at}; nothing was changed,"
    " so copy from the Word file what the report should say",
    Refusal.NEWER_LIBRARY: "{subject}: this library was made by a newer program; update gfmd-desktop to open it",
    Refusal.NOT_A_LIBRARY: "{subject}: this is no library; name another file with --library",
    Refusal.EMPTY_FILE: "{subject}: the file is empty; get a fresh copy of it",
    Refusal.NOT_A_WORD_FILE: "{subject}: this is no Word file{why}; save it as .docx first",
    Refusal.DAMAGED_PACKAGE: "{subject}: the file is damaged{at}{why}; get a fresh copy of it",
    Refusal.UNSAFE_PACKAGE: "{subject}: the file is built in an unsafe way{at}{why}; get it again from its author",
    Refusal.PASSWORD_PROTECTED: "{subject}: the file has a password; save a copy without one",
    Refusal.LEGACY_WORD: "{subject}: this is a Word file of the old kind (.doc); open it and save it as .docx",
    Refusal.OTHER_WRITER: "{subject}: this is no Word file{why}; open it in Word or LibreOffice and save it as .docx",
    Refusal.TOO_MUCH_TEXT: "{subject}: this is far longer than any report{why}; copy what is the report into a new file",
    Refusal.OTHER_FORMAT: "{subject}: reports come as .json or .docx, not as this{why}; save it as one of these",
    Refusal.OTHER_FAMILY: "{subject}: its form ({detail}) is of another kind than that of the others; merge reports of one kind",
    Refusal.HOLDS_ANOTHER: "{subject}: this report was merged from others named here ({detail}), and everything would stand in the"
    " result twice; merge either it or them",
    Refusal.OTHER_REPORT: "{subject}: this is another report than the one before, not another state of it; name three states of one"
    " report, or leave --base out to merge groups",
    Refusal.NOT_A_PLAN: "{subject}: this is no plan of a merge{at}{why}; save it from the merge board again",
    Refusal.NOT_A_HAND_OVER: "{subject}: this is no hand-over file; ask for the .gfmd file again, or for the report as .json or .docx",
    Refusal.PASSPHRASE_NEEDED: "{subject}: this file is sealed; set GFMD_PASSPHRASE to the passphrase that its sender"
    " told you",
    Refusal.WRONG_PASSPHRASE: "{subject}: this passphrase does not open the file, or the file was changed on its way; type it again,"
    " or ask for the file again",
    Refusal.NO_PROGRAMME: "{subject}: no row of headings with a number or title of sessions was found; name the columns in"
    " the first row",
    Refusal.NO_ANCHORS: "{subject}: this Word file was not made from a template known here{why}; copy its text into a new report",
}

_TROUBLES = {
    TroubleKind.DISK_FULL: "{subject}: the disk is full; free some space and try again, nothing was half written",
    TroubleKind.READ_ONLY: "{subject}: this place is write-protected; choose another folder",
    TroubleKind.NO_RIGHTS: "{subject}: you have no right to write here{why}; choose another folder or name",
    TroubleKind.GONE: "{subject}: it is not there any more; bring it back, or restore a backup",
    TroubleKind.NO_FOLDER: "{subject}: there is no such folder; make it first or choose another",
    TroubleKind.IS_A_FOLDER: "{subject}: this is a folder; add the name of a file",
    TroubleKind.LOCKED: "{subject}: another program has it open; close that and try again",
    TroubleKind.DAMAGED: "{subject}: the file is damaged{why}; restore a backup (gfmd-desktop library restore)",
    TroubleKind.CANNOT_WRITE: "{subject}: it could not be written{why}; what was there before is unchanged",
    TroubleKind.CANNOT_READ: "{subject}: it could not be read{why}; check the disk or stick and try again",
}

_PROBLEMS = {
    Code.OVER_LIMIT: "{count} given, {limit} count: move or remove the last {beyond}, or export with an annex"
    " (--over-limit annex)",
    Code.REQUIRED_EMPTY: "nothing written yet: fill it in, or mark that nothing was said",
    Code.CONSENT_MISSING: "consent is not recorded: ask, then mark it approved or anonymous; until then no name is printed",
    Code.SPEAKER_NAMED: "“{name}” is named without consent: write who spoke without the name, or record the consent",
    Code.QUOTE_NAMES: "its words seem to name who spoke (“{name}”), and no consent is recorded: take the name out, or record the"
    " consent",
    Code.OVER_WORDS: "{count} words, {limit} at most: shorten it",
    Code.SAID_AND_NOT_SAID: "marked as “nothing said”, yet something is written: remove one of the two",
    Code.EMPTY_ITEM: "empty, with others after it: fill it in or remove it",
    Code.NOT_AN_OPTION: "“{value}” is none of the choices: choose one",
    Code.UNKNOWN_FIELD: "the template does not ask for this: it is kept, and not printed",
    Code.UNPLACED_TEXT: "texts without a place yet: {count}; put each into an answer, or leave it out with a reason",
}

_FAULTS = {
    FaultKind.BREAKS_SCHEMA: "{detail}",
    FaultKind.FIELD_TWICE: "{detail} fields have this id: give each its own",
    FaultKind.SECTION_TWICE: "{detail} sections have this id: give each its own",
    FaultKind.PART_TWICE: "{detail} parts have this id (capitals do not tell them apart): give each its own",
    FaultKind.OPTION_TWICE: "{detail} options have this id: give each its own",
    FaultKind.HEADING_CLASH: "a part has this section's id (capitals do not tell them apart): change one of them",
    FaultKind.ANCHOR_CLASH: "its bookmark _g1_{detail} would be that of another field too: change one of the ids",
    FaultKind.ANCHOR_TOO_LONG: "the ids of list and sub-field have more than {detail} characters together: shorten one",
    FaultKind.UNKNOWN_PART: "the section names the part “{detail}”, which is not among the parts",
    FaultKind.EMPTY_PART: "no section belongs to this part",
    FaultKind.UNKNOWN_SIBLING: "it is to be shown with “{detail}”, which is no sub-field of the same list",
    FaultKind.UNFIT_SIBLING: "it is to be shown with “{detail}”, which is no line or text of its own place",
    FaultKind.LABEL_WITHOUT_NUMBER: "there can be more items than labels, and the label “{detail}” has no {{n}} for the rest",
    FaultKind.LAYOUT_MISSING: "there is no such file: reports cannot become Word files, only .json",
    FaultKind.LAYOUT_UNREADABLE: "the layout is no Word file that can be read ({where})",
    FaultKind.ANCHOR_MISSING: "the layout has no such bookmark: put it on the label of that answer (in Word without the first"
    " underscore)",
    FaultKind.ANCHOR_UNKNOWN: "the layout has this bookmark, which belongs to no field: rename or remove it",
    FaultKind.ANCHOR_TWICE: "the layout has this bookmark more than once: keep one",
    FaultKind.ANCHOR_WITHOUT_ROOM: "in the layout no cell or paragraph for the answer follows this bookmark's label",
    FaultKind.TRACKED_CHANGES: "the layout holds tracked changes: accept or reject them all",
    FaultKind.WORDS_IN_PLACE: (
        "words, a table or a picture stand where the answer to this bookmark's label goes: remove them, or, when they are official,"
        " put the bookmark on the last of them before the answer, and a _g1_at_ bookmark on the first after it"
    ),
    FaultKind.LEFT_OUT: "{detail} cannot be taken into exports: put a picture or words in its place",
    FaultKind.UNSOUND: (
        "a filled form made from it would not be sound: {detail}; mend that place, or open the layout in Word or LibreOffice"
        " and save it again"
    ),
}


_LOSSES = {
    "chart": "a chart",
    "diagram": "a SmartArt diagram",
    "object": "an embedded object",
    "other-document": "a document inside the document",
    "linked-picture": "a picture that is only linked",
    "ink": "a drawing by hand",
}


def refusal(refused: Refused) -> str:
    """Return the sentence of a refused input."""
    count, _, limit = refused.detail.partition("/")
    sentence = _REFUSALS[refused.reason].format(
        count=count,
        limit=limit,
        subject=refused.subject,
        where=refused.where,
        detail=refused.detail,
        at=f" at {refused.where}" if refused.where else "",
        why=f" ({refused.detail})" if refused.detail else "",
        named=f" {refused.detail}" if refused.detail else "",
        parts=f"it has {refused.detail}" if refused.detail else "it is one whole: leave --part out",
        megabytes=int(refused.detail) // 1024**2 if refused.detail.isdigit() else "25",
    )
    return one_line(sentence)


def trouble(found: Trouble) -> str:
    """Return the sentence of something the machine could not do."""
    why = f" ({found.detail})" if found.detail else ""
    return one_line(_TROUBLES[found.kind].format(subject=found.subject, why=why))


def problem(found: Problem, place: str) -> str:
    """Return the sentence of a problem in a report, led in by its place in words."""
    facts: Mapping[str, object] = found.facts
    sentence = _PROBLEMS[found.code].format(**facts)
    return one_line(f"{place}: {sentence}" if place else sentence)


def template_fault(fault: TemplateFault) -> str:
    """Return the sentence of a fault of a template, led in by its place."""
    detail = _LOSSES.get(fault.detail, fault.detail) if fault.kind is FaultKind.LEFT_OUT else fault.detail
    sentence = _FAULTS[fault.kind].format(where=fault.where, detail=detail)
    return one_line(f"{fault.where or fault.kind.file}: {sentence}")


def one_line(text: str) -> str:
    """Return text as one line that no terminal takes for a command: control characters and line ends become spaces."""
    return "".join(" " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character for character in text)
