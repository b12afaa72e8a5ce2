"""Bad input and bad luck, each tried on the real program: one line, the right status, nothing half-written, no library touched."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from tests.disks import fill, mounted
from tests.program import PreparedProgram, Result, snapshot

Data = dict[str, Any]
Run = Callable[..., Result]

OPENING_COMMANDS = (("check",), ("export", "-o", "out.docx"), ("export", "-o", "out.json"), ("library", "add"))


def report_data(**changes: Any) -> Data:
    template = {"id": "gfmd-csd-2016", "version": 1}
    values = {"session": "4.1: Cities", "governance": text("One sentence.")}
    return {"format": "gfmd-report", "version": 1, "id": "r1", "template": template, "values": values} | changes


def text(words: str) -> list[Data]:
    return [{"kind": "paragraph", "level": 0, "spans": [{"text": words, "marks": []}]}]


def with_governance(value: object) -> bytes:
    return json.dumps(report_data(values={"session": "4.1", "governance": value})).encode()


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "not JSON": (b"Dear organisers,\n", "line 1, column 1"),
    "cut off": (json.dumps(report_data()).encode()[:-20], "no valid JSON"),
    "empty": (b"", "no valid JSON"),
    "not UTF-8": ('{"group": "\u00e9"}'.encode("latin-1"), "UTF-8"),
    "other JSON": (b'{"name": "package", "version": 1}', "no report file"),
    "breaks schema": (
        with_governance([{"kind": "heading", "level": 0, "spans": [{"text": "x"}]}]),
        "values.governance[0].kind",
    ),
    "wrong kind": (with_governance("a line"), "values.governance"),
    "newer version": (json.dumps(report_data(version=2)).encode(), "newer program"),
    "unknown template": (
        json.dumps(report_data(template={"id": "gfmd-csd-2031", "version": 1})).encode(),
        "gfmd-csd-2031",
    ),
    "unknown revision": (
        json.dumps(report_data(template={"id": "gfmd-csd-2016", "version": 9})).encode(),
        "revision 9",
    ),
    "control character": (with_governance(text("bell \x07")), "values.governance[0].spans[0].text"),
    "escape sequence": (with_governance(text("\x1b[2J")), "U+001B"),
    "lone surrogate": (with_governance(text("\ud800")), "half a character"),
    "non-character": (with_governance(text("\uffff")), "U+FFFF"),
    "10 MB in one answer": (with_governance(text("word " * 2_000_000)), "more than 1000000 characters"),
    "30 MB": (b" " * 30_000_000, "larger than 25 MB"),
    "nested too deep": (b'{"format": "gfmd-report", "version": 1, "x": ' + b"[" * 5000 + b"]" * 5000 + b"}", "nested"),
    "key twice": (b'{"format": "gfmd-report", "format": "gfmd-report"}', "stands twice"),
    "not a number": (b'{"format": "gfmd-report", "revision": NaN}', "NaN"),
    "id twice": (
        json.dumps(report_data(values={"progress": [{"id": "a"}, {"id": "a"}]})).encode(),
        "values.progress[1]",
    ),
}


@pytest.fixture(scope="session")
def prepared(program: PreparedProgram, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds a good report and a library with that report."""
    folder = tmp_path_factory.mktemp("prepared")
    (folder / "good.json").write_text(json.dumps(report_data()), encoding="utf-8")
    assert program("--library", "library.sqlite", "library", "add", "good.json", folder=folder).status == 0
    return folder


@pytest.fixture
def place(prepared: Path, tmp_path: Path) -> Path:
    """Return a copy of that folder."""
    return Path(shutil.copytree(prepared, tmp_path / "place"))


@pytest.fixture
def run(program: PreparedProgram) -> Run:
    """Return what runs a command on the library of that folder."""
    return partial(program, "--library", "library.sqlite")


def assert_refused(result: Result, status: int, *words: str) -> None:
    assert (result.status, result.out) == (status, "")
    for word in words:
        assert word in result.line


@pytest.mark.parametrize(
    "command",
    [OPENING_COMMANDS[0], *(pytest.param(command, marks=pytest.mark.slow) for command in OPENING_COMMANDS[1:])],
    ids=["check", "to Word", "to a report file", "into the library"],
)
@pytest.mark.parametrize("fault", BAD_FILES)
def test_a_bad_report_is_refused_by_every_command_that_opens_one(
    run: Run, place: Path, fault: str, command: tuple[str, ...]
) -> None:
    content, words = BAD_FILES[fault]
    (place / "bad.json").write_bytes(content)
    before = snapshot(place)
    assert_refused(run(*command, "bad.json", folder=place), 3, "bad.json: ", words)
    assert snapshot(place) == before


@pytest.mark.parametrize("name", ["none.json", "none.docx", "none/r.json", "good.json/r.json", "folder.json"])
def test_what_is_no_readable_file_is_refused(run: Run, place: Path, name: str) -> None:
    (place / "folder.json").mkdir()
    before = snapshot(place)
    for command in OPENING_COMMANDS:
        assert_refused(run(*command, name, folder=place), 3, f"{name}: ")
    assert snapshot(place) == before


@pytest.mark.parametrize("ending", [".docx", ".json"])
def test_a_folder_that_is_missing_is_told_and_not_made(run: Run, place: Path, ending: str) -> None:
    before = snapshot(place)
    assert_refused(
        run("export", "good.json", "-o", f"none/out{ending}", folder=place), 4, f"none/out{ending}: ", "no such folder"
    )
    assert_refused(run("new", "gfmd-csd-2016", "-o", "none/new.json", folder=place), 4, "no such folder")
    assert snapshot(place) == before


@pytest.mark.parametrize("ending", ["", ".docx", ".json"])
def test_a_folder_is_not_written_over(run: Run, place: Path, ending: str) -> None:
    (place / f"out{ending}").mkdir()
    before = snapshot(place)
    assert_refused(run("export", "good.json", "-o", f"out{ending}", folder=place), 4, f"out{ending}: ", "a folder")
    assert snapshot(place) == before


@pytest.mark.parametrize("ending", [".docx", ".json"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(run: Run, place: Path, ending: str) -> None:
    with mounted(place / "stick", "size=64k") as stick:
        (stick / f"out{ending}").write_bytes(b"old")
        fill(stick)
        before = snapshot(stick)
        assert_refused(run("export", "good.json", "-o", f"stick/out{ending}", folder=place), 4, "disk is full")
        assert snapshot(stick) == before


def test_a_library_on_a_full_disk_keeps_what_it_has(program: PreparedProgram, place: Path) -> None:
    (place / "long.json").write_text(
        json.dumps(report_data(id="r2", values={"governance": text("word " * 100_000)})), encoding="utf-8"
    )
    with mounted(place / "stick", "size=1m"):
        assert program("--library", "stick/l.sqlite", "library", "add", "good.json", folder=place).status == 0
        fill(place / "stick")
        result = program("--library", "stick/l.sqlite", "library", "add", "long.json", folder=place)
        assert_refused(result, 4, "disk is full")
        assert program("--library", "stick/l.sqlite", "check", "r1", folder=place).status == 1


def test_a_file_that_may_not_grow_is_like_a_full_disk(place: Path) -> None:
    resource = pytest.importorskip("resource")
    before = snapshot(place)
    code = "import resource as r, runpy; r.setrlimit(r.RLIMIT_FSIZE, (300, 300)); runpy.run_module('gfmd_desktop', run_name='__main__')"
    process = subprocess.run(
        [sys.executable, "-c", code, "export", "good.json", "-o", "out.json"],
        cwd=place, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert resource
    assert_refused(Result(process.returncode, process.stdout, process.stderr), 4, "disk is full")
    assert snapshot(place) == before


def test_a_stick_that_is_write_protected_is_told(run: Run, place: Path) -> None:
    with mounted(place / "stick", "size=64k", "ro"):
        assert_refused(run("export", "good.json", "-o", "stick/out.docx", folder=place), 4, "write-protected")
        assert_refused(run("new", "gfmd-csd-2016", "-o", "stick/new.json", folder=place), 4, "write-protected")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_is_told(run: Run, place: Path) -> None:
    (place / "theirs").mkdir()
    (place / "theirs").chmod(0o555)
    assert_refused(run("export", "good.json", "-o", "theirs/out.docx", folder=place), 4, "no right")


def test_a_library_that_another_program_writes_to_can_be_read_and_not_changed(run: Run, place: Path) -> None:
    (place / "other.json").write_text(json.dumps(report_data(id="r2")), encoding="utf-8")
    with FileLock(place / "library.sqlite.lock"):
        before = snapshot(place)
        assert_refused(run("library", "add", "other.json", folder=place), 4, "library.sqlite: ", "another program")
        assert_refused(run("library", "restore", "library.sqlite", folder=place), 4, "another program")
        assert run("check", "r1", folder=place).status == 1
        assert snapshot(place)["library.sqlite"] == before["library.sqlite"]


def broken_inside(content: bytes) -> bytes:
    return content[:4096] + b"\xa5" * (len(content) - 8192) + content[-4096:]


@pytest.mark.parametrize("damage", [broken_inside, lambda content: content[:6000]], ids=["inside", "cut off"])
def test_reading_a_damaged_library_changes_nothing(run: Run, place: Path, damage: Callable[[bytes], bytes]) -> None:
    library = place / "library.sqlite"
    for companion in place.glob("library.sqlite-*"):
        if companion.is_file():
            companion.unlink()
    library.write_bytes(damage(library.read_bytes()))
    before = snapshot(place)
    for command in (
        ("library", "list"),
        ("check", "r1"),
        ("library", "show", "r1"),
        ("export", "r1", "-o", "out.docx"),
    ):
        assert_refused(run(*command, folder=place), 4, "library.sqlite: ", "damaged")
        assert snapshot(place)["library.sqlite"] == before["library.sqlite"]
    assert not (place / "out.docx").exists()


def test_writing_to_a_damaged_library_recovers_it_and_tells(run: Run, place: Path) -> None:
    library = place / "library.sqlite"
    assert run("library", "backup", "kept.sqlite", folder=place).status == 0
    damaged = broken_inside(library.read_bytes())
    library.write_bytes(damaged)
    (place / "other.json").write_text(json.dumps(report_data(id="r2")), encoding="utf-8")
    result = run("library", "add", "other.json", folder=place)
    assert result.status == 0
    told, added = result.err.splitlines()
    assert "it was damaged" in told
    assert added.startswith("other.json: added")
    [kept] = place.glob("library.damaged-*.sqlite")
    assert str(kept) in told
    assert kept.read_bytes() == damaged
    assert "r2" in run("library", "list", folder=place).out
    assert run("library", "restore", "kept.sqlite", folder=place).status == 0
    assert "r1" in run("library", "list", folder=place).out


@pytest.mark.parametrize("content", [b"not a library at all", b"", b"SQLite format 3\x00" + b"\x00" * 84])
def test_a_file_that_is_no_library_is_left_alone(program: PreparedProgram, place: Path, content: bytes) -> None:
    (place / "other.sqlite").write_bytes(content)
    before = snapshot(place)
    for command in (("library", "list"), ("library", "add", "good.json"), ("check", "r1")):
        assert_refused(program("--library", "other.sqlite", *command, folder=place), 3, "other.sqlite: ", "no library")
    assert snapshot(place)["other.sqlite"] == before["other.sqlite"]
