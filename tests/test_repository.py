"""What is committed says nothing of the machine it was written on."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd_desktop import paths

ROOT = Path(__file__).resolve().parent.parent
MACHINE_PATH = re.compile(
    rb"(?<![\w.~}/-])/(root|home|work|tmp|Users|mnt|opt|var/folders)/\w|[A-Z]:\\Users\\", re.ASCII
)
REGISTRY_HOST = re.compile(rb"\b(pypi\.org|pythonhosted\.org|deb\.debian\.org|archive\.ubuntu\.com|npmjs\.(org|com))\b")


def committed_files() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    files = [ROOT / name for name in listing.decode().split("\0") if name]
    return [file for file in files if file.is_file()]


def contents(file: Path) -> Iterator[bytes]:
    """Yield the file's bytes or, of a zip such as a Word file, its members' bytes."""
    if not zipfile.is_zipfile(file):
        yield file.read_bytes()
        return
    with zipfile.ZipFile(file) as archive:
        for member in archive.namelist():
            yield archive.read(member)


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY_HOST], ids=["machine path", "registry host"])
def test_no_committed_file_names_a(pattern: re.Pattern[bytes]) -> None:
    offenders = {
        str(file.relative_to(ROOT)): found.group()
        for file in committed_files()
        for content in contents(file)
        if (found := pattern.search(content))
    }
    assert offenders == {}


def test_no_test_reaches_the_users_own_library(tmp_path: Path) -> None:
    assert paths.default_library().is_relative_to(tmp_path)
