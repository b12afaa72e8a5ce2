"""Reports of the size of the real ones (about 1,900 words), made up from a vocabulary in which, as in life, few words are common."""

import random
from collections.abc import Iterator
from itertools import accumulate

from gfmd_desktop.domain.report import Item, Report, Value
from gfmd_desktop.domain.rich_text import RichText, from_plain
from tests.example_template import EXAMPLE_REF

VOCABULARY = 20_000
_SYLLABLES = [
    "mi",
    "gra",
    "ti",
    "po",
    "li",
    "cy",
    "ci",
    "vi",
    "so",
    "é",
    "ga",
    "té",
    "ح",
    "ق",
    "la",
    "bo",
    "ri",
    "gh",
    "to",
    "ty",
    "an",
    "er",
    "no",
    "pa",
    "le",
]


def vocabulary() -> tuple[str, ...]:
    """Return words, the commonest first; they are of two letters or more, five to six on average as people use them."""
    chance, words = random.Random(1), dict[str, None]()
    while len(words) < VOCABULARY:
        longest = 2 if len(words) < 300 else 4
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(2, longest)))] = None
    return tuple(words)


class Writer:
    """Writes one report after another; the same number gives the same report."""

    def __init__(self) -> None:
        self._words = vocabulary()
        self._weights = tuple(accumulate(1 / (rank + 1) for rank in range(VOCABULARY)))

    def reports(self, count: int) -> Iterator[Report]:
        """Yield so many reports."""
        return (self.report(number) for number in range(count))

    def report(self, number: int) -> Report:
        """Return one report."""
        chance = random.Random(number)
        values: dict[str, Value] = {
            "theme": self._sentence(chance, 8),
            "findings": self._text(chance, 15),
            "examples": tuple(self._item(chance, "example", 3) for _ in range(4)),
            "proposals": tuple(self._proposal(chance) for _ in range(4)),
            "quotes_m": tuple(self._item(chance, "quote", 1) for _ in range(2)),
            "outlook": self._text(chance, 20),
            "quotes_e": tuple(self._item(chance, "quote", 1) for _ in range(2)),
            "other": self._text(chance, 6),
        }
        return Report(f"{chance.getrandbits(64):016x}-{number}", EXAMPLE_REF, revision=1, group="Asia", values=values)

    def _proposal(self, chance: random.Random) -> Item:
        steps = tuple(self._item(chance, "step", 1) for _ in range(2))
        return Item(
            f"{chance.getrandbits(64):x}", {"proposal": self._text(chance, 3), "addressee": "States", "steps": steps}
        )

    def _item(self, chance: random.Random, field_id: str, paragraphs: int) -> Item:
        return Item(f"{chance.getrandbits(64):x}", {field_id: self._text(chance, paragraphs)})

    def _text(self, chance: random.Random, paragraphs: int) -> RichText:
        return from_plain("\n".join(self._sentence(chance, 24) for _ in range(paragraphs)))

    def _sentence(self, chance: random.Random, words: int) -> str:
        return " ".join(chance.choices(self._words, cum_weights=self._weights, k=words)) + "."
