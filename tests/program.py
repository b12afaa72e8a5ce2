"""Running the program in tests: as a process of its own, begun anew or prepared, or within this one where only its words count."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from gfmd_desktop.app import Application
from gfmd_desktop.cli.main import run

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Result:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON document on standard output."""
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """The one line on standard error; fails when there are more, or a traceback."""
        assert self.err.endswith("\n"), self
        assert self.err.count("\n") == 1, self
        assert "Traceback" not in self.err
        return self.err.rstrip("\n")


def start(arguments: Sequence[str | os.PathLike[str]], folder: Path, **environment: str) -> subprocess.Popen[bytes]:
    """Start the program as a process of its own, in a folder."""
    return subprocess.Popen(
        [sys.executable, "-m", "gfmd_desktop", *(os.fspath(argument) for argument in arguments)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"} | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def run_process(*arguments: str | os.PathLike[str], folder: Path, **environment: str) -> Result:
    """Run the program as a process of its own and wait for its end."""
    process = start(arguments, folder, **environment)
    out, err = process.communicate(timeout=120)
    return Result(process.returncode, out.decode(), err.decode())


class PreparedProgram:
    """The program as a process of its own for each run, split off one that has read its modules: 0.05 s for a start, not 0.5.

    What a command reads by itself, and how it starts, is the matter of `run_process`, which is used where processes cannot split.
    """

    def __init__(self, folder: Path) -> None:
        """Keep in a folder what the runs say."""
        self._said = {"out": folder / "out", "err": folder / "err"}

    @cached_property
    def _process(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.prepared_program"],
            cwd=ROOT,
            env=os.environ | {"PYTHONWARNINGS": "error"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *arguments: str | os.PathLike[str], folder: Path) -> Result:
        """Run the program and wait for its end."""
        if not hasattr(os, "fork"):
            return run_process(*arguments, folder=folder)
        orders, answers = self._process.stdin, self._process.stdout
        assert orders is not None
        assert answers is not None
        said = {name: str(file) for name, file in self._said.items()}
        order = {"arguments": [os.fspath(each) for each in arguments], "folder": str(folder)}
        print(json.dumps(order | said | {"environment": dict(os.environ)}), file=orders, flush=True)
        status = answers.readline()
        assert status, "the process that all are split off ended; what it said of that is among the captured words"
        return Result(int(status), *(file.read_text(encoding="utf-8") for file in self._said.values()))

    def end(self) -> None:
        """Let the process end that all were split off."""
        if "_process" in vars(self):
            self._process.communicate()


class Program:
    """The program within this process, in the current folder."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | os.PathLike[str]) -> Result:
        """Run one command."""
        self._capsys.readouterr()
        status = run([os.fspath(argument) for argument in arguments], Application())
        said = self._capsys.readouterr()
        return Result(status, said.out, said.err)


def snapshot(folder: Path) -> dict[str, str]:
    """Return what lies in a folder, deeply: names, and hashes of contents."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
    }
