"""The program started as its command starts it: its own modules come first, and it brings Qt itself."""

import sys

from gfmd_desktop.__main__ import main as run_program


def main(began: float) -> None:
    """Start the program, press a key as soon as its caret is seen, and tell when the letter was."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - not before the program's own modules

    from tests.benchmarks.window_child import FirstKey, tell  # noqa: PLC0415

    application = QApplication(["gfmd-desktop"])
    waiting = FirstKey(began, tell)
    sys.argv = ["gfmd-desktop"]
    try:
        run_program()
    finally:
        del waiting, application


if __name__ == "__main__":
    main(float(sys.argv[1]))
