"""What is committed says nothing of the machine it was written on, and what is installed from it is whole."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd_desktop import paths

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = sorted((ROOT / "resources" / "templates").iterdir())
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


@pytest.fixture
def installed_program(tmp_path: Path) -> Path:
    """Return the program as a person gets it: built into a wheel, and that installed, away from the checkout."""
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", tmp_path, ROOT], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    place = tmp_path / "installed"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    pins = ROOT / "packaging" / "constraints.txt"
    subprocess.run([*pip, "--python", place, "install", "--constraint", pins, wheel], check=True)
    return place / ("Scripts" if os.name == "nt" else "bin") / "gfmd-desktop"


@pytest.mark.slow
def test_the_installed_program_carries_templates_layouts_and_schemas(installed_program: Path, tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        done = subprocess.run(
            [installed_program, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    listing = run("templates", "list")
    assert [template.name for template in TEMPLATES if template.name not in listing] == []
    run("new", "gfmd-csd-2016", "-o", "report.json")
    run("export", "report.json", "-o", "report.docx")
    assert zipfile.is_zipfile(tmp_path / "report.docx")
    shipped = {file.name for file in installed_program.parent.parent.rglob("*.qm") if "gfmd_desktop" in file.name}
    assert shipped == {file.name for file in (ROOT / "resources" / "translations").glob("*.qm")} != set()
