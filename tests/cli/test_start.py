"""Commands start quickly: none waits for a library it does not use."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import ROOT

SLOW = {"sqlalchemy", "lxml", "jsonschema", "PySide6"}
SAMPLE = str(ROOT / "resources" / "samples" / "2016-welcoming-cities.json")


def imported(*arguments: str, folder: Path) -> set[str]:
    """Return the slow libraries that a command imports."""
    code = (
        "import sys; from gfmd_desktop.__main__ import main\n"
        "try: main()\n"
        "finally: print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    process = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=folder, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder), "PATH": ""},
    )  # fmt: skip
    return SLOW & set(process.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("command", "allowed"),
    [
        (["--help"], set()),
        ([], set()),
        (["templates", "list"], set()),
        (["templates", "show", "gfmd-csd-2016"], set()),
        (["library", "--help"], {"sqlalchemy"}),
        (["new", "gfmd-csd-2016", "-o", "new.json"], {"jsonschema"}),
        (["check", SAMPLE], {"jsonschema"}),
        (["export", SAMPLE, "-o", "out.json"], {"jsonschema"}),
        (["export", SAMPLE, "-o", "out.docx"], {"jsonschema", "lxml"}),
        (["library", "list"], {"sqlalchemy"}),
    ],
)
def test_a_command_imports_only_what_it_uses(tmp_path: Path, command: list[str], allowed: set[str]) -> None:
    assert imported(*command, folder=tmp_path) <= allowed
