"""Numbers as lists write them: 3, c, iii, 3rd."""

from __future__ import annotations

from collections.abc import Callable

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_SMALL_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ARABIC_LETTERS = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_MOST_ROMAN = 32_767


def numeral(number: int, number_format: str) -> str:
    """Return a number in one of Word's number formats; in a format that is not known here, in plain digits."""
    return _FORMATS.get(number_format, str)(number)


def roman(number: int) -> str:
    """Return a number in small Roman numerals."""
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    written = ""
    for value, letters in (*_ROMAN, *_SMALL_ROMAN):
        times, number = divmod(number, value)
        written += letters * times
    return written


def letters(number: int, alphabet: str = "abcdefghijklmnopqrstuvwxyz") -> str:
    """Return a number as Word letters it: a to z, then aa to zz."""
    if number < 1:
        return str(number)
    times, place = divmod(number - 1, len(alphabet))
    return alphabet[place] * min(times + 1, 100)


def ordinal(number: int) -> str:
    """Return a number as an English ordinal: 1st, 2nd, 3rd, 11th."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    ending = "th" if number % 100 in (11, 12, 13) else endings.get(number % 10, "th")
    return f"{number}{ending}"


_FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "bullet": lambda _: "",
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "ordinal": ordinal,
    "hindiNumbers": lambda number: str(number).translate(_ARABIC_DIGITS),
    "arabicAlpha": lambda number: letters(number, _ARABIC_LETTERS),
    "arabicAbjad": lambda number: letters(number, _ABJAD),
    "numberInDash": lambda number: f"- {number} -",
}
