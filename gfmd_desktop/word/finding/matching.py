"""Official words found in a whole file: which lines hold them, what they say about the text that follows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gfmd_desktop.domain.template import Field, Template
from gfmd_desktop.word.finding.alignment import best_chain
from gfmd_desktop.word.finding.lines import Line
from gfmd_desktop.word.finding.officials import Official, Role, officials
from gfmd_desktop.word.finding.sightings import CERTAIN, Sighting, Watch
from gfmd_desktop.word.finding.wording import words_of
from gfmd_desktop.word.rendering import row_subfields

_MOST_ITEMS = 5_000
_LEAST_WORDS = 5
_REWRAPPED = 93.0
_LEAST_SHARED = 0.3
_LEAST_BROKEN = 3
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Found:
    """Official words at the beginning of a line, up to `end`; `begins` is what the text after them answers (None: as before).

    `is_certain` is false where the words, or their place, are not quite the template's.
    """

    end: int
    begins: Official | None = None
    is_certain: bool = True
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Matching:
    """What was found in a file's lines, by the number of their blocks, and what of the template's core words."""

    found: Mapping[int, Found]
    seen: frozenset[Official] = field(default_factory=frozenset)
    looked_for: tuple[Official, ...] = ()


def match(lines: Sequence[Line], template: Template, part: str | None = None) -> Matching:
    """Find the official words of a template, or of a part of it, in the lines of a file."""
    counts = _Counts(lines)
    wanted = tuple(
        each for each in officials(template, counts.of) if part is None or each.part in (None, part) or not each.field
    )
    watch = Watch(wanted)
    by_line = [watch.sightings(position, line) for position, line in enumerate(lines)]
    return _Matcher(lines, wanted, by_line).matching()


class _Counts:
    """How many items of a list a file may show: as many as lines look like the label an item begins with."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._numbers = max((line.words.number or 0 for line in lines if line.words.is_number), default=0)
        self._heads: dict[str, int] = {}
        for line in lines:
            head = _without_digits(line.words.core[:3])
            self._heads[head] = self._heads.get(head, 0) + 1

    def of(self, listed: Field) -> int:
        if not row_subfields(listed):
            return 0
        lead = words_of(row_subfields(listed)[0].label_for(1))
        seen = self._numbers if lead.is_number else self._heads.get(_without_digits(lead.core[:3]), 0)
        return max(len(listed.subfields[0].labels), min(max(seen, listed.limit or 1), _MOST_ITEMS))


def _without_digits(tokens: Sequence[str]) -> str:
    return _DIGITS.sub("#", " ".join(tokens))


class _Matcher:
    def __init__(self, lines: Sequence[Line], wanted: Sequence[Official], by_line: Sequence[list[Sighting]]) -> None:
        self._lines = lines
        self._wanted = wanted
        self._by_line = by_line
        self._found: dict[int, Found] = {}
        self._seen: set[Official] = set()

    def matching(self) -> Matching:
        self._take_chain()
        self._take_out_of_order()
        self._take_rests()
        return Matching(self._found, frozenset(self._seen), tuple(self._wanted))

    def _take_chain(self) -> None:
        chosen = {each.line: each for each in best_chain(s.match for found in self._by_line for s in found)}
        for position, taken in chosen.items():
            sighting = max((s for s in self._by_line[position] if s.match == taken), key=lambda s: s.likeness)
            self._take(position, sighting, certain=sighting.likeness >= CERTAIN)

    def _take(self, position: int, sighting: Sighting, *, certain: bool) -> None:
        covered = self._wanted[sighting.match.first : sighting.match.last + 1]
        self._seen.update(covered)
        begins = next((each for each in reversed(covered) if each.role is not Role.GUIDANCE), None)
        heading = begins is not None and begins.role is Role.HEADING
        self._found[self._lines[position].number] = Found(sighting.end, begins, certain, heading)

    def _take_out_of_order(self) -> None:
        """Labels that stand elsewhere than in the template are labels still; a second one like an earlier begins nothing."""
        for position, line in enumerate(self._lines):
            if line.number in self._found:
                continue
            exact = [each for each in self._by_line[position] if each.likeness == 100.0 and not line.words.is_number]
            fresh = [
                each
                for each in exact
                if not self._seen.issuperset(self._wanted[each.match.first : each.match.last + 1])
            ]
            if fresh:
                self._take(position, fresh[0], certain=False)
            elif exact:
                self._found[line.number] = self._again(line, exact[0])

    def _again(self, line: Line, sighting: Sighting) -> Found:
        """A label that was there before: of a row, it begins another; of a field, what follows it has no place."""
        again = self._wanted[sighting.match.first]
        if again.role is Role.ROW_LABEL:
            return Found(sighting.end, again, is_certain=False)
        ends = again.role is Role.LABEL and sighting.end == len(line.text)
        return Found(sighting.end, None, is_heading=ends)

    def _take_rests(self) -> None:
        """Take what follows official words and goes on with them: labels broken over rows, guidance set in other lines."""
        reader = _Rests(self._wanted)
        for line in self._lines:
            found = self._found.get(line.number)
            if found is not None:
                reader.follow(line, found)
            elif reader.goes_on(line):
                self._found[line.number] = Found(len(line.text))


class _Rests:
    """Follows the official texts through a file and knows how they would go on."""

    def __init__(self, wanted: Sequence[Official]) -> None:
        self._guidance = [each for each in dict.fromkeys(wanted) if each.role is Role.GUIDANCE]
        self._expected: tuple[str, ...] = ()
        self._column: int | None = None
        self._is_running = False
        self._field = ""
        self._goings_on: list[tuple[str, ...]] = []

    def follow(self, line: Line, found: Found) -> None:
        """Take note of a line that is official."""
        said = line.words.core
        self._expected = ()
        if found.begins is not None:
            self._field = found.begins.field
            self._expected = found.begins.words.core[len(said) :]
        self._column = line.cell.column if line.cell else None
        self._is_running = found.end >= len(line.text.rstrip())
        self._goings_on = [rest for each in self._guidance if (rest := _after(said, each.words.core))]

    def goes_on(self, line: Line) -> bool:
        """Tell whether a line that matched nothing goes on with official words."""
        if self._is_rest(line):
            return True
        if self._is_running and (self._is_next(line) or self._is_guidance(line)):
            return True
        if not line.is_beside_text:
            self._is_running = False
        return False

    def _is_rest(self, line: Line) -> bool:
        tokens = line.words.tokens
        same_place = (line.cell.column if line.cell else None) == self._column
        if not self._expected or not same_place or self._expected[: len(tokens)] != tokens:
            return False
        self._expected = self._expected[len(tokens) :]
        return True

    def _is_next(self, line: Line) -> bool:
        """Tell whether a line begins guidance that belongs here, or goes on with guidance that another line began."""
        tokens = line.words.tokens
        begun = [each.words.tokens for each in self._guidance if each.field == self._field]
        rests = [rest[len(tokens) :] for rest in (*self._goings_on, *begun) if rest[: len(tokens)] == tokens]
        self._goings_on = [rest for rest in rests if rest]
        return bool(rests)

    def _is_guidance(self, line: Line) -> bool:
        key = line.words.key
        if len(line.words.core) < _LEAST_WORDS:
            return False
        from rapidfuzz import fuzz  # noqa: PLC0415 - only files that are not ours, or edited, need it

        own = frozenset(line.words.core)
        like = [
            each.words.core
            for each in self._guidance
            if len(own & each.words.different) >= len(own) * _LEAST_SHARED
            and (
                key in each.key or (len(key) <= len(each.key) * 1.2 and fuzz.partial_ratio(key, each.key) >= _REWRAPPED)
            )
        ]
        self._goings_on = [rest for each in like if (rest := _after(line.words.core[-_LEAST_BROKEN:], each))]
        return bool(like)


def _after(tokens: Sequence[str], whole: Sequence[str]) -> tuple[str, ...]:
    """Return the words that follow some words inside others; none when they are not inside."""
    count = len(tokens)
    for start in range(len(whole) - count):
        if tuple(whole[start : start + count]) == tuple(tokens):
            return tuple(whole[start + count :])
    return ()
