"""The program as a whole: help, wrong usage, its own mistakes, and quiet ends."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gfmd_desktop.app import Application
from gfmd_desktop.cli import main as main_module
from gfmd_desktop.cli.main import run
from gfmd_desktop.templates.shelf import Shelf
from tests.heard_signals import as_in_a_terminal
from tests.program import ROOT, Program, run_process, start


def test_asked_for_help_it_helps_and_is_content(gfmd: Program) -> None:
    result = gfmd("--help")
    assert result.status == 0
    assert result.err == ""
    for command in ("templates", "new", "export", "merge", "check", "library"):
        assert f"\n  {command} " in result.out


def test_no_command_of_a_later_day_is_offered(gfmd: Program) -> None:
    assert "collate" not in gfmd("--help").out.casefold()


def test_every_command_has_help(gfmd: Program) -> None:
    commands = ["templates", "new", "import", "export", "merge", "check", "library"]
    commands += [f"templates {name}" for name in ("list", "show", "check", "install")]
    commands += [f"library {name}" for name in ("list", "search", "add", "show", "backup", "restore", "verify")]
    for command in commands:
        result = gfmd(*command.split(), "--help")
        assert result.status == 0
        assert result.out.startswith(f"Usage: gfmd-desktop {command}")
        assert "--library" in result.out


def test_the_help_names_every_command_as_the_command_itself_does() -> None:
    for name, words in main_module._COMMANDS.items():
        command = main_module.gfmd_desktop.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.name == name
        assert words.endswith(".")


def test_it_tells_its_version(gfmd: Program) -> None:
    assert gfmd("--version").out.startswith("gfmd-desktop ")


@pytest.mark.parametrize(
    "arguments",
    ["frobnicate", "export", "export a.json", "export a.json -o", "export a.json -o b",
     "new gfmd-csd-2016 -o b.docx", "check", "check --frob a.json", "templates frob", "library frob", "library search",
     "export a.json -o b.docx --over-limit perhaps", "library add", "--library"],
)  # fmt: skip
def test_wrong_usage_is_told_in_one_line_that_points_to_help(gfmd: Program, arguments: str) -> None:
    result = gfmd(*arguments.split())
    assert (result.status, result.out) == (2, "")
    assert result.line.startswith("gfmd-desktop")
    assert "--help" in result.line


def test_a_mistake_of_ours_is_one_line_and_a_report_without_a_word_of_the_users(
    gfmd: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(_self: Shelf) -> None:
        message = "a secret from a report"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(Shelf, "entries", fail)
    result = gfmd("templates")
    assert result.status == 70
    assert "ZeroDivisionError" in result.line
    reports = list((tmp_path / "application-data").rglob("defect-*.txt"))
    assert len(reports) == 1
    assert str(reports[0]) in result.line
    text = reports[0].read_text(encoding="utf-8")
    assert "secret from a report" not in text.replace('message = "a secret from a report"', "")
    assert "ZeroDivisionError" in text
    assert "Python 3" in text
    assert "test_main.py" in text


def test_a_mistake_of_ours_is_told_even_where_no_report_can_be_kept(
    gfmd: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Shelf, "entries", lambda _self: 1 / 0)
    (tmp_path / "application-data").write_text("a file where the folder should be", encoding="utf-8")
    result = gfmd("templates")
    assert result.status == 70
    assert "ZeroDivisionError" in result.line


def test_an_interruption_is_an_end_and_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_self: Shelf) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Shelf, "entries", interrupt)
    assert run(["templates"], Application()) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name != "posix", reason="pipes as on POSIX")
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [sys.executable, "-m", "gfmd_desktop", "templates"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=writing, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(writing)
    assert (process.returncode, process.stderr) == (141, b"")


@pytest.mark.skipif(os.name != "posix", reason="closes what a shell closes")
@pytest.mark.parametrize(("closed", "status"), [(">&-", 0), ("2>&-", 0), (">&- 2>&-", 0)])
def test_a_command_does_its_work_where_nothing_can_be_printed(tmp_path: Path, closed: str, status: int) -> None:
    process = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m gfmd_desktop templates {closed}', sys.executable],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, check=False,
    )  # fmt: skip
    assert process.returncode == status
    assert process.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_a_redirection_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            [sys.executable, "-m", "gfmd_desktop", "templates"],
            cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert process.returncode == 4
    assert process.stderr.decode().count("\n") == 1
    assert "disk is full" in process.stderr.decode()


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
def test_ctrl_c_ends_a_waiting_command_without_a_word(tmp_path: Path, report: Path) -> None:
    data = json.loads(report.read_text(encoding="utf-8"))
    data["values"]["quotes"] = [data["values"]["quotes"][0] | {"id": f"q{number}"} for number in range(500)]
    report.write_text(json.dumps(data), encoding="utf-8")
    uninterrupted = run_process("check", report, "--json", folder=tmp_path)
    with as_in_a_terminal():
        process = start(["check", report, "--json"], tmp_path, PYTHONWARNINGS="ignore")
    assert process.stdout is not None
    assert process.stdout.read(1) == b"{", "it says more than a pipe holds, and waits for somebody to read on"
    process.send_signal(signal.SIGINT)
    said, err = process.communicate(timeout=60)
    assert (process.returncode, err.decode()) == (130, uninterrupted.err)
    assert len(said) + 1 < len(uninterrupted.out.encode())


def test_a_terminal_that_knows_no_arabic_ends_no_command(tmp_path: Path, report: Path) -> None:
    result = run_process("check", report, folder=tmp_path, PYTHONIOENCODING="latin-1")
    assert result.status == 1
    assert "\\u201cAmal Haddad\\u201d" in result.out
