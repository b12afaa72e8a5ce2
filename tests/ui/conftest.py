"""What tests of the window share; that a warning of Qt fails a test stands in pyproject.toml."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def pytest_runtest_logstart() -> None:
    """Look for no garbage during a test of the window, as the program does (`ui.steady_pace`)."""
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Destroy what the test left before the next begins, and let later looks pass over all that stays."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Return what shows a widget in a window of its own that has the keyboard."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
