"""Words that the window puts together itself have the signs of its language."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gfmd_desktop import paths
from gfmd_desktop.ui.board.chips import chips_that_fit
from gfmd_desktop.ui.phrases import beside, captioned, leading_to, listed, native, parted
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
        ("ar", "a\u200f، b", "a\u200f؛ b", "\u2068a\u2069: \u2068b\u2069"),
    ],
)
def test_lists_and_captions_have_the_signs_of_the_language(
    in_language: Callable[[str], None], language: str, row: str, parts: str, behind: str
) -> None:
    assert (listed(["a", "", "b"]), parted(["a", "b"]), captioned("a", "b")) == ("a, b", "a; b", "a: b")
    in_language(language)
    assert (listed(["a", "", "b"]), parted(["a", "b"]), captioned("a", "b")) == (row, parts, behind)


@pytest.mark.parametrize(
    ("direction", "arrow"), [(Qt.LayoutDirection.LeftToRight, "→"), (Qt.LayoutDirection.RightToLeft, "←")]
)
def test_arrows_point_where_the_window_is_read_to(
    qapp: QApplication, direction: Qt.LayoutDirection, arrow: str
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        assert leading_to("Quotes 1") == f"{arrow} \u2068Quotes 1\u2069"
    finally:
        qapp.setLayoutDirection(before)


def test_each_part_beside_others_keeps_its_own_direction() -> None:
    assert beside(["Salle 2", "", "قاعة"]) == "\u2068Salle 2\u2069 · \u2068قاعة\u2069"


@pytest.mark.usefixtures("qapp")
def test_the_count_of_other_chips_stays_behind_its_sign_in_a_window_read_from_the_right() -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    names = chips_that_fit(painter, QRect(0, 0, 60, 20), ["Europe and Mediterranean", "Asia", "Africa"])
    painter.end()
    assert names == ["Europe and Mediterranean", "\u2066+2\u2069"]


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
