"""A text as it is compared: no capitals, accents, punctuation or small words, none of the form's own wording, no typed origin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from gfmd_desktop.domain.origins import spaced, typed_before
from gfmd_desktop.domain.rich_text import plain
from gfmd_desktop.domain.sentences import sentences
from gfmd_desktop.domain.template import Field, Template

_SMALL_WORDS_AS_WRITTEN = """
a about across after all also an and any are as at be been before being between by can could do does etc every for
from had has have how if in into is it its more must need needs no nor not of off on only or other our out over per
shall should so some such than that the their them then there these they this those through to under up upon was we
well were what when where which while who whose will with within without would e g i ie eg vs
au aux avec ce ces cette d dans de des du elle en entre est et etre faut il ils la le les leur leurs l n ne nous on ou
par pas plus pour qu que qui s sa se ses son sont sur toute toutes tout tous un une doit doivent
al con como cual de del e el ella ellos en entre es esta este la las lo los mas ni no o para por que se ser sin sobre
son su sus todo toda todos todas un una unas unos y deben debe
في من على الى إلى عن مع هذا هذه ذلك التي الذي او أو ان أن إن كل جميع يجب لا ما هو هي بين كما قد
"""
_ARABIC_PREFIX = re.compile(r"^(?:وال|بال|لل|ال|و(?=.{4}))")
_NUMBER_BEFORE = re.compile(r"^(?:\d+ )+")
_STEM = 6
_SHORTEST_PHRASE = 3


@dataclass(frozen=True, slots=True)
class PlainWords:
    """A text's content words in their order: as people wrote them, and the stems by which they are compared."""

    words: tuple[str, ...]
    stems: tuple[str, ...]


class OwnWording:
    """The wording of a form and the names of the groups: what stands in many answers and says nothing about them."""

    def __init__(self, templates: Iterable[Template] = (), groups: Iterable[str] = ()) -> None:
        phrases = {_NUMBER_BEFORE.sub("", spaced(phrase)) for template in templates for phrase in _phrases_of(template)}
        worth = sorted((phrase for phrase in phrases if len(phrase.split()) >= _SHORTEST_PHRASE), key=len, reverse=True)
        self._phrases = re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in worth)) if worth else None
        self._groups = {spaced(group) for group in groups}

    def words_of(self, text: str) -> PlainWords:
        """Return what a text says beside the form's wording and its typed origin."""
        _, rest = self.origin_of(text)
        own = spaced(rest)
        if self._phrases:
            own = self._phrases.sub(" ", own)
        words = tuple(word for word in own.split() if word not in _SMALL_WORDS)
        return PlainWords(words, tuple(_stem(word) for word in words))

    def origin_of(self, text: str) -> tuple[str | None, str]:
        """Part a text from the origin somebody typed before it: "(Asia)", "(From Latin America Group)"; None when there is none.

        What stands in brackets is an origin when it says "group" or "from", or is the name of one of the groups.
        """
        found = typed_before(text)
        if found is None or not (found.says_so or spaced(found.name) in self._groups):
            return None, text
        return found.name, found.rest


def _phrases_of(template: Template) -> Iterable[str]:
    for section in template.sections:
        yield section.title
        yield from sentences(plain(section.guidance))
        for field in section.fields:
            yield from _phrases_of_field(field)


def _phrases_of_field(field: Field) -> Iterable[str]:
    yield from (field.label.replace("{n}", " "), *field.labels)
    yield from sentences(plain(field.guidance))
    for below in field.subfields:
        yield from _phrases_of_field(below)


@lru_cache(maxsize=32768)
def _stem(word: str) -> str:
    """Return the beginning by which forms of a word meet: "enforce" and "enforcement", "service" and "services"."""
    bare = _ARABIC_PREFIX.sub("", word) if word[0] > "\u0600" else word
    bare = bare.removesuffix("'s").removesuffix("s") if len(bare) > 3 else bare
    return bare[:_STEM]


_SMALL_WORDS = frozenset(spaced(_SMALL_WORDS_AS_WRITTEN).split())
