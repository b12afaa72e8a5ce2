"""The hand-over file: comes back as it went, sealed or not; what is hostile or damaged is refused with a reason."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gfmd_desktop.checked_json.schema import shipped
from gfmd_desktop.domain.edits import apply, set_group, set_value
from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.errors import Refusal, Refused
from gfmd_desktop.interchange.handed import HandedNote, HandOver, Revision
from gfmd_desktop.interchange.handover import is_sealed, read, write
from tests.example_template import EXAMPLE, EXAMPLE_REF
from tests.strategies import edits, reports

AT = datetime(2016, 12, 8, 14, 32, 7, tzinfo=UTC)
NOTE = HandedNote("n1", AT, "Ana said more than is in the report.", ("findings",))


def refusal(content: bytes, passphrase: str | None = None) -> Refusal:
    with pytest.raises(Refused) as refused:
        read_back(content, passphrase)
    assert refused.value.subject == "4.1.gfmd"
    return refused.value.reason


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def without(name: str) -> Callable[[dict[str, bytes]], None]:
    """Take a file out."""

    def change(files: dict[str, bytes]) -> None:
        del files[name]

    return change


def template_for(_: TemplateRef) -> Template:
    return EXAMPLE


def read_back(content: bytes, passphrase: str | None = None) -> HandOver:
    return read(content, "4.1.gfmd", template_for, passphrase)


def with_a_past() -> HandOver:
    """A report in two steps."""
    report, revisions = Report("r1", EXAMPLE_REF), []
    for number, value in enumerate(("Safe passage", "Safe passage for all"), start=1):
        made = (set_value(report, ("theme",), value), set_group(report, "Asia"))
        for edit in made:
            report = apply(report, edit)
        revisions.append(Revision(number, made, AT + timedelta(minutes=number)))
    return HandOver(replace(report, revision=2), tuple(revisions), (NOTE,), {"format": "gfmd-merge-plan"})


GIVEN = with_a_past()


@given(st.data())
def test_comes_back_as_it_went(data: st.DataObject) -> None:
    report = data.draw(reports(EXAMPLE, unknown=True))
    made = data.draw(edits(report, EXAMPLE))
    for edit in made:
        report = apply(report, edit)
    given_over = HandOver(report, (Revision(report.revision, made, AT), Revision(report.revision + 1, ())), (NOTE,))
    content = write(given_over)
    assert read_back(content) == given_over
    assert write(read_back(content)) == content


def test_states_before_serve_as_bases() -> None:
    given_over = read_back(write(GIVEN))
    before = given_over.state_at(1)
    assert before is not None
    assert (before.revision, before.values["theme"], before.group) == (1, "Safe passage", "Asia")
    assert given_over.state_at(2) == given_over.report
    assert given_over.state_at(7) is None


def test_a_past_that_leads_nowhere_is_no_base() -> None:
    broken = replace(GIVEN.revisions[0].edits[0], path=("proposals", "nobody", "proposal"))
    given_over = replace(GIVEN, revisions=(Revision(1, (broken,)), GIVEN.revisions[1]))
    assert read_back(write(given_over)).state_at(1) is None


def test_notes_travel_only_when_asked() -> None:
    content = write(replace(GIVEN, notes=()))
    assert b"notes.json" not in content
    assert read_back(content).notes == ()


def test_sealed_opens_with_the_passphrase_alone() -> None:
    content = write(GIVEN, "cafe\u0301 ruz tinta sol")
    assert is_sealed(content, "a")
    assert not is_sealed(write(GIVEN), "a")
    assert read_back(content, "café ruz tinta sol") == GIVEN
    assert b"r1" not in content
    assert refusal(content) is Refusal.PASSPHRASE_NEEDED
    assert refusal(content, "something else") is Refusal.WRONG_PASSPHRASE
    assert write(GIVEN, "x") != write(GIVEN, "x")


def test_a_seal_that_was_tampered_with_does_not_open() -> None:
    files = unzipped(write(GIVEN, "x"))
    manifest = json.loads(files["manifest.json"])
    assert (
        refusal(zipped(files | {"manifest.json": json.dumps(manifest, indent=3).encode()}), "x")
        is Refusal.WRONG_PASSPHRASE
    )
    sealed = bytearray(files["sealed.bin"])
    sealed[5] ^= 1
    assert refusal(zipped(files | {"sealed.bin": bytes(sealed)}), "x") is Refusal.WRONG_PASSPHRASE
    manifest["sealed"]["n"] = 2**30
    assert refusal(zipped(files | {"manifest.json": json.dumps(manifest).encode()}), "x") is Refusal.BREAKS_SCHEMA
    assert refusal(zipped({"manifest.json": files["manifest.json"]}), "x") is Refusal.DAMAGED_PACKAGE


def test_what_is_written_keeps_to_the_schemas() -> None:
    schema = shipped("handover.schema.json")
    Draft202012Validator.check_schema(schema)
    files = unzipped(write(GIVEN))
    assert sorted(files) == ["manifest.json", "notes.json", "plan.json", "report.json", "revisions.json"]
    Draft202012Validator(schema).validate(json.loads(files["manifest.json"]))
    Draft202012Validator(schema).validate(json.loads(unzipped(write(GIVEN, "x"))["manifest.json"]))
    for name in ("revisions", "notes"):
        shape = {"$defs": schema["$defs"], "$ref": f"#/$defs/{name}"}
        Draft202012Validator(shape).validate(json.loads(files[f"{name}.json"]))
    Draft202012Validator(shipped("report.schema.json")).validate(json.loads(files["report.json"]))


@given(st.data())
def test_a_damaged_file_is_refused_or_says_the_same(data: st.DataObject) -> None:
    content = bytearray(write(GIVEN))
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    for changed in (bytes(content), bytes(content[:cut])):
        with suppress(Refused):
            assert read_back(changed) == GIVEN


def hostile(change: Callable[[dict[str, bytes]], None]) -> bytes:
    files = unzipped(write(GIVEN))
    change(files)
    return zipped(files)


def amend(name: str, **changes: Any) -> Callable[[dict[str, bytes]], None]:
    """Change keys of a JSON file inside, its hash in the manifest along with it."""

    def change(files: dict[str, bytes]) -> None:
        files[name] = json.dumps(json.loads(files[name]) | changes).encode()
        manifest = json.loads(files["manifest.json"])
        if name != "manifest.json":
            manifest["files"][name] = hashlib.sha256(files[name]).hexdigest()
            files["manifest.json"] = json.dumps(manifest).encode()

    return change


EDIT: dict[str, Any] = {"path": ["theme"], "before": None, "after": {"at": "x"}}
HOSTILE = {
    "empty": (b"", Refusal.NOT_A_HAND_OVER),
    "no zip": (b"{}", Refusal.NOT_A_HAND_OVER),
    "another zip": (hostile(without("manifest.json")), Refusal.NOT_A_HAND_OVER),
    "truncated": (write(GIVEN)[:-40], Refusal.DAMAGED_PACKAGE),
    "another format": (hostile(amend("manifest.json", format="x")), Refusal.NOT_A_HAND_OVER),
    "newer version": (hostile(amend("manifest.json", version=2)), Refusal.NEWER_VERSION),
    "no version": (hostile(amend("manifest.json", version="1")), Refusal.BREAKS_SCHEMA),
    "no report": (hostile(without("report.json")), Refusal.DAMAGED_PACKAGE),
    "changed report": (hostile(lambda files: files.update({"report.json": b"{}"})), Refusal.DAMAGED_PACKAGE),
    "unnamed notes": (hostile(amend("manifest.json", files={})), Refusal.DAMAGED_PACKAGE),
    "another report": (hostile(amend("report.json", id="r2")), Refusal.DAMAGED_PACKAGE),
    "newer report": (hostile(amend("report.json", version=2)), Refusal.NEWER_VERSION),
    "odd edit": (hostile(amend("revisions.json", revisions=[{"revision": 1, "edits": [EDIT]}])), Refusal.BREAKS_SCHEMA),
    "no edits": (hostile(amend("revisions.json", revisions=[{"revision": 1}])), Refusal.BREAKS_SCHEMA),
    "no day": (
        hostile(amend("notes.json", notes=[{"id": "n", "at": "2016-13-40T00:00:00Z", "text": ""}])),
        Refusal.BREAKS_SCHEMA,
    ),
    "leads outside": (hostile(lambda files: files.update({"../evil": b""})), Refusal.UNSAFE_PACKAGE),
    "absolute": (hostile(lambda files: files.update({"/etc/evil": b""})), Refusal.UNSAFE_PACKAGE),
    "in capitals again": (hostile(lambda files: files.update({"Report.JSON": b""})), Refusal.UNSAFE_PACKAGE),
    "many files": (hostile(lambda files: files.update({f"f{at}": b"" for at in range(40)})), Refusal.UNSAFE_PACKAGE),
    "bomb": (hostile(lambda files: files.update({"notes.json": b" " * 30_000_000})), Refusal.UNSAFE_PACKAGE),
    "too large": (b"PK" + bytes(26 * 1024 * 1024), Refusal.TOO_LARGE),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_refuses_what_is(case: str) -> None:
    content, reason = HOSTILE[case]
    assert refusal(content) is reason
