"""A real LibreOffice, as the person at the other end has it."""

import os
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

_LONGEST_CONVERSION = 180  # seconds; an ordinary one takes less than one


@dataclass(frozen=True, slots=True)
class LibreOffice:
    """One LibreOffice with a profile of its own, so that several may run at the same time."""

    program: str
    profile: Path

    @classmethod
    def find(cls, profile: Path) -> "LibreOffice | None":
        """Return the installed LibreOffice, if there is one; it makes `profile` when it first runs."""
        program = shutil.which("soffice") or shutil.which("libreoffice")
        return cls(program, profile) if program else None

    def convert(self, document: Path, target: str, folder: Path) -> Path:
        """Return `document` converted into `folder`.

        `target` is what `soffice --convert-to` takes: "pdf", "odt", 'docx:MS Word 2007 XML'. The result is named
        after the document, so `folder` must not be where the document lies when its kind stays the same.
        """
        result = folder / f"{document.stem}.{target.partition(':')[0]}"
        if result.exists():
            raise FileExistsError(result)
        command = [
            self.program,
            f"-env:UserInstallation={self.profile.resolve().as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            target,
            "--outdir",
            str(folder),
            str(document),
        ]
        said = _run(command)
        if not result.exists():  # its exit status is 0 all the same
            raise AssertionError(f"LibreOffice made no {result.name} of {document.name}:\n{said}")
        return result


def _run(command: list[str]) -> str:
    """Return what `command` printed; past the time limit end it with every process it started."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=_LONGEST_CONVERSION)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    return said
