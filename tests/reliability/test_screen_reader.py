"""A person who cannot see the window writes a report in it by what things are called, and hands it over."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"
PROGRAMS = ("xvfb-run", "xauth", "dbus-run-session", "/usr/libexec/at-spi-bus-launcher", PYTHON)
ON_A_SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--")
ANSWERS = (
    ("", "Session", "3.1 Welcoming societies"),
    ("Add to Rapporteurs", "Rapporteurs, Name 1, Name", "Ana Silva"),
    ("Add to Progress", "Progress 1, Example", "A one-stop desk answers newcomers in nine languages."),
    ("", "Global Compact", "Cities asked for a seat at the table."),
    ("", "Other information", "The room was full."),
)
"""What adds an item first, if anything, what the answer is called, and its words."""
WANTED = {"form": "CSD 2016", "answers": ANSWERS, "views": ("Problems", "Preview", "History", "Notes")}


@pytest.fixture
def can_listen() -> None:
    """Do without the test where there is no screen in memory, no bus or no AT-SPI; in CI nothing is missing."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if not missing and subprocess.run([PYTHON, "-c", "import pyatspi"], check=False, capture_output=True).returncode:
        missing = ["pyatspi"]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"missing: {missing}")
    if missing:
        pytest.skip(f"not here: {missing}")


def environment(folder: Path) -> dict[str, str]:
    """Return an environment that knows no screen or bus but those the test starts, and no home but `folder`."""
    elsewhere = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
    own = {"HOME": str(folder), "GFMD_LIBRARY": str(folder / "library.sqlite"), "PYTHONPATH": str(ROOT)}
    return kept | own | {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


@pytest.mark.slow
@pytest.mark.usefixtures("can_listen")
def test_a_report_is_begun_filled_and_exported_by_names_alone(tmp_path: Path) -> None:
    script = [PYTHON, str(ROOT / "tests" / "reliability" / "screen_reader.py")]
    done = subprocess.run(
        [*ON_A_SCREEN, *script, sys.executable, "-m", "gfmd_desktop"],
        env=environment(tmp_path),
        cwd=tmp_path,
        input=json.dumps(WANTED),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout.splitlines()[-1])  # xvfb-run puts what Qt warns of before it
    assert heard["nameless"] == [], "whatever can have the keyboard says what it is"
    assert "as concretely as possible" in heard["described"]["Progress 1, Example"], "an answer says what is asked for"
    (file,) = tmp_path.glob("*.docx")
    assert file.name in heard["said"]
    with zipfile.ZipFile(file) as package:
        words = package.read("word/document.xml").decode()
    assert [answer for _, _, answer in ANSWERS if answer not in words] == []
