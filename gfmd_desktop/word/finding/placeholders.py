"""What Word writes where nothing was answered yet: furniture, never an answer."""

from __future__ import annotations

from typing import Final

from gfmd_desktop.word.finding.wording import words_of

_SHOWN: Final = (
    "Click or tap here to enter text.",
    "Click here to enter text.",
    "Click or tap to enter a date.",
    "Click here to enter a date.",
    "Choose an item.",
    "Enter any content that you want to repeat, including other content controls.",
    "Cliquez ou appuyez ici pour entrer du texte.",
    "Cliquez ici pour entrer du texte.",
    "Cliquez ou appuyez ici pour entrer une date.",
    "Choisissez un élément.",
    "Haga clic o pulse aquí para escribir texto.",
    "Haga clic aquí para escribir texto.",
    "Haga clic o pulse aquí para escribir una fecha.",
    "Elija un elemento.",
    "انقر أو اضغط هنا لإدخال نص.",
    "Klicken oder tippen Sie hier, um Text einzugeben.",
    "Wählen Sie ein Element aus.",
    "Место для ввода текста.",
    "单击或点击此处输入文字。",
    "Clique ou toque aqui para introduzir texto.",
    "Fare clic o toccare qui per immettere il testo.",
)
_KEYS: Final = frozenset(words_of(text).key for text in _SHOWN)
_LAST_WORDS: Final = tuple({key.rpartition(" ")[2] for key in _KEYS if key.isascii()})
_MARKS: Final = "".join(mark for mark in map(chr, range(128)) if not (mark.isalnum() or mark == "_"))


def is_placeholder(text: str) -> bool:
    """Tell whether a text is what Word shows in an empty content control, in one of the languages it comes in."""
    return len(text) < 100 and _may_be(text) and words_of(text).key in _KEYS


def _may_be(text: str) -> bool:
    """Every text of every file is asked for: where there is nothing to fold, how it ends says enough of most."""
    return not text.isascii() or text.rstrip(_MARKS).lower().endswith(_LAST_WORDS)
