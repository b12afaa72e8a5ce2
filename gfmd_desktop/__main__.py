"""Start of the program: `gfmd-desktop` or `python -m gfmd_desktop`."""

from __future__ import annotations

import sys
from typing import NoReturn

from gfmd_desktop.app import Application
from gfmd_desktop.cli.main import run


def main() -> NoReturn:
    """Run the command the command line names and exit with its status."""
    sys.exit(run(sys.argv[1:], Application()))


if __name__ == "__main__":
    main()
