"""Where a line could show official words: as a whole, at its beginning, or their beginning where a page broke them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gfmd_desktop.word.finding.alignment import Match
from gfmd_desktop.word.finding.index import Index
from gfmd_desktop.word.finding.lines import Line
from gfmd_desktop.word.finding.officials import Official, Role
from gfmd_desktop.word.finding.wording import Words

CERTAIN = 90.0
"""At this likeness (of 100) words count as the official ones."""
GUESSED = 80.0
"""Down to this likeness words of some length are taken for the official ones, in doubt."""
_BEGINNING = 92.0
_OTHER_NUMBER = 95.0
"""How like a copied label is that counts another item than it should."""
_SHORT = 12
_LEAST_BROKEN = 3
_NUMBERS_APART = 2
_LONG_LABEL = 4
_MOST_JOINED = 4
_AT_BEGINNING = 95.0


@dataclass(frozen=True, slots=True)
class Sighting:
    """A line that may show official texts, up to `end` of its characters; `is_broken` when their end is missing."""

    match: Match
    likeness: float
    end: int
    is_broken: bool = False


class Watch:
    """Looks for official words in lines, one line at a time."""

    def __init__(self, officials: Sequence[Official]) -> None:
        self._officials = officials
        self._index = Index(officials)

    def sightings(self, position: int, line: Line) -> list[Sighting]:
        """Return every official text the line at a position in the file could be; lines come in their order."""
        found = self._sightings(position, line)
        self._index.note(each.match.first for each in found if each.likeness >= CERTAIN)
        return found

    def _sightings(self, position: int, line: Line) -> list[Sighting]:
        if line.words.is_number:
            return list(self._as_number(position, line))
        if not line.words.core:
            return []
        found = list(self._as_whole(position, line))
        if line.is_beside_text or (found and found[0].likeness == 100.0):
            return found
        return [*found, *self._as_beginning(position, line), *self._as_broken(position, line)]

    def _as_number(self, position: int, line: Line) -> Iterator[Sighting]:
        """A lone number is a label only in a cell of its own, before an answer."""
        number = line.words.number or 0
        if line.cell is None or not line.has_right or not line.is_alone or line.left:
            return
        for other in range(number - _NUMBERS_APART, number + _NUMBERS_APART + 1):
            for place in self._index.numbered(other):
                likeness = 100.0 if other == number else GUESSED
                weight = 60 if other == number else 20
                yield Sighting(Match(position, place, place, weight), likeness, len(line.text))

    def _as_whole(self, position: int, line: Line) -> Iterator[Sighting]:
        for key, likeness in self._like(line):
            for place in self._index.places(key):
                if self._may_be_whole(line, self._officials[place]):
                    weight = self._weight(place, likeness, line)
                    yield Sighting(Match(position, place, place, weight), likeness, len(line.text))

    def _like(self, line: Line) -> list[tuple[str, float]]:
        key = line.words.key
        if key in self._index:
            return [(key, 100.0), *((other, _OTHER_NUMBER) for other in self._index.others(key))]
        if len(key) > self._index.longest * 1.25:
            return []
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only files that are not ours, or edited, need it

        found = process.extract(key, self._index.compared, scorer=fuzz.ratio, score_cutoff=GUESSED, limit=6)
        return [(other, score) for other, score, _ in found if score >= CERTAIN or len(other) >= _SHORT]

    def _may_be_whole(self, line: Line, official: Official) -> bool:
        """Right of other words only the heads of columns are official, alone in their cells."""
        if line.is_beside_text and (official.role is not Role.ROW_LABEL or not line.is_alone):
            return False
        return official.role is not Role.ROW_LABEL or len(official.words.core) > 1 or line.cell is not None

    def _as_beginning(self, position: int, line: Line) -> Iterator[Sighting]:
        for place in self._index.begun_with(line.words.core):
            official = self._officials[place]
            taken = self._taken(line.words.core, official.words)
            if taken and self._is_set_off(line, official, taken):
                for each in self._index.places(official.key):
                    yield self._joined(position, line, each, taken)

    def _joined(self, position: int, line: Line, first: int, taken: int) -> Sighting:
        """Take along guidance that follows the label on the same line; guidance in between may be missing."""
        last, core = first, line.words.core
        weight = self._weight(first, _AT_BEGINNING, line)
        for place in range(first + 1, min(first + 1 + _MOST_JOINED, len(self._officials))):
            following = self._officials[place]
            more = self._taken(core[taken:], following.words) if following.role is Role.GUIDANCE else 0
            if more:
                last, taken = place, taken + more
                weight += self._weight(place, _AT_BEGINNING, line)
        end = len(line.text) if taken == len(core) else line.words.end_of(taken)
        return Sighting(Match(position, first, last, weight), 100.0, end)

    def _taken(self, core: Sequence[str], official: Words) -> int:
        """Return how many words at the beginning are the official ones; 0 when they are not."""
        wanted = official.core
        if not wanted or not core or len(core) < len(wanted) - 1:
            return 0
        if tuple(core[: len(wanted)]) == wanted:
            return len(wanted)
        if len(wanted) < _LONG_LABEL or core[0] != wanted[0]:
            return 0
        from rapidfuzz import fuzz  # noqa: PLC0415 - as above

        best = max(
            range(len(wanted) - 2, min(len(core), len(wanted) + 2) + 1),
            key=lambda count: (fuzz.ratio(" ".join(core[:count]), official.key), core[count - 1] == wanted[-1]),
        )
        return best if fuzz.ratio(" ".join(core[:best]), official.key) >= _BEGINNING else 0

    def _is_set_off(self, line: Line, official: Official, taken: int) -> bool:
        return line.words.is_set_off(taken) or (
            len(official.words.core) >= _LONG_LABEL and official.role is not Role.LABEL
        )

    def _as_broken(self, position: int, line: Line) -> Iterator[Sighting]:
        core = line.words.core
        if len(core) < _LEAST_BROKEN or (line.cell is not None and not line.is_first):
            return
        for place in self._index.begun_with(core):
            official = self._officials[place]
            if len(core) < len(official.words.core) and official.words.core[: len(core)] == core:
                share = len(core) / len(official.words.core)
                for each in self._index.places(official.key):
                    weight = int(self._weight(each, 90.0, line) * share)
                    yield Sighting(Match(position, each, each, weight), CERTAIN, len(line.text), is_broken=True)

    def _weight(self, place: int, likeness: float, line: Line) -> int:
        """Long words that are very like count most; the same number, and a label's place before an answer, tip the scale."""
        official = self._officials[place]
        same_number = official.words.numbering and official.words.number == line.words.number
        before_answer = line.has_right and official.role in (Role.LABEL, Role.ROW_LABEL)
        closeness = (likeness - 70.0) / 30.0
        return (
            int((30 * len(official.key) ** 0.5) * closeness) + (10 if same_number else 0) + (10 if before_answer else 0)
        )
