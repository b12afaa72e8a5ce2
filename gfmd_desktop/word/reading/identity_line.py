"""The reference line of a file: printed words, which survive what nothing hidden survives, copying and typing anew."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from gfmd_desktop.domain.report import Report
from gfmd_desktop.word.reading.walked import Walked, WalkedBlock
from gfmd_desktop.word.writing.identity import reference_code

Referred = Callable[[Callable[[str], bool]], Report | None]
"""Returns, as it is now, the one report at hand whose id it is told to be right; None when there is none, or several."""

_DASHES = re.compile(r"\s*[-\u2010-\u2015\u2212\ufe58\uff0d]\s*")
_CODE = re.compile(r"\bGFMD-(?P<short>[A-Z0-9]{4}-[A-Z0-9]{4})-R(?P<revision>[0-9]{1,9})-(?P<check>[A-Z])\b")
_LINE = re.compile(
    rf"\W*(?:REF\b\W*)?{_CODE.pattern}(?P<group>\s*·[^\t\n]{{1,120}})?"
    r"(?:\W+(?:\w{1,8}\W{1,3})?\d{1,4}(?:\W{1,3}(?:\w{1,4}\W)?\d{1,4})?)?\W*"
)
_MISREAD = str.maketrans("018", "OIB")
"""Digits that no hash in base 32 has, and the letters they are taken for."""
_LONGEST_LINE = 300


@dataclass(frozen=True, slots=True)
class Reference:
    """What a reference line says: which report, by a hash of its id, and which revision of it; `code` is all of it."""

    code: str
    revision: int

    def is_of(self, report_id: str) -> bool:
        """Tell whether it names this report; the letter at its end must fit, too."""
        return reference_code(report_id, self.revision) == self.code


def is_reference_line(words: str) -> bool:
    """Tell whether words are a reference line of ours and nothing else, but a page number perhaps."""
    return len(words) <= _LONGEST_LINE and _LINE.fullmatch(_plain(words)) is not None


def reference_in(walked: Walked) -> Reference | None:
    """Return the one reference that lines of a file give; None where there is none, or several that are not the same."""
    blocks: Iterable[WalkedBlock] = (*walked.apart, *walked.blocks)
    found = {_reference(_plain(block.text)) for block in blocks if is_reference_line(block.text)}
    return found.pop() if len(found) == 1 else None


def with_references_apart(walked: Walked) -> Walked:
    """Return a file without the reference lines that stand among its text: copied there, they are nobody's answer."""
    lines = tuple(block for block in walked.blocks if is_reference_line(block.text))
    if not lines:
        return walked
    numbers = {block.number for block in lines}
    rest = tuple(block for block in walked.blocks if block.number not in numbers)
    return replace(walked, blocks=rest, apart=(*walked.apart, *lines))


def _reference(words: str) -> Reference | None:
    found = _CODE.search(words)
    if found is None:
        return None
    revision = int(found["revision"])
    short = found["short"].translate(_MISREAD)
    return Reference(f"GFMD-{short}-r{revision}-{found['check']}", revision)


def _plain(words: str) -> str:
    return _DASHES.sub("-", unicodedata.normalize("NFKC", words)).upper()
