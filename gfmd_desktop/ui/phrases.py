"""Words put together by the window itself: what parts a list, what stands behind a caption, keys, each as a language writes it.

A list has its signs alone and no "and" (`QLocale.createSeparatedList`): most are said by screen readers as the parts of one thing.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


def listed(parts: Iterable[str]) -> str:
    """Return what is said of something, or several names, one after another; nothing is left out but what is empty."""
    return _tr(", ").join(filter(None, parts))


def parted(sentences: Iterable[str]) -> str:
    """Return parts that may hold commas themselves, one after another."""
    return _tr("; ").join(filter(None, sentences))


def captioned(caption: str, words: str) -> str:
    """Return words behind their caption."""
    return _tr("{0}: {1}").format(caption, words)


def native(key: str) -> str:
    """Return a key as this system and the window's language write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Phrases", words)
