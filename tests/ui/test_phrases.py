"""Words that the window puts together itself have the signs of its language."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from gfmd_desktop import paths
from gfmd_desktop.ui.phrases import captioned, listed, native, parted
from tests.program import ROOT

JOINED = re.compile(r"^[,;:،؛] ?$|^ :$")


@pytest.fixture
def in_language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Return what installs a language, for one test."""
    installed: list[QTranslator] = []

    def install(language: str) -> None:
        translator = QTranslator()
        assert translator.load(str(paths.resources() / "translations" / f"gfmd_desktop_{language}.qm"))
        qapp.installTranslator(translator)
        installed.append(translator)

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("language", "row", "parts", "behind"),
    [
        ("fr", "a, b", "a\u202f; b", "a\u00a0: b"),
        ("es", "a, b", "a; b", "a: b"),
        ("ar", "a، b", "a؛ b", "\u2068a\u2069: \u2068b\u2069"),
    ],
)
def test_lists_and_captions_have_the_signs_of_the_language(
    in_language: Callable[[str], None], language: str, row: str, parts: str, behind: str
) -> None:
    assert (listed(["a", "", "b"]), parted(["a", "b"]), captioned("a", "b")) == ("a, b", "a; b", "a: b")
    in_language(language)
    assert (listed(["a", "", "b"]), parted(["a", "b"]), captioned("a", "b")) == (row, parts, behind)


def test_a_key_is_named_as_the_system_names_it(qapp: QApplication) -> None:
    assert native("Ctrl+Enter").endswith("Enter")
    assert QFontMetrics(qapp.font()).horizontalAdvance(native("Enter")) > 0


def test_nothing_in_the_window_is_joined_by_signs_of_one_language() -> None:
    found = []
    for file in sorted((ROOT / "gfmd_desktop" / "ui").rglob("*.py")):
        if file.name == "crash_reports.py":  # read by who mends the program, in English
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(sign)), attr="join")):
                    signs = [sign]
                case ast.JoinedStr(values=values):
                    signs = [str(each.value) for each in values[1:-1] if isinstance(each, ast.Constant)]
                case _:
                    continue
            found += [f"{file.name}:{node.lineno}: {sign!r}" for sign in signs if JOINED.match(sign)]
    assert found == []
