"""Disks that refuse: a small one that fills up, a stick that is write-protected. Only root of a Linux machine that allows it has them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """Mount a file system of its own at `folder`, with options such as "size=4m"; skips the test where that cannot be."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(
            ["umount", "--lazy", str(folder)], capture_output=True, check=False
        )  # a test may have pulled it out


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nothing be written in a mounted folder."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Leave no room on a small disk, and return the file that takes it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"\0" * 512):
            pass
    return ballast
