"""The library while a command uses it; what had to be done to open it is told first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gfmd_desktop.cli.context import Program
from gfmd_desktop.cli.printing import say
from gfmd_desktop.services.library import LibraryService
from gfmd_desktop.storage.library import Mode

if TYPE_CHECKING:
    from gfmd_desktop.storage.opening import Opened


@contextmanager
def reading(program: Program) -> Iterator[LibraryService | None]:
    """Open the library to read it, which takes no lock; None when there is none yet."""
    if not program.library_path.exists():
        yield None
        return
    with _open(program, Mode.READ) as library:
        yield library


@contextmanager
def writing(program: Program) -> Iterator[LibraryService]:
    """Open the library to change it, made if need be; Trouble LOCKED while another program has it."""
    with _open(program, Mode.WRITE) as library:
        yield library


@contextmanager
def _open(program: Program, mode: Mode) -> Iterator[LibraryService]:
    opened = program.open_library(mode)
    with opened.library:
        _tell(opened)
        yield program.library_service(opened.library)


def _tell(opened: Opened) -> None:
    path = opened.library.path
    if opened.created:
        say(f"{path}: a new library")
    if opened.backup:
        say(f"{path}: brought to the form of this program; as it was before it lies in {opened.backup}")
    if opened.recovery:
        say(f"{path}: was damaged; what could be read was taken over, the damaged file lies in {opened.recovery.kept}")
