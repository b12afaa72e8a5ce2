"""What is no ordinary file (a pipe, a device, a socket) is refused at once: a command never waits for what may never come."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.program import run_process

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of pipes that nobody writes into, named like everything the program reads."""
    folder = tmp_path_factory.mktemp("pipes")
    for name in ("pipe.json", "pipe.docx", "pipe.gfmd", "pipe.zip", "pipe.sqlite"):
        os.mkfifo(folder / name)
    return folder


@pytest.mark.parametrize(
    "command",
    [
        "check pipe.json",
        "export pipe.docx -o out.docx",
        "import pipe.gfmd -o out.json",
        "library --library library.sqlite add pipe.gfmd",
        "library --library library.sqlite restore pipe.sqlite",
        "library --library pipe.sqlite list",
        "templates install pipe.zip",
    ],
)
def test_a_pipe_is_refused_in_one_sentence(folder: Path, command: str) -> None:
    result = run_process(*command.split(), folder=folder)
    assert result.status == 3
    assert len(result.err.splitlines()) == 1
    assert "no ordinary file" in result.err or "no library" in result.err


def test_a_socket_is_refused_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    listening = socket.socket(socket.AF_UNIX)
    try:
        listening.bind("report.json")
        result = run_process("check", "report.json", folder=tmp_path)
    finally:
        listening.close()
    assert result.status == 3
    assert "no ordinary file" in result.err
