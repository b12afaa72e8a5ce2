"""What commands print: results to standard output, all that is said about them to standard error."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import click

from gfmd_desktop.services.wording import one_line

_WIDEST = 48
_GAP = "  "


def show(text: str = "") -> None:
    """Print a line of a result."""
    click.echo(one_line(text))


def say(text: str) -> None:
    """Print a line about what was done."""
    click.echo(one_line(text), err=True)


def show_json(document: Any) -> None:
    """Print one JSON document, in UTF-8 whatever the terminal speaks; what is no Unicode (a file name) is escaped."""
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))


def show_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns as wide as they need to be; the last column takes what is left."""
    lines = [tuple(one_line(cell) for cell in row) for row in (headings, *rows)]
    widths = [min(max(_width(cell) for cell in column), _WIDEST) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [_fitted(cell, width) for cell, width in zip(line[:-1], widths[:-1], strict=True)]
        show(_GAP.join((*cells, line[-1])).rstrip())


def local_time(moment: datetime) -> str:
    """Return a moment as the clock on the wall shows it."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def counted(count: int, one: str, many: str = "") -> str:
    """Say how many: `1 report`, `2 reports`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def _fitted(text: str, width: int) -> str:
    """Cut or fill a text to a number of columns on the screen."""
    if _width(text) > width:
        while _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Columns on the screen: combining marks take none, wide East Asian characters and pictures two."""
    return sum(_character_width(character) for character in text)


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
