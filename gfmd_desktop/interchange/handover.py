"""The hand-over file (*.gfmd): a report with its past, for another laptop (docs/handover-format.md).

A zip of manifest.json, report.json, revisions.json, notes.json (only when asked) and plan.json (of a merge); under a passphrase, of
manifest.json and sealed.bin. Reading is all or nothing, and trusts nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from gfmd_desktop.checked_json import strict
from gfmd_desktop.checked_json.schema import Schema, shipped
from gfmd_desktop.domain import plain_data
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange import handover_seal, report_file
from gfmd_desktop.interchange.handed import HandedNote, HandOver, Revision, TakenState
from gfmd_desktop.interchange.handover_zip import pack, unpack
from gfmd_desktop.interchange.report_file import TemplateFor

FORMAT, VERSION = "gfmd-hand-over", 1
MANIFEST, REPORT, REVISIONS, NOTES, PLAN, SEALED = (
    "manifest.json",
    "report.json",
    "revisions.json",
    "notes.json",
    "plan.json",
    "sealed.bin",
)
_NAMES = (MANIFEST, REPORT, REVISIONS, NOTES, PLAN, SEALED)

_Data = dict[str, Any]


def write(given: HandOver, passphrase: str | None = None) -> bytes:
    """Return the bytes of a hand-over file; without a passphrase the same for the same content.

    Refused CONTROL_CHARACTER or LONE_SURROGATE, with the place, when it holds a character that reading would refuse.
    """
    files = {REPORT: report_file.write(given.report), REVISIONS: _written(_revisions_to_data(given.revisions), given)}
    if given.notes:
        files[NOTES] = _written(_notes_to_data(given.notes), given)
    if given.plan is not None:
        files[PLAN] = _written(dict(given.plan), given)
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "report": given.report.id,
        "revision": given.report.revision,
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    plain = pack({MANIFEST: _json(manifest), **files})
    return plain if passphrase is None else _sealed(plain, passphrase)


def read(content: bytes, subject: str, template_for: TemplateFor, passphrase: str | None = None) -> HandOver:
    """Return what a hand-over file holds.

    Refused: NOT_A_HAND_OVER, NEWER_VERSION, PASSPHRASE_NEEDED, WRONG_PASSPHRASE, DAMAGED_PACKAGE, UNSAFE_PACKAGE, TOO_LARGE,
    BREAKS_SCHEMA, and whatever reading its report file refuses.
    """
    files = unpack(content, subject, _NAMES)
    manifest = _manifest(files, subject)
    if "sealed" in manifest:
        files = _unsealed(files, manifest, passphrase, subject)
        manifest = _manifest(files, subject)
        if "sealed" in manifest:
            raise Refused(Refusal.UNSAFE_PACKAGE, subject, where=SEALED, detail="sealed twice")
    _check_hashes(files, manifest, subject)
    report = report_file.read(files[REPORT], subject, template_for)
    if (report.id, report.revision) != (manifest["report"], manifest["revision"]):
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, where=MANIFEST, detail="it names another report")
    try:
        revisions = _revisions_from_data(_parsed(files, REVISIONS, "revisions", subject))
        notes = _notes_from_data(_parsed(files, NOTES, "notes", subject))
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Refused(Refusal.BREAKS_SCHEMA, subject, detail="an edit or a moment in it is not understood") from None
    plan = strict.parse(files[PLAN], subject) if PLAN in files else None
    return HandOver(report, revisions, notes, plan)


def is_sealed(content: bytes, subject: str) -> bool:
    """Tell whether a hand-over file asks for a passphrase; Refused as `read`."""
    return "sealed" in _manifest(unpack(content, subject, (MANIFEST,)), subject)


def _sealed(plain: bytes, passphrase: str) -> bytes:
    seal = handover_seal.new_seal()
    manifest = _json({"format": FORMAT, "version": VERSION, "sealed": handover_seal.seal_to_data(seal)})
    return pack({MANIFEST: manifest, SEALED: handover_seal.close(plain, passphrase, seal, manifest)})


def _unsealed(files: dict[str, bytes], manifest: _Data, passphrase: str | None, subject: str) -> dict[str, bytes]:
    if SEALED not in files:
        raise Refused(Refusal.DAMAGED_PACKAGE, subject, where=SEALED, detail="missing")
    if passphrase is None:
        raise Refused(Refusal.PASSPHRASE_NEEDED, subject)
    seal = handover_seal.seal_from_data(manifest["sealed"])
    plain = handover_seal.unlock(files[SEALED], passphrase, seal, files[MANIFEST], subject)
    return unpack(plain, subject, _NAMES)


def _manifest(files: Mapping[str, bytes], subject: str) -> _Data:
    if MANIFEST not in files:
        raise Refused(Refusal.NOT_A_HAND_OVER, subject)
    data = strict.parse(files[MANIFEST], subject)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise Refused(Refusal.NOT_A_HAND_OVER, subject)
    version = data.get("version")
    if type(version) is int and version > VERSION:
        raise Refused(Refusal.NEWER_VERSION, subject, where="version", detail=str(version))
    _check(data, "", MANIFEST, subject)
    return data


def _check_hashes(files: Mapping[str, bytes], manifest: _Data, subject: str) -> None:
    """What the manifest names must be there and whole, and nothing that counts may be there beside it."""
    named: dict[str, str] = manifest["files"]
    for name in {*files, *named, REPORT} - {MANIFEST}:
        if name not in _NAMES:
            continue
        if name not in files:
            raise Refused(Refusal.DAMAGED_PACKAGE, subject, where=name, detail="missing")
        if hashlib.sha256(files[name]).hexdigest() != named.get(name):
            raise Refused(Refusal.DAMAGED_PACKAGE, subject, where=name, detail="not as it was written")


def _parsed(files: Mapping[str, bytes], name: str, shape: str, subject: str) -> list[_Data]:
    if name not in files:
        return []
    data = strict.parse(files[name], subject)
    _check(data, shape, name, subject)
    entries: list[_Data] = data[shape]
    return entries


@cache
def _schema(shape: str) -> Schema:
    whole = shipped("handover.schema.json")
    return Schema({"$defs": whole["$defs"], "$ref": f"#/$defs/{shape}"} if shape else whole)


def _check(data: Any, shape: str, name: str, subject: str) -> None:
    fault = _schema(shape).first_fault(data)
    if fault:
        raise Refused(Refusal.BREAKS_SCHEMA, subject, where=f"{name} {fault.where}".strip(), detail=fault.what)


def _revisions_to_data(revisions: tuple[Revision, ...]) -> _Data:
    return {"revisions": [_revision_to_data(each) for each in revisions]}


def _revision_to_data(revision: Revision) -> _Data:
    data: _Data = {"revision": revision.number}
    if revision.at is not None:
        data["at"] = _moment(revision.at)
    if revision.took:
        data["took"] = [{"revision": taken.revision, "mark": taken.mark} for taken in revision.took]
    return data | {"edits": [plain_data.edit_to_data(edit) for edit in revision.edits]}


def _revisions_from_data(entries: list[_Data]) -> tuple[Revision, ...]:
    return tuple(
        Revision(
            each["revision"],
            tuple(plain_data.edit_from_data(edit) for edit in each["edits"]),
            _read_moment(each["at"]) if "at" in each else None,
            tuple(TakenState(taken["revision"], taken["mark"]) for taken in each.get("took", ())),
        )
        for each in entries
    )


def _notes_to_data(notes: tuple[HandedNote, ...]) -> _Data:
    return {"notes": [_note_to_data(note) for note in notes]}


def _note_to_data(note: HandedNote) -> _Data:
    data: _Data = {"id": note.id, "at": _moment(note.at), "text": note.text}
    return data if note.filed is None else data | {"filed": list(note.filed)}


def _notes_from_data(entries: list[_Data]) -> tuple[HandedNote, ...]:
    return tuple(
        HandedNote(
            each["id"], _read_moment(each["at"]), each["text"], tuple(each["filed"]) if "filed" in each else None
        )
        for each in entries
    )


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _read_moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _written(data: _Data, given: HandOver) -> bytes:
    strict.check_characters(data, given.report.id)
    return _json(data)


def _json(data: _Data) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
