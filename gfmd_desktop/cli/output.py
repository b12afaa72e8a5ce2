"""Where a command writes its result: `-o FILE`, with the endings that the command can make."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from gfmd_desktop.errors import Trouble, TroubleKind

_Command = TypeVar("_Command", bound=Callable[..., Any])


class _OutputFile(click.ParamType[Path]):
    """A file to write, told by its ending what it is to be."""

    name = "file"

    def __init__(self, endings: tuple[str, ...]) -> None:
        self._endings = endings

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Return the path; an ending nobody can make is wrong usage, a folder is a folder."""
        path = Path(value)
        if path.is_dir():
            raise Trouble(TroubleKind.IS_A_FOLDER, str(path))
        if path.suffix.lower() not in self._endings:
            self.fail(f"“{path.name}” must end in {' or '.join(self._endings)}", param, ctx)
        return path


def keep_inputs(output: Path, inputs: Iterable[str | Path]) -> None:
    """Demand that a result goes elsewhere than what it is made of: that would be gone, whatever it is called."""
    for name in inputs:
        with suppress(OSError):
            if output.samefile(name):
                message = f"“{output.name}” is itself one of the files to read; give the result another name"
                raise click.BadParameter(message, param_hint="-o")


def output_option(*endings: str) -> Callable[[_Command], _Command]:
    """Demand `-o FILE` with one of these endings."""
    return click.option(
        "-o",
        "--output",
        "output",
        required=True,
        type=_OutputFile(endings),
        metavar="FILE",
        help=f"Where to write it: a file that ends in {' or '.join(endings)}.",
    )
