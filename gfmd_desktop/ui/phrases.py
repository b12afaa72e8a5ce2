"""Words put together by the window itself: what parts a list, what stands behind a caption, keys, each as a language writes it.

A list has its signs alone and no "and" (`QLocale.createSeparatedList`): most are said by screen readers as the parts of one thing.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from gfmd_desktop.ui.qt import isolated


def listed(parts: Iterable[str]) -> str:
    """Return what is said of something, or several names, one after another; nothing is left out but what is empty."""
    return _tr(", ").join(filter(None, parts))


def parted(sentences: Iterable[str]) -> str:
    """Return parts that may hold commas themselves, one after another."""
    return _tr("; ").join(filter(None, sentences))


def beside(parts: Iterable[str]) -> str:
    """Return what is known of something side by side, each part in its own direction, all in that of the window."""
    return " · ".join(isolated(part) for part in parts if part)


def leading_to(place: str) -> str:
    """Return a place behind an arrow that turns round with the window."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{'←' if mirrored else '→'} {isolated(place)}"


def captioned(caption: str, words: str) -> str:
    """Return words behind their caption."""
    return _tr("{0}: {1}").format(caption, words)


def native(key: str) -> str:
    """Return a key as this system and the window's language write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Phrases", words)
