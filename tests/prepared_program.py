"""A process that has read the program's modules and splits for every run; `tests.program.PreparedProgram` gives it its orders."""

import gc
import json
import os
import runpy
import sys
import traceback
from importlib import import_module
from pkgutil import walk_packages
from typing import NoReturn

import gfmd_desktop

_LEFT = ("gfmd_desktop.ui", "gfmd_desktop.pages", "gfmd_desktop.__main__")
"""The window, which no command reads, and the start itself."""


def serve() -> None:
    """Run what each line of standard input orders, in a process of its own, and answer with the status it ended with."""
    for module in walk_packages(gfmd_desktop.__path__, "gfmd_desktop."):
        if not module.name.startswith(_LEFT):
            import_module(module.name)
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _run(**json.loads(line))
        _, ended = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(ended), flush=True)  # noqa: T201


def _run(arguments: list[str], folder: str, environment: dict[str, str], out: str, err: str) -> NoReturn:
    """Be the program from its start to its end, in a folder, with standard streams of its own.

    Putting away module after module of what was read would take longer than most commands, so the end is the system's own.
    """
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, file in enumerate((os.devnull, out, err)):
        opened = os.open(file, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        os.dup2(opened, number)
        os.close(opened)
    sys.argv = ["gfmd_desktop", *arguments]
    status = 1
    try:
        runpy.run_module("gfmd_desktop", run_name="__main__", alter_sys=True)
    except SystemExit as left:
        status = int(left.code or 0)
    except BaseException:  # noqa: BLE001 - said as Python says it
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    serve()
