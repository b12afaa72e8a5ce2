"""The window in other languages: nothing is left untranslated, nothing is garbled, and the whole window follows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gfmd_desktop import paths
from gfmd_desktop.errors import Refusal, Refused, Trouble, TroubleKind
from gfmd_desktop.services import wording
from gfmd_desktop.ui.language import NAMES, language_of, speak
from gfmd_desktop.ui.sentences import sentence_of
from tests.program import ROOT
from tests.ui.window.conftest import Open, leave, library, open_window  # noqa: F401 - fixtures

UI = ROOT / "gfmd_desktop" / "ui"
LANGUAGES = tuple(language for language in NAMES if language != "en")
SHOWN_BY = {
    "setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setTabText", "setStatusTip", "setWhatsThis", "addAction", "addMenu", "addTab", "addItem", "setTitle", "setInformativeText",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "Message", "Offer",
}  # fmt: skip
TRANSLATED_BY = {"tr", "_tr", "translate"}
NO_WORDS = {"set_role", "format", "get", "key", "native", "property"}
WORD = re.compile(r"[^\W\d_]{2,}")
MARKS = re.compile(r"\{\w*\}|%n")


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the tools that look for the window's sentences."""
    monkeypatch.syspath_prepend(ROOT / "packaging" / "translations")
    import ts_file  # noqa: PLC0415
    import window_words  # noqa: PLC0415

    return {
        "sentences": window_words.sentences_of(UI),
        "read": lambda language: ts_file.read(file_of(language)),
    }


def file_of(language: str, ending: str = ".ts") -> Path:
    return paths.resources() / "translations" / f"gfmd_desktop_{language}{ending}"


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def bare_words(node: ast.AST) -> Iterator[str]:
    """Yield the words of an expression that do not go through the translator."""
    if isinstance(node, ast.Call) and name_of(node) in TRANSLATED_BY | NO_WORDS:
        return
    if isinstance(node, ast.Subscript | ast.Dict | ast.Compare):
        return
    if isinstance(node, ast.FormattedValue):
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and WORD.search(node.value) and not node.value.endswith("://"):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.keyword):
            yield from bare_words(child)


def test_every_word_that_is_shown_goes_through_the_translator() -> None:
    offenders = [
        f"{file.relative_to(ROOT)}:{call.lineno}: {words}"
        for file in sorted(UI.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and name_of(call) in SHOWN_BY
        for argument in call.args[:1] if name_of(call) != "addTab"
        for words in bare_words(argument)
    ]  # fmt: skip
    assert offenders == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(found: Any, language: str) -> None:
    translations = found["read"](language)
    missing = [sentence for sentence in found["sentences"] if not translations.get(sentence)]
    assert missing == [], "make translations adds them to the .ts files; translate them there and make it once more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_what_is_filled_in_and_the_keys(found: Any, language: str) -> None:
    translated = {sentence: words for sentence, words in found["read"](language).items() if words}
    for sentence, translation in translated.items():
        assert sorted(MARKS.findall(translation)) == sorted(MARKS.findall(sentence.words)), translation
        assert set(re.findall(r"\b(?:F\d+|Alt\+\d|\.docx|\.json|CSV|PDF)\b", sentence.words)) <= set(
            re.findall(r"\b(?:F\d+|Alt\+\d|\.docx|\.json|CSV|PDF)\b", translation)
        ), translation


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_says_what_people_wrote(found: Any, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(file_of(language, ".qm")))
    for sentence, translation in found["read"](language).items():
        assert translator.translate(sentence.context, sentence.words) == translation


@pytest.mark.parametrize(
    ("chosen", "wished", "spoken"),
    [
        ("", ["fr-CH", "de-CH"], "fr"),
        ("", ["de-DE", "de", "es"], "es"),
        ("", ["ar_EG"], "ar"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("es", ["fr"], "es"),
        ("xx", ["fr"], "fr"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_first_known_one_wished(
    chosen: str, wished: list[str], spoken: str
) -> None:
    assert language_of(chosen, wished) == spoken


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Any]:
    """Return `speaking(language)`; the program speaks English again afterwards."""
    installed: list[QTranslator] = []
    before = QLocale()

    def start(language: str) -> None:
        installed.extend(speak(qapp, paths.resources(), language))

    yield start
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_speaks_french(speaking: Any, open_window: Open) -> None:  # noqa: F811
    speaking("fr")
    running = open_window()
    assert running.window.windowTitle() == "Rapports"
    assert running.window.header.badge.text().startswith("● Tout est en sûreté")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(1878) != "1,878"
    assert running.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_window_is_mirrored_in_arabic(speaking: Any, open_window: Open) -> None:  # noqa: F811
    speaking("ar")
    running = open_window()
    assert running.window.windowTitle() == "التقارير"
    assert running.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(12) == "12"


def test_english_loads_nothing(qapp: QApplication) -> None:
    assert speak(qapp, paths.resources(), "en") == ()


def test_a_language_is_chosen_by_its_own_name_for_the_next_start(open_window: Open) -> None:  # noqa: F811
    running = open_window()
    assert running.window.commands["language_ar"].text() == "Language: العربية (Arabic)"
    running.window.commands["language_fr"].trigger()
    assert "Français" in running.window.messages.said()[-1]
    leave(running)
    assert open_window().memory.state.language == "fr"


def test_everything_that_can_be_refused_or_fail_has_a_sentence_for_the_window() -> None:
    errors: list[Refused | Trouble] = [*map(Refused, Refusal), *(Trouble(kind, "library") for kind in TroubleKind)]
    for error in errors:
        said = sentence_of(error)
        in_a_terminal = wording.refusal(error) if isinstance(error, Refused) else wording.trouble(error)
        assert said != in_a_terminal
        assert "gfmd-desktop" not in said
        assert "--" not in said
