"""The report that a file's reference line names, and whether the file still says what that report said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gfmd_desktop.domain.report import Report, TemplateRef
from gfmd_desktop.domain.template import Template
from gfmd_desktop.word.finding.matching import Matching, match
from gfmd_desktop.word.reading.identity import Identity
from gfmd_desktop.word.reading.identity_line import Reference
from gfmd_desktop.word.reading.identity_pairing import like_ones
from gfmd_desktop.word.reading.identity_views import as_it_left, texts_on_page
from gfmd_desktop.word.reading.laying_out import lines_in
from gfmd_desktop.word.reading.walked import WalkedBlock

_LEAST_SHARE = 1 / 3
_MOST_COMPARED = 150


@dataclass(frozen=True, slots=True)
class Belonging:
    """What a file says of itself once its report is known, that report's template, and what a page shows of it now."""

    identity: Identity
    template: Template
    shown_now: Report


@dataclass(frozen=True, slots=True)
class Named:
    """What a reference line names: the report as it is now, and as it was in that revision (None: not known)."""

    reference: Reference
    now: Report
    then: Report | None

    def borne_out_by(
        self, blocks: Sequence[WalkedBlock], recognised: Template, templates: Sequence[Template]
    ) -> Belonging | None:
        """Return what a file is then; None when it is of another form, or says too little of what the report said."""
        wanted = self.now.template
        template = next((each for each in templates if TemplateRef(each.id, each.revision) == wanted), None)
        if template is None or recognised.id != wanted.id:
            return None
        part = _part_shown(template, match(lines_in(blocks), template))
        then = self.then or self.now
        if not _is_still_said(as_it_left(then, template, part, blocks), template, blocks):
            return None
        identity = Identity(self.now.id, self.reference.revision, wanted, then.language, part, then.group)
        return Belonging(identity, template, as_it_left(self.now, template, part, blocks))


def _is_still_said(view: Report, template: Template, blocks: Sequence[WalkedBlock]) -> bool:
    """Tell whether a file still says a third of what a report said: a form that was filled anew is another report.

    A report that said nothing yet is still said by anything.
    """
    said = list(texts_on_page(view, template))
    shown = [block.text for block in blocks]
    wanted = sum(map(_words, said)) * _LEAST_SHARE
    found = 0
    for text in _still_there(said, shown):
        if found >= wanted:
            break
        found += _words(text)
    return found >= wanted


def _still_there(said: Sequence[str], shown: Sequence[str]) -> Iterator[str]:
    """Yield the texts that still stand, in other words perhaps; of very many changed ones only the first are looked for."""
    known = frozenset(shown)
    yield from (text for text in said if text in known)
    changed = [text for text in said if text not in known]
    yield from like_ones(changed[:_MOST_COMPARED], shown)


def _words(text: str) -> int:
    return len(text.split())


def _part_shown(template: Template, matching: Matching) -> str | None:
    shown = {each.part for each in matching.seen if each.field and each.part}
    return shown.pop() if len(shown) == 1 and len(template.parts) > 1 else None
